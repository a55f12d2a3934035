import { UNSUR } from "@/lib/kernel/codes";
import { formatDay } from "@/lib/labels/date";
import { formatFixed, formatNumber } from "@/lib/labels/number";
import { unsur } from "@/lib/labels/unsur";
import { educationLabel, occupationLabel, sexLabel } from "@/lib/surveys/labels/survey";
import { EDUCATIONS, OCCUPATIONS, SEXES } from "@/lib/surveys/rules/answers";

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

/** The sheets of the workbook that offices fill in. */
export const TEMPLATE_SHEETS = { answers: "Jawaban", help: "Petunjuk" } as const;

/** Its headings; reading them back is tested. */
export const TEMPLATE_HEADINGS: readonly string[] = [
  "Tanggal",
  ...UNSUR.map((name) => `${unsur[name].code} ${unsur[name].name}`),
  "Jenis kelamin",
  "Pendidikan",
  "Pekerjaan",
];

/** What may be chosen in the last three columns. */
export const TEMPLATE_CHOICES = {
  sex: SEXES.map((code) => code as string),
  education: EDUCATIONS.map((code) => educationLabel[code].replace("/sederajat", "")),
  occupation: OCCUPATIONS.map((code) => occupationLabel[code]),
} as const;

/** How to fill it in, a line each. */
export const templateHelp: readonly string[] = [
  "Satu baris untuk satu kuesioner kertas. Jangan mengubah baris judul.",
  "Tanggal: hari kuesioner diisi, misalnya 31/08/2026. Boleh kosong bila semua " +
    "kuesioner bertanggal sama; tanggalnya lalu ditulis saat mengunggah.",
  "U1 sampai U9: angka 1, 2, 3 atau 4 seperti pada tabel di bawah. Kosongkan unsur yang tidak dijawab.",
  "Jenis kelamin, pendidikan dan pekerjaan boleh kosong. Jangan menulis nama, NIK, nomor telepon atau catatan lain.",
  "Tulis nilai biasa, bukan rumus, dan jangan menggabungkan sel. Paling banyak 2.000 kuesioner dalam satu berkas.",
];

export const templateHelpHead = ["Kolom", "Pertanyaan", "1", "2", "3", "4"] as const;
export const sexHelp: readonly string[] = SEXES.map((code) => `${code} (${sexLabel[code].toLowerCase()})`);
export const TEMPLATE_FILE = "templat-kuesioner-skm.xlsx";
export const templateTitle = "Petunjuk pengisian";
export const choicesTitle = "Pilihan";

/** The words of the printed questionnaire besides the questions themselves. */
export const questionnaireWords = {
  title: "Kuesioner Survei Kepuasan Masyarakat",
  service: "Layanan",
  office: "Unit pelayanan",
  day: "Tanggal",
  time: "Jam",
  morning: "08.00–12.00",
  afternoon: "13.00–17.00",
  person: "Tentang Anda (boleh dikosongkan)",
  sex: "Jenis kelamin",
  education: "Pendidikan",
  occupation: "Pekerjaan",
  opinion: "Pendapat Anda tentang layanan ini",
  how: "Silangi satu kotak pada tiap pertanyaan. Pertanyaan yang tidak Anda ketahui boleh dilewati.",
  privacy:
    "Jangan menulis nama, NIK, nomor telepon atau alamat. Jawaban dihitung bersama " +
    "jawaban orang lain dan tidak mempengaruhi layanan Anda.",
  basis: "PermenPANRB Nomor 14 Tahun 2017",
  thanks: "Terima kasih. Masukkan lembar ini ke kotak survei.",
  dots: "……………………………",
} as const;

/** A readable name for the printed questionnaire of a service. */
export const questionnaireFileName = (slug: string): string =>
  `kuesioner-skm-${slug.toLowerCase().replace(/[^a-z0-9-]+/g, "-")}.pdf`;
