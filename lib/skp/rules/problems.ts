import type { Aspect } from "@/lib/kernel/codes";
import { withoutTrailingZeros } from "@/lib/scoring/ratio";
import { NO_EXTRA_RULES, type IkiPlan, type PlanRules, type RhkPlan } from "@/lib/skp/rules/skp";

/** What keeps an SKP from being submitted; `path` is the field it is about, as the form names it. */
export type SkpProblem =
  | {
      code:
        | "NO_APPRAISER"
        | "NO_RHK"
        | "RHK_TITLE"
        | "RHK_DIMENSION"
        | "ASSIGNMENT_MISSING"
        | "NO_IKI"
        | "IKI_TITLE"
        | "IKI_UNIT"
        | "IKI_TARGET"
        | "RANGE_REVERSED"
        | "ZERO_TARGET"
        | "TERM_ZERO_TARGET"
        | "TARGET_NOT_NUMERIC"
        | "FEED_TARGET";
      path: string;
    }
  | { code: "WEIGHTS"; path: string; sum: string; missing: string }
  | { code: "ASPECT_MISSING"; path: string; aspect: Aspect };

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
  const text = withoutTrailingZeros(`${digits.slice(0, -PLACES)}.${digits.slice(-PLACES)}`);
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

/** The index of citizens is a figure that is better the higher it is: only such a target can be compared with it. */
function feedProblems({ feed, targetKind, polarity }: IkiPlan, path: string): SkpProblem[] {
  if (feed === null) return [];
  const fits = (targetKind === "NUMBER" || targetKind === "RANGE") && polarity === "MORE";
  return fits ? [] : [{ code: "FEED_TARGET", path: `${path}.feed` }];
}

function ikiProblems(iki: IkiPlan, path: string, rules: PlanRules): SkpProblem[] {
  const problems: SkpProblem[] = [];
  if (iki.title === "") problems.push({ code: "IKI_TITLE", path: `${path}.title` });
  if (iki.unitOfMeasure === "" && iki.targetKind !== "YES_NO")
    problems.push({ code: "IKI_UNIT", path: `${path}.unitOfMeasure` });
  return [...problems, ...targetProblems(iki, path, rules), ...feedProblems(iki, path)];
}

function rhkProblems(rhk: RhkPlan, path: string, rules: PlanRules): SkpProblem[] {
  const problems: SkpProblem[] = [];
  if (rhk.title === "") problems.push({ code: "RHK_TITLE", path: `${path}.title` });
  const needsDimension = rhk.kind === "UTAMA" && rules.dimensions.length > 0;
  if (needsDimension && !rules.dimensions.includes(rhk.dimension ?? ""))
    problems.push({ code: "RHK_DIMENSION", path: `${path}.dimension` });
  if (rhk.kind === "TAMBAHAN" && rhk.assignedBy.trim() === "")
    problems.push({ code: "ASSIGNMENT_MISSING", path: `${path}.assignedBy` });
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

/** One thing a good line has or lacks; a hint that never blocks. `found` quotes what was recognised. */
export interface Check {
  code: "RESULT" | "ACTIVITY" | "LINKED" | "MEASURED" | "NO_NUMBER" | "NO_TIME_LIMIT" | "VAGUE";
  met: boolean;
  found: string;
}

/** Words as the middle of a pattern: any one of them. */
const anyOf = (words: string): string => words.trim().split(/\s+/).join("|");

/** Verbs that begin with me-, each without it. */
const DOING = anyOf(`
  laksanakan lakukan ngikuti nghadiri mbantu ngelola nyiapkan ngoordinasikan mfasilitasi ndampingi nyusun mbuat
  nyelenggarakan njalankan nerima mproses layani
`);

/** A sentence that begins with one of these tells what is done, not what comes of it. */
const ACTIVITY = new RegExp(`^(?:me(?:${DOING})|rapat|koordinasi|pelaksanaan|kegiatan)(?![a-z])`, "i");

const STATES = anyOf(`
  selesai terbit tersedia terlaksana tersusun terlayani terpenuhi tercapai terbentuk meningkat menurun berkurang bersih
  akurat tuntas bebas
`);

/** Words for a state that others can see. */
const RESULT = new RegExp(`(?:^|[^a-z])((?:${STATES})(?:nya)?(?: (?:sesuai|tepat) [a-z]+)?)(?![a-z])`, "i");

const VAGUE = /(?:^|[^a-z])(maksimal|optimal|sebaik-baiknya|sebaik mungkin|seperlunya|secukupnya)(?![a-z])/i;

const TIMES = anyOf(`
  setiap tiap per sampai hingga sebelum selama akhir triwulan semester bulanan harian tahunan januari februari maret
  april mei juni juli agustus september oktober november desember
`);

const TIME_LIMIT = new RegExp(`(?:^|[^a-z])(?:paling lambat|${TIMES})(?![a-z])`, "i");

/** Whether a planned result tells a result that others can see, and whether it supports the superior's. */
export function checkRhk(rhk: Pick<RhkPlan, "title" | "parentRhkId">): Check[] {
  const checks: Check[] = [];
  const result = RESULT.exec(rhk.title);
  const activity = ACTIVITY.exec(rhk.title.trim());
  if (activity !== null) checks.push({ code: "ACTIVITY", met: false, found: activity[0] });
  else if (result !== null) checks.push({ code: "RESULT", met: true, found: String(result[1]) });
  if (rhk.parentRhkId !== null) checks.push({ code: "LINKED", met: true, found: "" });
  return checks;
}

const numberOf = (iki: IkiPlan): string | null => (iki.targetKind === "RANGE" ? iki.targetHigh : iki.target);

/**
 * Whether an indicator can be measured: a number, a time limit where time is measured, a result instead
 * of an activity.
 */
export function checkIki(iki: IkiPlan): Check[] {
  if (iki.title.trim() === "") return [];
  const checks: Check[] = [];
  const activity = ACTIVITY.exec(iki.title.trim());
  const vague = VAGUE.exec(iki.title);
  if (iki.targetKind !== "YES_NO") {
    const number = numberOf(iki);
    checks.push(
      number === null
        ? { code: "NO_NUMBER", met: false, found: "" }
        : { code: "MEASURED", met: true, found: number },
    );
  }
  if (activity !== null) checks.push({ code: "ACTIVITY", met: false, found: activity[0] });
  if (vague !== null) checks.push({ code: "VAGUE", met: false, found: String(vague[1]) });
  if (iki.aspect === "WAKTU" && !TIME_LIMIT.test(iki.title))
    checks.push({ code: "NO_TIME_LIMIT", met: false, found: "" });
  return checks;
}
