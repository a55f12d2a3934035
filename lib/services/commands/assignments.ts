import "server-only";
import { chainOf } from "@/lib/kernel/unit";
import { randomUUID } from "node:crypto";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import type { Viewer } from "@/lib/kernel/viewer";
import { placedIn } from "@/lib/people/db";
import { now, today } from "@/lib/server/clock";
import { audit } from "@/lib/server/db/audit";
import type { Tx } from "@/lib/server/db/client";
import { fromDay, toDay, toDayOrNull } from "@/lib/server/db/columns";
import { transaction } from "@/lib/server/db/transaction";
import {
  assignOfficer as decide,
  endAssignment as decideOfEndAssignment,
  type Ending,
} from "@/lib/services/rules/points";
import type { AssignOfficerInput, EndAssignmentInput } from "@/lib/services/schemas";

/** Puts somebody at a service point from today or a later day on. */
export function assignOfficer(
  viewer: Viewer,
  input: AssignOfficerInput,
): Promise<Outcome<{ name: string; point: string }>> {
  return transaction(async (tx) => {
    const point = await findPoint(tx, input);
    if (point === null) return refuse({ code: "NOT_FOUND" });
    const { unit } = point.service;
    const person = await findPlaced(tx, input, unit.opd ?? unit);
    const { startsOn, endsOn, employeeId } = input;
    const allowed = decide(
      viewer,
      { startsOn, endsOn, point: { active: point.active, unitPath: unit.path }, isPlaced: person !== null },
      today(),
    );
    if (!allowed.ok) return allowed;
    const assignmentId = randomUUID();
    await tx.serviceAssignment.create({
      data: {
        id: assignmentId,
        pointId: point.id,
        employeeId,
        startsOn: fromDay(startsOn),
        endsOn: endsOn === null ? null : fromDay(endsOn),
        createdById: viewer.employeeId,
        createdAt: now(),
      },
      select: { id: true },
    });
    await audit(tx, {
      chain: chainOf(unit),
      actorId: viewer.employeeId,
      action: "assign-officer",
      subject: "service-point",
      subjectId: point.id,
      detail: { assignmentId, employeeId, startsOn, endsOn },
    });
    return done({ name: person?.name ?? "", point: point.name });
  });
}

const findPoint = (tx: Tx, { pointId, slug }: AssignOfficerInput) =>
  tx.servicePoint.findFirst({
    where: { id: pointId, service: { slug } },
    select: {
      id: true,
      name: true,
      active: true,
      service: {
        select: {
          unit: {
            select: {
              id: true,
              path: true,
              kind: true,
              opdId: true,
              opd: { select: { path: true, kind: true } },
            },
          },
        },
      },
    },
  });

/** The person where she has her place under the office on the first day. */
const findPlaced = (
  tx: Tx,
  { employeeId, startsOn }: AssignOfficerInput,
  office: { path: string; kind: string },
): Promise<{ name: string } | null> =>
  tx.employee.findFirst({
    where: { id: employeeId, placements: { some: placedIn(office, { from: startsOn, to: startsOn }) } },
    select: { name: true },
  });

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
      chain: chainOf(unit),
      actorId: viewer.employeeId,
      action: "end-assignment",
      subject: "service-point",
      subjectId: row.point.id,
      detail: { assignmentId, employeeId: row.employee.id, ...ending.value },
    });
    return done({ ...ending.value, name: row.employee.name });
  });
}
