import "server-only";
import { randomUUID } from "node:crypto";
import { now, today } from "@/lib/clock";
import { audit } from "@/lib/db/audit";
import type { Tx } from "@/lib/db/client";
import { fromDay } from "@/lib/db/dates";
import { placedIn } from "@/lib/db/placed";
import { transaction } from "@/lib/db/transaction";
import { done, refuse, type Outcome } from "@/lib/domain/outcome";
import { assignOfficer as decide } from "@/lib/domain/service-assignment";
import type { Viewer } from "@/lib/domain/viewer";
import type { AssignOfficerInput } from "@/lib/schemas/service-assignment";

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
      chain: unit.opdId ?? unit.id,
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
