import {
  NO_EXTRA_RULES,
  type IkiPlan,
  type PlanAspect,
  type PlanRules,
  type RhkPlan,
} from "@/lib/domain/skp";

/** What keeps an SKP from being submitted; `path` is the field it is about, as the form names it. */
export type SkpProblem =
  | {
      code:
        | "NO_APPRAISER"
        | "NO_RHK"
        | "RHK_TITLE"
        | "RHK_DIMENSION"
        | "NO_IKI"
        | "IKI_TITLE"
        | "IKI_UNIT"
        | "IKI_TARGET"
        | "RANGE_REVERSED"
        | "ZERO_TARGET"
        | "TERM_ZERO_TARGET"
        | "TARGET_NOT_NUMERIC";
      path: string;
    }
  | { code: "WEIGHTS"; path: string; sum: string; missing: string }
  | { code: "ASPECT_MISSING"; path: string; aspect: PlanAspect };

export interface PlanToCheck {
  appraiserId: string | null;
  rhk: readonly RhkPlan[];
}

const PLACES = 6;
const WHOLE = 100n * 10n ** BigInt(PLACES);

/** A decimal string as a whole number of millionths: no float comes near a weight. */
function millionths(decimal: string): bigint {
  const [whole = "", fraction = ""] = decimal.split(".");
  return BigInt(whole + fraction.padEnd(PLACES, "0").slice(0, PLACES));
}

/** Millionths as a decimal string: 95000000n → "95", −500000n → "-0.5". */
function decimalOf(value: bigint): string {
  const digits = String(value < 0n ? -value : value).padStart(PLACES + 1, "0");
  const text = `${digits.slice(0, -PLACES)}.${digits.slice(-PLACES)}`.replace(/\.?0+$/, "");
  return value < 0n ? `-${text}` : text;
}

/** The sum of the weights of the main RHK and what is missing to exactly 100 (negative when too much). */
export function weightSum(rhk: readonly { kind: string; weight: string }[]): {
  sum: string;
  missing: string;
} {
  const total = rhk
    .filter(({ kind }) => kind === "UTAMA")
    .reduce((sum, { weight }) => sum + millionths(weight), 0n);
  return { sum: decimalOf(total), missing: decimalOf(WHOLE - total) };
}

const isZero = (value: string | null): boolean => value !== null && millionths(value) === 0n;

function rangeProblems(iki: IkiPlan, path: string): SkpProblem[] {
  const { targetLow: low, targetHigh: high } = iki;
  if (low === null) return [{ code: "IKI_TARGET", path: `${path}.targetLow` }];
  if (high === null) return [{ code: "IKI_TARGET", path: `${path}.targetHigh` }];
  if (millionths(low) > millionths(high)) return [{ code: "RANGE_REVERSED", path: `${path}.targetHigh` }];
  return iki.polarity === "MORE" && isZero(high) ? [{ code: "ZERO_TARGET", path: `${path}.targetHigh` }] : [];
}

function numberProblems(iki: IkiPlan, path: string): SkpProblem[] {
  if (iki.target === null) return [{ code: "IKI_TARGET", path: `${path}.target` }];
  // Steps done are always counted upwards, whatever the direction says.
  if (iki.polarity === "LESS" && iki.targetKind === "NUMBER") return [];
  const terms = Object.entries(iki.termTargets).filter(([, target]) => isZero(target));
  const zero: SkpProblem[] = isZero(iki.target) ? [{ code: "ZERO_TARGET", path: `${path}.target` }] : [];
  return [
    ...zero,
    ...terms.map(([term]): SkpProblem => ({ code: "TERM_ZERO_TARGET", path: `${path}.termTargets.${term}` })),
  ];
}

function targetProblems(iki: IkiPlan, path: string, rules: PlanRules): SkpProblem[] {
  if (iki.targetKind === "RANGE") return rangeProblems(iki, path);
  if (iki.targetKind !== "YES_NO") return numberProblems(iki, path);
  return rules.requireNumericTarget ? [{ code: "TARGET_NOT_NUMERIC", path: `${path}.targetKind` }] : [];
}

function ikiProblems(iki: IkiPlan, path: string, rules: PlanRules): SkpProblem[] {
  const problems: SkpProblem[] = [];
  if (iki.title === "") problems.push({ code: "IKI_TITLE", path: `${path}.title` });
  if (iki.unitOfMeasure === "" && iki.targetKind !== "YES_NO")
    problems.push({ code: "IKI_UNIT", path: `${path}.unitOfMeasure` });
  return [...problems, ...targetProblems(iki, path, rules)];
}

function rhkProblems(rhk: RhkPlan, path: string, rules: PlanRules): SkpProblem[] {
  const problems: SkpProblem[] = [];
  if (rhk.title === "") problems.push({ code: "RHK_TITLE", path: `${path}.title` });
  const needsDimension = rhk.kind === "UTAMA" && rules.dimensions.length > 0;
  if (needsDimension && !rules.dimensions.includes(rhk.dimension ?? ""))
    problems.push({ code: "RHK_DIMENSION", path: `${path}.dimension` });
  if (rhk.iki.length === 0) problems.push({ code: "NO_IKI", path: `${path}.title` });
  return [...problems, ...rhk.iki.flatMap((iki, index) => ikiProblems(iki, `${path}.iki.${index}`, rules))];
}

function wholeProblems(rhk: readonly RhkPlan[], rules: PlanRules): SkpProblem[] {
  const last = rhk.findLastIndex(({ kind }) => kind === "UTAMA");
  if (last < 0) return [{ code: "NO_RHK", path: "tambah-rhk" }];
  const { sum, missing } = weightSum(rhk);
  const weights: SkpProblem[] =
    missing === "0" ? [] : [{ code: "WEIGHTS", path: `rhk.${last}.weight`, sum, missing }];
  const measured = new Set(
    rhk.filter(({ kind }) => kind === "UTAMA").flatMap(({ iki }) => iki.map(({ aspect }) => aspect)),
  );
  const aspects = rules.requiredAspects.filter((aspect) => !measured.has(aspect));
  return [
    ...weights,
    ...aspects.map((aspect): SkpProblem => ({ code: "ASPECT_MISSING", path: `rhk.${last}.title`, aspect })),
  ];
}

/**
 * Everything that is still missing before the SKP can be submitted, in the order of the form; none when
 * it is complete.
 */
export function skpProblems(
  { appraiserId, rhk }: PlanToCheck,
  rules: PlanRules = NO_EXTRA_RULES,
): SkpProblem[] {
  const nobody: SkpProblem[] = appraiserId === null ? [{ code: "NO_APPRAISER", path: "penilai" }] : [];
  return [
    ...nobody,
    ...wholeProblems(rhk, rules),
    ...rhk.flatMap((line, index) => rhkProblems(line, `rhk.${index}`, rules)),
  ];
}
