import type { Rating } from "@/lib/domain/rating";

/** One member of a team in a term: judged already, or with what achievement suggests. */
export interface Member<Predikat extends string> {
  predikat: Predikat | null;
  suggested: Rating | null;
}

/**
 * How a team would spread: how many hold each predikat, how many of them are estimates, how many nobody
 * can estimate.
 */
export interface Spread<Predikat extends string> {
  counts: Record<Predikat, number>;
  estimated: number;
  unknown: number;
}

/** The law of the two ratings, handed in so that this rule knows no table. */
export interface PredikatLaw<Predikat extends string> {
  all: readonly Predikat[];
  of: (work: Rating, behaviour: Rating) => Predikat;
}

/** Judged members count as judged; the others as their achievement suggests with behaviour that meets expectation. */
export function spreadOf<Predikat extends string>(
  members: readonly Member<Predikat>[],
  law: PredikatLaw<Predikat>,
): Spread<Predikat> {
  const counts = Object.fromEntries(law.all.map((predikat) => [predikat, 0])) as Record<Predikat, number>;
  let estimated = 0;
  let unknown = 0;
  for (const { predikat, suggested } of members) {
    const held = predikat ?? (suggested === null ? null : law.of(suggested, "SESUAI_EKSPEKTASI"));
    if (held === null) unknown += 1;
    else counts[held] += 1;
    if (predikat === null && held !== null) estimated += 1;
  }
  return { counts, estimated, unknown };
}

/** The same spread with one more person of a given predikat. */
export function withOneMore<Predikat extends string>(
  spread: Spread<Predikat>,
  predikat: Predikat,
): Spread<Predikat> {
  return { ...spread, counts: { ...spread.counts, [predikat]: spread.counts[predikat] + 1 } };
}
