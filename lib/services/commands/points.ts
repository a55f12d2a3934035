import "server-only";
import { randomInt } from "node:crypto";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import type { PointKind } from "@/lib/kernel/service";
import type { Viewer } from "@/lib/kernel/viewer";
import { audit } from "@/lib/server/db/audit";
import type { Tx } from "@/lib/server/db/client";
import { transaction } from "@/lib/server/db/transaction";
import { ownService, type OwnService } from "@/lib/services/commands/services";
import { changePoint, addPoint, pointCode } from "@/lib/services/rules/points";
import type {
  EditServicePointInput,
  AddServicePointInput,
  SwitchServicePointInput,
  RecallPostersInput,
} from "@/lib/services/schemas";

/** A point of a service the viewer runs. */
export interface OwnPoint {
  id: string;
  name: string;
  kind: PointKind;
  capacity: number;
  edition: number;
  active: boolean;
  version: number;
  service: OwnService;
}

/** Finds a point for changing it; its service is held until the transaction ends. */
export async function ownPoint(tx: Tx, viewer: Viewer, pointId: string): Promise<Outcome<OwnPoint>> {
  const found = await tx.servicePoint.findUnique({ where: { id: pointId }, select: { serviceId: true } });
  if (found === null) return refuse({ code: "NOT_FOUND" });
  const own = await ownService(tx, viewer, found.serviceId);
  if (!own.ok) return own;
  const point = await tx.servicePoint.findUniqueOrThrow({
    where: { id: pointId },
    select: { id: true, name: true, kind: true, capacity: true, edition: true, active: true, version: true },
  });
  return done({ ...point, service: own.value });
}

/** Whether another point of the service has the name, however it is spelt in capitals. */
export async function isPointNameTaken(
  tx: Tx,
  asked: { serviceId: string; name: string; besides?: string },
): Promise<boolean> {
  const others = asked.besides === undefined ? {} : { id: { not: asked.besides } };
  return (
    (await tx.servicePoint.findFirst({
      where: { serviceId: asked.serviceId, name: { equals: asked.name, mode: "insensitive" }, ...others },
      select: { id: true },
    })) !== null
  );
}

/** Changes name, kind and capacity of a point; its address stays. */
export function editServicePoint(
  viewer: Viewer,
  { pointId, version, ...next }: EditServicePointInput,
): Promise<Outcome<{ name: string }>> {
  return transaction(async (tx) => {
    const own = await ownPoint(tx, viewer, pointId);
    if (!own.ok) return own;
    const { service, name, kind, capacity } = own.value;
    const nameTaken = await isPointNameTaken(tx, {
      serviceId: service.id,
      name: next.name,
      besides: pointId,
    });
    const answered =
      (await tx.surveyResponse.findFirst({ where: { pointId }, select: { id: true } })) !== null;
    const allowed = changePoint({ nameTaken, before: kind, after: next.kind, answered });
    if (!allowed.ok) return allowed;
    const { count } = await tx.servicePoint.updateMany({
      where: { id: pointId, version },
      data: { ...next, version: { increment: 1 } },
    });
    if (count === 0) return refuse({ code: "STALE" });
    await audit(tx, {
      chain: service.chain,
      actorId: viewer.employeeId,
      action: "edit-service-point",
      subject: "service-point",
      subjectId: pointId,
      detail: { before: { name, kind, capacity }, after: next },
    });
    return done({ name: next.name });
  });
}

/** Adds a place where a service is asked about. */
export function addServicePoint(
  viewer: Viewer,
  { serviceId, ...input }: AddServicePointInput,
): Promise<Outcome<{ slug: string; pointId: string }>> {
  return transaction(async (tx) => {
    const own = await ownService(tx, viewer, serviceId);
    if (!own.ok) return own;
    const nameTaken = await isPointNameTaken(tx, { serviceId, name: input.name });
    const allowed = addPoint({ points: await tx.servicePoint.count({ where: { serviceId } }), nameTaken });
    if (!allowed.ok) return allowed;
    const { id, code } = await create(tx, { ...input, serviceId });
    await audit(tx, {
      chain: own.value.chain,
      actorId: viewer.employeeId,
      action: "add-service-point",
      subject: "service-point",
      subjectId: id,
      detail: { service: own.value.slug, code, ...input },
    });
    return done({ slug: own.value.slug, pointId: id });
  });
}

/** A code drawn twice is skipped, and another one drawn. */
async function create(tx: Tx, input: AddServicePointInput): Promise<{ id: string; code: string }> {
  const [made] = await tx.servicePoint.createManyAndReturn({
    data: [{ ...input, code: pointCode((below) => randomInt(below)) }],
    skipDuplicates: true,
    select: { id: true, code: true },
  });
  return made ?? create(tx, input);
}

/** Takes a point out of use, or back into it; its answers stay counted. */
export function switchServicePoint(
  viewer: Viewer,
  { pointId, version, active }: SwitchServicePointInput,
): Promise<Outcome<{ active: boolean }>> {
  return transaction(async (tx) => {
    const own = await ownPoint(tx, viewer, pointId);
    if (!own.ok) return own;
    const { count } = await tx.servicePoint.updateMany({
      where: { id: pointId, version },
      data: { active, version: { increment: 1 } },
    });
    if (count === 0) return refuse({ code: "STALE" });
    await audit(tx, {
      chain: own.value.service.chain,
      actorId: viewer.employeeId,
      action: "switch-service-point",
      subject: "service-point",
      subjectId: pointId,
      detail: { active },
    });
    return done({ active });
  });
}

/** Calls in the posters of a point: addresses given out so far are no longer believed to come from it. */
export function recallPosters(
  viewer: Viewer,
  { pointId, version }: RecallPostersInput,
): Promise<Outcome<{ edition: number }>> {
  return transaction(async (tx) => {
    const own = await ownPoint(tx, viewer, pointId);
    if (!own.ok) return own;
    const edition = own.value.edition + 1;
    const { count } = await tx.servicePoint.updateMany({
      where: { id: pointId, version },
      data: { edition, version: { increment: 1 } },
    });
    if (count === 0) return refuse({ code: "STALE" });
    await audit(tx, {
      chain: own.value.service.chain,
      actorId: viewer.employeeId,
      action: "recall-posters",
      subject: "service-point",
      subjectId: pointId,
      detail: { edition },
    });
    return done({ edition });
  });
}
