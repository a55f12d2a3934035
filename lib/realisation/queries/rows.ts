import "server-only";
import type { Prisma } from "@/prisma/generated/client";
import { fromDay, toDay, toDecimal } from "@/lib/server/db/columns";
import { targetOf } from "@/lib/realisation/db";
import { monthOf } from "@/lib/kernel/calendar";
import type { Aspect, Polarity, RhkKind } from "@/lib/kernel/codes";
import type { Target } from "@/lib/scoring/achievement";

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
  target: Target;
  /** Whether the target is that of the term rather than of the year. */
  isTermTarget: boolean;
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

const bounds = { target: true, targetLow: true, targetHigh: true } as const;

/** Lines of an SKP with what was recorded up to a month, newest first. */
export const rhkSelect = (termId: string | null, month: string) =>
  ({
    id: true,
    title: true,
    kind: true,
    weight: true,
    // What citizens' answers feed is not the employee's to record.
    iki: {
      where: { feed: null },
      orderBy: [{ ordinal: "asc" }, { id: "asc" }],
      select: {
        id: true,
        title: true,
        aspect: true,
        unitOfMeasure: true,
        polarity: true,
        targetKind: true,
        ...bounds,
        targets: { where: termId === null ? { termId: { in: [] } } : { termId }, select: bounds },
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

export function toRhk({ weight, iki, ...row }: RhkRow, month: string): RealisationRhk {
  return { ...row, weight: toDecimal(weight), iki: iki.map((line) => toIki(line, month)) };
}

function toIki(row: IkiRow, month: string): RealisationIki {
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
    target: targetOf(row),
    isTermTarget: row.targets.length > 0,
    actual: here === undefined ? null : { value: here.value, note: here.note, version: here.version },
    earlier: before === undefined ? null : { month: before.month, value: before.value },
  };
}
