import { DueDayForm } from "@/components/periods/due-day-form";
import { TermForm, type TermActions } from "@/components/periods/term-form";
import { StatusTag } from "@/components/ui/status-tag";
import { formatDay, formatDayMonth, termName } from "@/lib/labels/date";
import { formatNumber, formatShare } from "@/lib/labels/number";
import { termStatus } from "@/lib/labels/statuses";
import type { Term } from "@/lib/kernel/term";
import type { TermCounts } from "@/lib/periods/labels";

interface TermRowProps {
  readonly term: Term;
  readonly counts: TermCounts;
  readonly today: string;
  /** Null for whoever only reads. */
  readonly actions: TermActions | null;
}

/** One term: its days, its state, how many are done, and what can be done with it. */
export function TermRow({ term, counts, today, actions }: TermRowProps) {
  const { label, tone } = termStatus[term.status];
  return (
    <li
      className={
        "grid gap-x-6 gap-y-3 px-4 py-4 md:grid-cols-[minmax(0,1fr)_minmax(0,1.1fr)_auto] " +
        "md:items-center md:px-6"
      }
    >
      <div>
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <span className="font-semibold">{termName(term)}</span>
          <StatusTag tone={tone}>{label}</StatusTag>
        </p>
        <p className="text-sm text-ink-2">
          {formatDayMonth(term.startsOn)} sampai {formatDay(term.endsOn)} · batas {formatDay(term.dueOn)}
        </p>
        {actions !== null && term.status !== "CLOSED" && (
          <DueDayForm key={term.dueOn} term={term} action={actions.due} />
        )}
      </div>
      <Counts counts={counts} />
      {actions !== null && (
        <TermForm
          term={term}
          counts={counts}
          mayBegin={today >= term.startsOn}
          mayEnd={today > term.endsOn}
          actions={actions}
        />
      )}
    </li>
  );
}

function Counts({ counts }: { readonly counts: TermCounts }) {
  const { people, approved, submitted, rated } = counts;
  if (people === 0)
    return <p className="text-sm text-ink-2">Tidak ada pegawai yang dinilai dalam masa ini.</p>;
  const items = [
    ["SKP ditetapkan", approved],
    ["Realisasi dikirim", submitted],
    ["Selesai dinilai", rated],
  ] as const;
  return (
    <dl className="grid grid-cols-3 gap-x-4 text-sm">
      {items.map(([what, count]) => (
        <div key={what}>
          <dt className="text-xs text-ink-2">{what}</dt>
          <dd className="angka">
            <span className="font-semibold">{formatNumber(count)}</span>{" "}
            <span className="text-ink-2">
              dari {formatNumber(people)} ({formatShare(count, people, 0)})
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
