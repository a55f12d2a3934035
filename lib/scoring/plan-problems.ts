import type { PeriodicInput, RhkInput } from "@/lib/scoring/periodic-input";
import type { Scheme } from "@/lib/scoring/scheme";
import { type Problem, problemAt } from "@/lib/scoring/shape";

type Plan = Pick<RhkInput, "kind" | "dimension"> & {
  readonly iki: readonly Pick<RhkInput["iki"][number], "aspect" | "target">[];
};

function dimensionProblem(plan: Plan, index: number, scheme: Scheme): readonly Problem[] {
  const keys = scheme.work.dimensions.map(({ key }) => key);
  if (keys.length === 0 || plan.kind === "TAMBAHAN") return [];
  const path = ["rhk", index, "dimension"];
  if (plan.dimension === undefined) return [problemAt(path, "REQUIRED")];
  return keys.includes(plan.dimension)
    ? []
    : [problemAt(path, "UNKNOWN_DIMENSION", { actual: plan.dimension, allowed: keys.join(", ") })];
}

const uncounted = (plan: Plan, index: number): readonly Problem[] =>
  plan.iki.flatMap((iki, inner) =>
    iki.target.kind === "YES_NO" ? [problemAt(["rhk", index, "iki", inner, "target"], "NOT_NUMERIC")] : [],
  );

/** What a scheme asks of a plan that this plan does not have: dimensions, numeric targets, required aspects. */
export function planProblems(scheme: Scheme, rhk: readonly Plan[]): readonly Problem[] {
  const measured = rhk
    .filter(({ kind }) => kind === "UTAMA")
    .flatMap(({ iki }) => iki.map(({ aspect }) => aspect));
  const absent = scheme.work.requiredAspects.filter(
    (aspect) => measured.length > 0 && !measured.includes(aspect),
  );
  return [
    ...rhk.flatMap((plan, index) => [
      ...dimensionProblem(plan, index, scheme),
      ...(scheme.work.requireNumericTarget ? uncounted(plan, index) : []),
    ]),
    ...absent.map((aspect) => problemAt(["rhk"], "ASPECT_ABSENT", { aspect, scheme: scheme.id })),
  ];
}

/** What keeps an input from being scored by a scheme: its plan, and deduction codes without points. */
export function inputProblems(scheme: Scheme, input: PeriodicInput): readonly Problem[] {
  const { points } = scheme.attendance;
  return [
    ...planProblems(scheme, input.rhk),
    ...(input.attendance ?? []).flatMap(({ code }, index) =>
      Object.hasOwn(points, code)
        ? []
        : [
            problemAt(["attendance", index, "code"], "UNKNOWN_DEDUCTION", {
              actual: code,
              allowed: Object.keys(points).join(", "),
            }),
          ],
    ),
  ];
}
