import type { Deductions, PastedProblem } from "@/lib/attendance/rules";
import { formatMonth } from "@/lib/labels/date";
import { formatNumber } from "@/lib/labels/number";

/** Codes that schemes share, in words; a scheme's own code stands for itself. */
const CODES: Readonly<Record<string, string>> = {
  TL1: "terlambat tingkat 1",
  TL2: "terlambat tingkat 2",
  TL3: "terlambat tingkat 3",
  TL4: "terlambat tingkat 4",
  PSW1: "pulang sebelum waktu tingkat 1",
  PSW2: "pulang sebelum waktu tingkat 2",
  PSW3: "pulang sebelum waktu tingkat 3",
  PSW4: "pulang sebelum waktu tingkat 4",
  ALPA: "tidak masuk tanpa keterangan",
};

/** What a field is read aloud as: "TL1, terlambat tingkat 1". */
export const deductionCode = (code: string): string =>
  CODES[code] === undefined ? code : `${code}, ${CODES[code]}`;

/** What is recorded of a month, by the codes that count: "TL1: 2 hari, PSW2: 1 hari". */
export function attendanceSays(deductions: Deductions | null, codes: readonly string[]): string {
  if (deductions === null) return "Belum dicatat";
  const days = Object.entries(deductions).filter(([code]) => codes.includes(code));
  return days.length === 0
    ? "Tanpa potongan"
    : days.map(([code, count]) => `${code}: ${count} hari`).join(", ");
}

/** The answer to saving the form of a month. */
export function attendanceSaved({
  month,
  recorded,
  takenBack,
}: {
  month: string;
  recorded: number;
  takenBack: number;
}): string {
  if (recorded === 0 && takenBack === 0) return `Kehadiran ${formatMonth(month)} tidak berubah.`;
  const taken = takenBack === 0 ? "" : ` ${formatNumber(takenBack)} catatan dihapus.`;
  return `Kehadiran ${formatMonth(month)} disimpan untuk ${formatNumber(recorded)} pegawai.${taken}`;
}

const PROBLEMS: Record<PastedProblem, string> = {
  SHAPE: "Tulis tiga bagian: NIP;kode;hari.",
  NIP_UNKNOWN: "NIP ini bukan pegawai unit ini pada bulan itu.",
  OWN: "Ini NIP Anda. Kehadiran Anda dicatat oleh admin lain.",
  FINAL: "Penilaian pegawai ini untuk masa itu sudah ditetapkan.",
  CODE_UNKNOWN: "Kode ini tidak ada di aturan nilai unit ini.",
  DAYS: "Hari ditulis sebagai bilangan bulat, paling banyak sepanjang bulan itu.",
  TWICE: "NIP dan kode ini sudah ada di baris sebelumnya.",
};

/** Why a pasted row cannot be taken. */
export const pastedProblem = (problem: PastedProblem): string => PROBLEMS[problem];

/** "41 baris siap, 2 perlu diperbaiki". */
export function pastedCounts(rows: number, problems: number): string {
  const ready = `${formatNumber(rows - problems)} baris siap`;
  return problems === 0 ? ready : `${ready}, ${formatNumber(problems)} perlu diperbaiki`;
}

/** What saving a paste will do. */
export function pastedEffect({ people, replaced }: { people: number; replaced: number }): string {
  const over =
    replaced === 0
      ? ""
      : ` Untuk ${formatNumber(replaced)} di antaranya, catatan bulan itu yang sudah ada diganti seluruhnya.`;
  return `Belum ada yang disimpan. Berisi ${formatNumber(people)} pegawai.${over}`;
}

export const PASTE_CHANGED =
  "Tempelan atau catatannya berubah sejak diperiksa, jadi belum disimpan. Lihat hasil periksa yang baru, lalu simpan.";

/** Where attendance counts, or which setting of a scheme would make it count. */
export const countedSomewhere = (units: readonly { readonly isCounted: boolean }[]): string =>
  units.some(({ isCounted }) => isCounted)
    ? ""
    : "Belum ada unit yang menghitungnya. Kehadiran dihitung sesudah aturan nilai diberi komponen “Kehadiran” " +
      "dengan bobot, lalu ditetapkan untuk unitnya.";
