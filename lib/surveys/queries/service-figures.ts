import "server-only";
import { pageOf } from "@/lib/kernel/page";
import type { Prisma } from "@/prisma/generated/client";
import { db } from "@/lib/server/db/client";
import { holding } from "@/lib/server/db/columns";
import { termTallies, type ServiceTally } from "@/lib/surveys/db/ikm-snapshot";
import { visibleServices } from "@/lib/server/db/visibility";
import type { Viewer } from "@/lib/kernel/viewer";
import {
  NO_FOLLOW_UPS,
  summariseFollowUps,
  type FollowUpCounts,
} from "@/lib/surveys/queries/follow-up-counts";
import { ikmOf, type Ikm } from "@/lib/surveys/queries/ikm";
import type { SurveyTerm } from "@/lib/surveys/queries/closing";
import { sampleSize } from "@/lib/scoring/sample-size";

/** How the figures of a quarter are put together. */
export const GROUPINGS = ["layanan", "unit", "opd"] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Orders of the list; what has no figure comes last. */
export const ORDERS = ["nama", "ikm-rendah", "ikm-tinggi", "responden", "dikeluarkan"] as const;
export type FigureOrder = (typeof ORDERS)[number];

/** One service, unit or OPD in a quarter. */
export interface FigureRow {
  id: string;
  name: string;
  /** The unit of a service; of a unit or an OPD how many services stand in the sum. */
  unit: string | null;
  slug: string | null;
  services: number;
  active: boolean;
  ikm: Ikm;
  /** Respondents needed for as many users as were recorded; null while one of its services has no number. */
  needed: number | null;
  followUps: FollowUpCounts;
}

export interface FigurePage {
  rows: FigureRow[];
  total: number;
  page: number;
  pageCount: number;
}

export interface FigureRequest {
  grouping: Grouping;
  order: FigureOrder;
  search: string | undefined;
  page: number;
}

const PER_PAGE = 25;

interface Listed {
  id: string;
  slug: string;
  name: string;
  active: boolean;
  unit: { id: string; name: string; opd: { id: string; name: string } | null };
  users: { users: number }[];
}

/**
 * The figures of a quarter for the services in the viewer's reach, put together as asked: sums of
 * services, never a mean of means.
 */
export async function listFigures(
  viewer: Viewer,
  term: SurveyTerm,
  request: FigureRequest,
): Promise<FigurePage> {
  const services: Listed[] = await db.service.findMany({
    where: { AND: [visibleServices(viewer), ...matching(request)] },
    select: {
      id: true,
      slug: true,
      name: true,
      active: true,
      unit: { select: { id: true, name: true, opd: { select: { id: true, name: true } } } },
      users: { where: { termId: term.id }, select: { users: true } },
    },
  });
  const tallies = Map.groupBy(
    await termTallies(
      db,
      services.map(({ id }) => id),
      term,
    ),
    ({ serviceId }) => serviceId,
  );
  const rows = groupsOf(services, request.grouping)
    .map((group) => rowOf(group, tallies))
    .sort(comparing(request));
  const { page, pageCount, skip, take } = pageOf(rows.length, request.page, PER_PAGE);
  const shown = rows.slice(skip, skip + take);
  return {
    rows: await withFollowUps(shown, { services, term, grouping: request.grouping }),
    total: rows.length,
    page,
    pageCount,
  };
}

function matching({ search, grouping }: FigureRequest): Prisma.ServiceWhereInput[] {
  if (search === undefined) return [];
  const contains = holding(search);
  if (grouping === "opd")
    return [{ unit: { OR: [{ opd: { name: contains } }, { opdId: null, name: contains }] } }];
  return [
    grouping === "unit"
      ? { unit: { name: contains } }
      : { OR: [{ name: contains }, { unit: { name: contains } }] },
  ];
}

interface Group {
  id: string;
  name: string;
  services: Listed[];
}

function placeOf({ id, name, unit }: Listed, grouping: Grouping): { id: string; name: string } {
  if (grouping === "layanan") return { id, name };
  return grouping === "unit" ? unit : (unit.opd ?? unit);
}

function groupsOf(services: readonly Listed[], grouping: Grouping): Group[] {
  const groups = new Map<string, Group>();
  for (const service of services) {
    const { id, name } = placeOf(service, grouping);
    const group = groups.get(id) ?? { id, name, services: [] };
    group.services.push(service);
    groups.set(id, group);
  }
  return [...groups.values()];
}

function rowOf({ id, name, services }: Group, tallies: ReadonlyMap<string, ServiceTally[]>): FigureRow {
  const [first] = services;
  const single = first?.id === id ? first : null;
  const users = services.map((service) => service.users[0]?.users);
  const population = users.reduce<number | null>(
    (sum, each) => (sum === null || each === undefined ? null : sum + each),
    0,
  );
  return {
    id,
    name,
    services: services.length,
    slug: single?.slug ?? null,
    unit: single?.unit.name ?? null,
    active: services.some(({ active }) => active),
    ikm: ikmOf(services.flatMap((service) => tallies.get(service.id) ?? [])),
    needed: population === null ? null : sampleSize(population),
    followUps: NO_FOLLOW_UPS,
  };
}

/** A decimal of two places sorts the same as its hundredths. */
const hundredths = ({ ikm }: FigureRow): number | null =>
  ikm.ikm === null ? null : Number(ikm.ikm.replace(".", ""));

const KEYS: Record<FigureOrder, (row: FigureRow) => number | null> = {
  nama: () => 0,
  "ikm-rendah": hundredths,
  "ikm-tinggi": (row) => {
    const value = hundredths(row);
    return value === null ? null : -value;
  },
  responden: ({ ikm }) => -ikm.respondents,
  dikeluarkan: ({ ikm }) => -ikm.excluded,
};

function comparing({ order }: FigureRequest): (a: FigureRow, b: FigureRow) => number {
  const key = (row: FigureRow): number => KEYS[order](row) ?? Infinity;
  return (a, b) =>
    key(a) === key(b) ? a.name.localeCompare(b.name, "id") || a.id.localeCompare(b.id) : key(a) - key(b);
}

interface Shown {
  services: readonly Listed[];
  term: SurveyTerm;
  grouping: Grouping;
}

/** Follow-ups of the rows of one page; those of a group are the sums of its services. */
async function withFollowUps(
  rows: readonly FigureRow[],
  { services, term, grouping }: Shown,
): Promise<FigureRow[]> {
  const idsOf = new Map(
    groupsOf(services, grouping).map(({ id, services: own }) => [id, own.map((service) => service.id)]),
  );
  const opdIds = [...new Set(services.map(({ unit }) => unit.opd?.id ?? unit.id))];
  const { services: counts } = await summariseFollowUps(opdIds, [term.id]);
  const countsOf = (id: string): FollowUpCounts =>
    (idsOf.get(id) ?? []).reduce((sum, serviceId) => {
      const own = counts.get(serviceId) ?? NO_FOLLOW_UPS;
      return {
        total: sum.total + own.total,
        done: sum.done + own.done,
        late: sum.late + own.late,
        planned: sum.planned + own.planned,
      };
    }, NO_FOLLOW_UPS);
  return rows.map((row) => ({ ...row, followUps: countsOf(row.id) }));
}
