import "server-only";
import { db } from "@/lib/server/db/client";
import { spanTallies, type ServiceTally } from "@/lib/surveys/db/ikm-snapshot";
import { UNSUR, type Mutu, type Unsur } from "@/lib/kernel/codes";
import { ikmInterval, type IkmInterval } from "@/lib/scoring/ikm-interval";
import { skmOfTally } from "@/lib/scoring/skm";
import { EXCLUDED, RESPONDENTS, isGroupShown } from "@/lib/kernel/suppression";
import type { Span } from "@/lib/kernel/term";

/**
 * The index of a service, a unit or an OPD; everything but the number of respondents is absent for a
 * group too small to show.
 */
export interface Ikm {
  respondents: number;
  /** Questionnaires kept out of the figure. */
  excluded: number;
  shown: boolean;
  ikm: string | null;
  /** Where chance alone may have put the figure, 95 % of the time. */
  interval: IkmInterval | null;
  mutu: Mutu | null;
  unsur: { unsur: Unsur; mean: string | null; answered: number }[];
  lowest: Unsur[];
}

/** What was counted of one unsur (or of the respondents), over any number of services and months. */
export interface TallyRow {
  unsur: string;
  answered: number;
  sum: number;
  /** Of the respondents' row: 2520 times each mean, and the squares; without them there is no interval. */
  scaled?: bigint;
  squares?: bigint;
}

interface Totals {
  answered: number;
  sum: number;
  scaled: bigint;
  squares: bigint;
}

const NONE: Totals = { answered: 0, sum: 0, scaled: 0n, squares: 0n };

function totalsOf(rows: readonly TallyRow[]): (name: string) => Totals {
  const totals = new Map<string, Totals>();
  for (const { unsur, answered, sum, scaled = 0n, squares = 0n } of rows) {
    const total = totals.get(unsur) ?? NONE;
    totals.set(unsur, {
      answered: total.answered + answered,
      sum: total.sum + sum,
      scaled: total.scaled + scaled,
      squares: total.squares + squares,
    });
  }
  return (name) => totals.get(name) ?? NONE;
}

/** The index of counted answers: sums are enough, because a mean of means would not be the mean. */
export function ikmOf(rows: readonly TallyRow[]): Ikm {
  const totals = totalsOf(rows);
  const perUnsur = UNSUR.map(totals);
  const { answered: respondents, scaled, squares } = totals(RESPONDENTS);
  const shown = isGroupShown(respondents);
  const result = skmOfTally({
    n: respondents,
    sums: perUnsur.map(({ sum }) => sum),
    answered: perUnsur.map(({ answered }) => answered),
  });
  const unsur = UNSUR.map((name, index) => ({
    unsur: name,
    mean: shown ? (result.nrr[index] ?? null) : null,
    answered: shown ? (perUnsur[index]?.answered ?? 0) : 0,
  }));
  const lowest = shown ? result.lowest.flatMap((position) => UNSUR[position - 1] ?? []) : [];
  const figures = shown ? { ikm: result.ikm, mutu: result.mutu } : { ikm: null, mutu: null };
  const interval =
    figures.ikm !== null && scaled > 0n ? ikmInterval({ n: respondents, scaled, squares }) : null;
  return { respondents, excluded: totals(EXCLUDED).answered, shown, ...figures, interval, unsur, lowest };
}

/** Counted answers of services within a span, added up per service and unsur in the database. */
export const tallyServices = (serviceIds: readonly string[], span: Span): Promise<ServiceTally[]> =>
  spanTallies(db, serviceIds, span);
