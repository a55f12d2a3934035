import type { Term } from "@/lib/kernel/term";
import type { ReactNode } from "react";
import { Panel } from "@/components/ui/panel";
import { PredikatBadge } from "@/components/ui/predikat-badge";
import { YearRuler } from "@/components/home/year-ruler";
import { formatDayMonth, shortMonthName, termName, weekdayName } from "@/lib/labels/date";
import { termNote } from "@/lib/home/labels/home";
import type { HomeResult } from "@/lib/home/queries/year";

interface YearPanelProps {
  readonly year: number;
  readonly today: string;
  readonly terms: readonly Term[];
  readonly results: readonly HomeResult[];
}

const STATES = { CLOSED: "done", OPEN: "now", UPCOMING: "next" } as const;

function noteOf(term: Term, results: readonly HomeResult[], today: string): ReactNode {
  const result = results.findLast(({ termId }) => termId === term.id);
  if (result?.predikat != null) return <PredikatBadge predikat={result.predikat} chip={false} />;
  if (term.status === "UPCOMING")
    return (
      `${shortMonthName(Number(term.startsOn.slice(5, 7)))} sampai ` +
      shortMonthName(Number(term.endsOn.slice(5, 7)))
    );
  return termNote(term, result?.status ?? null, today);
}

/** The year as a ruler with the result or the state of each term. */
export function YearPanel({ year, today, terms, results }: YearPanelProps) {
  const shown = terms.map((term) => ({
    title: termName(term).replace(` ${year}`, ""),
    note: noteOf(term, results, today),
    state: STATES[term.status],
  }));
  const day = today.startsWith(String(year))
    ? `Hari ini ${weekdayName(today)}, ${formatDayMonth(today)}`
    : undefined;
  return (
    <Panel title={`Tahun kinerja ${year}`} aside={day}>
      <YearRuler year={year} today={today} terms={shown} />
    </Panel>
  );
}
