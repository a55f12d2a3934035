import "server-only";
import type { Prisma } from "@/prisma/generated/client";
import type { Tx } from "@/lib/server/db/client";
import { fromDay, toDay, toDecimal, toDecimalOrNull } from "@/lib/server/db/columns";
import type { Actual, Target } from "@/lib/scoring/achievement";
import { paceOf, termPace, type TermPace } from "@/lib/scoring/term-target";
import type { IkiInput, RhkInput } from "@/lib/scoring/periodic-input";
import type { Day, Month } from "@/lib/kernel/calendar";
import type { Outcome } from "@/lib/kernel/outcome";
import type { AppraisalStatus, TermDays, TermStatus } from "@/lib/kernel/term";
import { openMonth } from "@/lib/realisation/rules/actual";
import type { DoubtFacts } from "@/lib/realisation/rules/doubt";

/** An SKP as it is stored, as far as it decides about one of its months. */
interface PlannedDays {
  status: string;
  startsOn: Date;
  endsOn: Date;
}

/** The judging of the SKP in the term of the month, as it is stored. */
interface Judging {
  status: AppraisalStatus;
  term: { status: TermStatus };
}

/** Decides about stored rows whether a month may be filled in; `judging` is null where the month is not judged. */
export const decideMonth = (
  { status, startsOn, endsOn }: PlannedDays,
  judging: Judging | null,
  asked: { isOwn: boolean; month: Month; today: Day },
): Outcome<null> =>
  openMonth({
    ...asked,
    skpStatus: status,
    skpDays: { from: toDay(startsOn), to: toDay(endsOn) },
    term: judging === null ? null : { status: judging.term.status, appraisalStatus: judging.status },
  });

const bounds = { target: true, targetLow: true, targetHigh: true } as const;

/** What of an indicator its target in a term follows from; nothing is given for a term of which there is none. */
export const targetSelect = (termId: string | null) =>
  ({
    aspect: true,
    unitOfMeasure: true,
    targetKind: true,
    pace: true,
    feed: true,
    ...bounds,
    targets: { where: termId === null ? { termId: { in: [] } } : { termId }, select: bounds },
  }) satisfies Prisma.IkiSelect;

type TargetRow = Prisma.IkiGetPayload<{ select: ReturnType<typeof targetSelect> }>;

const rhkSelect = (term: TermDays) => {
  const month = { gte: fromDay(term.startsOn), lte: fromDay(term.endsOn) };
  return {
    id: true,
    skpId: true,
    title: true,
    kind: true,
    weight: true,
    dimension: true,
    skp: { select: { startsOn: true, endsOn: true } },
    iki: {
      orderBy: [{ ordinal: "asc" }, { id: "asc" }],
      select: {
        id: true,
        title: true,
        polarity: true,
        weight: true,
        maximal: true,
        ...targetSelect(term.id),
        actuals: { where: { month }, orderBy: { month: "desc" }, take: 1, select: { value: true } },
        evidence: {
          where: { month, removedAt: null },
          orderBy: [{ uploadedAt: "asc" }, { id: "asc" }],
          select: { id: true },
        },
      },
    },
  } satisfies Prisma.RhkSelect;
};

type RhkRow = Prisma.RhkGetPayload<{ select: ReturnType<typeof rhkSelect> }>;
type IkiRow = RhkRow["iki"][number];

/**
 * What was planned and reached in a term, per SKP, as the score reads it: the term's target and the
 * last month recorded in it.
 */
export async function workOf(
  client: Tx,
  skp: Prisma.SkpWhereInput,
  term: TermDays,
): Promise<Map<string, RhkInput[]>> {
  const rows = await client.rhk.findMany({
    where: { skp },
    orderBy: [{ kind: "asc" }, { ordinal: "asc" }, { id: "asc" }],
    select: rhkSelect(term),
  });
  const work = new Map<string, RhkInput[]>();
  for (const row of rows) work.set(row.skpId, [...(work.get(row.skpId) ?? []), rhkOf(row, term)]);
  return work;
}

