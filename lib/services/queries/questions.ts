import "server-only";
import { pageOf } from "@/lib/kernel/page";
import { db } from "@/lib/server/db/client";
import { toDay } from "@/lib/server/db/columns";
import { visibleServices } from "@/lib/server/db/visibility";
import { runsServices } from "@/lib/kernel/service";
import { englishOf, seenOf, type Wordings } from "@/lib/services/rules/questions";
import type { Viewer } from "@/lib/kernel/viewer";
import { isGroupShown } from "@/lib/kernel/suppression";

/** What a question was answered so far; the counts are null while so few answered that single people could be read. */
export interface QuestionResult {
  answers: number;
  /** Per answer, in the order of the question. */
  counts: readonly number[] | null;
  /** The first month with an answer, YYYY-MM-DD. */
  since: string | null;
}

export interface ServiceQuestionRow extends Wordings {
  id: string;
  active: boolean;
  result: QuestionResult;
  /** What a form is opened with. */
  seen: string;
}

export interface ServiceQuestionList {
  serviceId: string;
  /** Those asked now, in their order. */
  asked: ServiceQuestionRow[];
  /** Those no longer asked, the latest first. */
  retired: ServiceQuestionRow[];
  total: number;
  page: number;
  pageCount: number;
}

const PER_PAGE = 10;

/** The additional questions of a service the viewer runs, with what was answered; null when it is not hers. */
export async function listServiceQuestions(
  viewer: Viewer,
  slug: string,
  wanted: { page: number },
): Promise<ServiceQuestionList | null> {
  const service = await db.service.findFirst({
    where: { AND: [visibleServices(viewer), { slug }] },
    select: { id: true, unit: { select: { path: true } } },
  });
  if (service === null || !runsServices(viewer, service.unit.path)) return null;
  const retired = { serviceId: service.id, active: false };
  const total = await db.serviceQuestion.count({ where: retired });
  const { page, pageCount, skip, take } = pageOf(total, wanted.page, PER_PAGE);
  const [now, before] = await Promise.all([
    db.serviceQuestion.findMany({
      where: { serviceId: service.id, active: true },
      orderBy: [{ ordinal: "asc" }, { id: "asc" }],
      select: questionFields,
    }),
    db.serviceQuestion.findMany({
      where: retired,
      orderBy: [{ ordinal: "desc" }, { id: "desc" }],
      skip,
      take,
      select: questionFields,
    }),
  ]);
  const results = await resultsOf([...now, ...before]);
  const rowOf = (row: StoredQuestion): ServiceQuestionRow => questionOf(row, results.get(row.id));
  return { serviceId: service.id, asked: now.map(rowOf), retired: before.map(rowOf), total, page, pageCount };
}

/** One question for its form, or null when it is not of a service the viewer runs. */
export async function getServiceQuestion(
  viewer: Viewer,
  slug: string,
  questionId: string,
): Promise<ServiceQuestionRow | null> {
  const found = await db.serviceQuestion.findFirst({
    where: { AND: [{ service: visibleServices(viewer) }, { id: questionId, service: { slug } }] },
    select: { ...questionFields, service: { select: { unit: { select: { path: true } } } } },
  });
  if (found === null || !runsServices(viewer, found.service.unit.path)) return null;
  return questionOf(found, (await resultsOf([found])).get(found.id));
}

const questionFields = { id: true, text: true, options: true, words: true, active: true } as const;

interface StoredQuestion {
  id: string;
  text: string;
  options: string[];
  words: unknown;
  active: boolean;
}

function questionOf(
  { words, ...row }: StoredQuestion,
  result: QuestionResult = { answers: 0, counts: null, since: null },
): ServiceQuestionRow {
  const question = { ...row, en: englishOf(words, row.options.length) };
  return { ...question, result, seen: seenOf(question) };
}

async function resultsOf(questions: readonly StoredQuestion[]): Promise<Map<string, QuestionResult>> {
  const sums = await db.questionTally.groupBy({
    by: ["questionId", "option"],
    where: { questionId: { in: questions.map(({ id }) => id) }, count: { gt: 0 } },
    _sum: { count: true },
    _min: { month: true },
  });
  return new Map(
    questions.map(({ id, options }) => {
      const own = sums.filter(({ questionId }) => questionId === id);
      const counts = options.map((_, option) => own.find((sum) => sum.option === option)?._sum.count ?? 0);
      const answers = counts.reduce((sum, count) => sum + count, 0);
      const since =
        own.flatMap(({ _min }) => (_min.month === null ? [] : [toDay(_min.month)])).sort()[0] ?? null;
      return [id, { answers, counts: isGroupShown(answers) ? counts : null, since }];
    }),
  );
}
