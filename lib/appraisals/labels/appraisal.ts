import type { TermName } from "@/lib/kernel/term";
import type { ExpectationRating, OrganisationPredikat } from "@/lib/kernel/codes";
import { termName } from "@/lib/labels/date";
import { formatNumber, formatRange, formatPercent, withUnit } from "@/lib/labels/number";
import { organisationPredikatLabel } from "@/lib/labels/predikat";
import { ratingLabel } from "@/lib/labels/ratings";
import type { Actual, Target } from "@/lib/scoring/achievement";
import { paceReason } from "@/lib/labels/term-target";
import type { IkiInput } from "@/lib/scoring/periodic-input";
import { dueTarget } from "@/lib/scoring/term-target";
import type { Deviation } from "@/lib/scoring/distribution";
import type { Suggestion } from "@/lib/scoring/periodic-score";
import type { DeviationCode } from "@/lib/scoring/regulations/se-3-2023";

/** The first of a person's names, as colleagues call her. */
export const firstName = (name: string): string => name.split(" ")[0] ?? name;

/** A term inside a sentence: "triwulan II 2026", "Juni 2026". */
export function termPhrase(term: TermName): string {
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

/** A target in words: "1.200 dokumen", "90 sampai 95 %", "5 tahap", "terpenuhi". */
function targetText(target: Target, unit: string): string {
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

/**
 * The target of a term in words and why it is that: "625 dokumen (1.250 tumbuh menurut bulan, 3 dari 6 bulan SKP)".
 */
export function dueText({ target, pace }: Pick<IkiInput, "target" | "pace">, unit: string): string {
  const reason = paceReason(target, pace);
  return `${targetText(dueTarget(target, pace), unit)}${reason === "" ? "" : ` (${reason})`}`;
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

type Words = (actual: string, limit: string) => string;

const above =
  (name: string): Words =>
  (actual, limit) =>
    `${name} ${formatPercent(actual)}, di atas pedoman ${formatPercent(limit)}.`;
const below =
  (name: string): Words =>
  (actual, limit) =>
    `${name} ${formatPercent(actual)}, di bawah pedoman paling sedikit ${formatPercent(limit)}.`;
const notLargest =
  (name: string): Words =>
  (actual, limit) =>
    `${name} ${formatNumber(actual)} orang, padahal seharusnya kelompok terbesar (paling ` +
    `sedikit ${formatNumber(limit)}).`;

const WORDS: Record<DeviationCode, Words> = {
  SANGAT_BAIK_ABOVE_MAXIMUM: above("Sangat baik"),
  SANGAT_BAIK_NOT_LARGEST: notLargest("Sangat baik"),
  SANGAT_BAIK_NOT_ALLOWED: (actual) =>
    `Sangat baik ${formatNumber(actual)} orang, padahal pedoman tidak membolehkannya.`,
  BAIK_ABOVE_MAXIMUM: above("Baik"),
  BAIK_NOT_LARGEST: notLargest("Baik"),
  BUTUH_PERBAIKAN_OR_KURANG_ABSENT: () =>
    "Belum ada yang Butuh perbaikan atau Kurang, padahal pedoman meminta paling sedikit satu.",
  BUTUH_PERBAIKAN_BELOW_MINIMUM: below("Butuh perbaikan"),
  KURANG_BELOW_MINIMUM: below("Kurang"),
  SANGAT_KURANG_BELOW_MINIMUM: below("Sangat kurang"),
  KURANG_OR_BUTUH_PERBAIKAN_BELOW_MINIMUM: below("Kurang dan Butuh perbaikan"),
};

/** Where a distribution leaves the guidance of SE MenPANRB 3/2023, in one sentence: a warning, never a block. */
export const describeDeviation = ({ code, actual, limit }: Deviation): string => WORDS[code](actual, limit);

/** Another open term as the queue offers it: "Triwulan IV 2026: belum ada yang menunggu". */
export function otherTermWords(term: TermName & { readonly waiting: number }): string {
  const waiting =
    term.waiting === 0 ? "belum ada yang menunggu" : `${formatNumber(term.waiting)} menunggu dinilai`;
  return `${termName(term)}: ${waiting}`;
}

/** What the page says after the result of an office was set. */
export const organisationSet = ({ unit, value }: { unit: string; value: OrganisationPredikat }): string =>
  `Capaian organisasi ${unit}: ${organisationPredikatLabel[value]}. Pola sebaran predikatnya mengikuti.`;
