import "server-only";
import { db } from "@/lib/db/client";
import { fromDay, toDay } from "@/lib/db/dates";
import { visibleEvidence } from "@/lib/db/visibility";
import { monthOf } from "@/lib/domain/calendar";
import type { Viewer } from "@/lib/domain/viewer";

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
