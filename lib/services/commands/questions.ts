import "server-only";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import type { Viewer } from "@/lib/kernel/viewer";
import { audit } from "@/lib/server/db/audit";
import type { Tx } from "@/lib/server/db/client";
import { transaction } from "@/lib/server/db/transaction";
import { ownService, type OwnService } from "@/lib/services/commands/services";
import {
  englishOf,
  type Wording,
  type Wordings,
  rewordQuestion,
  seenOf,
  askQuestion,
  moveInOrder,
} from "@/lib/services/rules/questions";
import type {
  EditServiceQuestionInput,
  AddServiceQuestionInput,
  MoveServiceQuestionInput,
  SwitchServiceQuestionInput,
} from "@/lib/services/schemas";

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

/** Rewords a question nobody has answered yet, or adds its English words. */
export function editServiceQuestion(
  viewer: Viewer,
  { questionId, seen, text, options, en }: EditServiceQuestionInput,
): Promise<Outcome<{ slug: string }>> {
  return transaction(async (tx) => {
    const own = await ownQuestion(tx, viewer, questionId);
    if (!own.ok) return own;
    const before = own.value;
    if (seenOf(before) !== seen) return refuse({ code: "STALE" });
    const after = { text, options, en };
    const allowed = rewordQuestion({
      before,
      after,
      answered: await isQuestionAnswered(tx, { id: questionId, serviceId: before.service.id }),
    });
    if (!allowed.ok) return allowed;
    await tx.serviceQuestion.update({
      where: { id: questionId },
      data: { text, options: [...options], words: storedWords(en) },
      select: { id: true },
    });
    await audit(tx, {
      chain: before.service.chain,
      actorId: viewer.employeeId,
      action: "edit-service-question",
      subject: "service",
      subjectId: before.service.id,
      detail: { questionId, before: seenOf(before), after: seenOf(after) },
    });
    return done({ slug: before.service.slug });
  });
}

/** Adds a question that is asked after the nine; it never enters the IKM. */
export function addServiceQuestion(
  viewer: Viewer,
  { serviceId, text, options, en }: AddServiceQuestionInput,
): Promise<Outcome<{ questionId: string }>> {
  return transaction(async (tx) => {
    const own = await ownService(tx, viewer, serviceId);
    if (!own.ok) return own;
    const allowed = askQuestion(await activeQuestions(tx, serviceId));
    if (!allowed.ok) return allowed;
    const data = {
      serviceId,
      text,
      options: [...options],
      words: storedWords(en),
      ordinal: await nextOrdinal(tx, serviceId),
    };
    const { id } = await tx.serviceQuestion.create({ data, select: { id: true } });
    await audit(tx, {
      chain: own.value.chain,
      actorId: viewer.employeeId,
      action: "add-service-question",
      subject: "service",
      subjectId: serviceId,
      detail: { questionId: id, text, options: [...options], en: storedWords(en).en ?? null },
    });
    return done({ questionId: id });
  });
}

/** Moves a question that is asked a place up or down. */
export function moveServiceQuestion(
  viewer: Viewer,
  { questionId, to }: MoveServiceQuestionInput,
): Promise<Outcome<null>> {
  return transaction(async (tx) => {
    const own = await ownQuestion(tx, viewer, questionId);
    if (!own.ok) return own;
    const { service, active } = own.value;
    if (!active) return refuse({ code: "NOT_FOUND" });
    const rows = await tx.serviceQuestion.findMany({
      where: { serviceId: service.id, active: true },
      orderBy: [{ ordinal: "asc" }, { id: "asc" }],
      select: { id: true, ordinal: true },
    });
    const places = rows.map(({ ordinal }) => ordinal);
    for (const [index, id] of moveInOrder(
      rows.map((row) => row.id),
      questionId,
      to,
    ).entries()) {
      await tx.serviceQuestion.update({
        where: { id },
        data: { ordinal: places[index] ?? index + 1 },
        select: { id: true },
      });
    }
    await audit(tx, {
      chain: service.chain,
      actorId: viewer.employeeId,
      action: "move-service-question",
      subject: "service",
      subjectId: service.id,
      detail: { questionId, to },
    });
    return done(null);
  });
}

/** Retires a question, or asks it again as the last one; what was answered stays. */
export function switchServiceQuestion(
  viewer: Viewer,
  { questionId, active }: SwitchServiceQuestionInput,
): Promise<Outcome<{ active: boolean }>> {
  return transaction(async (tx) => {
    const own = await ownQuestion(tx, viewer, questionId);
    if (!own.ok) return own;
    const { service } = own.value;
    if (own.value.active === active) return done({ active });
    const allowed = active ? askQuestion(await activeQuestions(tx, service.id)) : done(null);
    if (!allowed.ok) return allowed;
    const place = active ? { ordinal: await nextOrdinal(tx, service.id) } : {};
    await tx.serviceQuestion.update({
      where: { id: questionId },
      data: { active, ...place },
      select: { id: true },
    });
    await audit(tx, {
      chain: service.chain,
      actorId: viewer.employeeId,
      action: "switch-service-question",
      subject: "service",
      subjectId: service.id,
      detail: { questionId, active },
    });
    return done({ active });
  });
}
