import "server-only";
import { db } from "@/lib/server/db/client";
import { countTickets, type TicketMonth } from "@/lib/services/db";
import { visibleServices } from "@/lib/server/db/visibility";
import type { Day } from "@/lib/kernel/calendar";
import { runsServices } from "@/lib/kernel/service";
import type { Viewer } from "@/lib/kernel/viewer";

/** What the page that gives out tickets shows: the points in use, and what became of the tickets so far. */
export interface TicketDesk {
  points: { id: string; name: string }[];
  months: TicketMonth[];
}

const MONTHS_SHOWN = 12;

/** The ticket desk of a service the viewer runs; null when it is not hers. */
export async function getTicketDesk(viewer: Viewer, slug: string, today: Day): Promise<TicketDesk | null> {
  const service = await db.service.findFirst({
    where: { AND: [visibleServices(viewer), { slug }] },
    select: {
      id: true,
      unit: { select: { path: true } },
      points: {
        where: { active: true },
        orderBy: [{ name: "asc" }, { id: "asc" }],
        select: { id: true, name: true },
      },
    },
  });
  if (service === null || !runsServices(viewer, service.unit.path)) return null;
  return {
    points: service.points,
    months: await countTickets(db, { serviceId: service.id, today, months: MONTHS_SHOWN }),
  };
}
