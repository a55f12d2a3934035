import { cellWords, choicesOf, headOf, tableLabel } from "@/lib/exchange/labels/tables";
import type { Counts, Difference } from "@/lib/exchange/rules/report";
import { DAYS, type Fault, type Table } from "@/lib/exchange/rules/tables";
import { formatDay } from "@/lib/labels/date";
import { describeIssue } from "@/lib/labels/issues";
import { formatNumber } from "@/lib/labels/number";
import { describeRefusal } from "@/lib/labels/refusals";
import { isDay } from "@/lib/kernel/calendar";

/** What is wrong in a cell and what to do, in one or two sentences. */
export function faultWords({ table, column, problem }: Fault): string {
  if ("refusal" in problem) return describeRefusal(problem.refusal);
  const sentence = describeIssue(problem.issue);
  const choices = choicesOf(table, column);
  return choices === null ? sentence : `${sentence} Pilihannya: ${Object.values(choices).join(", ")}.`;
}

/** Headings of the file of faults. */
const FAULT_HEADS = ["Lembar", "Baris", "Kolom", "Isi sel", "Yang harus diperbaiki"] as const;

/** Every fault as a row of a file. */
export const faultTable = (faults: readonly Fault[]): string[][] => [
  [...FAULT_HEADS],
  ...faults.map((fault) => [
    tableLabel[fault.table],
    String(fault.row),
    headOf(fault.table, fault.column),
    fault.value,
    faultWords(fault),
  ]),
];

const shown = (table: Table, column: string, value: string): string => {
  if (value === "") return "kosong";
  return DAYS.has(column) && isDay(value) ? formatDay(value) : cellWords(table, column, value);
};

/** "Golongan: III/b menjadi III/c". */
export const partWords = (table: Table, { column, before, after }: Difference["parts"][number]): string =>
  before === ""
    ? `${headOf(table, column)}: ${shown(table, column, after)}`
    : `${headOf(table, column)}: ${shown(table, column, before)} menjadi ${shown(table, column, after)}`;

/** "3 ditambah, 1 diubah, 240 tetap". */
export function countsWords({ added, changed, same }: Counts): string {
  const parts = [
    [added, "ditambah"],
    [changed, "diubah"],
    [same, "tetap"],
  ] as const;
  const told = parts.filter(([count]) => count > 0).map(([count, what]) => `${formatNumber(count)} ${what}`);
  return told.length === 0 ? "Tidak ada di berkas" : told.join(", ");
}

/** How many more there are than are shown. */
export const moreWords = (count: number): string => `dan ${formatNumber(count)} lagi.`;

/** People who stand where the file says, from another day on. */
export const otherDayWords = (count: number): string =>
  `TMT ${formatNumber(count)} pegawai di berkas berbeda dari yang tercatat untuk jabatan yang sama. ` +
  "TMT yang tercatat tetap dipakai.";

/** States of an import. */
export const importStatusLabel = {
  CHECKED: "Menunggu diterapkan",
  APPLIED: "Diterapkan",
  TAKEN_BACK: "Dibatalkan",
} as const;
