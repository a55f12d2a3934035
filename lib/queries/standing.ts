import "server-only";
import { db } from "@/lib/db/client";
import { fromDay } from "@/lib/db/dates";
import type { Viewer } from "@/lib/domain/viewer";

/** What the shell must know of the viewer: her office today, whether she judges others, what she has not read. */
export interface Standing {
  position: string;
  unit: string;
  opd: string;
  appraises: boolean;
  unread: number;
}

export async function getStanding(viewer: Viewer, today: string): Promise<Standing> {
  const day = fromDay(today);
  const [placement, appraises, unread] = await Promise.all([
    db.placement.findFirst({
      where: { employeeId: viewer.employeeId, startsOn: { lte: day }, OR: [{ endsOn: null }, { endsOn: { gte: day } }] },
      orderBy: { kind: "asc" },
      select: { position: { select: { name: true, unit: { select: { name: true, opd: { select: { name: true } } } } } } },
    }),
    db.employee.count({ where: { id: viewer.employeeId, OR: [{ skpToApprove: { some: {} } }, { appraisalsToRate: { some: {} } }] } }),
    db.notification.count({ where: { employeeId: viewer.employeeId, readAt: null } }),
  ]);
  const unit = placement?.position.unit;
  return { position: placement?.position.name ?? "", unit: unit?.name ?? "", opd: unit?.opd?.name ?? unit?.name ?? "", appraises: appraises > 0, unread };
}
