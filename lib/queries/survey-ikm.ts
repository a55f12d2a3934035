import "server-only";
import { db } from "@/lib/db/client";
import { fromDay } from "@/lib/db/dates";
import { RESPONDENTS, isGroupShown } from "@/lib/domain/survey";
import { UNSUR, skmOfTally, type Mutu, type Unsur } from "@/lib/scoring";

/** The index of a service, a unit or an OPD; everything but the number of respondents is absent for a group too small to show. */
export interface Ikm {
  respondents: number;
  shown: boolean;
  ikm: string | null;
  mutu: Mutu | null;
  unsur: { unsur: Unsur; mean: string | null; answered: number }[];
  lowest: Unsur[];
}

/** What was counted of one unsur (or of the respondents), over any number of services and months. */
export interface TallyRow {
  unsur: string;
  answered: number;
  sum: number;
}

/** Days of a span of whole months, both included. */
export interface Span {
  startsOn: string;
  endsOn: string;
}

/** The index of counted answers: sums are enough, because a mean of means would not be the mean. */
export function ikmOf(rows: readonly TallyRow[]): Ikm {
  const totals = (name: string) => rows.filter((row) => row.unsur === name).reduce((total, row) => ({ answered: total.answered + row.answered, sum: total.sum + row.sum }), { answered: 0, sum: 0 });
  const perUnsur = UNSUR.map(totals);
  const respondents = totals(RESPONDENTS).answered;
  const shown = isGroupShown(respondents);
  const result = skmOfTally({ n: respondents, sums: perUnsur.map(({ sum }) => sum), answered: perUnsur.map(({ answered }) => answered) });
  const unsur = UNSUR.map((name, index) => ({ unsur: name, mean: shown ? (result.nrr[index] ?? null) : null, answered: shown ? (perUnsur[index]?.answered ?? 0) : 0 }));
  const lowest = shown ? result.lowest.flatMap((position) => UNSUR[position - 1] ?? []) : [];
  return { respondents, shown, ikm: shown ? result.ikm : null, mutu: shown ? result.mutu : null, unsur, lowest };
}

/** Counted answers of services within a span, added up per service and unsur in the database. */
export async function tallyServices(serviceIds: readonly string[], { startsOn, endsOn }: Span): Promise<(TallyRow & { serviceId: string })[]> {
  const groups = await db.surveyTally.groupBy({
    by: ["serviceId", "unsur"], where: { serviceId: { in: [...serviceIds] }, month: { gte: fromDay(startsOn), lte: fromDay(endsOn) } }, _sum: { answered: true, sum: true },
  });
  return groups.map(({ serviceId, unsur, _sum }) => ({ serviceId, unsur, answered: _sum.answered ?? 0, sum: _sum.sum ?? 0 }));
}
