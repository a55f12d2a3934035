import type { RhkInput, IkiInput } from "@/lib/skp/schemas/skp";
import { schemes, type SchemeId } from "@/lib/scoring/schemes/shipped";
import { demoFigures } from "@/prisma/seed/figures/published";
import type { Person, Placed } from "@/prisma/seed/organisation/people";
import {
  HEAD_WORK,
  OFFICE_WORK,
  STAFF_WORK,
  type Measure,
  type WorkResult,
} from "@/prisma/seed/performance/work";
import { drawFor } from "@/prisma/seed/random";

/** An indicator as planned, with how its actual comes about. */
export interface PlannedIki {
  input: IkiInput;
  growth: Measure["growth"];
  /** The target of the whole plan; steps and sums are due in equal parts of its months. */
  target: number;
  /** The months that the target counts: the first one, and how many; those of a year where it was not cut. */
  counts: MonthsCounted;
  /** A published figure is recorded exactly as it was. */
  fixed: string | null;
  /** Its actual is the citizen index, so nobody records it. */
  isFed: boolean;
}

export interface PlannedRhk {
  input: Omit<RhkInput, "iki">;
  iki: PlannedIki[];
}

/** The months of the year in which an indicator grows. */
export interface MonthsCounted {
  first: number;
  months: number;
}

const WEIGHTS = ["40", "35", "25"];

export interface Assignment {
  person: Person;
  place: Placed;
  scheme: SchemeId;
  /** The period's terms in order, for targets up to the end of each. */
  termIds: readonly string[];
  /** The months of the plan where it covers a part of its period only, as after a move; otherwise null. */
  part: MonthsCounted | null;
  /** The results of the appraiser that this plan builds on, in order; empty where there is none. */
  above: readonly string[];
}

/** What a person plans for a year: three results, each built on one of the appraiser's. */
export function planOf(assignment: Assignment): PlannedRhk[] {
  const dimensions = schemes[assignment.scheme].work.dimensions.map(({ key }) => key);
  return resultsOf(assignment).map((result, index) => ({
    input: {
      id: null,
      kind: "UTAMA",
      title: result.title,
      parentRhkId: assignment.above[index % Math.max(1, assignment.above.length)] ?? null,
      assignedBy: "",
      dimension: dimensions[index] ?? null,
      weight: WEIGHTS[index] ?? "0",
    },
    iki: result.measures.map((measure) => ikiOf(measure, assignment)),
  }));
}

interface Result extends WorkResult {
  measures: readonly (Measure & {
    fixed?: string;
    polarity?: "MORE" | "LESS";
    exactTarget?: string;
    isFed?: boolean;
  })[];
}

function resultsOf({ person, place, scheme }: Assignment): Result[] {
  const published = person.heads ? publishedResult(place.unit.code) : null;
  const chosen: Result[] = person.heads
    ? [...(place.position.kind === "JPT" ? OFFICE_WORK : HEAD_WORK)]
    : staffResults(person, place);
  const plan = published === null ? chosen : [published, ...chosen.slice(1)];
  const whole = plan.map((result, index) =>
    index > 0 ? result : { ...result, measures: [...result.measures, ...lacking(plan, scheme)] },
  );
  return asSchemeAsks(whole, scheme);
}

function staffResults(person: Person, place: Placed): Result[] {
  const all = STAFF_WORK[place.unit.work];
  const draw = drawFor(`rencana ${person.name} ${place.unit.code}`);
  const share = draw.pick([0.8, 0.9, 1, 1, 1.1, 1.2]);
  const third = draw.pick(all.slice(2));
  return [...all.slice(0, 2), third].map((result) => ({
    ...result,
    measures: result.measures.map((measure) =>
      measure.growth === "SUM"
        ? { ...measure, target: Math.max(4, Math.round((measure.target * share) / 4) * 4) }
        : measure,
    ),
  }));
}

