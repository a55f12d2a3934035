import type { HolidayLineFault } from "@/lib/kernel/refusal";

const FAULTS: Readonly<Record<HolidayLineFault["what"], string>> = {
  SHAPE: "tulis tanggal, titik koma, lalu nama.",
  DAY: "tanggalnya tidak ada di kalender. Tulis misalnya 2027-08-17 atau 17/8/2027.",
  NAME: "nama hari libur kosong atau lebih dari 120 huruf.",
  TWICE: "tanggal ini sudah ada di baris lain.",
};

const MOST_NAMED = 8;

/** What is wrong with a pasted list of holidays, line by line. */
export function holidayLines(faults: readonly HolidayLineFault[]): string {
  const named = faults.slice(0, MOST_NAMED).map(({ line, what }) => `Baris ${line}: ${FAULTS[what]}`);
  const more = faults.length > MOST_NAMED ? [`Masih ada ${faults.length - MOST_NAMED} baris lain.`] : [];
  return ["Belum ada yang disimpan.", ...named, ...more].join(" ");
}
