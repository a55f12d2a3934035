import { z } from "zod";
import type { Flags, Operation, Reply } from "@/lib/scoring/calculator/operation";
import { answered, refusedBy } from "@/lib/scoring/calculator/operation";
import { inputShape } from "@/lib/scoring/input-shape";
import type { PeriodicInput } from "@/lib/scoring/periodic-input";
import { periodicScore } from "@/lib/scoring/periodic-score";
import { inputProblems } from "@/lib/scoring/plan-problems";
import type { Scheme } from "@/lib/scoring/scheme";
import { schemeShape } from "@/lib/scoring/scheme-shape";
import { SCHEME_IDS, isSchemeId, schemes } from "@/lib/scoring/schemes/shipped";
import { firstDifference, scoreFile, verify } from "@/lib/scoring/score-file";
import { chosen, decode, isObject, shown } from "@/lib/scoring/shape";

const shippedScheme = z.enum(SCHEME_IDS).transform((id): Scheme => schemes[id]);

/** A scheme in full, or the id of a shipped one, as the field "scheme". */
const schemeField = z.object({
  scheme: chosen<Scheme>((value) => (typeof value === "string" ? shippedScheme : schemeShape)),
});

/** Compiled, because half a million indicators are read by it. */
const readyShape = z.compile(inputShape);

type Raw = Readonly<Record<string, unknown>>;

/** Fills what a hand-written input may leave out; anything that is not an object is left to be refused. */
function filled(value: unknown, fill: (given: Raw) => Raw): unknown {
  return isObject(value) ? { ...fill(value), ...value } : value;
}

const filledList = (value: unknown, fill: (given: Raw) => Raw): unknown =>
  Array.isArray(value) ? value.map((element: unknown) => filled(element, fill)) : value;

const withIkiDefaults = (iki: Raw): Raw => ({ title: iki["id"], actual: null, weight: "1", evidence: [] });

function withDefaults(input: Raw): unknown {
  const rhk = filledList(input["rhk"], (plan) => ({ title: plan["id"], kind: "UTAMA", weight: "1" }));
  const plans = Array.isArray(rhk)
    ? rhk.map((plan: unknown) =>
        isObject(plan) ? { ...plan, iki: filledList(plan["iki"], withIkiDefaults) } : plan,
      )
    : rhk;
  return {
    behaviour: [],
    attendance: null,
    ...input,
    rhk: plans,
    competency: filledList(input["competency"] ?? [], ({ id }) => ({ name: id })),
    citizen: filled(input["citizen"] ?? {}, () => ({ unit: null, officer: null })),
  };
}

type Compute = (scheme: Scheme, input: PeriodicInput) => unknown;

function scored(value: unknown, compute: Compute): Reply {
  if (!isObject(value))
    return { kind: "REFUSED", problem: { path: "", code: "NOT_AN_OBJECT", facts: { actual: shown(value) } } };
  const { scheme: named, ...rest } = value;
  const scheme = decode(schemeField, { scheme: named }, "TO_THE_FIRST_PROBLEM");
  const input = decode(readyShape, withDefaults(rest), "TO_THE_FIRST_PROBLEM");
  if (!scheme.ok) return refusedBy(scheme.problems);
  if (!input.ok) return refusedBy(input.problems);
  const [problem] = inputProblems(scheme.value.scheme, input.value);
  return problem === undefined ? answered(compute(scheme.value.scheme, input.value)) : refusedBy([problem]);
}

const different = (step: string, recorded: string, recomputed: string): Reply => ({
  kind: "DIFFERENT",
  body: { reproduced: false, step, recorded, recomputed },
  line: `${step}: recorded ${shown(recorded)}, recomputed ${shown(recomputed)}`,
});

/** The shipped scheme "id@version" must be the one in the file, to the letter. */
function againstShipped(name: string, used: Scheme): Reply | null {
  const [id = "", version = ""] = name.split("@");
  if (!isSchemeId(id) || schemes[id].version !== version)
    return {
      kind: "REFUSED",
      problem: {
        path: "--scheme",
        code: "NOT_ONE_OF",
        facts: {
          actual: shown(name),
          allowed: SCHEME_IDS.map((known) => `${known}@${schemes[known].version}`).join(", "),
        },
      },
    };
  const found = firstDifference("scheme", used, schemes[id]);
  return found === null ? null : different(found.path, found.recorded, found.recomputed);
}

/** A file that is whole in itself may still not be the one that was stored: that is what the two flags compare. */
function verified(value: unknown, { against, scheme }: Flags): Reply {
  const result = verify(value);
  if (result.kind === "REPRODUCED") {
    const other = scheme === undefined ? null : againstShipped(scheme, result.scheme);
    if (other !== null) return other;
    if (against !== undefined && against.toLowerCase() !== result.hash)
      return different("hash", shown(against), result.hash);
  }
  switch (result.kind) {
    case "REPRODUCED":
      return answered({ reproduced: true, hash: result.hash });
    case "UNREADABLE":
      return refusedBy(result.problems);
    case "DIFFERENT":
      return different(result.path, result.recorded, result.recomputed);
  }
}

const periodic: Compute = (scheme, input) => periodicScore(scheme, input, { explain: true });

/** The operations that compute by a scheme, by the name the command line knows. */
export const SCORE_OPERATIONS: readonly (readonly [string, Operation])[] = [
  ["periodic-score", (value) => scored(value, periodic)],
  ["score-file", (value) => scored(value, scoreFile)],
  ["verify", verified],
];
