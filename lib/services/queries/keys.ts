import "server-only";
import { pageOf } from "@/lib/kernel/page";
import { db } from "@/lib/server/db/client";
import { toDayOrNull } from "@/lib/server/db/columns";
import { SERVICE_ROLES, runsServicesAnywhere } from "@/lib/kernel/service";
import type { Viewer } from "@/lib/kernel/viewer";
import { keepsDataKeys, type ApiScope } from "@/lib/services/rules/keys";
import type { Prisma } from "@/prisma/generated/client";

/** A key as the list shows it; the key itself is known to nobody. */
export interface ApiKeyRow {
  id: string;
  name: string;
  prefix: string;
  scopes: ApiScope[];
  unit: string;
  createdBy: string;
  createdAt: string;
  lastUsedOn: string | null;
  revokedAt: string | null;
}

export interface OfficeNetworkRow {
  id: string;
  range: string;
  note: string;
  unit: string;
}

interface Page<Row> {
  rows: Row[];
  total: number;
  page: number;
  pageCount: number;
}

/** Keys and networks of the units whose services the viewer runs, and the units she may choose. */
export interface KeyRoom {
  units: { code: string; name: string }[];
  /** The only one, if there is only one. */
  unit: string;
  keys: Page<ApiKeyRow>;
  networks: Page<OfficeNetworkRow>;
}

const PER_PAGE = 20;
const MOST_UNITS = 500;

function reachOf(viewer: Viewer) {
  const granted = viewer.grants
    .filter(({ role }) => SERVICE_ROLES.includes(role))
    .map(({ unitPath }) => unitPath);
  // Never an empty OR: Prisma drops it inside an AND.
  return {
    granted,
    reach: { OR: [{ id: { in: [] } }, ...granted.map((path) => ({ path: { startsWith: path } }))] },
  };
}

/** The page of keys and networks; null for whoever runs no service. */
export async function getKeyRoom(
  viewer: Viewer,
  asked: { keyPage: number; networkPage: number },
): Promise<KeyRoom | null> {
  if (!runsServicesAnywhere(viewer)) return null;
  const { granted, reach } = reachOf(viewer);
  const units = await db.unit.findMany({
    where: {
      AND: [
        reach,
        { OR: [{ kind: "INSTANSI" }, { opdId: { equals: db.unit.fields.id } }, { path: { in: granted } }] },
      ],
    },
    orderBy: { path: "asc" },
    take: MOST_UNITS,
    select: { code: true, name: true },
  });
  const [keys, networks] = await Promise.all([
    listKeys({ unit: reachOf(viewer).reach, scopes: { has: "TICKETS" } }, asked.keyPage),
    listNetworks(viewer, asked.networkPage),
  ]);
  return { units, unit: units.length === 1 ? (units[0]?.code ?? "") : "", keys, networks };
}

const placeOf = (total: number, wanted: number) => {
  const { page, pageCount, skip, take } = pageOf(total, wanted, PER_PAGE);
  return { total, page, pageCount, window: { skip, take } };
};

/** Keys to records, and the units for which one can be made. */
export interface DataKeys {
  units: { code: string; name: string }[];
  keys: Page<ApiKeyRow>;
}

/** The page of keys to records; null for whoever does not keep them. */
export async function getDataKeys(viewer: Viewer, wanted: number): Promise<DataKeys | null> {
  if (!keepsDataKeys(viewer)) return null;
  const [units, keys] = await Promise.all([
    db.unit.findMany({
      where: { OR: [{ kind: "INSTANSI" }, { opdId: { equals: db.unit.fields.id } }] },
      orderBy: { path: "asc" },
      take: MOST_UNITS,
      select: { code: true, name: true },
    }),
    listKeys({ NOT: { scopes: { equals: ["TICKETS"] } } }, wanted),
  ]);
  return { units, keys };
}

async function listKeys(where: Prisma.ApiKeyWhereInput, wanted: number): Promise<Page<ApiKeyRow>> {
  const { window, ...place } = placeOf(await db.apiKey.count({ where }), wanted);
  const rows = await db.apiKey.findMany({
    where,
    orderBy: [{ revokedAt: { sort: "asc", nulls: "first" } }, { createdAt: "desc" }, { id: "asc" }],
    ...window,
    select: {
      id: true,
      name: true,
      prefix: true,
      scopes: true,
      createdAt: true,
      lastUsedOn: true,
      revokedAt: true,
      unit: { select: { name: true } },
      createdBy: { select: { name: true } },
    },
  });
  return {
    ...place,
    rows: rows.map(({ unit, createdBy, createdAt, lastUsedOn, revokedAt, ...row }) => ({
      ...row,
      unit: unit.name,
      createdBy: createdBy.name,
      createdAt: createdAt.toISOString(),
      lastUsedOn: toDayOrNull(lastUsedOn),
      revokedAt: revokedAt?.toISOString() ?? null,
    })),
  };
}

async function listNetworks(viewer: Viewer, wanted: number): Promise<Page<OfficeNetworkRow>> {
  const where = { unit: reachOf(viewer).reach };
  const { window, ...place } = placeOf(await db.officeNetwork.count({ where }), wanted);
  const rows = await db.officeNetwork.findMany({
    where,
    orderBy: [{ unit: { name: "asc" } }, { range: "asc" }, { id: "asc" }],
    ...window,
    select: { id: true, range: true, note: true, unit: { select: { name: true } } },
  });
  return { ...place, rows: rows.map(({ unit, ...row }) => ({ ...row, unit: unit.name })) };
}
