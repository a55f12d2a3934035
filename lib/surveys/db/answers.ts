import "server-only";
import { randomBytes, createHmac } from "node:crypto";
import type { AnswerChannel, ServiceOutcome } from "@/lib/kernel/service";
import type { Tx } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import type { Education, Occupation, Sex } from "@/lib/surveys/rules/answers";

/** One questionnaire as it is stored. */
export interface NewAnswer {
  readonly serviceId: string;
  readonly pointId: string | null;
  readonly submissionKey: string;
  readonly receiptCode: string;
  /** The first day of its month, and its day, both YYYY-MM-DD. */
  readonly month: string;
  readonly receivedOn: string;
  readonly receivedAt: Date;
  readonly channel: AnswerChannel;
  readonly language: string;
  readonly outcome: ServiceOutcome | null;
  /** The nine answers in the order of the regulation, null where left open. */
  readonly answers: readonly (number | null)[];
  readonly pattern: string;
  readonly sex: Sex | null;
  readonly education: Education | null;
  readonly occupation: Occupation | null;
  readonly extra: Readonly<Record<string, number>>;
  readonly deviceHash: string;
  readonly networkHash: string;
  readonly reasons: readonly string[];
}

/** A UUID of version 7 (RFC 9562): later answers have greater ids. */
function newId(at: Date): string {
  const time = at.getTime().toString(16).padStart(12, "0");
  const random = randomBytes(10).toString("hex");
  const variant = "89ab".charAt(parseInt(random.charAt(3), 16) % 4);
  return [
    time.slice(0, 8),
    time.slice(8),
    `7${random.slice(0, 3)}`,
    `${variant}${random.slice(4, 7)}`,
    random.slice(7, 19),
  ].join("-");
}

/**
 * Stores one questionnaire and answers its id and receipt; null when its key or its receipt is there already. Written
 * out, because this runs for every citizen and costs a quarter of what the client makes of it.
 */
export async function storeAnswer(
  tx: Tx,
  answer: NewAnswer,
): Promise<{ id: string; receiptCode: string } | null> {
  const {
    answers: [persyaratan, prosedur, waktu, biaya, produk, kompetensi, perilaku, sarana, pengaduan],
    ...a
  } = answer;
  const standing = a.reasons.length === 0 ? "COUNTED" : "QUARANTINED";
  const [row] = await tx.$queryRaw<{ id: string; receiptCode: string }[]>`/* prepared */
    INSERT INTO "SurveyResponse" ("id", "serviceId", "pointId", "submissionKey", "receiptCode", "month",
      "receivedOn", "receivedAt", "channel", "language", "outcome",
      "persyaratan", "prosedur", "waktu", "biaya", "produk", "kompetensi", "perilaku", "sarana",
        "pengaduan", "pattern", "sex", "education", "occupation", "extra",
      "deviceHash", "networkHash", "standing", "reasons")
    VALUES (${newId(a.receivedAt)}::uuid, ${a.serviceId}::uuid, ${a.pointId}::uuid,
      ${a.submissionKey}::uuid, ${a.receiptCode}, ${a.month}::date, ${a.receivedOn}::date, ${a.receivedAt},
      ${a.channel}::"AnswerChannel", ${a.language}, ${a.outcome}::"ServiceOutcome",
      ${persyaratan}, ${prosedur}, ${waktu}, ${biaya}, ${produk}, ${kompetensi}, ${perilaku}, ${sarana},
        ${pengaduan}, ${a.pattern},
      ${a.sex}::"Sex", ${a.education}::"Education", ${a.occupation}::"Occupation",
        ${JSON.stringify(a.extra)}::jsonb,
      ${a.deviceHash}, ${a.networkHash}, ${standing}::"AnswerStanding", ${[...a.reasons]}::text[])
    ON CONFLICT DO NOTHING RETURNING "id", "receiptCode"`;
  return row ?? null;
}

/** One salt a day, kept in memory too; a hash made with it leads nowhere once the day's salt is deleted. */
const kept = new Map<string, string>();

/** The salt of the day, drawn by whoever needs it first; the ones of earlier days are deleted then. */
export async function saltOf(tx: Tx, day: string): Promise<string> {
  const known = kept.get(day);
  if (known !== undefined) return known;
  await tx.surveySalt.createMany({
    data: [{ day: fromDay(day), salt: randomBytes(32).toString("base64url") }],
    skipDuplicates: true,
  });
  await tx.surveySalt.deleteMany({ where: { day: { lt: fromDay(day) } } });
  const { salt } = await tx.surveySalt.findUniqueOrThrow({
    where: { day: fromDay(day) },
    select: { salt: true },
  });
  kept.clear();
  kept.set(day, salt);
  return salt;
}

/** Stands for a device or a network for one day; an unknown one has no hash and is counted with nobody. */
export const daily = (salt: string, text: string): string =>
  text === "" ? "" : createHmac("sha256", salt).update(text).digest("base64url").slice(0, 22);
