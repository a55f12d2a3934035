import Link from "next/link";
import { Icon } from "@/components/ui/icon";
import type { IconName } from "@/components/ui/icon-paths";
import { PredikatBadge } from "@/components/ui/predikat-badge";
import { PredikatGlyph } from "@/components/ui/predikat-glyph";
import { ProgressBar } from "@/components/ui/progress-bar";
import { StatusTag } from "@/components/ui/status-tag";
import { cn } from "@/components/ui/cn";
import { queueSentence } from "@/lib/appraisals/labels/appraisal";
import { predikatLabel } from "@/lib/labels/predikat";
import { judgingWords, type StatusWords } from "@/lib/labels/statuses";
import type { Queue, QueueRow } from "@/lib/appraisals/queries/queue";

interface QueuePanelProps {
  readonly queue: Queue;
  readonly today: string;
  readonly currentId?: string;
  /** The list is the page: there is room for words. */
  readonly wide?: boolean;
}

type Look = readonly [icon: IconName, colour: string];

const looks: Record<QueueRow["status"], Look> = {
  FINAL: ["check", "text-ok"],
  SUBMITTED: ["clock", "text-ink-2"],
  OPEN: ["warning", "text-brass-text"],
  RETURNED: ["returned", "text-danger-text"],
};
/** Of a term that cannot be sent yet: nobody is behind in it. */
const RUNNING: Look = ["clock", "text-ink-2"];

function noteOf({ status, position }: QueueRow, words: StatusWords): string {
  if (status === "OPEN") return words.tone === "neutral" ? words.label : "Realisasi belum dikirim";
  return status === "RETURNED" ? "Menunggu perbaikan" : position;
}

interface OutcomeProps {
  readonly row: QueueRow;
  readonly words: StatusWords;
  readonly wide: boolean;
}

function Outcome({ row, words, wide }: OutcomeProps) {
  if (row.predikat === null)
    return wide ? (
      <span className="max-md:sr-only">
        <StatusTag tone={words.tone}>{words.label}</StatusTag>
      </span>
    ) : null;
  if (wide) return <PredikatBadge predikat={row.predikat} chip={false} />;
  return (
    <span>
      <PredikatGlyph predikat={row.predikat} />
      <span className="sr-only">{predikatLabel[row.predikat]}</span>
    </span>
  );
}

function lookOf({ row, words, current }: OutcomeProps & { readonly current: boolean }): Look {
  if (row.status === "OPEN" && words.tone === "neutral") return RUNNING;
  return current && row.status === "SUBMITTED" ? ["pencil", "text-brand"] : looks[row.status];
}

function Person(props: OutcomeProps & { readonly current: boolean }) {
  const { row, words, current, wide } = props;
  const [icon, colour] = lookOf(props);
  return (
    <li className="border-b border-line last:border-b-0">
      <Link
        href={`/penilaian/${row.id}`}
        aria-current={current ? "true" : undefined}
        className={cn(
          "grid min-h-13 grid-cols-[1.25rem_minmax(0,1fr)_auto] items-center gap-2.5 border-l-4 " +
            "px-3.5 py-2.25 text-sm leading-[1.2rem] text-ink no-underline",
          current ? "border-l-brand bg-brand-soft" : "border-l-transparent",
        )}
      >
        <span className={colour}>
          <Icon name={icon} size={18} />
        </span>
        <span>
          <span className={current ? "font-semibold" : undefined}>{row.name}</span>
          <span className="block text-xs text-ink-2">{noteOf(row, words)}</span>
          {!wide && <span className="sr-only">{words.label}</span>}
        </span>
        <Outcome row={row} words={words} wide={wide} />
      </Link>
    </li>
  );
}

/** Everybody the appraiser judges in a term, with what stands in the way of each. */
export function QueuePanel({ queue, today, currentId, wide = false }: QueuePanelProps) {
  const all = queue.rows.length;
  return (
    <nav aria-label="Antrean" className="self-start overflow-hidden rounded-lg border border-line bg-surface">
      <div className="flex items-baseline justify-between px-3.5 py-3">
        <h2 className="text-base">Antrean</h2>
        <span className="angka text-sm text-ink-2">
          {queue.finalised} / {all}
        </span>
      </div>
      <ProgressBar
        thin
        percent={all === 0 ? 0 : (queue.finalised / all) * 100}
        label={queueSentence(queue.finalised, all)}
      />
      <ul>
        {queue.rows.map((row) => (
          <Person
            key={row.id}
            row={row}
            words={judgingWords(row.status, queue.term, today)}
            current={row.id === currentId}
            wide={wide}
          />
        ))}
      </ul>
    </nav>
  );
}
