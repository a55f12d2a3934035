import {
  add,
  divide,
  isZero,
  multiply,
  negate,
  ratio,
  subtract,
  toFraction,
  ZERO,
  ONE,
  type Ratio,
} from "@/lib/scoring/ratio";

/** The smallest groups of people that exist behind the figures; the attacker does not know their sizes. */
export interface Cell {
  readonly key: string;
  readonly people: number;
}

/** A figure that was published: it is about all people of these cells together. */
export interface PublishedFigure {
  readonly name: string;
  readonly cells: readonly string[];
}

/** A set of one to four people that follows from the published figures. */
export interface Narrowed {
  readonly cells: readonly string[];
  readonly people: number;
}

const FEW = 4;

/**
 * The attack: everything published is a linear system over the cells. A set of people can be singled out exactly when
 * its indicator lies in the row space, that is, when it is orthogonal to the whole null space. Every set of one to four
 * people consists of at most four cells that are small themselves, so all of them are tried. Cells without people are
 * left out, as if the attacker knew them.
 */
export function narrowed(cells: readonly Cell[], published: readonly PublishedFigure[]): Narrowed[] {
  const inhabited = cells.filter(({ people }) => people > 0);
  const blind = nullSpace(inhabited, published);
  const small = inhabited.map((cell, place) => ({ ...cell, place })).filter(({ people }) => people <= FEW);
  const found: Narrowed[] = [];
  const extend = (chosen: readonly (typeof small)[number][], from: number, left: number): void => {
    if (
      chosen.length > 0 &&
      blind.every((vector) => isZero(chosen.map(({ place }) => vector[place] ?? ZERO).reduce(add)))
    ) {
      found.push({
        cells: chosen.map(({ key }) => key),
        people: chosen.reduce((sum, { people }) => sum + people, 0),
      });
    }
    for (let next = from; next < small.length; next += 1) {
      const cell = small[next]!;
      if (cell.people <= left) extend([...chosen, cell], next + 1, left - cell.people);
    }
  };
  extend([], 0, FEW);
  return found;
}

/** One vector per free column of the reduced system. */
function nullSpace(cells: readonly Cell[], published: readonly PublishedFigure[]): Ratio[][] {
  const rows = published.map((figure) => cells.map(({ key }) => (figure.cells.includes(key) ? ONE : ZERO)));
  const pivots = reduce(rows, cells.length);
  const isPivot = new Set(pivots);
  return cells.flatMap((_, free) => {
    if (isPivot.has(free)) return [];
    const vector = cells.map((__, place) => (place === free ? ONE : ZERO));
    pivots.forEach((pivot, row) => {
      vector[pivot] = negate(rows[row]![free]!);
    });
    return [vector];
  });
}

/** Gauss and Jordan over the rationals, in place; answers the pivot columns, row by row. */
function reduce(rows: Ratio[][], width: number): number[] {
  const pivots: number[] = [];
  for (let column = 0; column < width && pivots.length < rows.length; column += 1) {
    const top = pivots.length;
    const found = rows.findIndex((row, index) => index >= top && !isZero(row[column]!));
    if (found === -1) continue;
    [rows[top], rows[found]] = [rows[found]!, rows[top]!];
    const lead = rows[top][column]!;
    rows[top] = rows[top].map((value) => lowest(divide(value, lead)));
    rows.forEach((row, index) => {
      const factor = row[column]!;
      if (index !== top && !isZero(factor))
        rows[index] = row.map((value, place) =>
          lowest(subtract(value, multiply(factor, rows[top]![place]!))),
        );
    });
    pivots.push(column);
  }
  return pivots;
}

/** Reduced, so that numbers stay small. */
function lowest(value: Ratio): Ratio {
  const [n, d] = (toFraction(value) ?? "").split("/") as [string, string];
  return divide(ratio(n), ratio(d));
}
