import { db } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import { addDays } from "@/lib/kernel/calendar";
import { actualOf } from "@/prisma/seed/performance/actuals";
import { evidenceOf, monthsOf, type TermWork } from "@/prisma/seed/performance/month";
import type { Played } from "@/prisma/seed/performance/plans";
import { skillIn } from "@/prisma/seed/performance/stories";

interface Sent {
  played: Played;
  appraisalId: string;
}

/**
 * What recording, evidence and sending leave behind, written for many people at once: the commands take a transaction
 * for each indicator and each address, which hundreds of people would have to wait for. Judging goes
 * through the command.
 */
export async function recordInBulk(people: readonly Sent[], work: TermWork): Promise<void> {
  const recorded = people.flatMap(({ played }) =>
    monthsOf(played, work).flatMap((month) => played.iki.map((iki) => ({ played, month, iki }))),
  );
  const { quarter, to } = work.term;
  await db.actual.createMany({
    data: recorded.map(({ played, month, iki }) => ({
      ikiId: iki.id,
      month: fromDay(`${month}-01`),
      value: actualOf(iki, month, { skill: skillIn(played.person, quarter), who: played.person.name }),
    })),
  });
  await db.evidence.createMany({
    data: people.flatMap(({ played }) =>
      played.iki.map((iki) => {
        const { month, url, name } = evidenceOf(played, iki, work);
        return {
          ikiId: iki.id,
          month: fromDay(`${month}-01`),
          kind: "LINK" as const,
          name,
          url,
          uploadedById: played.person.id,
        };
      }),
    ),
  });
  const sent = people.filter(({ played }) => work.stageOf(played) !== "PARTLY");
  await db.appraisal.updateMany({
    where: { id: { in: sent.map(({ appraisalId }) => appraisalId) } },
    data: { status: "SUBMITTED", submittedAt: fromDay(addDays(to, 4)), version: { increment: 1 } },
  });
  await db.auditEvent.createMany({
    data: sent.map(({ played, appraisalId }) => ({
      chain: work.chainOf(played),
      actorId: played.person.id,
      action: "submit-term",
      subject: "appraisal",
      subjectId: appraisalId,
      detail: { withoutEvidence: false },
    })),
  });
}
