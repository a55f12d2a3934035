import { formatNumber, formatRange } from "@/lib/labels/number";
import { termName, type TermOfYear } from "@/lib/labels/date";
import { ratingLabel } from "@/lib/labels/ratings";
import type { Actual, Target } from "@/lib/scoring/achievement";
import type { ExpectationRating } from "@/lib/scoring/codes";
import type { Suggestion } from "@/lib/scoring/periodic-score";

/** The first of a person's names, as colleagues call her. */
export const firstName = (name: string): string => name.split(" ")[0] ?? name;

/** A term inside a sentence: "triwulan II 2026", "Juni 2026". */
export function termPhrase(term: TermOfYear): string {
  const name = termName(term);
  return term.cadence === "TRIWULANAN" ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** A rating inside a sentence: "sesuai ekspektasi". */
export const ratingPhrase = (rating: ExpectationRating): string => ratingLabel[rating].toLowerCase();

function whereItLies({ rating, achievement, above, meets }: Suggestion): string {
  const work = `hasil kerja ${formatNumber(achievement, 2)}%`;
  if (rating === "DI_ATAS_EKSPEKTASI") return `${work} mencapai ${formatNumber(above)} atau lebih`;
  return rating === "SESUAI_EKSPEKTASI"
    ? `${work} berada di ${formatRange(meets, above)}`
    : `${work} di bawah ${formatNumber(meets)}`;
}

/**
 * What the scheme suggests and why: "Disarankan: sesuai ekspektasi, karena hasil kerja 98,16% berada di
 * 90 sampai 110."
 */
export function suggestionSentence(suggestion: Suggestion | null): string {
  if (suggestion === null) return "Belum ada saran: realisasi belum cukup untuk dihitung.";
  return `Disarankan: ${ratingPhrase(suggestion.rating)}, karena ${whereItLies(suggestion)}.`;
}

/** A number with its unit; percent without a space: "98%", "1.200 dokumen". */
export function withUnit(value: string, unit: string): string {
  if (unit === "%") return `${formatNumber(value)}%`;
  return unit === "" ? formatNumber(value) : `${formatNumber(value)} ${unit}`;
}

/** A target in words: "1.200 dokumen", "90 sampai 95 %", "5 tahap", "terpenuhi". */
export function targetText(target: Target, unit: string): string {
  switch (target.kind) {
    case "NUMBER":
      return withUnit(target.value, unit);
    case "RANGE":
      return `${formatNumber(target.low)} sampai ${withUnit(target.high, unit)}`;
    case "MILESTONE":
      return `${formatNumber(target.planned)} tahap`;
    case "YES_NO":
      return "terpenuhi";
  }
}

/** What was reached in words; nothing recorded is said, never shown as zero. */
export function actualText(actual: Actual): string {
  if (actual === null) return "belum diisi";
  if (typeof actual === "boolean") return actual ? "terpenuhi" : "tidak terpenuhi";
  return formatNumber(actual);
}

/** How many people an appraiser has judged: "3 dari 11 pegawai selesai." */
export const queueSentence = (finalised: number, all: number): string =>
  `${finalised} dari ${all} pegawai selesai.`;
