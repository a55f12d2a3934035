import { randomInt, randomUUID } from "node:crypto";
import type { Prisma } from "@/prisma/generated/client";
import { db } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import { caseCode } from "@/lib/kernel/spoken-code";

type Days = Partial<Record<"receivedOn" | "verifyBy" | "forwardBy" | "answerBy" | "closedOn", string>>;
type Given = Partial<Omit<Prisma.ComplaintUncheckedCreateInput, keyof Days>> & Days & { unitId: string };

/** A case as it stands in the database; its answer is due on 29 September 2026 unless told otherwise. */
export async function makeComplaint({
  receivedOn = "2026-09-15",
  verifyBy = "2026-09-18",
  forwardBy = "2026-09-22",
  answerBy = "2026-09-29",
  closedOn,
  ...given
}: Given): Promise<string> {
  const { code } = await db.complaint.create({
    data: {
      kind: "PENGADUAN",
      text: "Antrean tidak bergerak.",
      code: caseCode((below) => randomInt(below)),
      submissionKey: randomUUID(),
      ...given,
      receivedOn: fromDay(receivedOn),
      verifyBy: fromDay(verifyBy),
      forwardBy: fromDay(forwardBy),
      answerBy: fromDay(answerBy),
      ...(closedOn === undefined ? {} : { closedOn: fromDay(closedOn) }),
      events: { create: { action: "RECEIVED" } },
    },
    select: { code: true },
  });
  return code;
}
