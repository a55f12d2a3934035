import "server-only";
import { db } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import { visibleEmployees } from "@/lib/server/db/visibility";
import type { Viewer } from "@/lib/kernel/viewer";

/** What the shell must know of the viewer: her office today, whether she judges others, what she has not read. */
export interface Standing {
  position: string;
  unit: string;
  opd: string;
  appraises: boolean;
  unread: number;
}

/** The viewer's standing today. */
export async function getStanding(viewer: Viewer, today: string): Promise<Standing> {
  const [place, appraises, unread] = await Promise.all([
    findPlace(viewer, today),
    db.employee.count({
      where: {
        AND: [
          visibleEmployees(viewer),
          { id: viewer.employeeId, OR: [{ skpToApprove: { some: {} } }, { appraisalsToRate: { some: {} } }] },
        ],
      },
    }),
    db.notification.count({ where: { employeeId: viewer.employeeId, readAt: null } }),
  ]);
  return { ...place, appraises: appraises > 0, unread };
}

async function findPlace(
  viewer: Viewer,
  today: string,
): Promise<Pick<Standing, "position" | "unit" | "opd">> {
  const day = fromDay(today);
  const placement = await db.placement.findFirst({
    where: {
      employeeId: viewer.employeeId,
      startsOn: { lte: day },
      OR: [{ endsOn: null }, { endsOn: { gte: day } }],
    },
    orderBy: { kind: "asc" },
    select: {
      position: { select: { name: true, unit: { select: { name: true, opd: { select: { name: true } } } } } },
    },
  });
  if (placement === null) return { position: "", unit: "", opd: "" };
  const { name: position, unit } = placement.position;
  return { position, unit: unit.name, opd: unit.opd?.name ?? unit.name };
}
