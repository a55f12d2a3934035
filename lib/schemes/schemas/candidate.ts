import {
  ASPECTS,
  COMPETENCY_GROUPS,
  COMPONENT_KEYS,
  type Aspect,
  type CompetencyGroup,
  type ComponentKey,
  type ExpectationRating,
  type RaterGroup,
} from "@/lib/kernel/codes";
import type { Problem } from "@/lib/scoring/shape";

/** The form of a scheme as it was filled in: texts and ticks, nothing checked yet. */
export interface SchemeForm {
  name: string;
  effectiveFrom: string;
  cadence: string;
  showUnitResults: boolean;
  basis: { regulation: string; article: string }[];
  components: Record<ComponentKey, { weight: string; missing: string; peers: string }>;
  work: {
    cap: string;
    additionalCap: string;
    conversion: string;
    requireEvidence: boolean;
    requireNumericTarget: boolean;
    aspects: Record<Aspect, boolean>;
  };
  dimensions: { key: string; name: string; weight: string }[];
  behaviour: {
    weights: Record<RaterGroup, string>;
    points: Record<ExpectationRating, string>;
    minRaters: string;
  };
  competency: { weights: Record<CompetencyGroup, string>; cap: string; requireTraining: boolean };
  citizen: { attribution: string; minResponses: string };
  deductions: { code: string; points: string }[];
  suggest: { above: string; meets: string };
}

export interface FieldProblem {
  field: string;
  problem: Pick<Problem, "code" | "facts">;
}

export interface Candidate {
  /** What lib/scoring reads as a scheme; id and version are the row's, not the form's. */
  candidate: unknown;
  /** What the reading could not see any more, because two rows became one. */
  problems: FieldProblem[];
  /** The field of the form that a problem of the scheme came from. */
  fieldOf: (problem: Pick<Problem, "path" | "code">) => string;
}

/** Rows that were filled in, each with its place in the form; empty rows are room for more. */
const filled = <T extends object>(rows: readonly T[]): { row: T; place: number }[] =>
  rows
    .map((row, place) => ({ row, place }))
    .filter(({ row }) => Object.entries(row).some(([field, value]) => field !== "key" && value !== ""));

const given = (text: string): string | undefined => (text === "" ? undefined : text);

/** "Kualitas pelayanan" → "KUALITAS_PELAYANAN": the key by which plans name a dimension, kept once it is there. */
const keyOf = ({ key, name }: { key: string; name: string }): string =>
  key === ""
    ? name
        .toUpperCase()
        .replace(/[^A-Z0-9]+/g, "_")
        .replace(/^_+|_+$/g, "")
    : key;

function workOf(
  { aspects, cap, additionalCap, conversion, ...ticks }: SchemeForm["work"],
  dimensions: readonly SchemeForm["dimensions"][number][],
) {
  return {
    ...ticks,
    cap: given(cap),
    additionalCap: given(additionalCap),
    conversion: given(conversion),
    requiredAspects: ASPECTS.filter((aspect) => aspects[aspect]),
    dimensions: dimensions.map((row) => ({
      key: keyOf(row),
      name: given(row.name),
      weight: given(row.weight),
    })),
  };
}

function componentsOf({ components }: SchemeForm) {
  const counted = COMPONENT_KEYS.filter((key) => components[key].weight !== "");
  const withPeers = COMPONENT_KEYS.filter((key) => components[key].peers !== "");
  return {
    counted,
    withPeers,
    fields: {
      components: counted.map((key) => ({
        key,
        weight: components[key].weight,
        missing: given(components[key].missing),
      })),
      ...(withPeers.length === 0
        ? {}
        : { weightsWithPeers: withPeers.map((key) => ({ key, weight: components[key].peers })) }),
    },
  };
}

const blankToMissing = <K extends string>(values: Record<K, string>) =>
  Object.fromEntries(Object.entries<string>(values).map(([key, value]) => [key, given(value)]));

function competencyOf({ weights, cap, requireTraining }: SchemeForm["competency"]) {
  const grouped = COMPETENCY_GROUPS.some((group) => weights[group] !== "");
  return { weights: grouped ? blankToMissing(weights) : null, cap: given(cap), requireTraining };
}

