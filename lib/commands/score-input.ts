import "server-only";
import type { Tx } from "@/lib/db/client";
import { fromDay } from "@/lib/db/dates";
import { workOf, type TermDays } from "@/lib/db/score-rows";
import type { ValueRating } from "@/lib/domain/rating";
import { RESPONDENTS } from "@/lib/domain/survey";
import { UNSUR, skmOfTally, type AttendanceInput, type BehaviourInput, type CitizenIndex, type CompetencyInput, type CoreValue, type PeriodicInput } from "@/lib/scoring";

/** The appraisal that is scored. */
export interface ScoredAppraisal {
  skpId: string;
  employeeId: string;
  appraiserId: string;
  positionId: string;
  /** The OPD whose services citizens judge; the unit itself where there is none above it. */
  opdId: string;
  term: TermDays;
  /** Codes for which the scheme deducts points. */
  deductionCodes: readonly string[];
}

/** Everything the score of a term is computed from, read inside the transaction that makes it final. */
export async function scoreInput(tx: Tx, appraisal: ScoredAppraisal, behaviour: readonly ValueRating<CoreValue>[]): Promise<PeriodicInput> {
  const work = await workOf(tx, { id: appraisal.skpId }, appraisal.term);
  const rated = behaviour.map(({ value, rating }): BehaviourInput => ({ value, raterId: appraisal.appraiserId, group: "ATASAN", rating }));
  return {
    rhk: work.get(appraisal.skpId) ?? [],
    behaviour: rated,
    competency: await competencyOf(tx, appraisal),
    citizen: { unit: await citizenOf(tx, appraisal), officer: null },
    attendance: await attendanceOf(tx, appraisal),
  };
}

/** The latest assessment of each competency the position asks for; it is recorded only after its training. */
async function competencyOf(tx: Tx, { positionId, employeeId, term }: ScoredAppraisal): Promise<CompetencyInput[]> {
  const standards = await tx.competencyStandard.findMany({
    where: { positionId },
    orderBy: { competency: { code: "asc" } },
    select: {
      level: true,
      competency: {
        select: {
          id: true, name: true, group: true,
          ratings: { where: { employeeId, assessedOn: { lte: fromDay(term.endsOn) } }, orderBy: { assessedOn: "desc" }, take: 1, select: { level: true } },
        },
      },
    },
  });
  return standards.map(({ level, competency: { ratings, ...competency } }) => {
    const assessed = ratings[0]?.level ?? null;
    return { ...competency, required: String(level), assessed: assessed === null ? null : String(assessed), trained: assessed !== null };
  });
}

/** Days per deduction code over the months of the term; null when no month was recorded, which is not the same as no deduction. */
async function attendanceOf(tx: Tx, { employeeId, term, deductionCodes }: ScoredAppraisal): Promise<AttendanceInput[] | null> {
  const months = await tx.attendanceMonth.findMany({ where: { employeeId, month: { gte: fromDay(term.startsOn), lte: fromDay(term.endsOn) } }, orderBy: { month: "asc" }, select: { deductions: true } });
  if (months.length === 0) return null;
  const days = new Map<string, number>();
  for (const { deductions } of months) for (const [code, count] of Object.entries(deductions as Record<string, number>)) days.set(code, (days.get(code) ?? 0) + count);
  // A code that the scheme gives no points for takes nothing away.
  return deductionCodes.filter((code) => (days.get(code) ?? 0) > 0).map((code) => ({ code, days: days.get(code) ?? 0 }));
}

/** The citizen index of all services of the OPD over the months of the term. */
async function citizenOf(tx: Tx, { opdId, term }: ScoredAppraisal): Promise<CitizenIndex | null> {
  const tallies = await tx.surveyTally.groupBy({
    by: ["unsur"],
    where: { month: { gte: fromDay(term.startsOn), lte: fromDay(term.endsOn) }, service: { unit: { OR: [{ id: opdId }, { opdId }] } } },
    _sum: { answered: true, sum: true },
  });
  if (tallies.length === 0) return null;
  const counted = UNSUR.map((unsur) => tallies.find((tally) => tally.unsur === unsur)?._sum);
  const answered = counted.map((sums) => sums?.answered ?? 0);
  const n = tallies.find((tally) => tally.unsur === RESPONDENTS)?._sum.answered ?? Math.max(...answered);
  return { n, ikm: skmOfTally({ n, answered, sums: counted.map((sums) => sums?.sum ?? 0) }).ikm };
}
