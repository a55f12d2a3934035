import "server-only";
import { audit } from "@/lib/db/audit";
import { transaction } from "@/lib/db/transaction";
import { standardText } from "@/lib/domain/competency-record";
import { done, refuse, type Outcome } from "@/lib/domain/outcome";
import { keepsStandards, recordsFor } from "@/lib/domain/recording";
import type { Viewer } from "@/lib/domain/viewer";
import type { SaveCompetencyStandardInput } from "@/lib/schemas/competency";

/** What a position asks for now. */
export interface SavedStandard {
  position: string;
  count: number;
}

/** Replaces the levels a position asks for; scores already final keep those they counted. */
export function saveCompetencyStandard(
  viewer: Viewer,
  { positionId, seen, levels }: SaveCompetencyStandardInput,
): Promise<Outcome<SavedStandard>> {
  return transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "Position" WHERE "id" = ${positionId}::uuid FOR NO KEY UPDATE`;
    const position = await tx.position.findUnique({
      where: { id: positionId },
      select: {
        name: true,
        unit: { select: { path: true, opdId: true } },
        standards: { select: { competencyId: true, level: true } },
      },
    });
    if (position === null || !recordsFor(viewer, position.unit.path)) return refuse({ code: "NOT_FOUND" });
    if (!keepsStandards(viewer, position.unit.path)) return refuse({ code: "NOT_ALLOWED" });
    if (standardText(position.standards) !== seen) return refuse({ code: "STALE" });
    const next = levels.flatMap(({ competencyId, level }) =>
      level === null ? [] : [{ competencyId, level }],
    );
    const known = await tx.competency.count({
      where: { id: { in: next.map(({ competencyId }) => competencyId) } },
    });
    if (known !== next.length) return refuse({ code: "NOT_FOUND" });
    if (standardText(next) === seen) return done({ position: position.name, count: next.length });
    await tx.competencyStandard.deleteMany({ where: { positionId } });
    await tx.competencyStandard.createMany({ data: next.map((line) => ({ ...line, positionId })) });
    const levelsOf = (lines: typeof next) =>
      Object.fromEntries(lines.map(({ competencyId, level }) => [competencyId, level]));
    await audit(tx, {
      chain: position.unit.opdId ?? "instansi",
      actorId: viewer.employeeId,
      action: "save-competency-standard",
      subject: "position",
      subjectId: positionId,
      detail: { before: levelsOf(position.standards), after: levelsOf(next) },
    });
    return done({ position: position.name, count: next.length });
  });
}
