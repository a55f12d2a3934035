import { daysOfTerm } from "@/lib/kernel/calendar";
import type { TermName } from "@/lib/kernel/term";
import { formatDay, formatDayMonth, termName } from "@/lib/labels/date";

/** Why a deadline lies after its term: "Triwulan III berjalan 1 Juli sampai 30 September 2026; sesudahnya …" */
export function describeWindow(term: TermName): string {
  const { from, to } = daysOfTerm(term);
  const name = termName(term).replace(/ \d{4}$/, "");
  return (
    `${name} berjalan ${formatDayMonth(from)} sampai ${formatDay(to)}; ` +
    "sesudahnya ada waktu untuk mengirim dan menilai sampai batas ini."
  );
}
