/** Numbers that look drawn but are the same in every installation: the demo can be described in words and tested. */
export interface Draw {
  /** At least 0, under 1. */
  next: () => number;
  /** A whole number, both ends included. */
  between: (low: number, high: number) => number;
  pick: <T>(items: readonly T[]) => T;
  /** True with the given chance. */
  chance: (share: number) => boolean;
  /** About bell-shaped around the mean; never further than three spreads. */
  around: (mean: number, spread: number) => number;
}

/** A generator (mulberry32) that starts from the hash of a name, so that no order of work changes what anybody gets. */
export function drawFor(name: string): Draw {
  let state = hashOf(name);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const pick = <T>(items: readonly T[]): T => {
    const item = items[between(0, items.length - 1)];
    if (item === undefined) throw new RangeError("nothing to pick from");
    return item;
  };
  return {
    next,
    between,
    pick,
    chance: (share) => next() < share,
    around: (mean, spread) => mean + (next() + next() + next() - 1.5) * 2 * spread,
  };
}

function hashOf(name: string): number {
  let hash = 2_166_136_261;
  for (const letter of name) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619);
  return hash | 0;
}
