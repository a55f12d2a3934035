import { formatDay } from "@/lib/labels/date";
import { formatFixed, formatNumber } from "@/lib/labels/number";
/** Why a cell or a row is not counted. */
const ROW_PROBLEMS = {
  ANSWER: "Isi 1, 2, 3, 4 atau kosong",
  FORMULA: "Sel ini rumus; tulis nilainya",
  MERGED: "Sel ini digabung; pisahkan dan isi satu per satu",
  DAY: "Tanggal tidak dikenali; tulis misalnya 31/08/2026",
  SEX: "Isi L atau P",
  EDUCATION: "Isi SD, SMP, SMA, Diploma, S1, S2 atau S3",
  OCCUPATION: "Isi PNS, TNI/Polri, Swasta, Wiraswasta, Pelajar, Petani atau Lainnya",
  MARK: "Beri tanda 1 atau x, atau kosongkan",
  TWO_MARKS: "Ada dua tanda untuk pertanyaan yang sama",
  NOTHING_ANSWERED: "Tidak satu pun dari sembilan unsur dijawab",
  NO_DAY: "Tanggal kosong; isi kolom Tanggal, atau tanggal untuk baris tanpa tanggal",
  DAY_TO_COME: "Tanggal ini belum tiba",
  DAY_CLOSED: "Survei triwulan tanggal ini sudah ditutup",
  DAY_WITHOUT_QUARTER: "Tanggal ini tidak termasuk triwulan mana pun",
} as const;

interface Finding {
  readonly problem: keyof typeof ROW_PROBLEMS;
  readonly value: string;
}

const isDay = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(value);

/** The reason with what stands in the cell: "“5”: isi 1, 2, 3, 4 atau kosong". */
export function rowProblem({ problem, value }: Finding): string {
  const words = ROW_PROBLEMS[problem];
  return value === ""
    ? `${words}.`
    : `“${isDay(value) ? formatDay(value) : value}”: ${words.charAt(0).toLowerCase()}${words.slice(1)}.`;
}

interface Counts {
  readonly read: number;
  readonly valid: number;
  readonly faulty: number;
}

/** What was found in a workbook. */
export const checkedCounts = ({ read, valid, faulty }: Counts): string =>
  faulty === 0
    ? `${formatNumber(read)} kuesioner dibaca, semuanya siap diimpor`
    : `${formatNumber(read)} kuesioner dibaca: ${formatNumber(valid)} siap, ${formatNumber(faulty)} perlu diperbaiki`;

interface Figure {
  readonly respondents: number;
  readonly ikm: string | null;
}

/** "91,48 dari 29 responden", or why there is no figure. */
export function figureText({ respondents, ikm }: Figure): string {
  if (respondents === 0) return "Belum ada jawaban";
  return ikm === null
    ? `Belum ada IKM, ${formatNumber(respondents)} responden`
    : `${formatFixed(ikm, 2)} dari ${formatNumber(respondents)} responden`;
}

export const alikeText = (alike: number): string =>
  `${formatNumber(alike)} baris sama persis dengan kuesioner kertas yang sudah ` +
  "diimpor. Pastikan bukan lembar yang sama.";
export const knownText = (day: string): string =>
  `Berkas yang sama sudah diimpor pada ${formatDay(day)}, jadi tidak diimpor lagi. ` +
  "Batalkan impor yang lama bila ingin menggantinya.";
export const leftOutText = (count: number): string =>
  `${formatNumber(count)} temuan lain tidak ditampilkan. Perbaiki yang ini dulu, lalu periksa lagi.`;
export const importedText = (rows: number): string =>
  `${formatNumber(rows)} kuesioner kertas diimpor dan dihitung.`;
export const takenBackText = (rows: number): string =>
  `Impor dibatalkan: ${formatNumber(rows)} kuesioner dihapus dari hitungan.`;
export const importRows = (rows: number): string => `Impor ${formatNumber(rows)} kuesioner`;
export const importValidRows = (rows: number): string => `Impor ${formatNumber(rows)} yang benar saja`;
export const importValidEffect = (faulty: number): string =>
  `${formatNumber(faulty)} baris yang salah tidak ikut diimpor. Unggah baris itu dalam ` +
  "berkas tersendiri sesudah diperbaiki, supaya yang benar tidak terhitung dua kali.";
export const takeBackEffect = (fileName: string, rows: number): string =>
  `${formatNumber(rows)} kuesioner dari ${fileName} dihapus dan tidak lagi dihitung. ` +
  "Berkas yang sama dapat diimpor lagi.";
