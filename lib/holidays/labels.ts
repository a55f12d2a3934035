import { formatLongDay } from "@/lib/labels/date";

/** What the page says after a holiday was added. */
export const holidayAdded = ({ day, name }: { day: string; name: string }): string =>
  `${name}, ${formatLongDay(day)}, dicatat sebagai hari libur.`;

/** What the page says after a holiday was taken off the list. */
export const holidayRemoved = ({ day, name }: { day: string; name: string }): string =>
  `${name}, ${formatLongDay(day)}, bukan lagi hari libur.`;

/** What the page says after a pasted list was taken. */
export function holidaysTaken({
  added,
  renamed,
  known,
}: Record<"added" | "renamed" | "known", number>): string {
  const parts = [
    [added, "ditambahkan"],
    [renamed, "diganti namanya"],
    [known, "sudah ada"],
  ] as const;
  return `${parts
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${count} hari libur ${what}`)
    .join(", ")}.`;
}

/** What the page says after the days that come every year were copied. */
export const holidaysCopied = ({ year, count }: { year: number; count: number }): string =>
  count === 0
    ? `Semua hari libur tetap sudah ada di tahun ${year}.`
    : `${count} hari libur tetap disalin ke tahun ${year}. Tambahkan yang tanggalnya berubah tiap tahun.`;
