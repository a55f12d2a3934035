import "server-only";
import { ownService, type OwnService } from "@/lib/commands/service-settings";
import type { Tx } from "@/lib/db/client";
import { done, refuse, type Outcome } from "@/lib/domain/outcome";
import { englishOf, type Wording, type Wordings } from "@/lib/domain/service-question";
import type { Viewer } from "@/lib/domain/viewer";

/** A question of a service the viewer runs. */
export interface OwnQuestion extends Wordings {
  id: string;
  active: boolean;
  service: OwnService;
}

/** Finds a question for changing it; its service is held until the transaction ends. */
export async function ownQuestion(tx: Tx, viewer: Viewer, questionId: string): Promise<Outcome<OwnQuestion>> {
  const found = await tx.serviceQuestion.findUnique({
    where: { id: questionId },
    select: { serviceId: true },
  });
  if (found === null) return refuse({ code: "NOT_FOUND" });
  const own = await ownService(tx, viewer, found.serviceId);
  if (!own.ok) return own;
  const { words, ...row } = await tx.serviceQuestion.findUniqueOrThrow({
    where: { id: questionId },
    select: { id: true, text: true, options: true, words: true, active: true },
  });
  return done({ ...row, en: englishOf(words, row.options.length), service: own.value });
}

export const activeQuestions = (tx: Tx, serviceId: string): Promise<number> =>
  tx.serviceQuestion.count({ where: { serviceId, active: true } });

/** The place after the last in the order of a service's questions. */
export async function nextOrdinal(tx: Tx, serviceId: string): Promise<number> {
  const { _max } = await tx.serviceQuestion.aggregate({ where: { serviceId }, _max: { ordinal: true } });
  return (_max.ordinal ?? 0) + 1;
}

/** Other languages as they are stored. */
export const storedWords = (en: Wording | null): { en?: { text: string; options: string[] } } =>
  en === null ? {} : { en: { text: en.text, options: [...en.options] } };

/** Whether anybody has answered a question, counted or still to be looked at. */
export async function isQuestionAnswered(
  tx: Tx,
  { id, serviceId }: { id: string; serviceId: string },
): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ answered: boolean }[]>`
    SELECT EXISTS (SELECT 1 FROM "QuestionTally" WHERE "questionId" = ${id}::uuid
      AND "count" > 0)
      OR EXISTS (SELECT 1 FROM "SurveyResponse" WHERE "serviceId" = ${serviceId}::uuid
        AND jsonb_exists("extra", ${id})) AS "answered"`;
  return row?.answered ?? false;
}
