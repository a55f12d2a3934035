import { componentLabel } from "@/lib/labels/aspects";
import { formatNumber, formatScore, withUnit } from "@/lib/labels/number";
import { ratio, roundHalfUp, subtract } from "@/lib/scoring/ratio";
import type { Actual } from "@/lib/scoring/achievement";
import type { ComponentScore, ComponentStatus } from "@/lib/scoring/periodic-score";
import type { IkiInput } from "@/lib/scoring/periodic-input";
import type { Improvement } from "@/lib/scoring/improvements";
import type { StepInputs } from "@/lib/scoring/explanation";

/** Whose result it is, as a question is asked about it. */
export interface Whose {
  readonly isOwn: boolean;
  readonly name: string;
}

/** The question the page answers: "Mengapa nilai saya 104,96?", "Mengapa nilai Ratna Wulandari 104,96?" */
export function explanationQuestion({ isOwn, name }: Whose, total: string | null): string {
  const whose = isOwn ? "saya" : name;
  return total === null
    ? `Mengapa nilai ${whose} belum ada?`
    : `Mengapa nilai ${whose} ${formatScore(total)}?`;
}

const joined = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} dan ${parts.at(-1) ?? ""}`;

/** Each component with its points: "hasil kerja Anda bernilai 104,63 dan perilaku kerja 105,71". */
function becauseOf(components: readonly ComponentScore[], isOwn: boolean): string {
  const named = components.flatMap(({ key, value }) =>
    value === null ? [] : [[componentLabel[key].toLowerCase(), formatScore(value)] as const],
  );
  return joined(
    named.map(([label, value], index) =>
      index === 0 ? `${label}${isOwn ? " Anda" : ""} bernilai ${value}` : `${label} ${value}`,
    ),
  );
}

/** An indicator under its target and by how much (percent, as printed). */
export interface Shortfall {
  readonly title: string;
  readonly percent: string;
}

function heldBackBy(shortfalls: readonly Shortfall[]): string {
  const [first, second] = shortfalls;
  if (first === undefined) return "Semua indikator yang diisi mencapai targetnya.";
  const by = (percent: string): string => `${formatNumber(percent, 0)}% di bawah target`;
  if (second === undefined) return `Yang menahan: ${first.title}, ${by(first.percent)}.`;
  if (by(first.percent) === by(second.percent))
    return `Yang menahan: ${first.title} dan ${second.title}, masing-masing ${by(first.percent)}.`;
  return `Yang paling menahan: ${first.title}, ${by(first.percent)}, lalu ${second.title}, ${by(second.percent)}.`;
}

/** The answer first, in one breath: the components, then what holds the score back most. */
export function explanationAnswer(
  components: readonly ComponentScore[],
  shortfalls: readonly Shortfall[],
  { isOwn }: Whose,
): string {
  if (
    components.some(({ status }) => status === "BLOCKED") ||
    components.every(({ value }) => value === null)
  ) {
    return "Nilai indikatif belum dapat dihitung, karena ada komponen tanpa data. Predikat resmi tetap berlaku.";
  }
  return `Karena ${becauseOf(components, isOwn)}. ${heldBackBy(shortfalls)}`;
}

/** What became of a component that is not counted in full; null when it is. */
export const componentRemark: Record<ComponentStatus, string | null> = {
  COUNTED: null,
  PARTIAL: "Sebagian datanya belum ada; yang ada dihitung.",
  RENORMALISED: "Belum ada data. Bobotnya dibagi ke komponen lain; bukan nol.",
  ZERO: "Belum ada data. Menurut aturan nilai ini dihitung nol.",
  BLOCKED: "Belum ada data. Menurut aturan nilai ini nilai belum dapat dihitung.",
};

const WHOLE_BANDS: readonly [from: number, words: (percent: string, value: string) => string][] = [
  [111, () => "di atas 110%, nilainya 120"],
  [101, (percent, value) => `110 + 10/9 × (${percent} \u2212 101) = ${value}`],
  [60, (percent, value) => `${percent} \u2212 10 = ${value}`],
  [0, (percent, value) => `${percent} ÷ 59 × 49 = ${value}`],
];

/** The conversion of PermenPANRB 8/2021 with its numbers: "dibulatkan 98%: 98 − 10 = 88". */
export function conversionFormula({ percent, maximal }: StepInputs, value: string): string {
  const whole = percent ?? "0";
  const exactly =
    maximal === "true" ? "tepat 100% dari target tertinggi, nilainya 120" : "tepat 100%, nilainya 109";
  const band = WHOLE_BANDS.find(([from]) => Number(whole) >= from)?.[1];
  const words = whole === "100" ? exactly : (band?.(whole, formatNumber(value)) ?? "");
  return `dibulatkan ${whole}%: ${words}`;
}

function towards(iki: Pick<IkiInput, "polarity" | "target">, actual: Actual, unit: string): string {
  if (typeof actual !== "string") return "terpenuhi";
  const at = withUnit(actual, unit);
  if (iki.target.kind === "MILESTONE") return `selesai ${formatNumber(actual)} tahap`;
  return iki.polarity === "LESS" ? `turun ke ${at}` : `naik ke ${at}`;
}

/** What would raise the score: "Rata-rata waktu penyelesaian turun ke 24 jam". */
export const improvementWords = (
  { title, actual }: Improvement,
  iki: Pick<IkiInput, "polarity" | "target">,
  unit: string,
): string => `${title} ${towards(iki, actual, unit)}`;

/** A fingerprint short enough to compare by eye: "41ce 9a07 … 3bd2". */
export const shortHash = (hash: string): string =>
  `${hash.slice(0, 4)} ${hash.slice(4, 8)} … ${hash.slice(-4)}`;

/** How the line of totals moved: "Naik 15,25 poin sejak triwulan I 2026." */
export function trendReading(first: { label: string; value: string }, last: string): string {
  const moved = roundHalfUp(subtract(ratio(last), ratio(first.value)), 2);
  if (moved === "0.00") return `Sama dengan ${first.label}. Indikatif, bukan predikat resmi.`;
  return (
    `${moved.startsWith("-") ? "Turun" : "Naik"} ${formatNumber(moved.replace("-", ""))} ` +
    `poin sejak ${first.label}. Indikatif, bukan predikat resmi.`
  );
}
