import "server-only";
import { termSelect } from "@/lib/server/db/terms";
import { chainOf, officeOf } from "@/lib/kernel/unit";
import { type AppraisalFacts } from "@/lib/appraisals/rules/judging";
import type { Tx } from "@/lib/server/db/client";
import { toDay } from "@/lib/server/db/columns";

/** The facts that decide who may judge an appraisal, and what the commands on it write down. */
export type JudgedAppraisal = NonNullable<Awaited<ReturnType<typeof judgedAppraisal>>>;

/** Reads an appraisal inside the transaction that judges it; null when there is none. */
export async function judgedAppraisal(tx: Tx, id: string) {
  const row = await tx.appraisal.findUnique({
    where: { id },
    select: {
      id: true,
      employeeId: true,
      appraiserId: true,
      superiorId: true,
      status: true,
      version: true,
      skpId: true,
      unitId: true,
      termId: true,
      employee: { select: { name: true } },
      appraiser: { select: { name: true } },
      unit: { select: { id: true, path: true, opdId: true } },
      skp: { select: { positionId: true, endsOn: true } },
      term: { select: termSelect },
    },
  });
  if (row === null) return null;
  const { unit, term, ...appraisal } = row;
  const facts: AppraisalFacts = { ...appraisal, unitPath: unit.path, termStatus: term.status };
  const days = { id: term.id, startsOn: toDay(term.startsOn), endsOn: toDay(term.endsOn) };
  const lastDay = appraisal.skp.endsOn < term.endsOn ? appraisal.skp.endsOn : term.endsOn;
  return {
    ...appraisal,
    facts,
    officeId: officeOf(unit),
    chain: chainOf(unit),
    term: days,
    /** Where its person reports last in this term. */
    monthHref: `/realisasi/${row.skpId}/${toDay(lastDay).slice(0, 7)}`,
    termName: { cadence: term.cadence, year: term.period.year, ordinal: term.ordinal },
  };
}
