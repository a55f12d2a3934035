import "server-only";
import type { Prisma } from "@/prisma/generated/client";
import { fromDay, toDay, toDecimal } from "@/lib/server/db/columns";
import { targetOf, targetSelect, termTarget } from "@/lib/realisation/db";
import { monthOf, type Day } from "@/lib/kernel/calendar";
import type { Aspect, Polarity, RhkKind, TargetPace } from "@/lib/kernel/codes";
import type { Target } from "@/lib/scoring/achievement";
import { paceOf, type TermPace } from "@/lib/scoring/term-target";

/** What was recorded for a month, and under which version. */
export interface RecordedValue {
  value: string;
  note: string;
  version: number;
}

/** One indicator with its target for the term and what stands recorded. */
export interface RealisationIki {
  id: string;
  title: string;
  aspect: Aspect;
  unit: string;
  polarity: Polarity;
  /** The written target, and how what is due in the term follows from it; no pace outside every term. */
  target: Target;
  pace: TermPace | null;
  /** Whether the plan's own target grows with the year or holds. */
  planPace: TargetPace;
  actual: RecordedValue | null;
  /** The last month before this one in which something was recorded. */
  earlier: { month: string; value: string } | null;
}

export interface RealisationRhk {
  id: string;
  title: string;
  kind: RhkKind;
  weight: string;
  iki: RealisationIki[];
}

/** Lines of an SKP with what was recorded up to a month, newest first. */
export const rhkSelect = (termId: string | null, month: string) =>
  ({
    id: true,
    title: true,
    kind: true,
    weight: true,
    skp: { select: { startsOn: true, endsOn: true } },
    // What citizens' answers feed is not the employee's to record.
    iki: {
      where: { feed: null },
      orderBy: [{ ordinal: "asc" }, { id: "asc" }],
      select: {
        id: true,
        title: true,
        polarity: true,
        ...targetSelect(termId),
        actuals: {
          where: { month: { lte: fromDay(`${month}-01`) } },
          orderBy: { month: "desc" },
          take: 2,
          select: { month: true, value: true, note: true, version: true },
        },
      },
    },
  }) satisfies Prisma.RhkSelect;

type RhkRow = Prisma.RhkGetPayload<{ select: ReturnType<typeof rhkSelect> }>;
type IkiRow = RhkRow["iki"][number];

/** The month that is shown, and the last day of its term; null where it lies in none that is judged. */
interface Shown {
  month: string;
  termEndsOn: Day | null;
}

/** One stored line with its indicators as the page of a month shows it. */
export function toRhk({ weight, iki, skp, ...row }: RhkRow, shown: Shown): RealisationRhk {
  return { ...row, weight: toDecimal(weight), iki: iki.map((line) => toIki(line, skp, shown)) };
}

function toIki(row: IkiRow, plan: RhkRow["skp"], { month, termEndsOn }: Shown): RealisationIki {
  const recorded = row.actuals.map((actual) => ({
    ...actual,
    month: monthOf(toDay(actual.month)),
    value: toDecimal(actual.value),
  }));
  const here = recorded.find((actual) => actual.month === month);
  const before = recorded.find((actual) => actual.month < month);
  return {
    id: row.id,
    title: row.title,
    aspect: row.aspect,
    unit: row.unitOfMeasure,
    polarity: row.polarity,
    planPace: paceOf(row),
    ...(termEndsOn === null
      ? { target: targetOf(row.targetKind, row), pace: null }
      : termTarget(row, plan, { endsOn: termEndsOn })),
    actual: here === undefined ? null : { value: here.value, note: here.note, version: here.version },
    earlier: before === undefined ? null : { month: before.month, value: before.value },
  };
}
