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
import { appraisalStatus } from "@/lib/labels/statuses";
import type { Queue, QueueRow } from "@/lib/appraisals/queries/queue";

interface QueuePanelProps {
  readonly queue: Queue;
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

function noteOf({ status, position }: QueueRow): string {
  if (status === "OPEN") return "Realisasi belum dikirim";
  return status === "RETURNED" ? "Menunggu perbaikan" : position;
}

function Outcome({ row, wide }: { readonly row: QueueRow; readonly wide: boolean }) {
  if (row.predikat === null)
    return wide ? (
      <span className="max-md:sr-only">
        <StatusTag tone={appraisalStatus[row.status].tone}>{appraisalStatus[row.status].label}</StatusTag>
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

function Person({
  row,
  current,
  wide,
}: {
  readonly row: QueueRow;
  readonly current: boolean;
  readonly wide: boolean;
}) {
  const [icon, colour]: Look =
    current && row.status === "SUBMITTED" ? ["pencil", "text-brand"] : looks[row.status];
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
          <span className="block text-xs text-ink-2">{noteOf(row)}</span>
          {!wide && <span className="sr-only">{appraisalStatus[row.status].label}</span>}
        </span>
        <Outcome row={row} wide={wide} />
      </Link>
    </li>
  );
}

/** Everybody the appraiser judges in a term, with what stands in the way of each. */
export function QueuePanel({ queue, currentId, wide = false }: QueuePanelProps) {
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
          <Person key={row.id} row={row} current={row.id === currentId} wide={wide} />
        ))}
      </ul>
    </nav>
  );
}
