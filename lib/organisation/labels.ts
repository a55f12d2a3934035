import type { PositionKind } from "@/lib/kernel/codes";
import { formatDay } from "@/lib/labels/date";
import { formatNumber } from "@/lib/labels/number";
import { jenjangLabel, positionKindLabel } from "@/lib/labels/organisation";
import { vacant, type PositionJenjang } from "@/lib/organisation/rules/positions";

/** What was done with a unit. */
export const unitWords = {
  corrected: "Data unit disimpan.",
  renamed: ({ name, startsOn, before }: { name: string; startsOn: string; before: string }): string =>
    `Sejak ${formatDay(startsOn)} unit ini bernama ${name}. Dokumen sebelum itu tetap memuat ${before}.`,
  moved: ({ name, parent }: { name: string; parent: string }): string =>
    `${name} sekarang berada di bawah ${parent}, bersama semua unit di bawahnya.`,
} as const;

/** What was done with a position. */
export const positionSaved = (name: string): string => `${name} disimpan.`;

/** Levels of all kinds of positions in words. */
export const positionJenjangLabel: Record<PositionJenjang, string> = {
  UTAMA: "Utama",
  MADYA: "Madya",
  PRATAMA: "Pratama",
  KLEREK: "Klerek",
  OPERATOR: "Operator",
  TEKNISI: "Teknisi",
  ...jenjangLabel,
};

interface PositionNamed {
  readonly kind: PositionKind;
  readonly jenjang: string | null;
  readonly eselon: string | null;
  readonly kelas: number | null;
}

/** A stored level in words; one that is not known stands for itself. */
export const jenjangWords = (jenjang: string): string =>
  Object.hasOwn(positionJenjangLabel, jenjang) ? positionJenjangLabel[jenjang as PositionJenjang] : jenjang;

/** "Fungsional, Ahli Muda, kelas 9". */
export const positionLine = ({ kind, jenjang, eselon, kelas }: PositionNamed): string =>
  [
    positionKindLabel[kind],
    ...(jenjang === null ? [] : [jenjangWords(jenjang)]),
    ...(eselon === null ? [] : [`eselon ${eselon}`]),
    ...(kelas === null ? [] : [`kelas ${kelas}`]),
  ].join(", ");

/** "2 dari 3 terisi, 1 lowong". */
export function filledWords(held: number, formasi: number): string {
  const free = vacant(formasi, held);
  const filled = `${formatNumber(held)} dari ${formatNumber(formasi)} terisi`;
  return free === 0 ? filled : `${filled}, ${formatNumber(free)} lowong`;
}

/** How somebody holds a position, in one word. */
export const heldAs = { DEFINITIF: "definitif", PLT: "Plt.", PLH: "Plh." } as const;

interface Days {
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** Where a unit stands on a day; null where it simply is there. */
export function unitState(
  { validFrom, validTo }: Days,
  today: string,
): { readonly tone: "neutral" | "info" | "brass"; readonly label: string } | null {
  if (validTo !== null)
    return validTo < today
      ? { tone: "neutral", label: `Ditutup, hari terakhir ${formatDay(validTo)}` }
      : { tone: "brass", label: `Akan ditutup sesudah ${formatDay(validTo)}` };
  return validFrom > today ? { tone: "info", label: `Mulai ${formatDay(validFrom)}` } : null;
}

/** How many people a unit has with all that is under it, and how many of those units lack a definitive head. */
export function countWords({ people, headless }: { people: number; headless: number }): string {
  const count = `${formatNumber(people)} pegawai`;
  return headless === 0 ? count : `${count}, ${formatNumber(headless)} unit tanpa kepala definitif`;
}

/** What closing a unit or a position does. */
export const closingWords = {
  unit: {
    title: "Tutup unit",
    reading:
      "Ditutup sesudah hari terakhirnya, bila tidak ada lagi pegawai, unit, dan survei layanan di sana. " +
      "Dokumen dan penilaian lama tetap memuat unit ini.",
    effect:
      "Sesudah hari terakhirnya tidak ada yang dapat ditempatkan di unit ini. Penutupan dapat dibatalkan.",
  },
  position: {
    title: "Tutup jabatan",
    reading: "Ditutup sesudah hari terakhirnya, bila tidak ada lagi yang memegangnya.",
    effect:
      "Sesudah hari terakhirnya jabatan ini tidak dapat dipegang lagi. Dokumen lama tetap memuatnya, dan " +
      "penutupan dapat dibatalkan.",
  },
} as const;
