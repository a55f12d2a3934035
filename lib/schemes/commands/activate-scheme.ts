import "server-only";
import { chainOf } from "@/lib/kernel/unit";
import { findScheme } from "@/lib/schemes/db";
import { audit } from "@/lib/server/db/audit";
import type { Tx } from "@/lib/server/db/client";
import { fromDay, toDay } from "@/lib/server/db/columns";
import { transaction } from "@/lib/server/db/transaction";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import { activateScheme as decide, mayKeepSchemes } from "@/lib/schemes/rules";
import type { Viewer } from "@/lib/kernel/viewer";
import type { ActivateSchemeInput } from "@/lib/schemes/schemas/scheme";

/** What was activated, for the words after it. */
export interface ActivatedScheme {
  unit: string;
  startsOn: string;
}

/** Lets a scheme hold for the whole instansi or one OPD from a day on; an earlier choice stays in the history. */
export async function activateScheme(
  viewer: Viewer,
  { schemeId, unitId, startsOn }: ActivateSchemeInput,
): Promise<Outcome<ActivatedScheme>> {
  return transaction(async (tx) => {
    const allowed = mayKeepSchemes(viewer);
    if (!allowed.ok) return allowed;
    const scheme = await findScheme(tx, schemeId);
    const unit = await tx.unit.findUnique({
      where: { id: unitId },
      select: { id: true, name: true, path: true, kind: true, opdId: true },
    });
    if (scheme === null || unit === null || (unit.kind !== "INSTANSI" && unit.opdId !== unit.id))
      return refuse({ code: "NOT_FOUND" });
    const dayTaken =
      (await tx.schemeAssignment.count({ where: { unitId, startsOn: fromDay(startsOn) } })) > 0;
    const newestScoredOn = await newestScore(tx, unit.path, startsOn);
    const decided = decide(viewer, {
      unitPath: unit.path,
      startsOn,
      effectiveFrom: scheme.effectiveFrom,
      dayTaken,
      newestScoredOn,
    });
    if (!decided.ok) return decided;
    await tx.schemeAssignment.create({
      data: { unitId, schemeId, startsOn: fromDay(startsOn) },
      select: { id: true },
    });
    await audit(tx, {
      chain: chainOf(unit),
      actorId: viewer.employeeId,
      action: "activate-scheme",
      subject: "scheme",
      subjectId: schemeId,
      detail: { code: scheme.code, version: scheme.version, unitId, startsOn },
    });
    return done({ unit: unit.name, startsOn });
  });
}

/**
 * The last day of the newest term with a final score under the unit; offices with a choice of their own
 * are not governed from above.
 */
async function newestScore(tx: Tx, path: string, startsOn: string): Promise<string | null> {
  const own = await tx.schemeAssignment.findMany({
    where: { startsOn: { lte: fromDay(startsOn) }, unit: { path: { startsWith: path, not: path } } },
    distinct: ["unitId"],
    select: { unit: { select: { path: true } } },
  });
  const newest = await tx.term.findFirst({
    where: {
      appraisals: {
        some: {
          status: "FINAL",
          unit: {
            AND: [
              { path: { startsWith: path } },
              ...own.map(({ unit }) => ({ NOT: { path: { startsWith: unit.path } } })),
            ],
          },
        },
      },
    },
    orderBy: { endsOn: "desc" },
    select: { endsOn: true },
  });
  return newest === null ? null : toDay(newest.endsOn);
}
