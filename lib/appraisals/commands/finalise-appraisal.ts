import "server-only";
import type { Prisma } from "@/prisma/generated/client";
import { now } from "@/lib/server/clock";
import { writeBehaviour } from "@/lib/appraisals/commands/rate";
import { schemeDay } from "@/lib/schemes/rules";
import { schemeAt, type AssignedScheme } from "@/lib/schemes/db";
import { scoreInput } from "@/lib/appraisals/db/score-input";
import { audit } from "@/lib/server/db/audit";
import type { Tx } from "@/lib/server/db/client";
import { refreshRollup } from "@/lib/server/db/rollup";
import { transaction } from "@/lib/server/db/transaction";
import {
  judge,
  spreadOf,
  leavesGuidance,
  justify,
  wholeJudgement,
  type FullJudgement,
} from "@/lib/appraisals/rules/judging";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import type { Viewer } from "@/lib/kernel/viewer";
import type { RatingInput } from "@/lib/appraisals/schemas";
import type { Predikat } from "@/lib/kernel/codes";
import { predikat } from "@/lib/scoring/predikat";
import { scoreFile, type ScoreFile } from "@/lib/scoring/score-file";
import { judgedAppraisal, type JudgedAppraisal } from "@/lib/appraisals/db/judged-appraisal";

/** What was made final, and whom the same appraiser may judge next. */
export interface Finalised {
  appraisalId: string;
  predikat: Predikat;
  total: string | null;
  nextId: string | null;
}

interface Decision {
  judgement: FullJudgement;
  predikat: Predikat;
  scheme: AssignedScheme;
  score: ScoreFile;
}

/** Makes ratings, predikat and indicative score final in one step; nothing of it changes afterwards. */
export async function finaliseAppraisal(viewer: Viewer, input: RatingInput): Promise<Outcome<Finalised>> {
  return transaction(async (tx) => {
    const appraisal = await judgedAppraisal(tx, input.appraisalId);
    if (appraisal === null) return refuse({ code: "NOT_FOUND" });
    const judged = judge(viewer, appraisal.facts);
    if (!judged.ok) return judged;
    const decided = await decide(tx, appraisal, input);
    if (!decided.ok) return decided;
    const written = await tx.appraisal.updateMany({
      where: { id: appraisal.id, version: input.version },
      data: finalRow(decided.value, input),
    });
    if (written.count === 0) return refuse({ code: "STALE" });
    await writeBehaviour(tx, appraisal, decided.value.judgement.behaviour);
    await writeScore(tx, appraisal.id, decided.value);
    await notifyEmployee(tx, appraisal, input);
    await refreshRollup(tx, appraisal.unitId, appraisal.termId);
    const { judgement, score } = decided.value;
    const nextId = await nextWaiting(tx, appraisal);
    await audit(tx, {
      chain: appraisal.chain,
      actorId: viewer.employeeId,
      action: "finalise-appraisal",
      subject: "appraisal",
      subjectId: appraisal.id,
      detail: {
        workRating: judgement.workRating,
        behaviourRating: judgement.behaviourRating,
        predikat: decided.value.predikat,
        total: score.result.total,
        hash: score.hash,
      },
    });
    return done({
      appraisalId: appraisal.id,
      predikat: decided.value.predikat,
      total: score.result.total,
      nextId,
    });
  });
}

async function decide(tx: Tx, appraisal: JudgedAppraisal, chosen: RatingInput): Promise<Outcome<Decision>> {
  const whole = wholeJudgement(chosen);
  if (!whole.ok) return whole;
  const scheme = await schemeAt(tx, appraisal.facts.unitPath, schemeDay.ofTerm(appraisal.term));
  if (scheme === null) return refuse({ code: "NO_SCHEME" });
  const deductionCodes = Object.keys(scheme.body.attendance.points);
  const facts = await scoreInput(
    tx,
    {
      ...appraisal,
      positionId: appraisal.skp.positionId,
      opdId: appraisal.officeId,
      deductionCodes,
    },
    whole.value.behaviour,
  );
  const score = scoreFile(scheme.body, facts);
  const reached = predikat(whole.value.workRating, whole.value.behaviourRating);
  const leavesDistribution = await takesTeamOut(tx, appraisal, reached);
  const justified = justify(
    whole.value.workRating,
    { suggested: score.result.suggestion?.rating ?? null, leavesDistribution },
    chosen.reason ?? "",
  );
  return justified.ok ? done({ judgement: whole.value, predikat: reached, scheme, score }) : justified;
}

async function takesTeamOut(tx: Tx, appraisal: JudgedAppraisal, reached: Predikat): Promise<boolean> {
  const organisation = await tx.organisationPredikat.findUnique({
    where: { unitId_termId: { unitId: appraisal.officeId, termId: appraisal.termId } },
    select: { value: true },
  });
  if (organisation === null) return false;
  const others = await tx.appraisal.findMany({
    where: { appraiserId: appraisal.appraiserId, termId: appraisal.termId, id: { not: appraisal.id } },
    select: { predikat: true },
  });
  const spread = spreadOf(others.map((other) => ({ predikat: other.predikat, suggested: null })));
  return leavesGuidance(organisation.value, spread, reached);
}

const finalRow = ({ judgement, score, ...decision }: Decision, input: RatingInput) => ({
  status: "FINAL" as const,
  finalisedAt: now(),
  workRating: judgement.workRating,
  behaviourRating: judgement.behaviourRating,
  predikat: decision.predikat,
  suggestedRating: score.result.suggestion?.rating ?? null,
  reason: input.reason ?? "",
  draftFeedback: "",
  version: { increment: 1 },
});

const json = (value: unknown): Prisma.InputJsonValue =>
  JSON.parse(JSON.stringify(value)) as Prisma.InputJsonValue;

async function writeScore(tx: Tx, appraisalId: string, { scheme, score }: Decision): Promise<void> {
  const { total, category, components } = score.result;
  await tx.score.create({
    data: {
      appraisalId,
      schemeId: scheme.id,
      total,
      category,
      components: json(components),
      input: json(score.input),
      steps: json(score.steps),
      hash: score.hash,
    },
    select: { id: true },
  });
}

/** Feedback becomes readable with the result, and the employee is told where it is. */
async function notifyEmployee(
  tx: Tx,
  appraisal: JudgedAppraisal,
  { feedback = "" }: RatingInput,
): Promise<void> {
  if (feedback !== "") {
    await tx.feedback.create({
      data: {
        skpId: appraisal.skpId,
        appraisalId: appraisal.id,
        authorId: appraisal.appraiserId,
        text: feedback,
      },
      select: { id: true },
    });
  }
  await tx.notification.create({
    data: {
      employeeId: appraisal.employeeId,
      kind: "APPRAISAL_FINAL",
      facts: { ...appraisal.termName, name: appraisal.appraiser.name },
      href: `/nilai/${appraisal.id}`,
    },
    select: { id: true },
  });
}

async function nextWaiting(tx: Tx, { appraiserId, termId }: JudgedAppraisal): Promise<string | null> {
  const next = await tx.appraisal.findFirst({
    where: { appraiserId, termId, status: "SUBMITTED" },
    orderBy: [{ employee: { name: "asc" } }, { id: "asc" }],
    select: { id: true },
  });
  return next?.id ?? null;
}
