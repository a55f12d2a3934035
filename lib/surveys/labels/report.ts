import type { Unsur } from "@/lib/kernel/codes";
import { formatDay, termName } from "@/lib/labels/date";
import { formatFixed, formatNumber } from "@/lib/labels/number";
import { unsur } from "@/lib/labels/unsur";
import { sampleSize } from "@/lib/scoring/sample-size";

interface Quarter {
  readonly year: number;
  readonly number: number;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly closed: boolean;
}

/** "Triwulan III 2026". */
export const quarterName = ({ year, number }: Pick<Quarter, "year" | "number">): string =>
  termName({ cadence: "TRIWULANAN", year, number });

/** "Triwulan III 2026 (1 Juli 2026 sampai 30 September 2026)". */
export const quarterSpan = (quarter: Quarter): string =>
  `${quarterName(quarter)} (${formatDay(quarter.startsOn)} sampai ${formatDay(quarter.endsOn)})`;

/** The fixed words of a survey report, in the parts of PermenPANRB 14/2017. */
export const reportWords = {
  title: "Laporan Survei Kepuasan Masyarakat",
  basis: "PermenPANRB Nomor 14 Tahun 2017",
  instansi: "Instansi",
  opd: "Perangkat daerah",
  unit: "Unit pelayanan",
  service: "Jenis layanan",
  quarter: "Periode survei",
  printedOn: "Dicetak",
  ikm: "Nilai IKM",
  index: "Nilai indeks",
  mutu: "Mutu pelayanan",
  kinerja: "Kinerja unit pelayanan",
  interval: "Selang kepercayaan 95%",
  method: "Metode",
  people: "Responden",
  perUnsur: "Nilai tiap unsur",
  followUps: "Tiga unsur terendah dan rencana tindak lanjut",
  trend: "Perkembangan IKM",
  answers: "Daftar isian responden",
  unsurHead: "Unsur",
  sum: "Jumlah nilai",
  answered: "Jawaban",
  nrr: "NRR",
  weight: "Bobot",
  weighted: "NRR tertimbang",
  action: "Rencana tindak lanjut",
  responsible: "Penanggung jawab",
  dueOn: "Tenggat",
  status: "Status",
  result: "Hasil",
  noPlan: "Belum ada rencana",
  respondents: "Responden",
  users: "Pengguna layanan",
  sample: "Sampel yang diperlukan",
  excluded: "Jawaban tidak dihitung",
  paper: "Dari kuesioner kertas",
  characteristic: "Karakteristik",
  choice: "Pilihan",
  count: "Jumlah",
  share: "Bagian",
  sex: "Jenis kelamin",
  education: "Pendidikan",
  occupation: "Pekerjaan",
  untold: "Tidak diisi",
  knowing: "Mengetahui,",
  dots: "……………………………………",
  nip: "NIP",
  page: "Halaman",
  row: "No",
  quarterHead: "Triwulan",
  state: "Keadaan",
  closed: "Ditutup",
  open: "Belum ditutup",
  order: "Urutan baris diacak dan tidak mengikuti waktu pengisian. Tanda - berarti unsur tidak dijawab.",
} as const;

/** How the figure comes about, a sentence each. */
export const methodSentences: readonly string[] = [
  "Survei menanyakan sembilan unsur pelayanan, masing-masing dengan jawaban 1 sampai 4.",
  "NRR unsur adalah jumlah nilai dibagi banyaknya jawaban; unsur yang tidak dijawab seseorang tidak ikut dibagi.",
  "Tiap unsur berbobot sama, 1/9 (tercetak 0,111). NRR tertimbang dihitung dengan 1/9 " +
    "yang tepat, sehingga nilai penuh menghasilkan IKM 100,00.",
  "Nilai indeks adalah jumlah NRR tertimbang; IKM adalah nilai indeks dikali 25.",
  "Mutu: A mulai 88,31; B mulai 76,61; C mulai 65,00; di bawahnya D.",
];

interface SampleFacts {
  readonly respondents: number;
  readonly users: number | null;
  readonly sample: number | null;
}