/** The figures a real office published become the indicators of whoever heads its counterpart here. */
function publishedResult(unitCode: string): Result | null {
  const figures = demoFigures().filter((figure) => figure.unitCode === unitCode);
  if (figures.length === 0) return null;
  return {
    title: "Sasaran strategis perangkat daerah tercapai",
    measures: figures.map((figure) => ({
      aspect: "KUALITAS",
      unit: figure.unit,
      growth: "LEVEL",
      target: Number(figure.target),
      exactTarget: figure.target,
      fixed: figure.actual,
      polarity: figure.polarity,
      title: figure.indicator,
    })),
  };
}

/** The citizen index belongs to the dimension of service quality. */
const SERVICE_QUALITY = "KUALITAS_PELAYANAN";
const CITIZEN_INDEX: Measure & { isFed: true } = {
  aspect: "KUALITAS",
  title: "Indeks kepuasan masyarakat atas layanan",
  unit: "nilai",
  target: 80,
  growth: "LEVEL",
  isFed: true,
};
const MONTHS = 12;

/** Where quality of service is a dimension, citizens measure it; where months are judged, steps are one a month. */
function asSchemeAsks(plan: readonly Result[], scheme: SchemeId): Result[] {
  const { work, cadence } = schemes[scheme];
  const fed = work.dimensions.findIndex(({ key }) => key === SERVICE_QUALITY);
  return plan.map((result, index) => ({
    ...result,
    measures: [...result.measures, ...(index === fed ? [CITIZEN_INDEX] : [])].map((measure) =>
      cadence === "BULANAN" && measure.growth === "STEPS"
        ? { ...measure, growth: "SUM" as const, target: MONTHS }
        : measure,
    ),
  }));
}

/** Aspects that the scheme asks for and the plan does not measure yet. */
function lacking(plan: readonly Result[], scheme: SchemeId): Measure[] {
  const measured = new Set(plan.flatMap(({ measures }) => measures.map(({ aspect }) => aspect)));
  const extra: Measure[] = [
    { aspect: "WAKTU", title: "Rata-rata hari penyelesaian", unit: "hari", target: 6, growth: "UNDER" },
    { aspect: "BIAYA", title: "Anggaran kegiatan terserap", unit: "%", target: 94, growth: "LEVEL" },
  ];
  return extra.filter(
    ({ aspect }) => schemes[scheme].work.requiredAspects.includes(aspect) && !measured.has(aspect),
  );
}

const grows = ({ growth }: Pick<Measure, "growth">): boolean => growth === "SUM" || growth === "STEPS";

/** Who is there for half a year plans half of what grows over a whole one. */
const shareOf = (measure: Measure, { part }: Assignment): number =>
  part === null || !grows(measure)
    ? measure.target
    : Math.max(1, Math.round((measure.target * part.months) / MONTHS));

/** In a year that is told from its middle on, the work of its first half counts too, so its terms are given. */
function givenTargets(measure: Measure, { termIds, scheme, part }: Assignment): Record<string, string> {
  const whole = schemes[scheme].cadence === "BULANAN" ? MONTHS : 4;
  if (!grows(measure) || termIds.length === whole || part !== null) return {};
  const dueBy = (index: number): string =>
    String(Number(((measure.target * (index + 1 + whole - termIds.length)) / whole).toFixed(2)));
  return Object.fromEntries(termIds.map((termId, index) => [termId, dueBy(index)]));
}

function ikiOf(measure: Result["measures"][number], assignment: Assignment): PlannedIki {
  const { growth } = measure;
  const target = shareOf(measure, assignment);
  return {
    growth,
    target,
    counts: assignment.part ?? { first: 1, months: MONTHS },
    fixed: measure.fixed ?? null,
    isFed: measure.isFed === true,
    input: {
      id: null,
      aspect: measure.aspect,
      title: measure.title,
      unitOfMeasure: measure.unit,
      polarity: measure.polarity ?? (growth === "UNDER" ? "LESS" : "MORE"),
      targetKind: growth === "STEPS" ? "MILESTONE" : "NUMBER",
      target: measure.exactTarget ?? String(target),
      targetLow: null,
      targetHigh: null,
      weight: null,
      maximal: false,
      pace: grows(measure) ? "GROWS" : "HOLDS",
      termTargets: givenTargets(measure, assignment),
    },
  };
}
