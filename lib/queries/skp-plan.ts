import "server-only";
import type { Prisma } from "@/prisma/generated/client";
import { toDecimal, toDecimalOrNull } from "@/lib/db/decimals";
import type { RhkPlan } from "@/lib/domain/skp";

/** One step upwards from a line to the purpose it serves. */
export interface PathStep {
  owner: string;
  position: string;
  title: string;
}

/** A planned line with the way upwards from it, nearest first. */
export type RhkView = RhkPlan & { parentTitle: string | null; path: PathStep[] };

const owner = {
  skp: { select: { employee: { select: { name: true } }, position: { select: { name: true } } } },
} satisfies Prisma.RhkSelect;

/** Three superiors above a line reach the head of the instansi. */
export const upward = {
  title: true,
  ...owner,
  parentRhk: { select: { title: true, ...owner, parentRhk: { select: { title: true, ...owner } } } },
} satisfies Prisma.RhkSelect;

interface Above {
  title: string;
  skp: { employee: { name: string }; position: { name: string } };
  parentRhk?: Above | null;
}

/** The way upwards as a list, nearest first. */
export function stepsOf(above: Above | null | undefined): PathStep[] {
  if (above == null) return [];
  return [
    { title: above.title, owner: above.skp.employee.name, position: above.skp.position.name },
    ...stepsOf(above.parentRhk),
  ];
}

export const rhkSelect = {
  id: true,
  kind: true,
  title: true,
  parentRhkId: true,
  assignedBy: true,
  dimension: true,
  weight: true,
  parentRhk: { select: upward },
  iki: {
    orderBy: { ordinal: "asc" },
    select: {
      id: true,
      aspect: true,
      title: true,
      unitOfMeasure: true,
      polarity: true,
      targetKind: true,
      target: true,
      targetLow: true,
      targetHigh: true,
      weight: true,
      maximal: true,
      feed: true,
      targets: { select: { termId: true, target: true } },
    },
  },
} satisfies Prisma.RhkSelect;

type RhkRow = Prisma.RhkGetPayload<{ select: typeof rhkSelect }>;

/** A stored line as plain data. */
export function rhkOf({ parentRhk, iki, ...rhk }: RhkRow): RhkView {
  return {
    ...rhk,
    weight: toDecimal(rhk.weight),
    parentTitle: parentRhk?.title ?? null,
    path: stepsOf(parentRhk),
    iki: iki.map(({ targets, ...line }) => ({
      ...line,
      weight: toDecimal(line.weight),
      target: toDecimalOrNull(line.target),
      targetLow: toDecimalOrNull(line.targetLow),
      targetHigh: toDecimalOrNull(line.targetHigh),
      termTargets: Object.fromEntries(
        targets.flatMap(({ termId, target }) => (target === null ? [] : [[termId, toDecimal(target)]])),
      ),
    })),
  };
}
