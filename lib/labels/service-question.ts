import { formatMonth } from "@/lib/labels/date";
import { formatNumber, formatShare } from "@/lib/labels/number";

interface Result {
  readonly answers: number;
  readonly counts: readonly number[] | null;
  readonly since: string | null;
}

/** How many answered and since when, or why nothing is shown. */
export function questionReading({ answers, counts, since }: Result): string {
  if (answers === 0 || since === null) return "Belum ada jawaban.";
  if (counts === null)
    return (
      `Baru ${formatNumber(answers)} jawaban. Hasil tampil mulai 5 jawaban, supaya jawaban ` +
      "satu orang tidak terbaca."
    );
  return `${formatNumber(answers)} jawaban sejak ${formatMonth(since.slice(0, 7))}.`;
}

/** "12 (40,0%)". */
export const optionShare = (count: number, answers: number): string =>
  `${formatNumber(count)} (${formatShare(count, answers)})`;
