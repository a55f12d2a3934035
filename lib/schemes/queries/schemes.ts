import "server-only";
import { pageOf } from "@/lib/kernel/page";
import { schemeFrom } from "@/lib/schemes/db";
import { db } from "@/lib/server/db/client";
import { toDay } from "@/lib/server/db/columns";
import { keepsSchemes, readsSchemes, stateOf, type SchemeState } from "@/lib/schemes/rules";
import type { Viewer } from "@/lib/kernel/viewer";
import type { Scheme } from "@/lib/scoring/scheme";

/** One version of a scheme in a list. */
export interface SchemeRow {
  id: string;
  code: string;
  name: string;
  /** As printed: "2026.1". */
  version: string;
  cadence: Scheme["cadence"];
  state: SchemeState;
  scores: number;
  assignments: { unit: string; startsOn: string }[];
}

const PER_PAGE = 25;
const ASSIGNMENTS_SHOWN = 3;

const counted = { assignments: true, scores: true } as const;
const assignment = { startsOn: true, unit: { select: { name: true } } } as const;
const placed = ({ startsOn, unit }: { startsOn: Date; unit: { name: string } }) => ({
  unit: unit.name,
  startsOn: toDay(startsOn),
});

/** Schemes with all their versions, newest first; null for whoever may not read them. */
export async function listSchemes(
  viewer: Viewer,
  asked: { page: number },
): Promise<{
  schemes: SchemeRow[];
  total: number;
  page: number;
  pageCount: number;
  mayKeep: boolean;
} | null> {
  if (!readsSchemes(viewer)) return null;
  const total = await db.scheme.count();
  const { page, pageCount, skip, take } = pageOf(total, asked.page, PER_PAGE);
  const rows = await db.scheme.findMany({
    orderBy: [{ code: "asc" }, { version: "desc" }],
    skip,
    take,
    select: {
      id: true,
      code: true,
      name: true,
      body: true,
      _count: { select: counted },
      assignments: { orderBy: { startsOn: "desc" }, take: ASSIGNMENTS_SHOWN, select: assignment },
    },
  });
  const schemes = rows.map(({ body, _count, assignments, ...row }) => {
    const { version, cadence } = schemeFrom(body);
    return {
      ...row,
      version,
      cadence,
      state: stateOf(_count),
      scores: _count.scores,
      assignments: assignments.map(placed),
    };
  });
  return { schemes, total, page, pageCount, mayKeep: keepsSchemes(viewer) };
}

/** A version with everything its page shows. */
export interface SchemeDetail {
  id: string;
  code: string;
  scheme: Scheme;
  revision: number;
  state: SchemeState;
  scores: number;
  assignments: { unit: string; startsOn: string }[];
  /** All versions of the same scheme, newest first. */
  versions: { id: string; version: string }[];
  mayKeep: boolean;
}

const MOST = 100;

/** One version, or null when there is none or the viewer may not read it. */
export async function getScheme(viewer: Viewer, id: string): Promise<SchemeDetail | null> {
  if (!readsSchemes(viewer)) return null;
  const row = await db.scheme.findUnique({
    where: { id },
    select: {
      id: true,
      code: true,
      body: true,
      revision: true,
      _count: { select: counted },
      assignments: {
        orderBy: [{ startsOn: "desc" }, { unit: { name: "asc" } }],
        take: MOST,
        select: assignment,
      },
    },
  });
  if (row === null) return null;
  const versions = await db.scheme.findMany({
    where: { code: row.code },
    orderBy: { version: "desc" },
    take: MOST,
    select: { id: true, body: true },
  });
  return {
    id,
    code: row.code,
    scheme: schemeFrom(row.body),
    revision: row.revision,
    state: stateOf(row._count),
    scores: row._count.scores,
    assignments: row.assignments.map(placed),
    versions: versions.map((version) => ({
      id: version.id,
      version: schemeFrom(version.body).version,
    })),
    mayKeep: keepsSchemes(viewer),
  };
}
