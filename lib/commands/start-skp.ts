import "server-only";
import { today } from "@/lib/clock";
import { appraiserOf } from "@/lib/commands/appraiser-of";
import { audit } from "@/lib/db/audit";
import type { Tx } from "@/lib/db/client";
import { fromDay, toDay, toDayOrNull } from "@/lib/db/dates";
import { transaction } from "@/lib/db/transaction";
import { done, refuse, type Outcome } from "@/lib/domain/outcome";
import { sharedDays } from "@/lib/domain/skp";
import type { Viewer } from "@/lib/domain/viewer";
import type { StartSkpInput } from "@/lib/schemas/skp";

/** Opens a draft for the viewer's definitive placement of today, for the days it shares with the period. */
export async function startSkp(
  viewer: Viewer,
  { periodId }: StartSkpInput,
): Promise<Outcome<{ skpId: string; version: number }>> {
  return transaction(async (tx) => {
    const { employeeId } = viewer;
    const period = await tx.period.findUnique({
      where: { id: periodId },
      select: { startsOn: true, endsOn: true },
    });
    if (period === null) return refuse({ code: "NO_PERIOD" });
    const placement = await placementToday(tx, employeeId);
    const span =
      placement &&
      sharedDays(
        { startsOn: toDay(placement.startsOn), endsOn: toDayOrNull(placement.endsOn) },
        { startsOn: toDay(period.startsOn), endsOn: toDay(period.endsOn) },
      );
    if (placement === null || span === null) return refuse({ code: "NO_PLACEMENT" });
    const days = { startsOn: fromDay(span.startsOn), endsOn: fromDay(span.endsOn) };
    const appraiserId = await appraiserOf(tx, employeeId, today());
    const { id: positionId, unitId, unit } = placement.position;
    // The database refuses a second SKP over the same days (one_skp_per_day), also when both begin at once.
    const skp = await tx.skp.create({
      data: { employeeId, periodId, unitId, positionId, appraiserId, ...days },
      select: { id: true, version: true },
    });
    await audit(tx, {
      chain: unit.opdId ?? "instansi",
      actorId: employeeId,
      action: "start-skp",
      subject: "skp",
      subjectId: skp.id,
      detail: span,
    });
    return done({ skpId: skp.id, version: skp.version });
  });
}

function placementToday(tx: Tx, employeeId: string) {
  const day = fromDay(today());
  return tx.placement.findFirst({
    where: {
      employeeId,
      kind: "DEFINITIF",
      startsOn: { lte: day },
      OR: [{ endsOn: null }, { endsOn: { gte: day } }],
    },
    select: {
      startsOn: true,
      endsOn: true,
      position: { select: { id: true, unitId: true, unit: { select: { opdId: true } } } },
    },
  });
}