/** How many answered, and how many should have. */
export function sampleSentence({ respondents, users, sample }: SampleFacts): string {
  const people = `${formatNumber(respondents)} responden.`;
  if (users === null || sample === null)
    return (
      `${people} Jumlah pengguna layanan triwulan ini belum dicatat, jadi sampel yang ` +
      "diperlukan belum dapat dihitung."
    );
  const needed =
    `Dari ${formatNumber(users)} pengguna layanan diperlukan sampel ` +
    `${formatNumber(sample)} orang (Krejcie dan Morgan)`;
  return respondents >= sample
    ? `${people} ${needed}: terpenuhi.`
    : `${people} ${needed}: masih kurang ${formatNumber(sample - respondents)}.`;
}

interface ExcludedFacts {
  readonly excluded: number;
  readonly standings: { readonly waiting: number; readonly rejected: number };
}

/** How many answers are kept out of the figure, and why. */
export function excludedSentence({ excluded, standings: { waiting, rejected } }: ExcludedFacts): string {
  if (excluded === 0) return "Tidak ada jawaban yang dikeluarkan dari hitungan.";
  const parts =
    waiting + rejected === excluded
      ? `: ${formatNumber(waiting)} menunggu diperiksa, ${formatNumber(rejected)} ditolak sesudah diperiksa`
      : "";
  return `${formatNumber(excluded)} jawaban tidak dihitung${parts}.`;
}

/** What to say when questionnaires and figures are not the same. */
export const disagreement = (closed: boolean): string =>
  closed
    ? "Isian responden tidak lagi sama dengan angka yang ditetapkan saat survei ditutup. " +
      "Laporan ini memuat angka saat ditutup."
    : "Isian responden dan hitungan berjalan tidak sama. Minta admin memeriksa hitungan " +
      "layanan ini sebelum laporan dipakai.";

/** Why the questionnaires are not listed one by one. */
export const withheld = {
  SMALL: "Kurang dari 5 responden: angka dan isian tidak dimuat, supaya jawaban satu orang tidak terbaca.",
  RUNNING:
    "Isian per responden dimuat sesudah triwulan berakhir, supaya jawaban satu orang " +
    "tidak terbaca dari selisih dua laporan.",
  LONG: "Responden terlalu banyak untuk dicetak satu per satu. Isian per responden ada di berkas XLSX laporan ini.",
} as const;

/** "90,02 sampai 92,94". */
export const intervalText = (interval: { readonly low: string; readonly high: string } | null): string =>
  interval === null ? "-" : `${formatFixed(interval.low, 2)} sampai ${formatFixed(interval.high, 2)}`;

/** "U3 Waktu Penyelesaian". */
export const unsurTitle = (name: Unsur): string => `${unsur[name].code} ${unsur[name].official}`;

interface PlanFacts {
  readonly status: "PLANNED" | "DONE";
  readonly dueOn: string;
  readonly doneOn: string | null;
}

/** Where a follow-up stands on a day: "Selesai 3 Agustus 2026", "Terlambat", "Direncanakan". */
export function planStatus({ status, dueOn, doneOn }: PlanFacts, today: string): string {
  if (status === "DONE") return doneOn === null ? "Selesai" : `Selesai ${formatDay(doneOn)}`;
  return dueOn < today ? "Terlambat" : "Direncanakan";
}

/** A readable file name without anything an address or a disk would mind. */
export const reportFileName = (
  slug: string,
  { year, number }: Pick<Quarter, "year" | "number">,
  ending: string,
): string =>
  `laporan-skm-${slug.toLowerCase().replace(/[^a-z0-9-]+/g, "-")}-triwulan-${number}-${year}.${ending}`;

/** Place, left open, and day of the signature: "…………, 27 November 2026". */
export const signedOn = (day: string): string => `……………………, ${formatDay(day)}`;

/** Who signs where the head of the office is not recorded. */
export const headOf = (office: string): string => `Kepala ${office}`;

/** What the report has of the questionnaires one by one. */
export const answerListState = (table: keyof typeof withheld | "SHOWN"): string =>
  table === "SHOWN" ? "Dimuat satu per satu, urutannya diacak" : withheld[table];

/** The answer to recording how many used a service. */
export const usersRecorded = (users: number): string =>
  `${formatNumber(users)} pengguna dicatat. Diperlukan ${formatNumber(sampleSize(users))} responden.`;
