import "server-only";
import { randomInt } from "node:crypto";
import { beginOf, now, today } from "@/lib/server/clock";
import type { Tx } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import { officeDaysAfter } from "@/lib/server/db/instansi";
import { complaintDeadlines, type ComplaintKind } from "@/lib/complaints/rules";
import { env } from "@/lib/server/env";
import { caseCode } from "@/lib/kernel/spoken-code";

/** What a citizen wrote and whom it concerns. */
export interface NewCase {
  kind: ComplaintKind;
  text: string;
  /** The OPD that deals with it first. */
  unitId: string;
  serviceId: string | null;
  /** Drawn by the form; the same key is the same case. */
  submissionKey: string;
  /** Written beside answers to a survey: only the day is kept, so that the minute does not join the two. */
  dayOnly?: boolean;
}

/**
 * Makes a case of a citizen's words inside the caller's transaction and answers its code; sent again,
 * the same code.
 */
export async function openCase(tx: Tx, { dayOnly = false, ...input }: NewCase): Promise<string> {
  const known = await tx.complaint.findUnique({
    where: { submissionKey: input.submissionKey },
    select: { code: true },
  });
  if (known !== null) return known.code;
  const receivedOn = today();
  const moment = dayOnly ? beginOf(receivedOn) : now();
  const { verifyBy, forwardBy, answerBy } = complaintDeadlines(
    receivedOn,
    env().TERAJU_ADUAN_HARI,
    await officeDaysAfter(tx, receivedOn),
  );
  // Skips both a key sent twice at once and a code drawn twice; the next round tells them apart.
  const [kept] = await tx.complaint.createManyAndReturn({
    data: [
      {
        ...input,
        code: caseCode((below) => randomInt(below)),
        receivedOn: fromDay(receivedOn),
        receivedAt: moment,
        verifyBy: fromDay(verifyBy),
        forwardBy: fromDay(forwardBy),
        answerBy: fromDay(answerBy),
      },
    ],
    skipDuplicates: true,
    select: { id: true, code: true },
  });
  if (kept === undefined) return openCase(tx, { ...input, dayOnly });
  await tx.complaintEvent.create({
    data: { complaintId: kept.id, at: moment, action: "RECEIVED", visible: true },
    select: { id: true },
  });
  return kept.code;
}
