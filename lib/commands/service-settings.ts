import "server-only";
import type { Tx } from "@/lib/db/client";
import { done, refuse, type Outcome } from "@/lib/domain/outcome";
import { runsServices } from "@/lib/domain/service";
import type { Viewer } from "@/lib/domain/viewer";

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
  return done({ ...own, chain: unit.opdId ?? "instansi" });
}

/** The unit a service is to belong to, with the chain of its OPD; null when there is none. */
export async function unitOfService(tx: Tx, unitId: string): Promise<{ path: string; chain: string } | null> {
  const unit = await tx.unit.findUnique({ where: { id: unitId }, select: { path: true, opdId: true } });
  return unit === null ? null : { path: unit.path, chain: unit.opdId ?? "instansi" };
}

/** Whether anybody has answered the survey of a service. */
export const hasAnswers = async (tx: Tx, serviceId: string): Promise<boolean> =>
  (await tx.surveyResponse.findFirst({ where: { serviceId }, select: { id: true } })) !== null;
