import "server-only";
import { db } from "@/lib/server/db/client";
import { toDay } from "@/lib/server/db/columns";
import { termTallies } from "@/lib/surveys/db/ikm-snapshot";
import type { Unsur } from "@/lib/kernel/codes";
import { ikmOf } from "@/lib/surveys/queries/ikm";
import { normaliseReceipt } from "@/lib/kernel/spoken-code";

/** An additional question in the language of the page. */
export interface AskedQuestion {
  id: string;
  text: string;
  options: string[];
}

/** The survey of a service as a citizen opens it; it needs no viewer. */
export interface OpenSurvey {
  slug: string;
  service: string;
  unit: string;
  active: boolean;
  questions: AskedQuestion[];
}

const MOST_QUESTIONS = 3;

export async function getSurvey(slug: string, language: string): Promise<OpenSurvey | null> {
  const service = await db.service.findUnique({
    where: { slug },
    select: {
      slug: true,
      name: true,
      active: true,
      unit: { select: { name: true } },
      questions: {
        where: { active: true },
        orderBy: [{ ordinal: "asc" }, { id: "asc" }],
        take: MOST_QUESTIONS,
        select: { id: true, text: true, options: true, words: true },
      },
    },
  });
  if (service === null) return null;
  return {
    slug: service.slug,
    service: service.name,
    unit: service.unit.name,
    active: service.active,
    questions: service.questions.map((question) => inLanguage(question, language)),
  };
}

/**
 * A question in the language where somebody wrote it in that language, with as many answers; otherwise
 * in Indonesian.
 */
function inLanguage(
  { id, text, options, words }: { id: string; text: string; options: string[]; words: unknown },
  language: string,
): AskedQuestion {
  const said = (words as Record<string, { text?: string; options?: string[] } | undefined>)[language];
  if (said?.text === undefined || said.text === "" || said.options?.length !== options.length)
    return { id, text, options };
  return { id, text: said.text, options: said.options };
}

/** What a receipt proves: that a questionnaire arrived, when, and what the last quarter asked to improve. */
export interface KeptReceipt {
  receiptCode: string;
  service: string;
  unit: string;
  /** The office whose results are published. */
  office: { code: string; name: string };
  /** ISO moment. */
  receivedAt: string;
  /** Lowest unsur of the newest closed quarter; empty when none is closed or too few people answered. */
  lowestBefore: Unsur[];
  /** The code of what was written beside the answers; the page was given both, the database joins them nowhere. */
  caseCode: string | null;
}

export async function getReceipt(
  slug: string,
  typedCode: string,
  typedCase: string,
): Promise<KeptReceipt | null> {
  const receiptCode = normaliseReceipt(typedCode);
  const response = await db.surveyResponse.findFirst({
    where: { receiptCode, service: { slug } },
    select: {
      receivedAt: true,
      serviceId: true,
      service: {
        select: {
          name: true,
          unit: { select: { code: true, name: true, opd: { select: { code: true, name: true } } } },
        },
      },
    },
  });
  if (response === null) return null;
  const { unit } = response.service;
  return {
    receiptCode,
    service: response.service.name,
    unit: unit.name,
    office: unit.opd ?? { code: unit.code, name: unit.name },
    receivedAt: response.receivedAt.toISOString(),
    lowestBefore: await lowestOfNewestClosed(response.serviceId),
    caseCode: /^AD-[0-9A-Z]{4}-[0-9A-Z]{4}$/.test(typedCase) ? typedCase : null,
  };
}

/** From the newest quarter that was closed: a figure that still moves would tell what the last citizen answered. */
async function lowestOfNewestClosed(serviceId: string): Promise<Unsur[]> {
  const newest = await db.ikmSnapshot.findFirst({
    where: { serviceId },
    orderBy: { term: { startsOn: "desc" } },
    select: { term: { select: { id: true, startsOn: true, endsOn: true } } },
  });
  if (newest === null) return [];
  const { id, startsOn, endsOn } = newest.term;
  return ikmOf(
    await termTallies(db, [serviceId], {
      id,
      startsOn: toDay(startsOn),
      endsOn: toDay(endsOn),
      closed: true,
    }),
  ).lowest;
}