/** Turns the form into a candidate for a scheme, and remembers where each part of it stands on the page. */
export function candidateOf(form: SchemeForm): Candidate {
  const basis = filled(form.basis);
  const dimensions = filled(form.dimensions);
  const deductions = filled(form.deductions);
  const { counted, withPeers, fields } = componentsOf(form);
  const repeated = deductions.filter(
    ({ row }, index) => deductions.findIndex((other) => other.row.code === row.code) < index,
  );
  const unnamed = deductions.filter(({ row }) => row.code === "");
  const candidate = {
    id: "draft",
    version: "draft",
    name: given(form.name),
    effectiveFrom: given(form.effectiveFrom),
    cadence: given(form.cadence),
    basis: basis.map(({ row }) => ({
      regulation: given(row.regulation),
      article: row.article === "" ? null : row.article,
    })),
    ...fields,
    work: workOf(
      form.work,
      dimensions.map(({ row }) => row),
    ),
    behaviour: {
      weights: blankToMissing(form.behaviour.weights),
      points: blankToMissing(form.behaviour.points),
      minRaters: given(form.behaviour.minRaters),
    },
    competency: competencyOf(form.competency),
    citizen: { attribution: given(form.citizen.attribution), minResponses: given(form.citizen.minResponses) },
    attendance: {
      points: Object.fromEntries(
        deductions.filter(({ row }) => row.code !== "").map(({ row }) => [row.code, given(row.points)]),
      ),
    },
    annual: "RATA_RATA_BULAN",
    suggest: { above: given(form.suggest.above), meets: given(form.suggest.meets) },
    ...(form.showUnitResults ? { showUnitResults: true } : {}),
  };
  const rowOf = (code: string): number => deductions.find(({ row }) => row.code === code)?.place ?? 0;
  const places = {
    basis: basis.map(({ place }) => `basis.${place}`),
    components: counted.map((key) => `components.${key}`),
    weightsWithPeers: withPeers.map((key) => `components.${key}`),
    "work.dimensions": dimensions.map(({ place }) => `dimensions.${place}`),
  };
  return {
    candidate,
    problems: [
      ...repeated
        .filter(({ row }) => row.code !== "")
        .map(
          ({ row, place }): FieldProblem => ({
            field: `deductions.${place}.code`,
            problem: { code: "DUPLICATE", facts: { actual: row.code } },
          }),
        ),
      ...unnamed.map(
        ({ place }): FieldProblem => ({
          field: `deductions.${place}.code`,
          problem: { code: "REQUIRED", facts: {} },
        }),
      ),
    ],
    fieldOf: (problem) => fieldOf(problem, places, rowOf),
  };
}

type Places = Readonly<Record<string, readonly string[]>>;

const LISTED = /^(basis|components|weightsWithPeers|work\.dimensions)\[(\d+)\](?:\.(\w+))?/;
const DEDUCTION = /^attendance\.points\.(?:"(?<quoted>[^"]*)"|(?<plain>.+))$/;
const WHOLE: Readonly<Record<string, string>> = {
  weightsWithPeers: "peers",
  "work.dimensions": "dimensions",
  "work.requiredAspects": "work.aspects",
};

/** The field of one row: the key of a dimension is made from its name, the weight with peers has a field of its own. */
function listedField(path: string, places: Places): string | null {
  const [, list, index, field = ""] = LISTED.exec(path) ?? [];
  if (list === undefined) return null;
  const row = places[list]?.[Number(index)] ?? list;
  const names: Readonly<Record<string, string>> = {
    "weightsWithPeers.key": "peers",
    "weightsWithPeers.weight": "peers",
    "work.dimensions.key": "name",
  };
  return `${row}.${names[`${list}.${field}`] ?? field}`;
}

function deductionField(
  { path, code }: Pick<Problem, "path" | "code">,
  rowOf: (code: string) => number,
): string | null {
  const groups = DEDUCTION.exec(path)?.groups;
  if (groups === undefined) return null;
  return `deductions.${rowOf(groups["quoted"] ?? groups["plain"] ?? "")}.${code === "BAD_KEY" ? "code" : "points"}`;
}

function fieldOf(
  problem: Pick<Problem, "path" | "code">,
  places: Places,
  rowOf: (code: string) => number,
): string {
  return (
    listedField(problem.path, places) ?? deductionField(problem, rowOf) ?? WHOLE[problem.path] ?? problem.path
  );
}
