import "server-only";
import { db } from "@/lib/db/client";
import { fromDay, toDay } from "@/lib/db/dates";
import { normaliseReceipt } from "@/lib/domain/survey";
import type { Unsur } from "@/lib/scoring";
import { ikmOf, tallyServices } from "@/lib/queries/survey-ikm";

/** The survey of a service as a citizen opens it; it needs no viewer. */
export interface OpenSurvey {
  slug: string;
  service: string;
  unit: string;
  active: boolean;
}

export async function getSurvey(slug: string): Promise<OpenSurvey | null> {
  const service = await db.service.findUnique({ where: { slug }, select: { slug: true, name: true, active: true, unit: { select: { name: true } } } });
  return service === null ? null : { slug: service.slug, service: service.name, unit: service.unit.name, active: service.active };
}

/** What a receipt proves: that a questionnaire arrived, when, and what the last quarter asked to improve. */
export interface KeptReceipt {
  receiptCode: string;
  service: string;
  unit: string;
  /** ISO moment. */
  receivedAt: string;
  /** Lowest unsur of the three whole months before the month of the answer; empty when too few people answered. */
  lowestBefore: Unsur[];
}

export async function getReceipt(slug: string, typedCode: string): Promise<KeptReceipt | null> {
  const receiptCode = normaliseReceipt(typedCode);
  const response = await db.surveyResponse.findFirst({
    where: { receiptCode, service: { slug } },
    select: { receivedAt: true, month: true, serviceId: true, service: { select: { name: true, unit: { select: { name: true } } } } },
  });
  if (response === null) return null;
  const before = ikmOf(await tallyServices([response.serviceId], quarterBefore(toDay(response.month))));
  return { receiptCode, service: response.service.name, unit: response.service.unit.name, receivedAt: response.receivedAt.toISOString(), lowestBefore: before.lowest };
}

function quarterBefore(month: string): { startsOn: string; endsOn: string } {
  const back = (months: number): string => {
    const day = fromDay(month);
    day.setUTCMonth(day.getUTCMonth() - months);
    return toDay(day);
  };
  return { startsOn: back(3), endsOn: back(1) };
}
