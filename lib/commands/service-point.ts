import "server-only";
import { ownService, type OwnService } from "@/lib/commands/service-settings";
import type { Tx } from "@/lib/db/client";
import { done, refuse, type Outcome } from "@/lib/domain/outcome";
import type { PointKind } from "@/lib/domain/service";
import type { Viewer } from "@/lib/domain/viewer";

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
