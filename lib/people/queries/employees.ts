import "server-only";
import { pageOf } from "@/lib/kernel/page";
import { db } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import { visibleEmployees } from "@/lib/server/db/visibility";
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
  people: ListedEmployee[];
  total: number;
  page: number;
  pageCount: number;
}

interface Asked {
  name: string;
  withoutAppraiser: boolean;
  page: number;
  today: string;
}

const PER_PAGE = 25;

/** People the viewer may see whose name holds the words typed, by name. */
export async function listEmployees(
  viewer: Viewer,
  { name, withoutAppraiser, page: wanted, today }: Asked,
): Promise<EmployeePage> {
  const words = name
    .trim()
    .split(/\s+/)
    .filter((word) => word !== "")
    .slice(0, 6);
  const day = fromDay(today);
  const filters = [
    ...words.map((word) => ({ name: { contains: word, mode: "insensitive" as const } })),
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
        where: { startsOn: { lte: day }, OR: [{ endsOn: null }, { endsOn: { gte: day } }] },
        orderBy: { kind: "asc" },
        take: 1,
        select: { position: { select: { name: true, unit: { select: { name: true } } } } },
      },
    },
  });
  return {
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
