import { randomInt, randomUUID } from "node:crypto";
import { db } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import { monthOf, type Day, type Month } from "@/lib/kernel/calendar";
import { patternOf, scaledMean, EDUCATIONS, OCCUPATIONS } from "@/lib/surveys/rules/answers";
import { UNSUR, type Unsur } from "@/lib/kernel/codes";
import { SERVICES, type ServicePlan } from "@/prisma/seed/services/plans";
import { publishedAnswers, type Answers } from "@/prisma/seed/services/published";
import { drawFor, type Draw } from "@/prisma/seed/random";
import { receiptCode } from "@/lib/kernel/spoken-code";
import { RESPONDENTS } from "@/lib/kernel/suppression";

interface Months {
  /** Every month that had a survey, oldest first. */
  all: readonly Month[];
  /** The months of the open quarter: the published survey lies in them. */
  quarter: readonly Month[];
  /** Nobody has answered after this day. */
  today: Day;
}

interface Response {
  serviceId: string;
  month: Month;
  answers: Answers;
}

/** Services with what citizens answered month by month; the counts beside them agree with the answers. */
export async function makeServices(
  unitId: (code: string) => string,
  months: Months,
): Promise<{ id: string; slug: string }[]> {
  const services = SERVICES.map((plan) => ({ id: randomUUID(), plan }));
  await db.service.createMany({
    data: services.map(({ id, plan }) => ({
      id,
      unitId: unitId(plan.unit),
      slug: plan.slug,
      name: plan.name,
      source: plan.source ?? "",
      openAtNight: plan.atNight !== false,
    })),
  });
  const responses = services.flatMap(({ id, plan }) =>
    plan.source === undefined ? drawnResponses(id, plan, months.all) : published(id, months.quarter),
  );
  await db.surveyResponse.createMany({
    data: responses.map((response, index) => rowOf(response, index, months.today)),
  });
  await db.surveyTally.createMany({ data: talliesOf(responses) });
  return services.map(({ id, plan }) => ({ id, slug: plan.slug }));
}

/** The published answers, spread over the months of the quarter. */
const published = (serviceId: string, months: readonly Month[]): Response[] =>
  publishedAnswers().map((answers, index) => ({
    serviceId,
    answers,
    month: months[index % months.length] ?? "",
  }));

function drawnResponses(serviceId: string, plan: ServicePlan, months: readonly Month[]): Response[] {
  const draw = drawFor(plan.slug);
  return months.flatMap((month, index) =>
    Array.from({ length: draw.between(plan.monthly - 4, plan.monthly + 5) }, () => ({
      serviceId,
      month,
      answers: answersOf(plan, draw, index / months.length),
    })),
  );
}

/** Opinions move slowly: a service that is being improved ends higher than it began. */
function answersOf(plan: ServicePlan, draw: Draw, passed: number): Answers {
  const mood = plan.mood + plan.trend * passed;
  const given = UNSUR.filter(() => !draw.chance(0.03)).map((unsur): [Unsur, number] => {
    const level = mood + (plan.weak.includes(unsur) ? -0.35 : 0) + (draw.next() + draw.next() - 1) * 0.9;
    return [unsur, Math.min(4, Math.max(1, Math.round(level)))];
  });
  return Object.fromEntries(given);
}

function rowOf({ serviceId, month, answers }: Response, index: number, today: Day) {
  const draw = drawFor(`warga ${index}`);
  const last = monthOf(today) === month ? Number(today.slice(8)) : 28;
  const day = fromDay(`${month}-${String(draw.between(1, last)).padStart(2, "0")}`);
  return {
    serviceId,
    submissionKey: randomUUID(),
    receiptCode: receiptCode((below) => randomInt(below)),
    month: fromDay(`${month}-01`),
    receivedOn: day,
    receivedAt: new Date(day.getTime() + draw.between(60, 500) * 60_000),
    outcome: draw.chance(0.85)
      ? ("FINISHED" as const)
      : draw.chance(0.7)
        ? ("RUNNING" as const)
        : ("REFUSED" as const),
    pattern: patternOf(UNSUR.map((unsur) => answers[unsur])),
    ...Object.fromEntries(Object.entries(answers).map(([unsur, answer]) => [unsur.toLowerCase(), answer])),
    sex: draw.pick(["L", "P"] as const),
    education: draw.chance(0.1) ? null : draw.pick(EDUCATIONS),
    occupation: draw.chance(0.1) ? null : draw.pick(OCCUPATIONS),
  };
}

/** What submit-survey keeps beside each answer: how many answered an unsur, the sum, and how many came at all. */
function talliesOf(responses: readonly Response[]) {
  const tallies = new Map<
    string,
    {
      serviceId: string;
      month: Date;
      unsur: string;
      answered: number;
      sum: number;
      scaled: number;
      squares: number;
    }
  >();
  for (const { serviceId, month, answers } of responses) {
    const counted: [string, number][] = [...Object.entries(answers), [RESPONDENTS, 1]];
    const mean = scaledMean(Object.values(answers));
    for (const [unsur, value] of counted) {
      const key = `${serviceId} ${month} ${unsur}`;
      const tally = tallies.get(key) ?? {
        serviceId,
        month: fromDay(`${month}-01`),
        unsur,
        answered: 0,
        sum: 0,
        scaled: 0,
        squares: 0,
      };
      const own = unsur === RESPONDENTS ? mean : 0;
      tallies.set(key, {
        ...tally,
        answered: tally.answered + 1,
        sum: tally.sum + value,
        scaled: tally.scaled + own,
        squares: tally.squares + own * own,
      });
    }
  }
  return [...tallies.values()];
}
