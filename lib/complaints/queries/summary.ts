import "server-only";
import { db } from "@/lib/server/db/client";
import { fromDay, toDay } from "@/lib/server/db/columns";
import { visibleComplaints } from "@/lib/server/db/visibility";
import type { Month } from "@/lib/kernel/calendar";
import type { ComplaintKind, ComplaintStatus } from "@/lib/complaints/rules";
import type { Viewer } from "@/lib/kernel/viewer";
import type { Span } from "@/lib/kernel/term";

/** How many cases of a service came in a month, by kind and by what became of them; never a text. */
export interface ComplaintCount {
  month: Month;
  kind: ComplaintKind;
  status: ComplaintStatus;
  count: number;
}

/**
 * Cases of a service that came in a span, oldest month first. Those who read the figures of the unit see all states;
 * somebody who serves at a point of the service sees them without what was refused, because abuse is not shown to her.
 */
export async function summariseComplaints(
  viewer: Viewer,
  serviceId: string,
  { startsOn, endsOn }: Span,
): Promise<ComplaintCount[]> {
  const serving = {
    service: { points: { some: { assignments: { some: { employeeId: viewer.employeeId } } } } },
    status: { not: "REFUSED" as const },
  };
  const groups = await db.complaint.groupBy({
    by: ["receivedOn", "kind", "status"],
    _count: true,
    where: {
      AND: [
        { OR: [visibleComplaints(viewer), serving] },
        { serviceId, receivedOn: { gte: fromDay(startsOn), lte: fromDay(endsOn) } },
      ],
    },
  });
  const counts = new Map<string, ComplaintCount>();
  for (const { receivedOn, kind, status, _count } of groups) {
    const month = toDay(receivedOn).slice(0, 7);
    const key = `${month} ${kind} ${status}`;
    counts.set(key, { month, kind, status, count: (counts.get(key)?.count ?? 0) + _count });
  }
  return [...counts.entries()].sort(([a], [b]) => a.localeCompare(b)).map(([, count]) => count);
}
