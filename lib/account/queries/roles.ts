import "server-only";
import { isOpd } from "@/lib/organisation/db";
import type { Day } from "@/lib/kernel/calendar";
import { done } from "@/lib/kernel/outcome";
import { pageOf } from "@/lib/kernel/page";
import { INSTANSI_CHAIN } from "@/lib/kernel/unit";
import type { Role, Viewer } from "@/lib/kernel/viewer";
import {
  keepsRole,
  readsRights,
  rightsReach,
  rolesToGrant,
  type RightsFilter,
} from "@/lib/account/rules/roles";
import { audit } from "@/lib/server/db/audit";
import { db } from "@/lib/server/db/client";
import { fromDay, holding, toDay, toDayOrNull } from "@/lib/server/db/columns";
import { ended } from "@/lib/server/db/status";
import { transaction } from "@/lib/server/db/transaction";
import { visibleEmployees } from "@/lib/server/db/visibility";
import type { Prisma } from "@/prisma/generated/client";

/** A right as a list shows it. */
export interface Right {
  grantId: string;
  version: number;
  employeeId: string;
  name: string;
  role: Role;
  unit: string;
  startsOn: Day;
  endsOn: Day | null;
  /** Null for what was given before anybody wrote down by whom. */
  grantedBy: string | null;
  /** Whether the viewer takes it back. */
  mayRevoke: boolean;
}

export interface RightsPage {
  rights: Right[];
  units: { code: string; name: string }[];
  total: number;
  page: number;
  pageCount: number;
}

const PER_PAGE = 25;
const MOST_EXPORTED = 20_000;
const MOST_UNITS = 500;
const MOST_OF_ONE = 100;

const SELECTED = {
  id: true,
  version: true,
  employeeId: true,
  role: true,
  startsOn: true,
  endsOn: true,
  employee: { select: { name: true } },
  unit: { select: { name: true, path: true } },
  grantedBy: { select: { name: true } },
} satisfies Prisma.RoleGrantSelect;

type Row = Prisma.RoleGrantGetPayload<{ select: typeof SELECTED }>;

const toRight = (viewer: Viewer, { id, employee, unit, grantedBy, ...row }: Row): Right => ({
  ...row,
  grantId: id,
  name: employee.name,
  unit: unit.name,
  startsOn: toDay(row.startsOn),
  endsOn: toDayOrNull(row.endsOn),
  grantedBy: grantedBy?.name ?? null,
  mayRevoke: keepsRole(viewer, row.role, unit.path),
});

/** Never an empty OR: whoever reads no rights reaches no unit. */
const reachOf = (viewer: Viewer): Prisma.UnitWhereInput => ({
  OR: [{ id: { in: [] } }, ...rightsReach(viewer).map((path) => ({ path: { startsWith: path } }))],
});

/** Rights that hold on the day, of people still in service, over units in the viewer's reach. */
async function heldRights(
  viewer: Viewer,
  filter: RightsFilter,
  today: Day,
): Promise<Prisma.RoleGrantWhereInput> {
  const day = fromDay(today);
  const under =
    filter.unit === ""
      ? null
      : await db.unit.findFirst({
          where: { AND: [reachOf(viewer), { code: filter.unit }] },
          select: { path: true },
        });
  const words = filter.name
    .trim()
    .split(/\s+/)
    .filter((word) => word !== "")
    .slice(0, 6);
  return {
    AND: [
      { unit: reachOf(viewer) },
      { startsOn: { lte: day }, OR: [{ endsOn: null }, { endsOn: { gte: day } }] },
      { employee: { statuses: { none: ended(today) } } },
      ...(filter.role === null ? [] : [{ role: filter.role }]),
      ...(under === null ? [] : [{ unit: { path: { startsWith: under.path } } }]),
      ...words.map((word) => ({ employee: { name: holding(word) } })),
    ],
  };
}

const BY_NAME = [
  { employee: { name: "asc" } },
  { role: "asc" },
  { id: "asc" },
] satisfies Prisma.RoleGrantOrderByWithRelationInput[];

