import { addEvidenceLink } from "@/lib/realisation/commands/evidence";
import { finaliseAppraisal } from "@/lib/appraisals/commands/finalise-appraisal";
import { recordActuals } from "@/lib/realisation/commands/record-actuals";
import { returnAppraisal } from "@/lib/appraisals/commands/rate";
import { submitTerm } from "@/lib/realisation/commands/submit-term";
import { db } from "@/lib/server/db/client";
import { recountTerm } from "@/lib/server/db/rollup";
import type { Month } from "@/lib/kernel/calendar";
import { must } from "@/prisma/seed/must";
import { actualOf } from "@/prisma/seed/performance/actuals";
import { recordInBulk } from "@/prisma/seed/performance/bulk";
import { evidenceOf, monthsOf, type TermWork } from "@/prisma/seed/performance/month";
import type { Played } from "@/prisma/seed/performance/plans";
import { ratingOf } from "@/prisma/seed/performance/ratings";
import { skillIn } from "@/prisma/seed/performance/stories";
import { REASON, RETURN_COMMENT } from "@/prisma/seed/performance/words";
import { inTurns } from "@/prisma/seed/pool";

interface Turn {
  played: Played;
  appraisalId: string;
  /** The version once it was sent. */
  version: number;
}

/** Carries out a term for everyone: work, evidence, sending and judging, each by the person whose turn it is. */
export async function playTerm(plans: readonly Played[], work: TermWork): Promise<void> {
  const rows = await db.appraisal.findMany({
    where: { termId: work.term.id },
    select: { id: true, skpId: true, version: true },
  });
  const appraisals = new Map(rows.map((row) => [row.skpId, row]));
  const turns = plans.flatMap((played): Turn[] => {
    const row = appraisals.get(played.skpId);
    return row === undefined || work.stageOf(played) === "NOTHING"
      ? []
      : [{ played, appraisalId: row.id, version: row.version + 1 }];
  });
  await recordInBulk(
    turns.filter(({ played }) => !work.isDetailed(played)),
    work,
  );
  await inTurns(
    turns.filter(({ played }) => work.isDetailed(played)),
    (turn) => recordOneByOne(turn, work),
  );
  await inTurns(turns, (turn) => judge(turn, work));
  await db.$transaction((tx) => recountTerm(tx, work.term.id), { timeout: 60_000 });
}

async function recordOneByOne({ played, appraisalId, version }: Turn, work: TermWork): Promise<void> {
  const viewer = { employeeId: played.person.id, grants: [] };
  for (const month of monthsOf(played, work))
    must(
      await recordActuals(viewer, recordOf(played, month, work)),
      `realisasi ${played.person.name} ${month}`,
    );
  for (const iki of played.iki)
    must(
      await addEvidenceLink(viewer, { ikiId: iki.id, ...evidenceOf(played, iki, work) }),
      `bukti ${played.person.name}`,
    );
  if (work.stageOf(played) !== "PARTLY")
    must(await submitTerm(viewer, { appraisalId, version: version - 1 }), `pengiriman ${played.person.name}`);
}

function recordOf(played: Played, month: Month, { term }: TermWork) {
  const skill = skillIn(played.person, term.quarter);
  const actuals = played.iki.map((iki) => ({
    ikiId: iki.id,
    value: actualOf(iki, month, { skill, who: played.person.name }),
    note: "",
    version: undefined,
    // Published figures are what they are, also where one is far beyond its target.
    confirmed: "on" as const,
  }));
  return { skpId: played.skpId, month, next: "stay" as const, actuals };
}

async function judge({ played, appraisalId, version }: Turn, work: TermWork): Promise<void> {
  const stage = work.stageOf(played);
  const viewer = { employeeId: played.appraiser.id, grants: [] };
  if (stage === "RETURNED")
    must(
      await returnAppraisal(viewer, { appraisalId, version, text: RETURN_COMMENT }),
      `pengembalian ${played.person.name}`,
    );
  if (stage !== "FINAL") return;
  const rating = { appraisalId, version, ...ratingOf(played, work.term.quarter) };
  const finalised = await finaliseAppraisal(viewer, rating);
  const wantsReason = !finalised.ok && finalised.refusal.code === "REASON_REQUIRED";
  must(
    wantsReason ? await finaliseAppraisal(viewer, { ...rating, reason: REASON }) : finalised,
    `penilaian ${played.person.name}`,
  );
}
