import "server-only";
import { chainOf } from "@/lib/kernel/unit";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import { runsServices } from "@/lib/kernel/service";
import type { Viewer } from "@/lib/kernel/viewer";
import { audit } from "@/lib/server/db/audit";
import type { Tx } from "@/lib/server/db/client";
import { transaction } from "@/lib/server/db/transaction";
import {
  changeService,
  addService as mayAddService,
  freeSlug,
  proposeSlug,
} from "@/lib/services/rules/services";
import type { EditServiceInput, AddServiceInput, SwitchServiceInput } from "@/lib/services/schemas";

/** A service the viewer runs, for changing it or something of it. */
export interface OwnService {
  id: string;
  slug: string;
  name: string;
  unitId: string;
  active: boolean;
  openAtNight: boolean;
  source: string;
  version: number;
  /** The audit chain it belongs to. */
  chain: string;
}

/**
 * Holds a service the viewer runs until the transaction ends, so that what belongs to it is counted
 * truly; answers still come in.
 */
export async function ownService(tx: Tx, viewer: Viewer, serviceId: string): Promise<Outcome<OwnService>> {
  await tx.$queryRaw`SELECT 1 FROM "Service" WHERE "id" = ${serviceId}::uuid FOR NO KEY UPDATE`;
  const service = await tx.service.findUnique({
    where: { id: serviceId },
    select: {
      id: true,
      slug: true,
      name: true,
      unitId: true,
      active: true,
      openAtNight: true,
      source: true,
      version: true,
      unit: { select: { path: true, opdId: true } },
    },
  });
  if (service === null || !runsServices(viewer, service.unit.path)) return refuse({ code: "NOT_FOUND" });
  const { unit, ...own } = service;
  return done({ ...own, chain: chainOf(unit) });
}

/** The unit a service is to belong to, with the chain of its OPD; null when there is none. */
export async function unitOfService(tx: Tx, unitId: string): Promise<{ path: string; chain: string } | null> {
  const unit = await tx.unit.findUnique({ where: { id: unitId }, select: { path: true, opdId: true } });
  return unit === null ? null : { path: unit.path, chain: chainOf(unit) };
}

/** Whether anybody has answered the survey of a service. */
export const hasAnswers = async (tx: Tx, serviceId: string): Promise<boolean> =>
  (await tx.surveyResponse.findFirst({ where: { serviceId }, select: { id: true } })) !== null;

/** Changes name, unit, address and the other settings of a service. */
export function editService(
  viewer: Viewer,
  { serviceId, version, ...next }: EditServiceInput,
): Promise<Outcome<{ slug: string; moved: boolean }>> {
  return transaction(async (tx) => {
    const own = await ownService(tx, viewer, serviceId);
    if (!own.ok) return own;
    const { chain, name, unitId, slug, openAtNight, source } = own.value;
    const unit = await unitOfService(tx, next.unitId);
    if (unit === null) return refuse({ code: "NOT_FOUND" });
    const moved = next.slug !== slug;
    const taken =
      moved && (await tx.service.findUnique({ where: { slug: next.slug }, select: { id: true } })) !== null;
    const allowed = changeService(viewer, {
      unitPath: unit.path,
      taken,
      moved,
      answered: await hasAnswers(tx, serviceId),
    });
    if (!allowed.ok) return allowed;
    const { count } = await tx.service.updateMany({
      where: { id: serviceId, version },
      data: { ...next, version: { increment: 1 } },
    });
    if (count === 0) return refuse({ code: "STALE" });
    await audit(tx, {
      chain,
      actorId: viewer.employeeId,
      action: "edit-service",
      subject: "service",
      subjectId: serviceId,
      detail: { before: { name, unitId, slug, openAtNight, source }, after: next },
    });
    return done({ slug: next.slug, moved });
  });
}

/** Adds a service that citizens can judge; without an address it gets a free one made of its name. */
export function addService(
  viewer: Viewer,
  { slug: wanted, ...input }: AddServiceInput,
): Promise<Outcome<{ slug: string }>> {
  return transaction(async (tx) => {
    const unit = await unitOfService(tx, input.unitId);
    if (unit === null) return refuse({ code: "NOT_FOUND" });
    const slug = wanted === "" ? await slugFor(tx, input.name) : wanted;
    const taken = (await tx.service.findUnique({ where: { slug }, select: { id: true } })) !== null;
    const allowed = mayAddService(viewer, { unitPath: unit.path, taken });
    if (!allowed.ok) return allowed;
    const [made] = await tx.service.createManyAndReturn({
      data: [{ ...input, slug }],
      skipDuplicates: true,
      select: { id: true },
    });
    if (made === undefined) return refuse({ code: "SLUG_TAKEN" });
    await audit(tx, {
      chain: unit.chain,
      actorId: viewer.employeeId,
      action: "add-service",
      subject: "service",
      subjectId: made.id,
      detail: { ...input, slug },
    });
    return done({ slug });
  });
}

async function slugFor(tx: Tx, name: string): Promise<string> {
  const proposed = proposeSlug(name);
  const rows = await tx.service.findMany({
    where: { slug: { startsWith: proposed.slice(0, -3) } },
    select: { slug: true },
  });
  return freeSlug(proposed, new Set(rows.map(({ slug }) => slug)));
}

/** Opens or closes the survey of a service. */
export function switchService(
  viewer: Viewer,
  { serviceId, version, active }: SwitchServiceInput,
): Promise<Outcome<{ active: boolean }>> {
  return transaction(async (tx) => {
    const own = await ownService(tx, viewer, serviceId);
    if (!own.ok) return own;
    const { count } = await tx.service.updateMany({
      where: { id: serviceId, version },
      data: { active, version: { increment: 1 } },
    });
    if (count === 0) return refuse({ code: "STALE" });
    await audit(tx, {
      chain: own.value.chain,
      actorId: viewer.employeeId,
      action: "switch-service",
      subject: "service",
      subjectId: serviceId,
      detail: { active },
    });
    return done({ active });
  });
}
