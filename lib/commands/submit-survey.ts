import "server-only";
import { randomInt } from "node:crypto";
import { db, type Tx } from "@/lib/db/client";
import { fromDay } from "@/lib/db/dates";
import { countOnce } from "@/lib/db/rate-limit";
import { transaction } from "@/lib/db/transaction";
import { today } from "@/lib/clock";
import { done, type Outcome } from "@/lib/domain/outcome";
import { RESPONDENTS, SURVEY_WINDOW_MINUTES, acceptSurvey, limitSurvey, receiptCode } from "@/lib/domain/survey";
import type { SubmitSurveyInput } from "@/lib/schemas/survey";
import { patternOf, scaledMean } from "@/lib/domain/survey-answers";
import { UNSUR, type Unsur } from "@/lib/scoring/codes";

export interface Receipt {
  slug: string;
  receiptCode: string;
}

type Answers = SubmitSurveyInput["answers"];

const COLUMN = {
  PERSYARATAN: "persyaratan", PROSEDUR: "prosedur", WAKTU: "waktu", BIAYA: "biaya", PRODUK: "produk",
  KOMPETENSI: "kompetensi", PERILAKU: "perilaku", SARANA: "sarana", PENGADUAN: "pengaduan",
} as const satisfies Record<Unsur, string>;

/**
 * Takes one anonymous questionnaire once: sent again with the same key, it answers with the same receipt.
 * Without an address (an import of this house) nothing limits the rate.
 */
export async function submitSurvey(input: SubmitSurveyInput, address: string | null = null): Promise<Outcome<Receipt>> {
  const limited = address === null ? done(0) : limitSurvey(await countCall(input.slug, address));
  return limited.ok ? transaction((tx) => take(tx, input)) : limited;
}

/** In a statement of its own before the transaction, so that citizens do not hold this row while they are counted. */
const countCall = (slug: string, address: string): Promise<number> => countOnce(db, `survey:${slug}:${address}`, SURVEY_WINDOW_MINUTES);

async function take(tx: Tx, input: SubmitSurveyInput): Promise<Outcome<Receipt>> {
  const before = await findReceipt(tx, input);
  if (before !== null) return done(before);
  const service = await tx.service.findUnique({ where: { slug: input.slug }, select: { id: true, active: true } });
  const accepted = acceptSurvey(service, Object.keys(input.answers).length);
  return accepted.ok ? done(await keep(tx, accepted.value, input)) : accepted;
}

async function keep(tx: Tx, serviceId: string, input: SubmitSurveyInput): Promise<Receipt> {
  const month = fromDay(`${today().slice(0, 7)}-01`);
  // Skips both a key sent twice at once and a receipt drawn twice; what was kept instead tells them apart.
  const [kept] = await tx.surveyResponse.createManyAndReturn({
    data: [{ ...rowOf(input), serviceId, month, receivedOn: fromDay(today()), receiptCode: receiptCode((below) => randomInt(below)) }],
    skipDuplicates: true, select: { receiptCode: true },
  });
  if (kept === undefined) return (await findReceipt(tx, input)) ?? keep(tx, serviceId, input);
  await count(tx, { serviceId, month, answers: input.answers });
  return { slug: input.slug, receiptCode: kept.receiptCode };
}

async function findReceipt(tx: Tx, { slug, submissionKey }: SubmitSurveyInput): Promise<Receipt | null> {
  const row = await tx.surveyResponse.findUnique({ where: { submissionKey }, select: { receiptCode: true } });
  return row === null ? null : { slug, receiptCode: row.receiptCode };
}

function rowOf({ submissionKey, answers, sex, education, occupation }: SubmitSurveyInput) {
  return { ...columnsOf(answers), pattern: patternOf(UNSUR.map((unsur) => answers[unsur])), submissionKey, sex: sex ?? null, education: education ?? null, occupation: occupation ?? null };
}

/** Each answer in the column of its unsur; an unsur left open stays out and is null in the row. */
function columnsOf(answers: Answers) {
  const columns = UNSUR.flatMap((unsur) => (answers[unsur] === undefined ? [] : [[COLUMN[unsur], answers[unsur]] as const]));
  return Object.fromEntries(columns) as Partial<Record<(typeof COLUMN)[Unsur], number>>;
}

interface Counted {
  serviceId: string;
  month: Date;
  answers: Answers;
}

/** One statement with its rows always in the same order, so that two citizens never wait for each other in a circle. */
async function count(tx: Tx, { serviceId, month, answers }: Counted): Promise<void> {
  const given = UNSUR.filter((unsur) => answers[unsur] !== undefined);
  const names = [...given, RESPONDENTS];
  const sums = [...given.map((unsur) => answers[unsur] ?? 0), 1];
  const mean = scaledMean(sums.slice(0, -1));
  const scaled = [...given.map(() => 0), mean];
  const squares = [...given.map(() => 0), mean * mean];
  await tx.$executeRaw`
    INSERT INTO "SurveyTally" ("serviceId", "month", "unsur", "answered", "sum", "scaled", "squares")
    SELECT ${serviceId}::uuid, ${month}::date, row."unsur", 1, row."sum", row."scaled", row."squares"
    FROM unnest(${names}::text[], ${sums}::int[], ${scaled}::bigint[], ${squares}::bigint[]) WITH ORDINALITY AS row("unsur", "sum", "scaled", "squares", "position") ORDER BY row."position"
    ON CONFLICT ("serviceId", "month", "unsur") DO UPDATE
    SET "answered" = "SurveyTally"."answered" + 1, "sum" = "SurveyTally"."sum" + EXCLUDED."sum",
      "scaled" = "SurveyTally"."scaled" + EXCLUDED."scaled", "squares" = "SurveyTally"."squares" + EXCLUDED."squares"`;
}
