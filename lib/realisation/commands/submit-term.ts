import "server-only";
import { termSelect } from "@/lib/server/db/terms";
import { chainOf } from "@/lib/kernel/unit";
import type { Tx } from "@/lib/server/db/client";
import { notifyAnew } from "@/lib/server/db/notify";
import { audit } from "@/lib/server/db/audit";
import { toDay } from "@/lib/server/db/columns";
import { refreshRollup } from "@/lib/server/db/rollup";
import { transaction } from "@/lib/server/db/transaction";
import { visibleAppraisals } from "@/lib/server/db/visibility";
import { now, today } from "@/lib/server/clock";
import { schemeDay } from "@/lib/schemes/rules";
import { schemeAt } from "@/lib/schemes/db";
import { monthOf } from "@/lib/kernel/calendar";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import { sendableFrom, submitTerm as decide } from "@/lib/kernel/term";
import type { Viewer } from "@/lib/kernel/viewer";
import type { SubmitTermInput } from "@/lib/realisation/schemas";

/** The term that now lies with the appraiser. */
export interface SubmittedTerm {
  appraisalId: string;
  appraiser: string;
  skpId: string;
  /** The last month of the term that the SKP covers. */
  month: string;
}

/** Sends the viewer's term to the appraiser: complete, once, and from then on read-only until it is returned. */
export function submitTerm(viewer: Viewer, input: SubmitTermInput): Promise<Outcome<SubmittedTerm>> {
  return transaction(async (tx) => {
    // First the lock: whoever is still recording finishes, and nobody records after the counting.
    await tx.$executeRaw`SELECT 1 FROM "Appraisal" WHERE "id" = ${input.appraisalId}::uuid FOR NO KEY UPDATE`;
    const appraisal = await findAppraisalToSubmit(tx, viewer, input.appraisalId);
    if (appraisal === null) return refuse({ code: "NOT_FOUND" });
    const { version, status, term, unit } = appraisal;
    const scheme = await schemeAt(tx, unit.path, schemeDay.ofTerm({ endsOn: toDay(term.endsOn) }));
    const decision = decide(
      {
        isOwn: appraisal.employeeId === viewer.employeeId,
        termStatus: term.status,
        status,
        version,
        ...(await lacking(tx, appraisal.skpId, term)),
        sendableFrom: sendableFrom({ endsOn: toDay(term.endsOn) }, { endsOn: toDay(appraisal.skp.endsOn) }),
        today: today(),
        requireEvidence: scheme?.body.work.requireEvidence ?? false,
      },
      { version: input.version, confirmsMissingEvidence: input.withoutEvidence === "on" },
    );
    if (!decision.ok) return decision;
    const { count } = await tx.appraisal.updateMany({
      where: { id: appraisal.id, version },
      data: { status: decision.value, submittedAt: now(), version: { increment: 1 } },
    });
    if (count === 0) return refuse({ code: "STALE" });
    await notifyAnew(tx, {
      employeeId: appraisal.appraiser.id,
      kind: "TERM_SUBMITTED",
      facts: {
        name: appraisal.employee.name,
        cadence: term.cadence,
        year: term.period.year,
        ordinal: term.ordinal,
      },
      href: `/penilaian/${appraisal.id}`,
    });
    await refreshRollup(tx, unit.id, term.id);
    await audit(tx, {
      chain: chainOf(unit),
      actorId: viewer.employeeId,
      action: "submit-term",
      subject: "appraisal",
      subjectId: appraisal.id,
      detail: { withoutEvidence: input.withoutEvidence === "on" },
    });
    return done({
      appraisalId: appraisal.id,
      appraiser: appraisal.appraiser.name,
      skpId: appraisal.skpId,
      month: lastMonth(term.endsOn, appraisal.skp.endsOn),
    });
  });
}

function findAppraisalToSubmit(tx: Tx, viewer: Viewer, id: string) {
  return tx.appraisal.findFirst({
    where: { AND: [visibleAppraisals(viewer), { id }] },
    select: {
      id: true,
      employeeId: true,
      skpId: true,
      status: true,
      version: true,
      skp: { select: { endsOn: true } },
      employee: { select: { name: true } },
      appraiser: { select: { id: true, name: true } },
      unit: { select: { id: true, path: true, opdId: true } },
      term: { select: termSelect },
    },
  });
}

const lastMonth = (termEnd: Date, skpEnd: Date): string =>
  monthOf(toDay(termEnd < skpEnd ? termEnd : skpEnd));

/**
 * Indicators without an actual and without evidence in every month of the term; the citizen index needs
 * neither from the employee.
 */
async function lacking(tx: Tx, skpId: string, { startsOn, endsOn }: { startsOn: Date; endsOn: Date }) {
  const month = { gte: startsOn, lte: endsOn };
  const withoutActual = await tx.iki.count({
    where: { feed: null, rhk: { skpId }, actuals: { none: { month } } },
  });
  const withoutEvidence = await tx.iki.count({
    where: { feed: null, rhk: { skpId }, evidence: { none: { month, removedAt: null } } },
  });
  return { withoutActual, withoutEvidence };
}
