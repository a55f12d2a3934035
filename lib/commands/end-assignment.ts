import "server-only";
import { today } from "@/lib/clock";
import { audit } from "@/lib/db/audit";
import { fromDay, toDay, toDayOrNull } from "@/lib/db/dates";
import { transaction } from "@/lib/db/transaction";
import { done, refuse, type Outcome } from "@/lib/domain/outcome";
import { endAssignment as decideOfEndAssignment, type Ending } from "@/lib/domain/service-assignment";
import type { Viewer } from "@/lib/domain/viewer";
import type { EndAssignmentInput } from "@/lib/schemas/service-assignment";

/** What became of an assignment, and whose it was. */
export type EndedAssignment = Ending & { name: string };

/** Sets the last day of an assignment, or takes back one that has not begun. */
export function endAssignment(
  viewer: Viewer,
  { assignmentId, version, endsOn }: EndAssignmentInput,
): Promise<Outcome<EndedAssignment>> {
  return transaction(async (tx) => {
    const row = await tx.serviceAssignment.findUnique({
      where: { id: assignmentId },
      select: {
        startsOn: true,
        endsOn: true,
        employee: { select: { id: true, name: true } },
        point: {
          select: {
            id: true,
            service: { select: { unit: { select: { id: true, path: true, opdId: true } } } },
          },
        },
      },
    });
    const unit = row?.point.service.unit;
    const assignment =
      row === null || unit === undefined
        ? null
        : { startsOn: toDay(row.startsOn), endsOn: toDayOrNull(row.endsOn), unitPath: unit.path };
    const ending = decideOfEndAssignment(viewer, { assignment, endsOn }, today());
    if (!ending.ok) return ending;
    if (row === null || unit === undefined) return refuse({ code: "NOT_FOUND" });
    const where = { id: assignmentId, version };
    const { count } =
      ending.value.kind === "DELETE"
        ? await tx.serviceAssignment.deleteMany({ where })
        : await tx.serviceAssignment.updateMany({
            where,
            data: { endsOn: fromDay(ending.value.endsOn), version: { increment: 1 } },
          });
    if (count === 0) return refuse({ code: "STALE" });
    await audit(tx, {
      chain: unit.opdId ?? unit.id,
      actorId: viewer.employeeId,
      action: "end-assignment",
      subject: "service-point",
      subjectId: row.point.id,
      detail: { assignmentId, employeeId: row.employee.id, ...ending.value },
    });
    return done({ ...ending.value, name: row.employee.name });
  });
}
