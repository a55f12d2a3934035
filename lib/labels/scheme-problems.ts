import type { Problem, ProblemCode } from "@/lib/scoring/shape";
import { aspectLabel } from "@/lib/labels/aspects";
import { formatDay } from "@/lib/labels/date";
import { formatNumber } from "@/lib/labels/number";

type Facts = Problem["facts"];

const isDecimal = (text: string): boolean => /^[+-]?\d+(\.\d+)?$/.test(text);
const n = (text: string | undefined): string =>
  text !== undefined && isDecimal(text) ? formatNumber(text) : (text ?? "");
const isAspect = (text: string): text is keyof typeof aspectLabel => Object.hasOwn(aspectLabel, text);

/** Exact difference to 100 on the digits: no float decides whether a weight is missing. */
function awayFrom100(total: string): string {
  const [whole = "0", fraction = ""] = total.split(".");
  const scale = 10n ** BigInt(fraction.length);
  const away = 100n * scale - BigInt(whole + fraction);
  const digits = (away < 0n ? -away : away).toString().padStart(fraction.length + 1, "0");
  const cut = digits.length - fraction.length;
  const amount = formatNumber(fraction === "" ? digits : `${digits.slice(0, cut)}.${digits.slice(cut)}`);
  return away > 0n ? `kurang ${amount}` : `lebih ${amount}`;
}

function weightsSentence({ actual = "0" }: Facts): string {
  return isDecimal(actual)
    ? `Jumlah bobot ${formatNumber(actual)}, ${awayFrom100(actual)}. Jumlahnya harus tepat 100.`
    : "Jumlah bobot harus tepat 100.";
}

const WORDS: Record<ProblemCode, (facts: Facts) => string> = {
  REQUIRED: () => "Bagian ini perlu diisi.",
  NOT_AN_OBJECT: () => "Bagian ini perlu diisi lengkap.",
  NOT_A_LIST: () => "Bagian ini perlu diisi lengkap.",
  NOT_A_TEXT: () => "Tulis sebagai teks biasa.",
  NOT_YES_OR_NO: () => "Pilih ya atau tidak.",
  NOT_A_NUMBER: () => "Tulis angka saja, misalnya 24,5.",
  NOT_A_WHOLE_NUMBER: () => "Tulis bilangan bulat, misalnya 3.",
  TOO_MANY_DIGITS: ({ limit }) => `Angkanya terlalu panjang, paling banyak ${n(limit)} angka.`,
  NOT_A_DAY: () => "Tulis tanggal yang ada, misalnya 1 Januari 2027.",
  NOT_ONE_OF: () => "Pilih salah satu pilihan yang ada.",
  OUTSIDE: ({ low, high }) => `Isi antara ${n(low)} dan ${n(high)}.`,
  BELOW: ({ low }) => `Paling kecil ${n(low)}.`,
  NOT_ABOVE: ({ low }) => `Harus lebih dari ${n(low)}.`,
  UNKNOWN_FIELD: () => "Isian ini tidak dikenal.",
  BAD_KEY: () => "Kode hanya memakai huruf, angka, garis bawah atau tanda hubung, paling banyak 60.",
  EMPTY: () => "Bagian ini perlu diisi.",
  TOO_LONG: ({ limit }) => `Terlalu panjang, paling banyak ${n(limit)} karakter.`,
  LENGTH: ({ actual, expected }) => `Banyaknya tidak cocok: ${n(actual)} dari ${n(expected)}.`,
  DUPLICATE: ({ actual }) => `“${actual ?? ""}” sudah dipakai di baris lain.`,
  WEIGHTS_NOT_100: weightsSentence,
  LOW_ABOVE_HIGH: () => "Batas bawah lebih besar dari batas atas.",
  ZERO_TARGET: () => "Target nol tidak dapat dipakai untuk makin besar makin baik.",
  ABOVE_LIMIT: ({ actual, limit }) => `Angka ${n(actual)} lebih besar dari batasnya, ${n(limit)}.`,
  UNKNOWN_DIMENSION: ({ actual }) => `Dimensi “${actual ?? ""}” tidak ada dalam aturan ini.`,
  UNKNOWN_DEDUCTION: ({ actual }) => `Kode potongan “${actual ?? ""}” tidak ada angkanya dalam aturan ini.`,
  ASPECT_ABSENT: ({ aspect = "" }) =>
    `Rencana belum mengukur aspek ${isAspect(aspect) ? aspectLabel[aspect].toLowerCase() : aspect}.`,
  NOT_NUMERIC: () => "Targetnya ya atau tidak, padahal aturan ini meminta angka.",
  WRONG_ACTUAL: () => "Realisasi tidak cocok dengan jenis targetnya.",
  TOO_MANY: ({ limit }) => `Terlalu banyak, paling banyak ${n(limit)}.`,
  NOT_PRINTABLE: () => "Kode ini berisi karakter yang tidak terlihat. Ketik ulang.",
  KEY_TWICE: () => "Bagian ini tertulis dua kali.",
  OTHER_TYPE: () => "Bagian ini tidak tertulis seperti aslinya.",
  BEFORE: ({ actual, limit }) =>
    `${actual === undefined ? "Tanggal ini" : formatDay(actual)} lebih awal dari ` +
    `${limit === undefined ? "batasnya" : formatDay(limit)}.`,
};

/** A problem of a scheme as a BKD officer reads it at the field; a new code does not compile without words. */
export const describeSchemeProblem = ({ code, facts }: Pick<Problem, "code" | "facts">): string =>
  WORDS[code](facts);

/** Whether a value is a coded problem of lib/scoring. */
export const isProblem = (value: unknown): value is Pick<Problem, "code" | "facts"> =>
  typeof value === "object" &&
  value !== null &&
  "code" in value &&
  "facts" in value &&
  typeof value.code === "string" &&
  Object.hasOwn(WORDS, value.code);
