import "server-only";
import { monthOf } from "@/lib/kernel/calendar";
import type { TermDays } from "@/lib/kernel/term";
import type { Viewer } from "@/lib/kernel/viewer";
import type { Doubt } from "@/lib/realisation/rules/doubt";
import { db } from "@/lib/server/db/client";
import { fromDay, toDay } from "@/lib/server/db/columns";
import { visibleEvidence, visibleSkp } from "@/lib/server/db/visibility";

/** A piece of evidence as the page of its month shows it; moments as ISO text. */
export interface EvidenceItem {
  id: string;
  ikiId: string;
  kind: "FILE" | "LINK";
  name: string;
  url: string | null;
  sha256: string | null;
  size: number | null;
  contentType: string | null;
  uploadedAt: string;
  isRemoved: boolean;
  /** The earlier place in this SKP with the same content; null when it stands here alone. */
  sameAs: { month: string; ikiTitle: string } | null;
}

const MOST = 500;

const selected = {
  id: true,
  ikiId: true,
  kind: true,
  name: true,
  url: true,
  sha256: true,
  size: true,
  contentType: true,
  uploadedAt: true,
  removedAt: true,
} as const;

/** The evidence of every indicator of an SKP in one month, oldest first, with what was taken away. */
export async function listEvidence(
  viewer: Viewer,
  { skpId, month }: { skpId: string; month: string },
): Promise<EvidenceItem[]> {
  const rows = await db.evidence.findMany({
    where: { AND: [visibleEvidence(viewer), { month: fromDay(`${month}-01`), iki: { rhk: { skpId } } }] },
    select: selected,
    orderBy: [{ uploadedAt: "asc" }, { id: "asc" }],
    take: MOST,
  });
  const earlier = await earlierPlaces(
    viewer,
    skpId,
    rows.flatMap(({ sha256 }) => (sha256 === null ? [] : [sha256])),
  );
  return rows.map(({ removedAt, uploadedAt, ...row }) => ({
    ...row,
    uploadedAt: uploadedAt.toISOString(),
    isRemoved: removedAt !== null,
    sameAs:
      earlier.find(
        (place) => place.sha256 === row.sha256 && place.id !== row.id && place.uploadedAt < uploadedAt,
      )?.place ?? null,
  }));
}

async function earlierPlaces(viewer: Viewer, skpId: string, hashes: string[]) {
  const rows = await db.evidence.findMany({
    where: {
      AND: [visibleEvidence(viewer), { sha256: { in: hashes }, removedAt: null, iki: { rhk: { skpId } } }],
    },
    select: { id: true, sha256: true, uploadedAt: true, month: true, iki: { select: { title: true } } },
    orderBy: { uploadedAt: "asc" },
    take: MOST,
  });
  return rows.map(({ iki, month, ...row }) => ({
    ...row,
    place: { month: monthOf(toDay(month)), ikiTitle: iki.title },
  }));
}

/** One piece of evidence; a file is fetched by its id, a link by its address. */
export interface EvidenceLine {
  id: string;
  name: string;
  url: string | null;
}

/** What stands behind one indicator in a term: its unit, the month that is judged, the evidence. */
export interface Backing {
  unitOfMeasure: string;
  month: string | null;
  /** What the person was asked about that number and confirmed. */
  confirmed: Doubt | null;
  evidence: EvidenceLine[];
}

/** The backing of every indicator of an SKP in a term, by the indicator's id. */
export async function listBacking(
  viewer: Viewer,
  skpId: string,
  term: TermDays,
): Promise<Record<string, Backing>> {
  const month = { gte: fromDay(term.startsOn), lte: fromDay(term.endsOn) };
  const rows = await db.iki.findMany({
    where: { rhk: { skp: { AND: [visibleSkp(viewer), { id: skpId }] } } },
    select: {
      id: true,
      unitOfMeasure: true,
      actuals: {
        where: { month },
        orderBy: { month: "desc" },
        take: 1,
        select: { month: true, confirmed: true },
      },
      evidence: {
        where: { month, removedAt: null },
        orderBy: [{ uploadedAt: "asc" }, { id: "asc" }],
        select: { id: true, name: true, url: true },
      },
    },
  });
  return Object.fromEntries(
    rows.map(({ id, unitOfMeasure, actuals, evidence }) => {
      const last = actuals[0];
      return [
        id,
        {
          unitOfMeasure,
          month: last === undefined ? null : toDay(last.month).slice(0, 7),
          confirmed: last?.confirmed ?? null,
          evidence,
        },
      ];
    }),
  );
}
