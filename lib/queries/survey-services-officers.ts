import "server-only";
import { db } from "@/lib/db/client";
import { fromDay } from "@/lib/db/dates";
import { officerTalliesOf } from "@/lib/db/officer-tally";
import { closedSurveySpans } from "@/lib/db/survey-closing";
import { visibleServices } from "@/lib/db/visibility";
import { isOwnShown } from "@/lib/domain/officer-answers";
import type { Viewer } from "@/lib/domain/viewer";
import { ikmOf, type Ikm } from "@/lib/queries/survey-ikm";
import type { SurveyTerm } from "@/lib/queries/survey-terms";
import { plansFollowUps } from "@/lib/domain/service";

/** What citizens answered to one officer alone in a quarter. */
export interface OfficerFigure {
  employeeId: string;
  name: string;
  points: string[];
  ikm: Ikm;
}

export interface OfficerPage {
  rows: OfficerFigure[];
  total: number;
  page: number;
  pageCount: number;
}

const PER_PAGE = 25;

/** People who served at points of the services the viewer runs or leads; null for whoever does neither. */
export async function listOfficerFigures(
  viewer: Viewer,
  term: SurveyTerm,
  asked: { search: string | undefined; page: number },
): Promise<OfficerPage | null> {
  const services = (
    await db.service.findMany({
      where: visibleServices(viewer),
      select: { id: true, unit: { select: { path: true } } },
    })
  ).filter(({ unit }) => plansFollowUps(viewer, unit.path));
  if (services.length === 0) return null;
  const assignments = await db.serviceAssignment.findMany({
    where: {
      point: { serviceId: { in: services.map(({ id }) => id) } },
      startsOn: { lte: fromDay(term.endsOn) },
      OR: [{ endsOn: null }, { endsOn: { gte: fromDay(term.startsOn) } }],
      employee: { name: { contains: asked.search ?? "", mode: "insensitive" } },
    },
    orderBy: [{ employee: { name: "asc" } }, { employeeId: "asc" }],
    select: { employeeId: true, employee: { select: { name: true } }, point: { select: { name: true } } },
  });
  // The difference of two days would tell an answer, so nobody reads her own before the survey is closed.
  const closed = await closedSurveySpans(db);
  const shown = assignments.filter(
    ({ employeeId }) => employeeId !== viewer.employeeId || isOwnShown(term, closed),
  );
  const people = [...Map.groupBy(shown, ({ employeeId }) => employeeId).values()];
  const pageCount = Math.max(1, Math.ceil(people.length / PER_PAGE));
  const page = Math.min(Math.max(1, asked.page), pageCount);
  const listed = people.slice((page - 1) * PER_PAGE, page * PER_PAGE);
  const tallies = await officerTalliesOf(
    db,
    listed.flatMap(([first]) => (first === undefined ? [] : [first.employeeId])),
    term,
  );
  const rows = listed.flatMap((own) =>
    own.slice(0, 1).map(({ employeeId, employee }) => ({
      employeeId,
      name: employee.name,
      points: [...new Set(own.map(({ point }) => point.name))],
      ikm: ikmOf(tallies.get(employeeId) ?? []),
    })),
  );
  return { rows, total: people.length, page, pageCount };
}
