import "server-only";
import { db } from "@/lib/server/db/client";
import { standardText } from "@/lib/competencies/rules";
import { keepsStandards } from "@/lib/people/rules/recording";
import type { Viewer } from "@/lib/kernel/viewer";
import type { CompetencyGroup } from "@/lib/kernel/codes";

/** What a position may ask for and what it does. */
export interface PositionStandard {
  positionId: string;
  position: string;
  unit: { code: string; name: string };
  lines: { competencyId: string; code: string; name: string; group: CompetencyGroup; level: number | null }[];
  /** What the form was opened with, to compare when it is saved. */
  seen: string;
}

const MOST = 500;

/** The standard of a position; null when there is none or it is not the viewer's to keep. */
export async function getPositionStandard(
  viewer: Viewer,
  positionId: string,
): Promise<PositionStandard | null> {
  const position = await db.position.findUnique({
    where: { id: positionId },
    select: {
      name: true,
      unit: { select: { code: true, name: true, path: true } },
      standards: { select: { competencyId: true, level: true } },
    },
  });
  if (position === null || !keepsStandards(viewer, position.unit.path)) return null;
  const catalogue = await db.competency.findMany({
    orderBy: [{ group: "asc" }, { code: "asc" }],
    take: MOST,
    select: { id: true, code: true, name: true, group: true },
  });
  const levels = new Map(position.standards.map(({ competencyId, level }) => [competencyId, level]));
  const { code, name } = position.unit;
  return {
    positionId,
    position: position.name,
    unit: { code, name },
    seen: standardText(position.standards),
    lines: catalogue.map(({ id, ...competency }) => ({
      ...competency,
      competencyId: id,
      level: levels.get(id) ?? null,
    })),
  };
}
