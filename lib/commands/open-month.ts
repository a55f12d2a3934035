import "server-only";
import type { Tx } from "@/lib/db/client";
import { fromDay, toDay } from "@/lib/db/dates";
import { visibleSkp } from "@/lib/db/visibility";
import { today } from "@/lib/clock";
import { openMonth as decide, type AnswerKind } from "@/lib/domain/actual";
import { done, refuse, type Outcome } from "@/lib/domain/outcome";
import type { TermAppraisalStatus, TermStatus } from "@/lib/domain/term";
import type { Viewer } from "@/lib/domain/viewer";

/** An indicator in a month that its person may fill in now. */
export interface OpenMonth {
  skpId: string;
  /** The audit chain it belongs to. */
  chain: string;
  targetKind: AnswerKind;
}

interface Judged {
  appraisalStatus: TermAppraisalStatus;
  status: TermStatus;
}

/**
 * Finds an indicator and decides whether the viewer may fill in the month; holds off submission and
 * closing meanwhile.
 */
export async function openMonth(
  tx: Tx,
  viewer: Viewer,
  { ikiId, month }: { ikiId: string; month: string },
): Promise<Outcome<OpenMonth>> {
  const iki = await tx.iki.findFirst({
    where: { id: ikiId, rhk: { skp: visibleSkp(viewer) } },
    select: {
      targetKind: true,
      rhk: {
        select: {
          skp: {
            select: {
              id: true,
              employeeId: true,
              status: true,
              startsOn: true,
              endsOn: true,
              unit: { select: { opdId: true } },
            },
          },
        },
      },
    },
  });
  if (iki === null) return refuse({ code: "NOT_FOUND" });
  const { skp } = iki.rhk;
  const decision = decide({
    isOwn: skp.employeeId === viewer.employeeId,
    skpStatus: skp.status,
    skpDays: { from: toDay(skp.startsOn), to: toDay(skp.endsOn) },
    month,
    today: today(),
    term: await judged(tx, skp.id, fromDay(`${month}-01`)),
  });
  return decision.ok
    ? done({ skpId: skp.id, chain: skp.unit.opdId ?? "instansi", targetKind: iki.targetKind })
    : decision;
}

/** The share lock lets months be filled in side by side, and makes whoever submits or closes the term wait for them. */
async function judged(tx: Tx, skpId: string, firstDay: Date): Promise<Judged | null> {
  const rows = await tx.$queryRaw<Judged[]>`
    SELECT a."status"::text AS "appraisalStatus", t."status"::text AS "status"
    FROM "Appraisal" a JOIN "Term" t ON t."id" = a."termId"
    WHERE a."skpId" = ${skpId}::uuid AND ${firstDay}::date BETWEEN t."startsOn" AND t."endsOn"
    ORDER BY t."startsOn" LIMIT 1 FOR SHARE OF a, t`;
  return rows[0] ?? null;
}
