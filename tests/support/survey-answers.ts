import { randomUUID } from "node:crypto";
import { db } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import { addToTally } from "@/lib/surveys/db/tally";

interface Given {
  day: string;
  answer: number;
  times?: number;
  standing?: "COUNTED" | "QUARANTINED";
  outcome?: "FINISHED" | "RUNNING" | "REFUSED";
}

/** The same answer to all nine questions, so many times, counted as it stands. */
export async function answers(
  serviceId: string,
  { day, answer, times = 1, standing = "COUNTED", outcome }: Given,
): Promise<string[]> {
  const nine = {
    persyaratan: answer,
    prosedur: answer,
    waktu: answer,
    biaya: answer,
    produk: answer,
    kompetensi: answer,
    perilaku: answer,
    sarana: answer,
    pengaduan: answer,
  };
  const rows = await db.surveyResponse.createManyAndReturn({
    data: Array.from({ length: times }, () => ({
      ...nine,
      serviceId,
      submissionKey: randomUUID(),
      receiptCode: randomUUID(),
      month: fromDay(`${day.slice(0, 7)}-01`),
      receivedOn: fromDay(day),
      standing,
      reasons: standing === "COUNTED" ? [] : ["NIGHT"],
      outcome: outcome ?? null,
    })),
    select: { id: true },
  });
  const ids = rows.map(({ id }) => id);
  await db.$transaction((tx) => addToTally(tx, ids));
  return ids;
}
