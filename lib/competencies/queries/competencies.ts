import "server-only";
import { pageOf } from "@/lib/kernel/page";
import type { Prisma } from "@/prisma/generated/client";
import { db } from "@/lib/server/db/client";
import { fromDay, toDay } from "@/lib/server/db/columns";
import { placedIn } from "@/lib/people/db";
import { visibleEmployees } from "@/lib/server/db/visibility";
import type { Day } from "@/lib/kernel/calendar";
import { standingText } from "@/lib/competencies/rules";
import {
  keepsStandards,
  readsRecordsAnywhere,
  readsRecordsOf,
  recordsFor,
} from "@/lib/people/rules/recording";
import type { Viewer } from "@/lib/kernel/viewer";
import { chooseUnit, type RecordingUnit } from "@/lib/people/queries/recording-units";
import type { CompetencyGroup } from "@/lib/kernel/codes";

/** Where a person stands against what her position asks for. */
export interface CompetencyRow {
  employeeId: string;
  name: string;
  positionId: string;
  position: string;
  isOwn: boolean;
  required: number;
  assessed: number;
  /** Assessed levels under the required one. */
  below: number;
  lastOn: Day | null;
}

export interface CompetencyPage {
  units: RecordingUnit[];
  unit: RecordingUnit;
  mayKeepStandards: boolean;
  people: CompetencyRow[];
  total: number;
  page: number;
  pageCount: number;
}

const PER_PAGE = 25;
const DAYS_SHOWN = 12;

const latestFirst = {
  orderBy: { assessedOn: "desc" },
  distinct: ["competencyId"],
  select: { competencyId: true, level: true, assessedOn: true },
} satisfies Prisma.Employee$competencyRatingsArgs;

/** The people of a unit with how far they are assessed; null for whoever may not read it. */
export async function listCompetencies(
  viewer: Viewer,
  asked: { unit: string | undefined; page: number; today: Day },
): Promise<CompetencyPage | null> {
  if (!readsRecordsAnywhere(viewer)) return null;
  const { units, unit } = await chooseUnit(viewer, asked.unit);
  if (unit === null) return null;
  const placed = placedIn(unit, { from: asked.today, to: asked.today });
  const there = { placements: { some: placed } };
  const total = await db.employee.count({ where: { AND: [visibleEmployees(viewer), there] } });
  const { page, pageCount, skip, take } = pageOf(total, asked.page, PER_PAGE);
  const rows = await db.employee.findMany({
    where: { AND: [visibleEmployees(viewer), there] },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    skip,
    take,
    select: {
      id: true,
      name: true,
      competencyRatings: latestFirst,
      placements: {
        where: placed,
        take: 1,
        select: {
          position: {
            select: { id: true, name: true, standards: { select: { competencyId: true, level: true } } },
          },
        },
      },
    },
  });
  const people = rows.map(({ id, name, placements, competencyRatings }) => ({
    employeeId: id,
    name,
    isOwn: id === viewer.employeeId,
    ...standingOf(placements[0]?.position, competencyRatings),
  }));
  return { units, unit, mayKeepStandards: keepsStandards(viewer, unit.path), people, total, page, pageCount };
}

interface PositionRow {
  id: string;
  name: string;
  standards: { competencyId: string; level: number }[];
}

type Rated = { competencyId: string; level: number; assessedOn: Date };

function standingOf(position: PositionRow | undefined, ratings: readonly Rated[]) {
  const standards = position?.standards ?? [];
  const counted = standards.flatMap(({ competencyId, level }) =>
    ratings
      .filter((rated) => rated.competencyId === competencyId)
      .map((rated) => ({ ...rated, required: level })),
  );
  const days = counted.map(({ assessedOn }) => toDay(assessedOn)).sort();
  return {
    positionId: position?.id ?? "",
    position: position?.name ?? "",
    required: standards.length,
    assessed: counted.length,
    below: counted.filter(({ level, required }) => level < required).length,
    lastOn: days.at(-1) ?? null,
  };
}

/** One competency of a person's position. */
export interface CompetencyLine {
  competencyId: string;
  name: string;
  group: CompetencyGroup;
  required: number;
  latest: { day: Day; level: number } | null;
}

export interface PersonCompetencies {
  employeeId: string;
  name: string;
  positionId: string;
  position: string;
  unit: { code: string; name: string };
  isOwn: boolean;
  mayRecord: boolean;
  mayKeepStandards: boolean;
  lines: CompetencyLine[];
  /** What the form was opened with, to compare when it is saved. */
  seen: string;
  /** Days on which she was assessed, newest first. */
  days: { day: Day; count: number }[];
}

/** One person's required and assessed levels; null when she is not the viewer's to read. */
export async function getPersonCompetencies(
  viewer: Viewer,
  employeeId: string,
  today: Day,
): Promise<PersonCompetencies | null> {
  const day = fromDay(today);
  const person = await db.employee.findFirst({
    where: { AND: [visibleEmployees(viewer), { id: employeeId }] },
    select: {
      name: true,
      competencyRatings: latestFirst,
      placements: {
        where: {
          kind: "DEFINITIF",
          startsOn: { lte: day },
          OR: [{ endsOn: null }, { endsOn: { gte: day } }],
        },
        take: 1,
        select: {
          position: {
            select: {
              id: true,
              name: true,
              unit: { select: { code: true, name: true, path: true } },
              standards: {
                select: { level: true, competency: { select: { id: true, name: true, group: true } } },
                orderBy: [{ competency: { group: "asc" } }, { competency: { code: "asc" } }],
              },
            },
          },
        },
      },
    },
  });
  const position = person?.placements[0]?.position;
  if (person === null || position === undefined || !readsRecordsOf(viewer, position.unit.path)) return null;
  const latest = new Map(
    person.competencyRatings.map(({ competencyId, level, assessedOn }) => [
      competencyId,
      { level, day: toDay(assessedOn) },
    ]),
  );
  const lines = position.standards.map(({ level, competency: { id, ...competency } }) => ({
    ...competency,
    competencyId: id,
    required: level,
    latest: latest.get(id) ?? null,
  }));
  const days = await db.competencyRating.groupBy({
    by: ["assessedOn"],
    where: { employeeId },
    _count: true,
    orderBy: { assessedOn: "desc" },
    take: DAYS_SHOWN,
  });
  return {
    employeeId,
    name: person.name,
    positionId: position.id,
    position: position.name,
    unit: { code: position.unit.code, name: position.unit.name },
    isOwn: employeeId === viewer.employeeId,
    mayRecord: recordsFor(viewer, position.unit.path),
    mayKeepStandards: keepsStandards(viewer, position.unit.path),
    lines,
    seen: standingText(lines),
    days: days.map(({ assessedOn, _count }) => ({ day: toDay(assessedOn), count: _count })),
  };
}