/** Who has which right today, one page of it; null for whoever may not look it up. */
export async function listRights(
  viewer: Viewer,
  filter: RightsFilter,
  asked: { page: number; today: Day },
): Promise<RightsPage | null> {
  if (!readsRights(viewer)) return null;
  const where = await heldRights(viewer, filter, asked.today);
  const [total, units] = await Promise.all([
    db.roleGrant.count({ where }),
    db.unit.findMany({
      where: { AND: [reachOf(viewer), { OR: [{ kind: "INSTANSI" }, isOpd()] }] },
      orderBy: { path: "asc" },
      take: MOST_UNITS,
      select: { code: true, name: true },
    }),
  ]);
  const { page, pageCount, skip, take } = pageOf(total, asked.page, PER_PAGE);
  const rows = await db.roleGrant.findMany({ where, orderBy: BY_NAME, skip, take, select: SELECTED });
  return { rights: rows.map((row) => toRight(viewer, row)), units, total, page, pageCount };
}

/** All of them for a file; taking it along leaves a trace. Null for whoever may not look it up. */
export async function exportRights(
  viewer: Viewer,
  filter: RightsFilter,
  today: Day,
): Promise<Right[] | null> {
  if (!readsRights(viewer)) return null;
  const where = await heldRights(viewer, filter, today);
  const rows = await db.roleGrant.findMany({
    where,
    orderBy: BY_NAME,
    take: MOST_EXPORTED,
    select: SELECTED,
  });
  await transaction(async (tx) => {
    await audit(tx, {
      chain: INSTANSI_CHAIN,
      actorId: viewer.employeeId,
      action: "export-rights",
      subject: "account",
      subjectId: viewer.employeeId,
      detail: { rights: rows.length },
    });
    return done(null);
  });
  return rows.map((row) => toRight(viewer, row));
}

/** The rights of one person, and what the viewer may add to them. */
export interface PersonRights {
  rights: Right[];
  /** Roles and units that she may be given; none by whoever gives none, or to oneself. */
  roles: readonly Role[];
  units: { id: string; name: string }[];
}

/** Her rights of today and later, for herself and for whoever keeps rights; null for everyone else. */
export async function getPersonRights(
  viewer: Viewer,
  employeeId: string,
  today: Day,
): Promise<PersonRights | null> {
  const isOwn = viewer.employeeId === employeeId;
  if (!isOwn && !readsRights(viewer)) return null;
  const rows = await db.roleGrant.findMany({
    where: {
      employee: { AND: [visibleEmployees(viewer), { id: employeeId }] },
      OR: [{ endsOn: null }, { endsOn: { gte: fromDay(today) } }],
      ...(isOwn ? {} : { unit: reachOf(viewer) }),
    },
    orderBy: [{ startsOn: "desc" }, { id: "desc" }],
    take: MOST_OF_ONE,
    select: SELECTED,
  });
  const roles = isOwn ? [] : rolesToGrant(viewer);
  return {
    rights: rows.map((row) => toRight(viewer, row)),
    roles,
    units: roles.length === 0 ? [] : await listScopes(viewer, employeeId),
  };
}

/** Units over which a role is usually given: the instansi, its OPD, and all units of the OPD she works in. */
async function listScopes(viewer: Viewer, employeeId: string): Promise<{ id: string; name: string }[]> {
  const own = await db.placement.findMany({
    where: { employeeId, endsOn: null },
    take: MOST_OF_ONE,
    select: { position: { select: { unit: { select: { opdId: true } } } } },
  });
  const offices = own.flatMap(({ position }) => position.unit.opdId ?? []);
  return db.unit.findMany({
    where: {
      AND: [
        reachOf(viewer),
        { validTo: null },
        { OR: [{ kind: "INSTANSI" }, isOpd(), { opdId: { in: offices } }] },
      ],
    },
    orderBy: { path: "asc" },
    take: MOST_UNITS,
    select: { id: true, name: true },
  });
}
