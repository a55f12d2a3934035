import { plainWords } from "@/lib/kernel/plain-words";
import type { PaperCell } from "@/lib/kernel/workbook";
import type { Education, Occupation, Sex } from "@/lib/surveys/rules/answers";
import { UNSUR, type Unsur } from "@/lib/kernel/codes";

/** What a column of a workbook holds. */
export type PaperColumn =
  | { readonly kind: "UNSUR"; readonly unsur: Unsur }
  | { readonly kind: "DAY" | "SEX" | "EDUCATION" | "OCCUPATION" }
  | { readonly kind: "MARK"; readonly of: "SEX"; readonly code: Sex }
  | { readonly kind: "MARK"; readonly of: "EDUCATION"; readonly code: Education }
  | { readonly kind: "MARK"; readonly of: "OCCUPATION"; readonly code: Occupation };

/** How offices name the unsur; complaints before facilities, because "saran" begins both. */
const UNSUR_WORDS: readonly (readonly [RegExp, Unsur])[] = [
  [/PENGADUAN|\bMASUKAN\b/, "PENGADUAN"],
  [/\bSARANA\b|PRASARANA/, "SARANA"],
  [/PERSYARATAN|\bSYARAT\b/, "PERSYARATAN"],
  [/PROSEDUR|MEKANISME/, "PROSEDUR"],
  [/\bWAKTU\b/, "WAKTU"],
  [/\bBIAYA\b|\bTARIF\b/, "BIAYA"],
  [/\bPRODUK\b/, "PRODUK"],
  [/KOMPETENSI/, "KOMPETENSI"],
  [/PERILAKU/, "PERILAKU"],
];

const namedUnsur = (words: string): Unsur | undefined =>
  UNSUR_WORDS.find(([pattern]) => pattern.test(words))?.[1];

/** By its name where it has one: the annex of the regulation and the questionnaire number the last two differently. */
function unsurOf(words: string): Unsur | undefined {
  const [, digit, name] = /^(?:U|UNSUR) ?([1-9])(?: (.*))?$/.exec(words) ?? [];
  if (digit === undefined) return namedUnsur(words);
  return namedUnsur(name ?? "") ?? UNSUR[Number(digit) - 1];
}

const SEX_WORDS: Readonly<Record<string, Sex>> = {
  L: "L",
  LK: "L",
  "LAKI LAKI": "L",
  PRIA: "L",
  P: "P",
  PR: "P",
  PEREMPUAN: "P",
  WANITA: "P",
};

const EDUCATION_WORDS: readonly (readonly [RegExp, Education])[] = [
  [/^(SD|SD (SEDERAJAT|MI|KE BAWAH)|MI)$/, "SD"],
  [/^(SLTP|SMP|SMP (SEDERAJAT|MTS)|SLTP SEDERAJAT|MTS)$/, "SLTP"],
  [/^(SLTA|SMA|SMK|SMA (SEDERAJAT|SMK|MA)|SLTA SEDERAJAT|MA)$/, "SLTA"],
  [/^(DIPLOMA|D ?[1-4]|D ?I{1,3}|D ?IV|D ?1 D ?[34]|DIPLOMA D ?1 D ?[34])$/, "DIPLOMA"],
  [/^(S ?1|SARJANA)$/, "S1"],
  [/^(S ?2|MAGISTER)$/, "S2"],
  [/^(S ?3|DOKTOR)$/, "S3"],
];

const OCCUPATION_WORDS: readonly (readonly [RegExp, Occupation])[] = [
  [/^(PNS|ASN|PNS ASN)$/, "PNS"],
  [/^(TNI|POLRI|TNI POLRI)$/, "TNI_POLRI"],
  [/^((PEGAWAI|KARYAWAN) )?SWASTA$/, "SWASTA"],
  [/^(WIRASWASTA|WIRAUSAHA|WIRASWASTA WIRAUSAHA|WIRAUSAHA WIRASWASTA|USAHAWAN)$/, "WIRASWASTA"],
  [/^(PELAJAR|MAHASISWA|PELAJAR MAHASISWA)$/, "PELAJAR"],
  [/^(PETANI|NELAYAN|PETANI NELAYAN)$/, "PETANI"],
  [/^(LAINNYA|LAIN LAIN|LAIN)$/, "LAINNYA"],
];

export const sexOf = (words: string): Sex | undefined =>
  Object.hasOwn(SEX_WORDS, words) ? SEX_WORDS[words] : undefined;
export const educationOf = (words: string): Education | undefined =>
  EDUCATION_WORDS.find(([pattern]) => pattern.test(words))?.[1];
export const occupationOf = (words: string): Occupation | undefined =>
  OCCUPATION_WORDS.find(([pattern]) => pattern.test(words))?.[1];

function markOf(words: string): PaperColumn | null {
  const [sex, education, occupation] = [sexOf(words), educationOf(words), occupationOf(words)];
  if (sex !== undefined) return { kind: "MARK", of: "SEX", code: sex };
  if (education !== undefined) return { kind: "MARK", of: "EDUCATION", code: education };
  return occupation === undefined ? null : { kind: "MARK", of: "OCCUPATION", code: occupation };
}

/** What a heading says about its column; null for a column that is not read, such as a number or a total. */
export function columnOf(heading: PaperCell): PaperColumn | null {
  if (typeof heading !== "string") return null;
  const words = plainWords(heading);
  if (/^(TANGGAL|TGL)\b/.test(words) && !words.includes("LAHIR")) return { kind: "DAY" };
  if (/^(JENIS KELAMIN|KELAMIN|JK|GENDER)\b/.test(words)) return { kind: "SEX" };
  if (/^PENDIDIKAN\b/.test(words)) return { kind: "EDUCATION" };
  if (/^PEKERJAAN\b/.test(words)) return { kind: "OCCUPATION" };
  if (/^(NRR|NILAI|JUMLAH|TOTAL|RATA)\b/.test(words)) return null;
  const unsur = unsurOf(words);
  return unsur === undefined ? markOf(words) : { kind: "UNSUR", unsur };
}