function rhkOf(row: RhkRow, term: TermDays): RhkInput {
  const weight = toDecimal(row.weight);
  return {
    id: row.id,
    title: row.title,
    kind: row.kind,
    ...(row.kind === "UTAMA" ? { weight } : { weight: "1", scopeWeight: weight }),
    ...(row.dimension === null ? {} : { dimension: row.dimension }),
    iki: row.iki.map((iki) => ikiOf(iki, row.skp, term)),
  };
}

function ikiOf(row: IkiRow, plan: PlanDays, term: TermDays): IkiInput {
  const { target, pace } = termTarget(row, plan, term);
  return {
    id: row.id,
    title: row.title,
    aspect: row.aspect,
    polarity: row.polarity,
    target,
    ...(pace === null ? {} : { pace }),
    // Of what is not due yet nothing is judged.
    actual: pace === null ? null : actualOf(row),
    weight: toDecimal(row.weight),
    ...(row.maximal ? { maximal: true } : {}),
    ...(row.feed === null ? {} : { feed: row.feed }),
    evidence: row.evidence.map(({ id }) => id),
  };
}

type PlanDays = Pick<PlannedDays, "startsOn" | "endsOn">;

/** The written target that a term is compared with, and how its own follows from that; no pace where nothing is due. */
export function termTarget(
  row: TargetRow,
  plan: PlanDays,
  term: Pick<TermDays, "endsOn">,
): { target: Target; pace: TermPace | null } {
  const given = row.targets[0];
  const isGiven = given !== undefined && speaksOf(row.targetKind, given);
  return {
    target: targetOf(row.targetKind, isGiven ? given : row),
    pace: termPace(paceOf(row), {
      isGiven,
      plan: { from: toDay(plan.startsOn), to: toDay(plan.endsOn) },
      termEndsOn: term.endsOn,
    }),
  };
}

type Bounds = TargetRow["targets"][number];

/** A number that was typed for a term before the target became a range, or yes or no, says nothing of it. */
function speaksOf(kind: TargetRow["targetKind"], { target, targetLow, targetHigh }: Bounds): boolean {
  if (kind === "RANGE") return targetLow !== null && targetHigh !== null;
  return kind !== "YES_NO" && target !== null;
}

/** A stored target of its kind. */
export function targetOf(kind: TargetRow["targetKind"], { target, targetLow, targetHigh }: Bounds): Target {
  switch (kind) {
    case "NUMBER":
      return { kind, value: toDecimalOrNull(target) ?? "0" };
    case "RANGE":
      return { kind, low: toDecimalOrNull(targetLow) ?? "0", high: toDecimalOrNull(targetHigh) ?? "0" };
    case "MILESTONE":
      return { kind, planned: toDecimalOrNull(target) ?? "0" };
    case "YES_NO":
      return { kind };
  }
}

/** What decides whether a number of this month is asked about: the target it has then, and what was recorded before. */
export const doubtSelect = (month: Month) =>
  ({
    aspect: true,
    unitOfMeasure: true,
    targetKind: true,
    pace: true,
    feed: true,
    ...bounds,
    targets: {
      where: {
        term: { startsOn: { lte: fromDay(`${month}-01`) }, endsOn: { gte: fromDay(`${month}-01`) } },
      },
      select: bounds,
    },
    actuals: {
      where: { month: { lt: fromDay(`${month}-01`) } },
      orderBy: { month: "desc" },
      take: 1,
      select: { value: true },
    },
  }) satisfies Prisma.IkiSelect;

export const doubtFactsOf = (
  row: Prisma.IkiGetPayload<{ select: ReturnType<typeof doubtSelect> }>,
): DoubtFacts => {
  const given = row.targets[0];
  const isGiven = given !== undefined && speaksOf(row.targetKind, given);
  return {
    pace: paceOf(row),
    target: targetOf(row.targetKind, isGiven ? given : row),
    earlier: toDecimalOrNull(row.actuals[0]?.value ?? null),
  };
};

function actualOf(row: IkiRow): Actual {
  const last = row.actuals[0];
  if (last === undefined) return null;
  return row.targetKind === "YES_NO" ? !last.value.isZero() : toDecimal(last.value);
}
