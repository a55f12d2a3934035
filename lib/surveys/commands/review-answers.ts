import "server-only";
import { chainOf } from "@/lib/kernel/unit";
import { now } from "@/lib/server/clock";
import { audit } from "@/lib/server/db/audit";
import type { Tx } from "@/lib/server/db/client";
import { fromDay, toDay, toDayOrNull } from "@/lib/server/db/columns";
import { holdSurveys } from "@/lib/surveys/db/ikm-snapshot";
import { moveTally } from "@/lib/surveys/db/tally";
import { transaction } from "@/lib/server/db/transaction";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import {
  reviewAnswers as decide,
  type OwnDays,
  type ReviewDecision,
  type ReviewedAnswer,
} from "@/lib/surveys/rules/answers";
import type { Viewer } from "@/lib/kernel/viewer";
import type { ReviewAnswersInput } from "@/lib/surveys/schemas/survey";

/** How many answers were decided, and how many of the filter were left for others. */
export interface ReviewedAnswers {
  decision: ReviewDecision;
  count: number;
  left: number;
}

/** So many at most are decided at once; what is over stands on the page again. */
const MOST = 5000;

/** Decides about answers that were kept out: released ones enter the figure, rejected ones stay out for good. */
export function reviewAnswers(viewer: Viewer, input: ReviewAnswersInput): Promise<Outcome<ReviewedAnswers>> {
  return transaction(async (tx) => {
    const service = await tx.service.findUnique({
      where: { id: input.serviceId },
      select: { name: true, unit: { select: { id: true, opdId: true, path: true } } },
    });
    if (service === null) return refuse({ code: "NOT_FOUND" });
    // Two reviewers of one service decide one after the other; citizens do not wait for them.
    await tx.$executeRaw`SELECT 1 FROM "Service" WHERE "id" = ${input.serviceId}::uuid FOR NO KEY UPDATE`;
    const answers = await answersOf(tx, input);
    const isClosed = await holdSurveys(
      tx,
      answers.map(({ receivedOn }) => receivedOn),
    );
    const decision = decide(
      viewer,
      { unitPath: service.unit.path, answers, own: await ownDays(tx, viewer), isClosed },
      input.scope,
    );
    if (!decision.ok) return decision;
    const ids = decision.value;
    const { count } = await tx.surveyResponse.updateMany({
      where: { id: { in: ids }, standing: "QUARANTINED" },
      data: {
        standing: input.decision,
        reviewedById: viewer.employeeId,
        reviewedAt: now(),
        reviewNote: input.note,
      },
    });
    if (count !== ids.length) return refuse({ code: "STALE" });
    if (input.decision === "RELEASED") await moveTally(tx, ids, "counted");
    const { decision: to, note, reason, day } = input;
    await audit(tx, {
      chain: chainOf(service.unit),
      actorId: viewer.employeeId,
      action: "review-answers",
      subject: "service",
      subjectId: input.serviceId,
      detail: {
        service: service.name,
        decision: to,
        note,
        count,
        reasons: reasonsOf(answers.filter(({ id }) => ids.includes(id))),
        filter: input.scope === "FILTERED" ? { reason: reason ?? null, day: day ?? null } : null,
      },
    });
    return done({ decision: to, count, left: input.scope === "FILTERED" ? answers.length - count : 0 });
  });
}

type FoundAnswer = ReviewedAnswer & { reasons: string[] };

/** The answers meant; what arrived after the page was made is not among them. */
async function answersOf(
  tx: Tx,
  { serviceId, scope, ids, reason, day, until }: ReviewAnswersInput,
): Promise<FoundAnswer[]> {
  const filtered = {
    standing: "QUARANTINED" as const,
    receivedAt: { lte: new Date(until) },
    ...(reason === undefined ? {} : { reasons: { has: reason } }),
    ...(day === undefined ? {} : { receivedOn: fromDay(day) }),
  };
  const rows = await tx.surveyResponse.findMany({
    where: { serviceId, ...(scope === "CHOSEN" ? { id: { in: ids } } : filtered) },
    orderBy: [{ receivedAt: "desc" }, { id: "desc" }],
    take: MOST,
    select: { id: true, pointId: true, receivedOn: true, standing: true, reasons: true },
  });
  return rows.map((row) => ({ ...row, receivedOn: toDay(row.receivedOn) }));
}

async function ownDays(tx: Tx, viewer: Viewer): Promise<OwnDays[]> {
  const rows = await tx.serviceAssignment.findMany({
    where: { employeeId: viewer.employeeId },
    select: { pointId: true, startsOn: true, endsOn: true },
  });
  return rows.map(({ pointId, startsOn, endsOn }) => ({
    pointId,
    startsOn: toDay(startsOn),
    endsOn: toDayOrNull(endsOn),
  }));
}

function reasonsOf(answers: readonly FoundAnswer[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const reason of answers.flatMap(({ reasons }) => reasons)) counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
}
