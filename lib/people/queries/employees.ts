import "server-only";
import { isOpd } from "@/lib/organisation/db";
import type { Day } from "@/lib/kernel/calendar";
import { done } from "@/lib/kernel/outcome";
import { pageOf } from "@/lib/kernel/page";
import type { StatusKind } from "@/lib/kernel/status";
import { INSTANSI_CHAIN } from "@/lib/kernel/unit";
import type { Viewer } from "@/lib/kernel/viewer";
import { findsByNip, peopleReach, type Reach } from "@/lib/people/rules/finding";
import { isStatusKind, type PeopleFilter, type PeopleOrder } from "@/lib/people/rules/list";
import type { PositionKind } from "@/lib/kernel/codes";
import { audit } from "@/lib/server/db/audit";
import { db } from "@/lib/server/db/client";
import { fromDay, holding } from "@/lib/server/db/columns";
import { ended } from "@/lib/server/db/status";
import { transaction } from "@/lib/server/db/transaction";
import { visibleEmployees, visibleUnits } from "@/lib/server/db/visibility";
import type { Prisma } from "@/prisma/generated/client";

/** A person in a list. */
export interface ListedEmployee {
  employeeId: string;
  name: string;
  /** Null for whoever does not look for people by their NIP. */
  nip: string | null;
  email: string | null;
  kind: "PNS" | "PPPK";
  golongan: string;
  position: string;
  positionKind: PositionKind | null;
  unit: string;
  office: string;
  /** Null in active service. */
  status: StatusKind | null;
}

/** How far a viewer sees, and among which OPD she may choose. */
export interface PeopleSight {
  reach: Reach;
  findsByNip: boolean;
  /** None where she sees only one. */
  offices: { code: string; name: string }[];
  office: string;
}

export interface EmployeePage extends PeopleSight {
  people: ListedEmployee[];
  total: number;
  page: number;
  pageCount: number;
}

const PER_PAGE = 25;
const MOST_OFFICES = 500;
/** More than any instansi has at once; a file ends there. */
const MOST_EXPORTED = 20_000;

const onDay = (day: Date) => ({ startsOn: { lte: day }, OR: [{ endsOn: null }, { endsOn: { gte: day } }] });

