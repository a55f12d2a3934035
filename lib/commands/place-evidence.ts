import "server-only";
import type { Prisma } from "@/prisma/generated/client";
import type { Tx } from "@/lib/db/client";
import { fromDay, toDay } from "@/lib/db/dates";
import { monthOf } from "@/lib/domain/calendar";
import { attach, type Attached } from "@/lib/domain/evidence";
import { openMonth, type OpenMonth } from "@/lib/commands/open-month";
import { done, type Outcome } from "@/lib/domain/outcome";
import type { Viewer } from "@/lib/domain/viewer";

/** Where new evidence goes, and the first other place in the SKP that has the same content. */
export interface EvidencePlace {
  open: OpenMonth;
  alsoIn: Attached | null;
}

interface Wanted {
  ikiId: string;
  month: string;
  /** What counts as the same content: a hash or an address. */
  same: Prisma.EvidenceWhereInput;
}

/** Decides whether a piece may be attached; the indicator is locked, so that two at once see each other. */
export async function placeEvidence(
  tx: Tx,
  viewer: Viewer,
  { ikiId, month, same }: Wanted,
): Promise<Outcome<EvidencePlace>> {
  const open = await openMonth(tx, viewer, { ikiId, month });
  if (!open.ok) return open;
  await tx.$executeRaw`SELECT 1 FROM "Iki" WHERE "id" = ${ikiId}::uuid FOR NO KEY UPDATE`;
  const count = await tx.evidence.count({ where: { ikiId, month: fromDay(`${month}-01`), removedAt: null } });
  const rows = await tx.evidence.findMany({
    where: { ...same, removedAt: null, iki: { rhk: { skpId: open.value.skpId } } },
    select: { name: true, ikiId: true, month: true },
    orderBy: { uploadedAt: "asc" },
    take: 100,
  });
  const attached = attach(
    { ikiId, month, count },
    rows.map((row) => ({ ...row, month: monthOf(toDay(row.month)) })),
  );
  return attached.ok ? done({ open: open.value, alsoIn: attached.value }) : attached;
}
