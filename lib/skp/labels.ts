import type { Polarity, RhkKind, TargetPace } from "@/lib/kernel/codes";
import type { Target } from "@/lib/scoring/achievement";
import type { Check, SkpProblem } from "@/lib/skp/rules/problems";
import type { RhkPlan, TargetKind } from "@/lib/skp/rules/skp";
import type { FieldChange } from "@/lib/skp/rules/diff";
import { aspectLabel, polarityLabel, rhkKindLabel } from "@/lib/labels/aspects";
import { formatNumber, formatRange } from "@/lib/labels/number";
import { paceLabel } from "@/lib/labels/term-target";

/** Ways to state a target. */
export const targetKindLabel: Record<TargetKind, string> = {
  NUMBER: "Angka",
  RANGE: "Rentang",
  MILESTONE: "Tahapan",
  YES_NO: "Ya atau tidak",
};

/** "rhk.0.iki.2.title" → "indikator 3 pada RHK 1"; "rhk.1.weight" → "RHK 2". */
function placeOf(path: string): string {
  const match = /^rhk\.(\d+)(?:\.iki\.(\d+))?/.exec(path);
  if (match === null) return "SKP";
  const rhk = `RHK ${Number(match[1]) + 1}`;
  return match[2] === undefined ? rhk : `indikator ${Number(match[2]) + 1} pada ${rhk}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function weightsSentence({ sum, missing }: Extract<SkpProblem, { code: "WEIGHTS" }>): string {
  const tooMuch = missing.startsWith("-");
  return tooMuch
    ? `Bobot sudah ${formatNumber(sum)} dari 100. Kurangi ${formatNumber(missing.slice(1))}.`
    : `Bobot baru ${formatNumber(sum)} dari 100. Tambahkan ${formatNumber(missing)} lagi.`;
}

/** The line a field belongs to: "Indikator 3 pada RHK 1". */
export const describePlace = (path: string): string => capital(placeOf(path));

type PlainCode = Exclude<SkpProblem["code"], "WEIGHTS" | "ASPECT_MISSING">;

const PROBLEMS: Record<PlainCode, (place: string) => string> = {
  NO_APPRAISER: () => "Pejabat penilai Anda belum ditetapkan. Admin BKD perlu menetapkannya.",
  NO_RHK: () => "Tambahkan paling sedikit satu rencana hasil kerja utama.",
  RHK_TITLE: (place) => `Tulis rencana hasil kerja ${place}.`,
  RHK_DIMENSION: (place) => `Pilih dimensi ${place}.`,
  ASSIGNMENT_MISSING: (place) => `Tulis siapa yang menugaskan ${place} dan surat tugasnya.`,
  NO_IKI: (place) => `Tambahkan paling sedikit satu indikator pada ${place}.`,
  IKI_TITLE: (place) => `Tulis ${place}.`,
  IKI_UNIT: (place) => `Satuan ${place} belum diisi.`,
  IKI_TARGET: (place) => `Target ${place} belum diisi.`,
  RANGE_REVERSED: (place) => `Batas atas ${place} lebih kecil dari batas bawahnya.`,
  ZERO_TARGET: (place) => `Target ${place} nol, padahal makin besar makin baik.`,
  TERM_ZERO_TARGET: (place) =>
    `Target per masa ${place} nol, padahal makin besar makin baik. Kosongkan atau isi angkanya.`,
  FEED_TARGET: (place) =>
    `Realisasi ${place} diambil dari IKM, jadi targetnya perlu berupa angka dan makin tinggi makin baik.`,
  TARGET_NOT_NUMERIC: (place) => `Target ${place} perlu berupa angka menurut aturan nilai OPD Anda.`,
};

/** What is missing before submission, in one sentence. */
export function describeSkpProblem(problem: SkpProblem): string {
  if (problem.code === "WEIGHTS") return weightsSentence(problem);
  if (problem.code === "ASPECT_MISSING")
    return `Tambahkan indikator ${aspectLabel[problem.aspect].toLowerCase()}: aturan nilai OPD Anda memintanya.`;
  return capital(PROBLEMS[problem.code](placeOf(problem.path)));
}

const COUNTS = ["Nol", "Satu", "Dua", "Tiga", "Empat", "Lima", "Enam", "Tujuh", "Delapan", "Sembilan"];

/** "Dua hal lagi sebelum SKP bisa diajukan". */
export const problemsTitle = (count: number): string =>
  `${COUNTS[count] ?? String(count)} hal lagi sebelum SKP bisa diajukan`;

/** "dua isian belum lengkap", for the save bar. */
export const problemsShort = (count: number): string =>
  count === 0 ? "siap diajukan" : `${(COUNTS[count] ?? String(count)).toLowerCase()} isian belum lengkap`;

/** "3 RHK utama, 1 RHK tambahan, 7 indikator." */
export function planSummary(rhk: readonly Pick<RhkPlan, "kind" | "iki">[]): string {
  const main = rhk.filter(({ kind }) => kind === "UTAMA").length;
  const extra = rhk.length - main === 0 ? "" : `, ${rhk.length - main} RHK tambahan`;
  const indicators = rhk.reduce((sum, { iki }) => sum + iki.length, 0);
  return `${main} RHK utama${extra}, ${indicators} indikator.`;
}

/** A hint beside a line while it is written; it never blocks. */
export function describeCheck(
  { code, found }: Check,
  iki?: { unitOfMeasure: string; polarity: Polarity; targetKind: TargetKind },
): string {
  const measured = () => {
    const direction = iki?.targetKind === "NUMBER" ? `, ${polarityLabel[iki.polarity].toLowerCase()}` : "";
    return `Terukur: ${formatNumber(found)}${iki?.unitOfMeasure ? ` ${iki.unitOfMeasure}` : ""}${direction}`;
  };
  const words: Record<Check["code"], () => string> = {
    RESULT: () => `Menyebut hasil: “${found}”`,
    ACTIVITY: () =>
      `“${capital(found)}” menyebut kegiatan. Sebutkan apa yang ada atau berubah ` +
      "sesudahnya, misalnya “selesai” atau “tersedia”",
    LINKED: () => "Mendukung RHK pimpinan",
    MEASURED: measured,
    NO_NUMBER: () => "Belum terukur: isi target berupa angka",
    NO_TIME_LIMIT: () => "Sebutkan sampai kapan, misalnya “setiap bulan” atau “sampai 31 Desember”",
    VAGUE: () => `“${capital(found)}” tidak bisa diukur. Ganti dengan angka atau keadaan yang bisa dilihat`,
  };
  return words[code]();
}

interface TargetFacts {
  targetKind: TargetKind;
  target: string | null;
  targetLow: string | null;
  targetHigh: string | null;
  unitOfMeasure: string;
}

/** A target in words: "1.200 dokumen", "90 sampai 110 persen", "Selesai". */
export function describeTarget(iki: TargetFacts): string {
  if (iki.targetKind === "YES_NO") return "Ya";
  const number =
    iki.targetKind === "RANGE"
      ? iki.targetLow !== null && iki.targetHigh !== null && formatRange(iki.targetLow, iki.targetHigh)
      : iki.target !== null && formatNumber(iki.target);
  if (number === false) return "Belum diisi";
  return `${number} ${iki.unitOfMeasure}`.trim();
}

/** A target of a term, without its unit: "625", "90 sampai 110", "2,5". */
export function describeDue(due: Target): string {
  switch (due.kind) {
    case "NUMBER":
      return formatNumber(due.value);
    case "RANGE":
      return formatRange(due.low, due.high);
    case "MILESTONE":
      return formatNumber(due.planned);
    case "YES_NO":
      return "Ya";
  }
}

/** The choice to leave it to unit and aspect, with what that comes to. */
export const usualPaceLabel = (pace: TargetPace): string =>
  `Menurut satuannya: ${paceLabel[pace].toLowerCase()}`;

/** Where the actual of an indicator comes from, as choices. */
export const feedOptions = [
  { value: "", label: "Dicatat pegawai tiap bulan" },
  { value: "IKM", label: "IKM layanan (survei warga)" },
];

/** At an indicator that citizens' answers feed: nobody records its actual. */
export const FEED_NOTE = "Realisasi diambil dari IKM layanan (survei warga), tidak dicatat pegawai.";

/** Fields of a line, as the comparison names them. */
export const fieldLabel: Record<FieldChange["field"], string> = {
  kind: "Jenis",
  title: "Isi",
  parentTitle: "RHK pimpinan",
  assignedBy: "Penugasan dari",
  dimension: "Dimensi",
  weight: "Bobot",
  aspect: "Aspek",
  unitOfMeasure: "Satuan",
  polarity: "Arah",
  targetKind: "Bentuk target",
  target: "Target",
  targetLow: "Batas bawah",
  targetHigh: "Batas atas",
  maximal: "Tidak dapat dilampaui",
  pace: "Target per masa menurut",
  feed: "Sumber realisasi",
  termTargets: "Target per masa",
};

const CODES: Readonly<Record<string, string>> = {
  ...rhkKindLabel,
  ...aspectLabel,
  ...polarityLabel,
  ...targetKindLabel,
  ...paceLabel,
  IKM: "IKM layanan",
  true: "Ya",
  false: "Tidak",
};

/** A compared value as people write it; nothing reads "kosong". */
export function describeValue({ field }: Pick<FieldChange, "field">, value: string): string {
  if (value === "") return field === "feed" ? "dicatat pegawai" : "kosong";
  if (field === "termTargets")
    return value
      .split(";")
      .map((pair) => formatNumber(pair.slice(pair.indexOf("=") + 1)))
      .join(" · ");
  if (/^\d+(\.\d+)?$/.test(value) && field !== "title") return formatNumber(value);
  return field === "title" || field === "assignedBy" ? value : (CODES[value] ?? value);
}

/** Kinds of a changed line. */
export const changeLabel = { ADDED: "Ditambah", REMOVED: "Dihapus", CHANGED: "Diubah" } as const;
export const changedLineLabel = { RHK: "RHK", IKI: "Indikator", EXPECTATION: "Ekspektasi" } as const;

/** What a line weighs: its share of 100 for main work, the points it may add for additional work. */
export function describeWeight({ kind, weight }: { kind: RhkKind; weight: string }): WeightWords {
  if (kind === "UTAMA") return { figure: formatNumber(weight), word: "bobot" };
  return weight === "0"
    ? { figure: "", word: "tidak menambah nilai" }
    : { figure: `+${formatNumber(weight)}`, word: "poin bila tercapai penuh" };
}

interface WeightWords {
  /** Empty where there is no number to tell. */
  readonly figure: string;
  readonly word: string;
}

/** The same in one line: "bobot 30", "tambahan, +5 poin bila tercapai penuh". */
export function weightWords(rhk: { kind: RhkKind; weight: string }): string {
  const { figure, word } = describeWeight(rhk);
  if (rhk.kind === "UTAMA") return `${word} ${figure}`;
  return figure === "" ? `tambahan, ${word}` : `tambahan, ${figure} ${word}`;
}

/** Under the field: what the number means, also where it is left empty. */
export const weightHint = (kind: RhkKind, additionalCap: string): string =>
  kind === "UTAMA"
    ? "0 sampai 100"
    : "Poin yang ditambahkan bila tercapai penuh. Semua tambahan bersama paling banyak " +
      `${formatNumber(additionalCap)}. ` +
      "Kosong berarti tercatat, tetapi tidak menambah nilai.";
