import "server-only";
import { pageOf } from "@/lib/kernel/page";
import { db } from "@/lib/server/db/client";
import { holding, fromDay } from "@/lib/server/db/columns";
import { visibleEmployees, visibleUnits } from "@/lib/server/db/visibility";
import { findsByNip, peopleReach, type Reach } from "@/lib/people/rules/finding";
import type { Viewer } from "@/lib/kernel/viewer";

/** A person in a list. */
export interface ListedEmployee {
  employeeId: string;
  name: string;
  kind: "PNS" | "PPPK";
  golongan: string;
  position: string;
  unit: string;
}

export interface EmployeePage {
  /** How far this viewer sees, and whether she may look for people by their NIP. */
  reach: Reach;
  findsByNip: boolean;
  /** The OPD among which she may choose, and the chosen one; none where she sees only one. */
  offices: { code: string; name: string }[];
  office: string;
  people: ListedEmployee[];
  total: number;
  page: number;
  pageCount: number;
}

interface Asked {
  name: string;
  /** The code of an OPD; "" for all. */
  office: string;
  withoutAppraiser: boolean;
  page: number;
  today: string;
}

const PER_PAGE = 25;
const MOST_OFFICES = 500;

const onDay = (day: Date) => ({ startsOn: { lte: day }, OR: [{ endsOn: null }, { endsOn: { gte: day } }] });

const placedUnder = (path: string, day: Date) => ({
  ...onDay(day),
  position: { unit: { path: { startsWith: path } } },
});

/** The OPD in the viewer's reach, the chosen one of them, and how far she sees. */
async function whatIsSeen(viewer: Viewer, office: string) {
  const [instansi, units] = await Promise.all([
    db.unit.findFirst({ where: { kind: "INSTANSI" }, select: { path: true } }),
    db.unit.findMany({
      where: { AND: [visibleUnits(viewer), { kind: "OPD" }] },
      orderBy: { name: "asc" },
      take: MOST_OFFICES,
      select: { code: true, name: true, path: true },
    }),
  ]);
  const whole = instansi?.path ?? "";
  const chosen = units.find(({ code }) => code === office);
  const shown = {
    reach: peopleReach(viewer, whole),
    findsByNip: findsByNip(viewer, whole),
    offices: units.length > 1 ? units.map(({ code, name }) => ({ code, name })) : [],
    office: chosen?.code ?? "",
  };
  return { shown, path: chosen?.path ?? null };
}

/** People the viewer may see whose name holds the words typed, by name. */
export async function listEmployees(
  viewer: Viewer,
  { name, office, withoutAppraiser, page: wanted, today }: Asked,
): Promise<EmployeePage> {
  const seen = await whatIsSeen(viewer, office);
  const words = name
    .trim()
    .split(/\s+/)
    .filter((word) => word !== "")
    .slice(0, 6);
  const day = fromDay(today);
  const filters = [
    ...(seen.path === null ? [] : [{ placements: { some: placedUnder(seen.path, day) } }]),
    ...words.map((word) => ({ name: holding(word) })),
    ...(withoutAppraiser
      ? [{ skp: { some: { appraiserId: null, period: { startsOn: { lte: day }, endsOn: { gte: day } } } } }]
      : []),
  ];
  const total = await db.employee.count({ where: { AND: [visibleEmployees(viewer), ...filters] } });
  const { page, pageCount, skip, take } = pageOf(total, wanted, PER_PAGE);
  const people = await db.employee.findMany({
    where: { AND: [visibleEmployees(viewer), ...filters] },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    skip,
    take,
    select: {
      id: true,
      name: true,
      kind: true,
      golongan: true,
      placements: {
        where: onDay(day),
        orderBy: { kind: "asc" },
        take: 1,
        select: { position: { select: { name: true, unit: { select: { name: true } } } } },
      },
    },
  });
  return {
    ...seen.shown,
    people: people.map(({ id, placements, ...person }) => ({
      ...person,
      employeeId: id,
      position: placements[0]?.position.name ?? "",
      unit: placements[0]?.position.unit.name ?? "",
    })),
    total,
    page,
    pageCount,
  };
}
