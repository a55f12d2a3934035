import { FilledOfMonth } from "@/components/realisation/filled";
import type { FilledLine } from "@/components/realisation/filled-lines";
import { MonthStrip } from "@/components/ui/month-strip";
import { shortMonthName } from "@/lib/labels/date";
import { isComplete } from "@/lib/realisation/rules/evidence";
import { closedMonthNote, openMonthNote } from "@/lib/realisation/labels";
import type { MonthOfYear } from "@/lib/realisation/queries/months";

interface YearOfMonthsProps {
  readonly months: readonly MonthOfYear[];
  readonly current: string;
  /** The indicators of the month that is shown. */
  readonly iki: readonly FilledLine[];
}

/** The months of the year with how much of each is filled. */
export function YearOfMonths({ months, current, iki }: YearOfMonthsProps) {
  return <MonthStrip label="Bulan" months={months.map((month) => itemOf(month, current, iki))} />;
}

function itemOf(
  { month, skpId, closed, ...count }: MonthOfYear,
  current: string,
  iki: readonly FilledLine[],
) {
  const label = shortMonthName(Number(month.slice(5)));
  if (skpId === null) return { label, state: "next" as const };
  const href = `/realisasi/${skpId}/${month}`;
  if (month === current) return { label, href, state: "now" as const, note: <FilledOfMonth iki={iki} /> };
  // Brass asks for something to be done; where nothing can be, the month says why instead. What was sent, judged or
  // closed is so for all months of its term, however much of each was filled.
  if (closed !== null)
    return {
      label,
      href,
      state: closed.code === "WRONG_STATUS" ? ("done" as const) : ("next" as const),
      note: closedMonthNote(closed),
    };
  if (isComplete(count)) return { label, href, state: "done" as const };
  return { label, href, state: "partial" as const, note: openMonthNote(count) };
}
