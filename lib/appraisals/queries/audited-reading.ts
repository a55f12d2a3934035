import "server-only";
import { audit, type AuditEntry } from "@/lib/server/db/audit";
import { now } from "@/lib/server/clock";
import type { Tx } from "@/lib/server/db/client";
import { transaction } from "@/lib/server/db/transaction";
import { isWatchedReading, VISIT_MINUTES } from "@/lib/appraisals/rules/judging";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import { maySee, type Viewer } from "@/lib/kernel/viewer";
import { chainOf } from "@/lib/kernel/unit";
import { visibleAppraisals } from "@/lib/server/db/visibility";
import { judgedAppraisal } from "@/lib/appraisals/db/judged-appraisal";

/** An appraisal whose rating a page is about to show. */
interface Readable {
  appraisalId: string;
  status: string;
}

const unitFields = { path: true, opdId: true } as const;

type Traced = Outcome<{ recorded: boolean }>;

/**
 * Leaves one trace before a page shows the final ratings of somebody else side by side, however many they are. Not a
 * door for forms: a page calls it while it is made.
 */
export async function recordSummary(
  viewer: Viewer,
  { employeeId, appraisals }: { employeeId: string; appraisals: readonly Readable[] },
): Promise<Traced> {
  const shown = appraisals.filter(({ status }) => status === "FINAL");
  return transaction<{ recorded: boolean }>(async (tx) => {
    const judged = await tx.appraisal.findMany({
      where: {
        AND: [visibleAppraisals(viewer), { id: { in: shown.map(({ appraisalId }) => appraisalId) } }],
      },
      orderBy: { id: "asc" },
      select: { employeeId: true, appraiserId: true, superiorId: true, unit: { select: unitFields } },
    });
    const watched = judged.find(({ unit, ...facts }) =>
      isWatchedReading(viewer, { ...facts, unitPath: unit.path }),
    );
    if (watched === undefined) return done({ recorded: false });
    const chain = chainOf(watched.unit);
    return traceOnce(tx, viewer, {
      chain,
      action: "read-summary",
      subject: "employee",
      subjectId: employeeId,
    });
  });
}

/** Leaves a trace that somebody but the employee and her appraiser reads how a rating came about; called before. */
export async function recordReading(viewer: Viewer, appraisalId: string): Promise<Traced> {
  return transaction<{ recorded: boolean }>(async (tx) => {
    const appraisal = await judgedAppraisal(tx, appraisalId);
    if (appraisal === null || !maySee(viewer, appraisal.facts)) return refuse({ code: "NOT_FOUND" });
    if (!isWatchedReading(viewer, appraisal.facts)) return done({ recorded: false });
    const { chain, id: subjectId } = appraisal;
    return traceOnce(tx, viewer, { chain, action: "record-reading", subject: "appraisal", subjectId });
  });
}

const MINUTE = 60_000;

/** A page that is drawn again within the same visit is the same reading. */
async function traceOnce(
  tx: Tx,
  { employeeId: actorId }: Viewer,
  reading: Omit<AuditEntry, "actorId" | "detail">,
): Promise<Traced> {
  const { action, subjectId } = reading;
  const since = new Date(now().getTime() - VISIT_MINUTES * MINUTE);
  const before = await tx.auditEvent.findFirst({
    where: { actorId, at: { gt: since }, action, subjectId },
    select: { id: true },
  });
  if (before !== null) return done({ recorded: false });
  await audit(tx, { ...reading, actorId });
  return done({ recorded: true });
}
