import Link from "next/link";
import { DueDayForm } from "@/components/periods/due-day-form";
import { TermForm, type TermActions } from "@/components/periods/term-form";
import { StatusTag } from "@/components/ui/status-tag";
import { formatDay, formatDayMonth, termName } from "@/lib/labels/date";
import { formatNumber, formatShare } from "@/lib/labels/number";
import { termStatus } from "@/lib/labels/statuses";
import type { Term } from "@/lib/kernel/term";
import { deadlineWords, type TermCounts, type Unfinished } from "@/lib/periods/labels";

export interface TermRowProps {
  readonly term: Term;
  readonly counts: TermCounts;
  readonly unfinished: Unfinished | null;
  readonly today: string;
  /** Null for whoever only reads. */
  readonly actions: TermActions | null;
}

const row =
  "grid gap-x-6 gap-y-3 px-4 py-4 md:grid-cols-[minmax(0,1fr)_minmax(0,1.1fr)_auto] md:items-center md:px-6";

/** One term: its days, its state, how many are done, and what can be done with it. */
export function TermRow({ term, counts, unfinished, today, actions }: TermRowProps) {
  return (
    <div className={row}>
      <div>
        <TermHead term={term} />
        {actions !== null && term.status !== "CLOSED" && (
          <DueDayForm key={`${term.dueOn} ${term.sendBy}`} term={term} action={actions.due} />
        )}
      </div>
      <Counts counts={counts} />
      {actions !== null && (
        <TermForm
          term={term}
          counts={counts}
          unfinished={unfinished}
          mayBegin={today >= term.startsOn}
          mayEnd={today > term.endsOn}
          actions={actions}
        />
      )}
    </div>
  );
}

const shortRow =
  "grid gap-x-6 gap-y-1 px-4 py-3 md:grid-cols-[minmax(0,1fr)_minmax(0,1.1fr)] md:items-center md:px-6";

/** One term that asks for nothing now, in as little room as it needs; what can be done with it stands on its page. */
export function ShortTermRow({ term, counts }: Pick<TermRowProps, "term" | "counts">) {
  return (
    <div className={shortRow}>
      <TermHead term={term} />
      {counts.people > 0 && (
        <p className="angka text-sm text-ink-2">
          {formatNumber(counts.rated)} dari {formatNumber(counts.people)} selesai dinilai (
          {formatShare(counts.rated, counts.people, 0)})
        </p>
      )}
    </div>
  );
}

function TermHead({ term }: Pick<TermRowProps, "term">) {
  const { label, tone } = termStatus[term.status];
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Link href={`/admin/periode/${term.id}`} className="font-semibold">
          {termName(term)}
        </Link>
        <StatusTag tone={tone}>{label}</StatusTag>
      </p>
      <p className="text-sm text-ink-2">
        {formatDayMonth(term.startsOn)} sampai {formatDay(term.endsOn)} · {deadlineWords(term)}
      </p>
    </>
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
