import "server-only";
import type { Tx } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import { officerTalliesOf, talliesOf } from "@/lib/surveys/db/office-tally";
import { workOf } from "@/lib/realisation/db";
import type { ValueRating } from "@/lib/appraisals/rules/judging";
import { citizenInputOf } from "@/lib/scoring/citizen-tally";
import {
  type AttendanceInput,
  type BehaviourInput,
  type CompetencyInput,
  type PeriodicInput,
} from "@/lib/scoring/periodic-input";
import { type TermDays } from "@/lib/kernel/term";

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
export async function scoreInput(
  tx: Tx,
  appraisal: ScoredAppraisal,
  behaviour: readonly ValueRating[],
): Promise<PeriodicInput> {
  const work = await workOf(tx, { id: appraisal.skpId }, appraisal.term);
  const tallies = await talliesOf(tx, [appraisal.opdId], appraisal.term);
  const own = await officerTalliesOf(tx, [appraisal.employeeId], appraisal.term);
  const rated = behaviour.map(
    ({ value, rating }): BehaviourInput => ({
      value,
      raterId: appraisal.appraiserId,
      group: "ATASAN",
      rating,
    }),
  );
  return {
    rhk: work.get(appraisal.skpId) ?? [],
    behaviour: rated,
    competency: await competencyOf(tx, appraisal),
    citizen: citizenInputOf(tallies.get(appraisal.opdId), own.get(appraisal.employeeId)),
    attendance: await attendanceOf(tx, appraisal),
  };
}

/** The latest assessment of each competency the position asks for; it is recorded only after its training. */
async function competencyOf(
  tx: Tx,
  { positionId, employeeId, term }: ScoredAppraisal,
): Promise<CompetencyInput[]> {
  const standards = await tx.competencyStandard.findMany({
    where: { positionId },
    orderBy: { competency: { code: "asc" } },
    select: {
      level: true,
      competency: {
        select: {
          id: true,
          name: true,
          group: true,
          ratings: {
            where: { employeeId, assessedOn: { lte: fromDay(term.endsOn) } },
            orderBy: { assessedOn: "desc" },
            take: 1,
            select: { level: true },
          },
        },
      },
    },
  });
  return standards.map(({ level, competency: { ratings, ...competency } }) => {
    const assessed = ratings[0]?.level ?? null;
    return {
      ...competency,
      required: String(level),
      assessed: assessed === null ? null : String(assessed),
      trained: assessed !== null,
    };
  });
}

/**
 * Days per deduction code over the months of the term; null when no month was recorded, which is not
 * the same as no deduction.
 */
async function attendanceOf(
  tx: Tx,
  { employeeId, term, deductionCodes }: ScoredAppraisal,
): Promise<AttendanceInput[] | null> {
  const months = await tx.attendanceMonth.findMany({
    where: { employeeId, month: { gte: fromDay(term.startsOn), lte: fromDay(term.endsOn) } },
    orderBy: { month: "asc" },
    select: { deductions: true },
  });
  if (months.length === 0) return null;
  const days = new Map<string, number>();
  for (const { deductions } of months)
    for (const [code, count] of Object.entries(deductions as Record<string, number>))
      days.set(code, (days.get(code) ?? 0) + count);
  // A code that the scheme gives no points for takes nothing away.
  return deductionCodes
    .filter((code) => (days.get(code) ?? 0) > 0)
    .map((code) => ({ code, days: days.get(code) ?? 0 }));
}
