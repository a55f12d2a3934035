import "server-only";
import type { Prisma } from "@/prisma/generated/client";
import type { Tx } from "@/lib/server/db/client";
import { fromDay, toDay, toDecimal, toDecimalOrNull } from "@/lib/server/db/columns";
import type { Actual, Target } from "@/lib/scoring/achievement";
import type { IkiInput, RhkInput } from "@/lib/scoring/periodic-input";
import type { Day, Month } from "@/lib/kernel/calendar";
import type { Outcome } from "@/lib/kernel/outcome";
import type { AppraisalStatus, TermDays, TermStatus } from "@/lib/kernel/term";
import { openMonth } from "@/lib/realisation/rules/actual";

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

const rhkSelect = (term: TermDays) => {
  const month = { gte: fromDay(term.startsOn), lte: fromDay(term.endsOn) };
  return {
    id: true,
    skpId: true,
    title: true,
    kind: true,
    weight: true,
    dimension: true,
    iki: {
      orderBy: [{ ordinal: "asc" }, { id: "asc" }],
      select: {
        id: true,
        title: true,
        aspect: true,
        polarity: true,
        targetKind: true,
        weight: true,
        maximal: true,
        feed: true,
        ...bounds,
        targets: { where: { termId: term.id }, select: bounds },
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
  for (const row of rows) work.set(row.skpId, [...(work.get(row.skpId) ?? []), rhkOf(row)]);
  return work;
}

function rhkOf(row: RhkRow): RhkInput {
  const weight = toDecimal(row.weight);
  return {
    id: row.id,
    title: row.title,
    kind: row.kind,
    ...(row.kind === "UTAMA" ? { weight } : { weight: "1", scopeWeight: weight }),
    ...(row.dimension === null ? {} : { dimension: row.dimension }),
    iki: row.iki.map(ikiOf),
  };
}

function ikiOf(row: IkiRow): IkiInput {
  const target = targetOf(row);
  return {
    id: row.id,
    title: row.title,
    aspect: row.aspect,
    polarity: row.polarity,
    target,
    actual: actualOf(row),
    weight: toDecimal(row.weight),
    ...(row.maximal ? { maximal: true } : {}),
    ...(row.feed === null ? {} : { feed: row.feed }),
    evidence: row.evidence.map(({ id }) => id),
  };
}

type TargetRow = Pick<IkiRow, "targetKind" | "target" | "targetLow" | "targetHigh"> & {
  readonly targets: readonly Pick<IkiRow["targets"][number], "target" | "targetLow" | "targetHigh">[];
};

/** The target of the term where one was set, otherwise that of the year. */
export function targetOf(row: TargetRow): Target {
  const { target, targetLow, targetHigh } = row.targets[0] ?? row;
  switch (row.targetKind) {
    case "NUMBER":
      return { kind: "NUMBER", value: toDecimalOrNull(target) ?? "0" };
    case "RANGE":
      return {
        kind: "RANGE",
        low: toDecimalOrNull(targetLow) ?? "0",
        high: toDecimalOrNull(targetHigh) ?? "0",
      };
    case "MILESTONE":
      return { kind: "MILESTONE", planned: toDecimalOrNull(target) ?? "0" };
    case "YES_NO":
      return { kind: "YES_NO" };
  }
}

function actualOf(row: IkiRow): Actual {
  const last = row.actuals[0];
  if (last === undefined) return null;
  return row.targetKind === "YES_NO" ? !last.value.isZero() : toDecimal(last.value);
}
