import type { PeriodicInput, RhkInput } from "@/lib/scoring/periodic-input";
import type { Scheme } from "@/lib/scoring/scheme";
import type { Place, Problem } from "@/lib/scoring/shape";
import { fail, inside } from "@/lib/scoring/shape";

type Plan = Pick<RhkInput, "kind" | "dimension"> & {
  readonly iki: readonly Pick<RhkInput["iki"][number], "aspect" | "target">[];
};

function refuseDimension(plan: Plan, scheme: Scheme, place: Place): void {
  const keys = scheme.work.dimensions.map(({ key }) => key);
  if (keys.length === 0 || plan.kind === "TAMBAHAN") return;
  if (plan.dimension === undefined) fail(place, "REQUIRED");
  else if (!keys.includes(plan.dimension))
    fail(place, "UNKNOWN_DIMENSION", { actual: plan.dimension, allowed: keys.join(", ") });
}

function refuseUncounted(plan: Plan, place: Place): void {
  plan.iki.forEach((iki, index) => {
    if (iki.target.kind === "YES_NO")
      fail(inside(inside(inside(place, "iki"), index), "target"), "NOT_NUMERIC");
  });
}

function report(rhk: readonly Plan[], scheme: Scheme, place: Place): void {
  rhk.forEach((plan, index) => {
    const at = inside(place, index);
    refuseDimension(plan, scheme, inside(at, "dimension"));
    if (scheme.work.requireNumericTarget) refuseUncounted(plan, at);
  });
  const measured = rhk
    .filter(({ kind }) => kind === "UTAMA")
    .flatMap(({ iki }) => iki.map(({ aspect }) => aspect));
  for (const aspect of scheme.work.requiredAspects)
    if (measured.length > 0 && !measured.includes(aspect))
      fail(place, "ASPECT_ABSENT", { aspect, scheme: scheme.id });
}

/** What a scheme asks of a plan that this plan does not have: dimensions, numeric targets, required aspects. */
export function planProblems(scheme: Scheme, rhk: readonly Plan[]): readonly Problem[] {
  const problems: Problem[] = [];
  report(rhk, scheme, { path: "rhk", problems });
  return problems;
}

/** What keeps an input from being scored by a scheme: its plan, and deduction codes without points. */
export function inputProblems(scheme: Scheme, input: PeriodicInput): readonly Problem[] {
  const problems = [...planProblems(scheme, input.rhk)];
  const place = inside({ path: "", problems }, "attendance");
  input.attendance?.forEach(({ code }, index) => {
    if (!Object.hasOwn(scheme.attendance.points, code)) {
      fail(inside(inside(place, index), "code"), "UNKNOWN_DEDUCTION", {
        actual: code,
        allowed: Object.keys(scheme.attendance.points).join(", "),
      });
    }
  });
  return problems;
}
