import "server-only";
import { createHash, randomInt } from "node:crypto";
import { openCase } from "@/lib/complaints/db";
import { placeOf, tearTicket, type Place } from "@/lib/surveys/commands/survey-place";
import type { Tx } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import { keyedHash } from "@/lib/server/db/keyed-hash";
import { storeAnswer, type NewAnswer, daily, saltOf } from "@/lib/surveys/db/answers";
import { putInDoubt, readBefore, type Arrival } from "@/lib/surveys/db/arrival";
import { ageOf } from "@/lib/server/http/form-stamp";
import { addToTally, moveTally } from "@/lib/surveys/db/tally";
import { transaction } from "@/lib/server/db/transaction";
import { done, type Outcome } from "@/lib/kernel/outcome";
import { isUniform, patternOf } from "@/lib/surveys/rules/answers";
import {
  doubtedBy,
  quarantineReasons,
  type EarlierAnswers,
  type QuarantineReason,
} from "@/lib/surveys/rules/trust";
import type { SubmitSurveyInput } from "@/lib/surveys/schemas/survey";
import { UNSUR } from "@/lib/kernel/codes";
import { receiptCode } from "@/lib/kernel/spoken-code";

/** When and from where a questionnaire comes; nothing of it is kept but hashes that mean nothing the day after. */
export interface Sender {
  readonly at: Date;
  /** The day and the hour in the zone of the installation. */
  readonly today: string;
  readonly hour: number;
  readonly address: string;
  /** The random mark our page left in this browser for a day; empty where there is none. */
  readonly device: string;
  readonly agent: string;
  readonly isStaff: boolean;
}

export interface Receipt {
  slug: string;
  receiptCode: string;
  /** The code of what the citizen wrote beside the answers; null where nothing was written. */
  caseCode: string | null;
}

/** Takes one anonymous questionnaire once: sent again with the same key, it answers with the same receipt. */
export function submitSurvey(input: SubmitSurveyInput, sender: Sender): Promise<Outcome<Receipt>> {
  return transaction((tx) => take(tx, input, sender));
}

async function take(tx: Tx, input: SubmitSurveyInput, sender: Sender): Promise<Outcome<Receipt>> {
  const placed = await placeOf(tx, { input, today: sender.today, address: sender.address });
  if (!placed.ok) return placed;
  if (placed.value.receiptCode !== null) return done(await receiptAgain(tx, input, placed.value.receiptCode));
  const { place } = placed.value;
  const torn = await tearTicket(tx, place.ticketId, sender.today);
  if (!torn.ok) return torn;
  const arrival = await arrivalOf(tx, { input, sender, place });
  const code = await keepAnswers(tx, { input, sender, place, arrival });
  if (code === null) return take(tx, input, sender);
  return done({ slug: input.slug, receiptCode: code, caseCode: await openCaseOf(tx, input, place) });
}

async function receiptAgain(
  tx: Tx,
  { slug, submissionKey }: SubmitSurveyInput,
  receiptCode: string,
): Promise<Receipt> {
  const written = await tx.complaint.findUnique({
    where: { submissionKey: caseKey(submissionKey) },
    select: { code: true },
  });
  return { slug, receiptCode, caseCode: written?.code ?? null };
}

interface Taken {
  readonly input: SubmitSurveyInput;
  readonly sender: Sender;
  readonly place: Place;
}

async function arrivalOf(tx: Tx, { input, sender, place }: Taken): Promise<Arrival> {
  const salt = await saltOf(tx, sender.today);
  const network = sender.address === "" ? "" : `${sender.address} ${sender.agent}`;
  return {
    serviceId: place.serviceId,
    pointId: place.pointId,
    capacity: place.capacity,
    at: sender.at,
    receivedOn: fromDay(sender.today),
    // A browser that keeps no marks is known by its network only.
    deviceHash: daily(salt, sender.device === "" ? network : sender.device),
    networkHash: daily(salt, network),
    pattern: patternOf(UNSUR.map((unsur) => input.answers[unsur])),
  };
}

async function reasonsFor(
  tx: Tx,
  { input, sender, place }: Taken,
  arrival: Arrival,
): Promise<{ reasons: QuarantineReason[]; earlier: EarlierAnswers }> {
  const { earlier, fromKioskDevice } = await readBefore(tx, arrival);
  const reasons = quarantineReasons({
    channel: place.channel,
    formAge: ageOf(input, sender.at),
    isUniform: isUniform(arrival.pattern),
    hour: sender.hour,
    openAtNight: place.openAtNight,
    capacity: place.capacity,
    fromOwnNetwork: place.fromOwnNetwork,
    fromStaffDevice: sender.isStaff,
    fromKioskDevice,
    earlier,
  });
  return { reasons, earlier };
}

/**
 * The receipt of the row that was written, or null when the same questionnaire came at the same moment
 * (or its receipt was drawn before): then it is looked for again.
 */
async function keepAnswers(tx: Tx, taken: Taken & { readonly arrival: Arrival }): Promise<string | null> {
  const { arrival } = taken;
  const { reasons, earlier } = await reasonsFor(tx, taken, arrival);
  const row = await storeAnswer(tx, answerOf(taken, reasons));
  if (row === null) return null;
  const doubt = doubtedBy(reasons, earlier);
  const doubted = doubt.burst || doubt.alike || doubt.device ? await putInDoubt(tx, arrival, doubt) : [];
  // Rows first, counts after: everybody takes them in this order, so nobody waits in a circle.
  await addToTally(tx, [row.id]);
  if (doubted.length > 0) await moveTally(tx, doubted, "excluded");
  return row.receiptCode;
}

function answerOf(
  { input, sender, place, arrival }: Taken & { readonly arrival: Arrival },
  reasons: readonly QuarantineReason[],
): NewAnswer {
  const {
    submissionKey,
    answers,
    sex = null,
    education = null,
    occupation = null,
    outcome = null,
    language,
  } = input;
  const { serviceId, pointId, pattern, deviceHash, networkHash, at } = arrival;
  return {
    serviceId,
    pointId,
    pattern,
    deviceHash,
    networkHash,
    submissionKey,
    sex,
    education,
    occupation,
    outcome,
    reasons,
    answers: UNSUR.map((unsur) => answers[unsur] ?? null),
    month: `${sender.today.slice(0, 7)}-01`,
    receivedOn: sender.today,
    receivedAt: at,
    channel: place.channel,
    language: language === "" ? "id" : language,
    receiptCode: receiptCode((below) => randomInt(below)),
    extra: offered(input.extra, place.questions),
  };
}

/** Only answers that the service really offers. */
const offered = (extra: SubmitSurveyInput["extra"], questions: Place["questions"]): Record<string, number> =>
  Object.fromEntries(Object.entries(extra).filter(([id, option]) => option < (questions[id] ?? 0)));

/**
 * What was written becomes a case of its own; its key follows from the form's by a secret, so that rows
 * alone do not lead back.
 */
const openCaseOf = async (
  tx: Tx,
  { message, submissionKey }: SubmitSurveyInput,
  { opdId, serviceId }: Place,
): Promise<string | null> =>
  message === undefined || message === ""
    ? null
    : openCase(tx, {
        kind: "SARAN",
        text: message,
        unitId: opdId,
        serviceId,
        submissionKey: caseKey(submissionKey),
        dayOnly: true,
      });

function caseKey(submissionKey: string): string {
  const hex = createHash("sha256").update(keyedHash("survey-case", submissionKey)).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
