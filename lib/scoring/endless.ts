import { type LongFraction, plusAll, times } from "@/lib/scoring/long-fraction";

/** A list that grows at its front. */
interface Terms {
  readonly last: LongFraction;
  readonly before: Terms | null;
}

/** What an endless fraction was made of. */
interface Origin {
  readonly terms: Terms;
  readonly factor: LongFraction | null;
}

const only = (last: LongFraction): Terms => ({ last, before: null });

function listed(terms: Terms): readonly LongFraction[] {
  const list: LongFraction[] = [];
  for (let at: Terms | null = terms; at !== null; at = at.before) list.push(at.last);
  return list;
}

/** Bounds are whole numbers of 2^-256: some eighty digits, where three or four decide whatever is printed. */
const PLACES = 256n;
const UNITS = 1n << PLACES;

/** The greatest whole number that is not above n ÷ d. */
const floor = (n: bigint, d: bigint): bigint => (n < 0n ? -((d - n - 1n) / d) : n / d);

/**
 * A fraction too long to be written out, as a sum of terms times a factor. It is carried along between two near bounds,
 * which say how it compares and how it is rounded. The fraction itself is worked out only when somebody asks for it:
 * where what is to be decided lies between the bounds.
 */
export class Endless implements LongFraction {
  private known: LongFraction | null = null;

  private constructor(
    /** In units of 2^-256, both included. */
    private readonly from: bigint,
    private readonly to: bigint,
    private readonly origin: Origin,
  ) {}

  static of(value: LongFraction): Endless {
    if (value instanceof Endless) return value;
    const from = floor(value.n * UNITS, value.d);
    return new Endless(from, from + 1n, { terms: only(value), factor: null });
  }

  get n(): bigint {
    return this.exact().n;
  }

  get d(): bigint {
    return this.exact().d;
  }

  get low(): LongFraction {
    return { n: this.from, d: UNITS };
  }

  get high(): LongFraction {
    return { n: this.to, d: UNITS };
  }

  /** Null where the bounds leave it open. */
  comparedTo(other: Endless): -1 | 1 | null {
    if (this.to < other.from) return -1;
    return this.from > other.to ? 1 : null;
  }

  plus(other: LongFraction): Endless {
    const { from, to } = Endless.of(other);
    const isOpen = this.known === null && this.origin.factor === null;
    const before = isOpen ? this.origin.terms : only(this);
    return new Endless(this.from + from, this.to + to, { terms: { last: other, before }, factor: null });
  }

  times(factor: LongFraction): Endless {
    const { n, d } = factor;
    const [least, most] = n < 0n ? [this.to, this.from] : [this.from, this.to];
    return new Endless(floor(least * n, d), floor(most * n, d) + 1n, { terms: only(this), factor });
  }

  private exact(): LongFraction {
    if (this.known === null) {
      const { terms, factor } = this.origin;
      const total = plusAll(listed(terms));
      this.known = factor === null ? total : times(total, factor);
    }
    return this.known;
  }
}
