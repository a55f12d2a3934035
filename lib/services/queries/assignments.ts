import "server-only";
import { pageOf } from "@/lib/kernel/page";
import { db } from "@/lib/server/db/client";
import { toDay, toDayOrNull } from "@/lib/server/db/columns";
import { type PlacedPeople, listPlacedPeople } from "@/lib/people/queries/placed";
import { visibleServices } from "@/lib/server/db/visibility";
import type { Day } from "@/lib/kernel/calendar";
import { runsServices } from "@/lib/kernel/service";
import { assignmentState, type AssignmentState } from "@/lib/services/rules/points";
import type { Viewer } from "@/lib/kernel/viewer";

/** Who serves at a point from which day to which. */
export interface AssignmentRow {
  id: string;
  name: string;
  point: string;
  startsOn: Day;
  endsOn: Day | null;
  state: AssignmentState;
  version: number;
}

/** Who serves where, and who can be chosen. */
export interface AssignmentPage extends PlacedPeople {
  points: { id: string; name: string }[];
  rows: AssignmentRow[];
  total: number;
  page: number;
  pageCount: number;
}

interface Asked {
  search: string | undefined;
  page: number;
  today: Day;
}

const PER_PAGE = 20;
const MOST_PEOPLE = 100;

/** The assignments of a service the viewer runs, those that go on first; null when it is not hers. */
export async function getAssignments(
  viewer: Viewer,
  slug: string,
  asked: Asked,
): Promise<AssignmentPage | null> {
  const service = await db.service.findFirst({
    where: { AND: [visibleServices(viewer), { slug }] },
    select: {
      id: true,
      unit: { select: { path: true, kind: true, opd: { select: { path: true, kind: true } } } },
      points: {
        where: { active: true },
        orderBy: [{ name: "asc" }, { id: "asc" }],
        select: { id: true, name: true },
      },
    },
  });
  if (service === null || !runsServices(viewer, service.unit.path)) return null;
  const [chosen, listed] = await Promise.all([
    listPlacedPeople(service.unit.opd ?? service.unit, asked, MOST_PEOPLE),
    rowsOf(service.id, asked),
  ]);
  return { points: service.points, ...chosen, ...listed };
}

async function rowsOf(
  serviceId: string,
  { page: wanted, today }: Asked,
): Promise<Pick<AssignmentPage, "rows" | "total" | "page" | "pageCount">> {
  const where = { point: { serviceId } };
  const total = await db.serviceAssignment.count({ where });
  const { page, pageCount, skip, take } = pageOf(total, wanted, PER_PAGE);
  const rows = await db.serviceAssignment.findMany({
    where,
    orderBy: [{ endsOn: { sort: "desc", nulls: "first" } }, { startsOn: "desc" }, { id: "asc" }],
    skip,
    take,
    select: {
      id: true,
      startsOn: true,
      endsOn: true,
      version: true,
      employee: { select: { name: true } },
      point: { select: { name: true } },
    },
  });
  return {
    total,
    page,
    pageCount,
    rows: rows.map(({ employee, point, ...row }) => {
      const days = { startsOn: toDay(row.startsOn), endsOn: toDayOrNull(row.endsOn) };
      return {
        id: row.id,
        version: row.version,
        name: employee.name,
        point: point.name,
        ...days,
        state: assignmentState(days, today),
      };
    }),
  };
}
