import type { TermName } from "@/lib/kernel/term";
import type { ServiceOutcome } from "@/lib/kernel/service";
import { formatDay, termName } from "@/lib/labels/date";
import { formatNumber, formatFixed } from "@/lib/labels/number";
import type { IkmInterval } from "@/lib/scoring/ikm-interval";

interface Counts {
  readonly services: number;
  readonly respondents: number;
  readonly excluded: number;
}

/** The answer to closing the survey of a quarter. */
export const surveyClosed = (term: TermName, { services, respondents, excluded }: Counts): string =>
  `Survei ${termName(term)} ditutup: ${formatNumber(services)} layanan, ` +
  `${formatNumber(respondents)} jawaban dihitung, ${formatNumber(excluded)} ` +
  "dikeluarkan. Angkanya sekarang terbuka untuk umum.";

interface Waiting {
  readonly respondents: number;
  readonly unreviewed: number;
}

/** What follows from closing, before it is done. */
export const closingEffect = ({ respondents, unreviewed }: Waiting): string =>
  `${formatNumber(respondents)} jawaban dihitung menjadi IKM tiap layanan, lalu angkanya terbuka untuk umum ` +
  "dan tidak dapat diubah lagi. " +
  (unreviewed === 0
    ? "Tidak ada jawaban yang masih menunggu pemeriksaan."
    : `${formatNumber(unreviewed)} jawaban belum diperiksa dan tetap di luar hitungan.`);

/** Until when somebody can still close it by hand. */
export const closesByItself = (closesAfter: string, today: string): string =>
  today > closesAfter
    ? "Ditutup otomatis sebentar lagi."
    : `Ditutup otomatis sesudah ${formatDay(closesAfter)}.`;

/** Whether a figure may still change. */
export const closedNote = (closed: boolean): string => (closed ? "Ditutup, angka tetap" : "Angka sementara");

/** How a request ended, for the people who came with it. */
export const outcomeLabel: Record<ServiceOutcome | "NONE", string> = {
  FINISHED: "Urusan selesai",
  RUNNING: "Masih diproses",
  REFUSED: "Ditolak",
  NONE: "Tidak menjawab",
};

/** "81,02 sampai 86,40". */
export const formatInterval = ({ low, high }: IkmInterval): string =>
  `${formatFixed(low, 2)} sampai ${formatFixed(high, 2)}`;

/** What an interval says and what it does not. */
export const intervalMeaning =
  "Selang kepercayaan 95%: sejauh itu angka dapat bergeser karena kebetulan siapa yang " +
  "menjawab. Makin banyak jawaban, makin sempit.";

/** Whether enough answered: "kurang 12 dari 80 yang diperlukan". */
export function sampleWords(respondents: number, needed: number | null): string {
  if (needed === null) return "jumlah pengguna belum dicatat";
  return respondents >= needed
    ? `cukup, perlu ${formatNumber(needed)}`
    : `kurang ${formatNumber(needed - respondents)} dari ${formatNumber(needed)} yang diperlukan`;
}

/** How the figures of the list are put together. */
export const groupingLabel = { layanan: "Per layanan", unit: "Per unit", opd: "Per OPD" } as const;
export const groupingNoun = { layanan: "layanan", unit: "unit", opd: "OPD" } as const;

/** Orders of the list. */
export const figureOrder = {
  nama: "Nama",
  "ikm-rendah": "IKM terendah",
  "ikm-tinggi": "IKM tertinggi",
  responden: "Responden terbanyak",
  dikeluarkan: "Dikeluarkan terbanyak",
} as const;

/** What is counted in a group of services. */
export const sumOfServices =
  "Angka unit dan OPD dihitung dari jumlah semua jawaban layanannya, bukan rata-rata dari rata-rata.";
