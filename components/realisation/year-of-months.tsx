import { MonthStrip } from "@/components/ui/month-strip";
import { shortMonthName } from "@/lib/labels/date";
import type { MonthOfYear } from "@/lib/queries/realisation-months";

interface YearOfMonthsProps {
  readonly months: readonly MonthOfYear[];
  readonly current: string;
}

/** The months of the year with how much of each is filled. */
export function YearOfMonths({ months, current }: YearOfMonthsProps) {
  return <MonthStrip label="Bulan" months={months.map((month) => itemOf(month, current))} />;
}

function itemOf({ month, skpId, filled, total }: MonthOfYear, current: string) {
  const label = shortMonthName(Number(month.slice(5)));
  if (skpId === null) return { label, state: "next" as const };
  const href = `/realisasi/${skpId}/${month}`;
  if (month === current) return { label, href, state: "now" as const, note: `${filled} / ${total}` };
  return filled === total ? { label, href, state: "done" as const } : { label, href, state: "partial" as const, note: `${filled} / ${total}` };
}