/** The OPD in the viewer's reach, the chosen one of them, and how far she sees. */
async function whatIsSeen(
  viewer: Viewer,
  office: string,
): Promise<{ shown: PeopleSight; path: string | null }> {
  const [instansi, units] = await Promise.all([
    db.unit.findFirst({ where: { kind: "INSTANSI" }, select: { path: true } }),
    db.unit.findMany({
      where: { AND: [visibleUnits(viewer), isOpd()] },
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

/** Every word typed stands in the name, in any order. */
const named = (name: string): Prisma.EmployeeWhereInput[] =>
  name
    .trim()
    .split(/\s+/)
    .filter((word) => word !== "")
    .slice(0, 6)
    .map((word) => ({ name: holding(word) }));

function withStatus({ status }: PeopleFilter, today: Day): Prisma.EmployeeWhereInput {
  if (status === "SEMUA") return {};
  if (status === null) return { statuses: { none: ended(today) } };
  const now = onDay(fromDay(today));
  return { statuses: isStatusKind(status) ? { some: { ...now, kind: status } } : { none: now } };
}

function placedSo({ positionKind, withoutPosition }: PeopleFilter, day: Date): Prisma.EmployeeWhereInput[] {
  const definitive = { ...onDay(day), kind: "DEFINITIF" as const };
  return [
    ...(positionKind === null
      ? []
      : [{ placements: { some: { ...definitive, position: { kind: positionKind } } } }]),
    ...(withoutPosition ? [{ placements: { none: definitive } }] : []),
  ];
}

function askedFor(
  filter: PeopleFilter,
  { path, today }: { path: string | null; today: Day },
): Prisma.EmployeeWhereInput[] {
  const day = fromDay(today);
  const inOffice = { ...onDay(day), position: { unit: { path: { startsWith: path ?? "" } } } };
  const unappraised = { appraiserId: null, period: { startsOn: { lte: day }, endsOn: { gte: day } } };
  return [
    ...named(filter.name),
    ...(path === null ? [] : [{ placements: { some: inOffice } }]),
    ...(filter.kind === null ? [] : [{ kind: filter.kind }]),
    ...(filter.golongan === "" ? [] : [{ golongan: filter.golongan }]),
    ...(filter.withoutAppraiser ? [{ skp: { some: unappraised } }] : []),
    ...placedSo(filter, day),
    withStatus(filter, today),
  ];
}

const ORDERS: Readonly<Record<PeopleOrder, Prisma.EmployeeOrderByWithRelationInput[]>> = {
  nama: [{ name: "asc" }, { id: "asc" }],
  "-nama": [{ name: "desc" }, { id: "desc" }],
  jenis: [{ kind: "asc" }, { name: "asc" }, { id: "asc" }],
  baru: [{ id: "desc" }],
};

const selected = (day: Date) =>
  ({
    id: true,
    name: true,
    nip: true,
    email: true,
    kind: true,
    golongan: true,
    statuses: { where: onDay(day), take: 1, select: { kind: true } },
    placements: {
      where: onDay(day),
      orderBy: { kind: "asc" },
      take: 1,
      select: {
        position: {
          select: {
            name: true,
            kind: true,
            unit: { select: { name: true, opd: { select: { name: true } } } },
          },
        },
      },
    },
  }) satisfies Prisma.EmployeeSelect;

type Row = Prisma.EmployeeGetPayload<{ select: ReturnType<typeof selected> }>;

const NOWHERE = { position: "", positionKind: null, unit: "", office: "" };

function placeOf({ placements: [first] }: Row) {
  if (first === undefined) return NOWHERE;
  const { name, kind, unit } = first.position;
  return { position: name, positionKind: kind, unit: unit.name, office: unit.opd?.name ?? "" };
}

const listed = (row: Row, showsNip: boolean): ListedEmployee => ({
  employeeId: row.id,
  name: row.name,
  nip: showsNip ? row.nip : null,
  email: row.email,
  kind: row.kind,
  golongan: row.golongan,
  status: row.statuses[0]?.kind ?? null,
  ...placeOf(row),
});

/** One page of the people the viewer may see and the address asks for. */
export async function listEmployees(
  viewer: Viewer,
  filter: PeopleFilter,
  asked: { page: number; today: Day },
): Promise<EmployeePage> {
  const { shown, path } = await whatIsSeen(viewer, filter.office);
  const parts = askedFor(filter, { path, today: asked.today });
  const total = await db.employee.count({ where: { AND: [visibleEmployees(viewer), ...parts] } });
  const { page, pageCount, skip, take } = pageOf(total, asked.page, PER_PAGE);
  const people = await db.employee.findMany({
    where: { AND: [visibleEmployees(viewer), ...parts] },
    orderBy: ORDERS[filter.order],
    skip,
    take,
    select: selected(fromDay(asked.today)),
  });
  return { ...shown, people: people.map((row) => listed(row, shown.findsByNip)), total, page, pageCount };
}

/** The same people all at once for a file; taking them along leaves a trace. */
export async function exportEmployees(
  viewer: Viewer,
  filter: PeopleFilter,
  today: Day,
): Promise<ListedEmployee[]> {
  const { shown, path } = await whatIsSeen(viewer, filter.office);
  const people = await db.employee.findMany({
    where: { AND: [visibleEmployees(viewer), ...askedFor(filter, { path, today })] },
    orderBy: ORDERS[filter.order],
    take: MOST_EXPORTED,
    select: selected(fromDay(today)),
  });
  await transaction(async (tx) => {
    await audit(tx, {
      chain: INSTANSI_CHAIN,
      actorId: viewer.employeeId,
      action: "export-people",
      subject: "account",
      subjectId: viewer.employeeId,
      detail: { people: people.length },
    });
    return done(null);
  });
  return people.map((row) => listed(row, shown.findsByNip));
}
