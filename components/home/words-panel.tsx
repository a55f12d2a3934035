import Link from "next/link";
import { EmptyState } from "@/components/ui/empty-state";
import { FeedbackQuote } from "@/components/ui/feedback-quote";
import { Panel } from "@/components/ui/panel";
import { dayOf, type Zone } from "@/lib/kernel/zone";
import { formatDayMonth } from "@/lib/labels/date";
import type { HomeWords } from "@/lib/home/queries/year";

interface WordsPanelProps {
  readonly words: readonly HomeWords[];
  readonly zone: Zone;
}

/** The latest feedback on one's own work. */
export function WordsPanel({ words, zone }: WordsPanelProps) {
  const first = words[0];
  return (
    <Panel
      title="Umpan balik terakhir"
      aside={first !== undefined && <Link href={`/skp/${first.skpId}`}>Semua</Link>}
    >
      {first === undefined && (
        <EmptyState title="Belum ada umpan balik">
          Catatan dari penilai Anda muncul di sini begitu ditulis.
        </EmptyState>
      )}
      <div className="grid gap-5">
        {words.map(({ id, text, author, writtenAt, about }) => (
          <FeedbackQuote
            key={id}
            meta={
              `${author}, ` +
              `${formatDayMonth(dayOf(new Date(writtenAt), zone))}${about === null ? "" : ` · untuk ${about}`}`
            }
          >
            {text}
          </FeedbackQuote>
        ))}
      </div>
    </Panel>
  );
}
