import { ReplyForm } from "@/components/realisation/reply-form";
import { EmptyState } from "@/components/ui/empty-state";
import { FeedbackQuote } from "@/components/ui/feedback-quote";
import { Panel } from "@/components/ui/panel";
import type { FormAction } from "@/components/forms/use-form";
import type { Zone } from "@/lib/kernel/zone";
import { formatMoment } from "@/lib/labels/date";
import type { Said } from "@/lib/realisation/queries/realisation";

interface ConversationProps {
  readonly skpId: string;
  readonly said: readonly Said[];
  readonly zone: Zone;
  /** Absent where the viewer only reads. */
  readonly reply: FormAction | null;
}

/** Continuous feedback on the SKP, oldest first, with room for an answer. */
export function Conversation({ skpId, said, zone, reply }: ConversationProps) {
  return (
    <Panel title="Percakapan" small id="percakapan">
      {said.length === 0 && (
        <EmptyState title="Belum ada umpan balik.">
          {reply === null
            ? "Pegawai atau penilainya bisa memulai."
            : "Anda atau penilai bisa memulai kapan saja."}
        </EmptyState>
      )}
      <ul className="grid gap-4">
        {said.map((entry) => (
          <li key={entry.id}>
            <FeedbackQuote
              own={entry.isOwn}
              small
              meta={
                <>
                  <span className="sr-only">{entry.isOwn ? "Anda" : entry.author}, </span>
                  {formatMoment(new Date(entry.at), zone)}
                  {entry.about !== null && ` · ${entry.about}`}
                </>
              }
            >
              <b className="block font-semibold">{entry.isOwn ? "Anda" : entry.author}</b>
              {entry.text}
            </FeedbackQuote>
          </li>
        ))}
      </ul>
      {reply !== null && <ReplyForm skpId={skpId} action={reply} />}
    </Panel>
  );
}
