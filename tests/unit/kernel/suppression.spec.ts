import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  hideSmall,
  isShareShown,
  isTooFew,
  mergeSmall,
  shownTree,
  type PeopleOffice,
} from "@/lib/kernel/suppression";
import { narrowed, type Cell, type PublishedFigure } from "@/tests/support/narrowing";

const groups = (...counts: (number | number[])[]) =>
  counts.map((count, index) => ({ key: `g${index + 1}`, counts: [count].flat() }));
const hidden = (...counts: (number | number[])[]): string[] => [...hideSmall(groups(...counts))].sort();

describe("a list of groups under a published total", () => {
  it.each([
    [0, false],
    [1, true],
    [4, true],
    [5, false],
  ])("a figure about %i people is too few: %s", (people, few) => {
    expect(isTooFew(people)).toBe(few);
  });

  it("shows everything when no group has one to four people, also groups with nobody", () => {
    expect(hidden(5, 0, 40)).toEqual([]);
    expect(hidden()).toEqual([]);
  });

  it("hides a group of four with the smallest other, because the total would tell the four", () => {
    expect(hidden(4, 30, 9, 12)).toEqual(["g1", "g3"]);
  });

  it("hides two groups alone when they hold five together, and takes a third when they hold four", () => {
    expect(hidden(2, 3, 30)).toEqual(["g1", "g2"]);
    expect(hidden(2, 2, 30, 40)).toEqual(["g1", "g2", "g3"]);
  });

  it("hides groups with nobody beside a hidden one, so that nobody and too few look alike", () => {
    expect(hidden(0, 3, 2, 30)).toEqual(["g1", "g2", "g3"]);
  });

  it("hides all of the smallest where several are equal, so that the order of rows decides nothing", () => {
    expect(hidden(3, 9, 30, 9)).toEqual(["g1", "g2", "g4"]);
  });

  it("hides one more when nothing but fours add up to the hidden sum, because only fours can", () => {
    expect(hidden(4, 4, 4, 6)).toEqual(["g1", "g2", "g3", "g4"]);
    expect(hidden(4, 4, 3, 6)).toEqual(["g1", "g2", "g3"]);
  });

  it("hides everything when nothing is left to hide behind", () => {
    expect(hidden(4)).toEqual(["g1"]);
    expect(hidden(1, 0)).toEqual(["g1", "g2"]);
  });

  it("counts the answers to each question too: eight people of whom three answered one are hidden", () => {
    expect(hidden([8, 3], [40, 40], [20, 20])).toEqual(["g1", "g3"]);
    expect(hidden([8, 3], [7, 0], [20, 20])).toEqual(["g1", "g2", "g3"]);
  });

  it("adds groups until the answers to each question hold five together", () => {
    expect(hidden([6, 1], [7, 7, 2], [30, 30, 30])).toEqual(["g1", "g2", "g3"]);
    expect(hidden([6, 3], [7, 2], [30, 30])).toEqual(["g1", "g2"]);
  });

  it("decides the same whatever the order of the groups", () => {
    fc.assert(
      fc.property(
        fc
          .array(fc.nat(12), { maxLength: 7 })
          .chain((counts) =>
            fc.tuple(
              fc.constant(groups(...counts)),
              fc.shuffledSubarray(groups(...counts), { minLength: counts.length }),
            ),
          ),
        ([ordered, shuffled]) => {
          expect([...hideSmall(shuffled)].sort()).toEqual([...hideSmall(ordered)].sort());
        },
      ),
    );
  });
});

describe("offices and their services", () => {
  const office = (key: string, ...counts: number[]): PeopleOffice => ({
    key,
    parts: counts.map((count, index) => ({ key: `${key}${index + 1}`, counts: [count] })),
  });
  const shown = (...offices: PeopleOffice[]) => {
    const { whole, offices: keys, parts } = shownTree(offices);
    return { whole, offices: [...keys], parts: [...parts] };
  };

  it("shows a service only under an office that is shown", () => {
    expect(shown(office("a", 2, 1), office("b", 9, 9), office("c", 6, 40))).toEqual({
      whole: true,
      offices: ["c"],
      parts: ["c1", "c2"],
    });
  });

  it("shows an office and hides two of its services, which hold five people together", () => {
    expect(shown(office("a", 2, 30, 9))).toEqual({ whole: true, offices: ["a"], parts: ["a2"] });
  });

  it("shows nothing at all of a whole of four people", () => {
    expect(shown(office("a", 2), office("b", 2))).toEqual({ whole: false, offices: [], parts: [] });
  });

  it("hides an office without services as one with nobody", () => {
    expect(shown(office("a"), office("b", 3), office("c", 30))).toEqual({
      whole: true,
      offices: [],
      parts: [],
    });
    expect(shown(office("a"), office("b", 3, 2), office("c", 30))).toEqual({
      whole: true,
      offices: ["a", "b", "c"],
      parts: ["c1"],
    });
  });

  it("shows a whole of nobody", () => {
    expect(shown(office("a", 0), office("b"))).toEqual({ whole: true, offices: ["a", "b"], parts: ["a1"] });
    expect(shown()).toEqual({ whole: true, offices: [], parts: [] });
  });
});

describe("a distribution over categories", () => {
  const merge = (...[a = 0, b = 0, c = 0, d = 0]: number[]) =>
    mergeSmall({ a, b, c, d }).map(({ keys, count }) => `${keys.join("+")} ${count}`);

  it("stands as it is when no category is small", () => {
    expect(merge(5, 40, 9, 6)).toEqual(["a 5", "b 40", "c 9", "d 6"]);
    expect(merge(5, 40, 0)).toEqual(["a 5", "b 40", "c 0", "d 0"]);
  });

  it("merges the small ones, and the smallest other where they hold too few", () => {
    expect(merge(20, 40, 3, 2)).toEqual(["a 20", "b 40", "c+d 5"]);
    expect(merge(20, 40, 3, 1)).toEqual(["b 40", "a+c+d 24"]);
    expect(merge(20, 40, 3)).toEqual(["b 40", "a+c+d 23"]);
  });

  it("is one group where nothing remains apart, and where all got the same", () => {
    expect(merge(4, 6, 0)).toEqual(["a+b+c+d 10"]);
    expect(merge(0, 50, 0)).toEqual(["a+b+c+d 50"]);
  });

  it.each([
    [4, []],
    [5, ["a+b+c+d 5"]],
  ])("of %i people is %j", (people, expected) => {
    expect(merge(people, 0, 0)).toEqual(expected);
  });
});

describe("so many of so many", () => {
  it.each([
    [95, 100, true],
    [96, 100, false],
    [99, 100, false],
    [100, 100, true],
    [4, 100, false],
    [5, 100, true],
    [0, 100, true],
    [101, 100, false],
  ])("%i of %i is said: %s", (part, whole, said) => {
    expect(isShareShown(part, whole)).toBe(said);
  });
});

// ── The attacker ────────────────────────────────────────────────────────────

/** Few people, mostly: where suppression is hard. */
const few = fc.oneof(
  { weight: 4, arbitrary: fc.nat(6) },
  { weight: 2, arbitrary: fc.nat(14) },
  { weight: 1, arbitrary: fc.integer({ min: 15, max: 60 }) },
);
/** How many people of a service answered at all, and how many of them two of the questions. */
const service = few.chain((n) => fc.tuple(fc.constant(n), fc.nat(n), fc.nat(n)));
const county = fc
  .array(fc.array(service, { minLength: 1, maxLength: 5 }), { maxLength: 6 })
  .map((offices): PeopleOffice[] =>
    offices.map((parts, index) => ({
      key: `o${index}`,
      parts: parts.map((counts, place) => ({ key: `o${index}s${place}`, counts })),
    })),
  );

type Show = (offices: readonly PeopleOffice[]) => {
  whole: boolean;
  offices: ReadonlySet<string>;
  parts: ReadonlySet<string>;
};

/** What somebody downloads: the total, every office and service that is shown. */
function publication(offices: readonly PeopleOffice[], show: Show): PublishedFigure[] {
  const shown = show(offices);
  return [
    ...(shown.whole
      ? [{ name: "whole", cells: offices.flatMap(({ parts }) => parts.map(({ key }) => key)) }]
      : []),
    ...offices
      .filter(({ key }) => shown.offices.has(key))
      .map(({ key, parts }) => ({ name: key, cells: parts.map((part) => part.key) })),
    ...offices
      .flatMap(({ parts }) => parts)
      .filter(({ key }) => shown.parts.has(key))
      .map(({ key }) => ({ name: key, cells: [key] })),
  ];
}

const cellsOf = (offices: readonly PeopleOffice[], place: number): Cell[] =>
  offices.flatMap(({ parts }) => parts.map(({ key, counts }) => ({ key, people: counts[place]! })));

/** Each published figure is attacked by itself: people, and the answers to each of two questions. */
const leaks = (offices: readonly PeopleOffice[], show: Show) =>
  [0, 1, 2].flatMap((place) => narrowed(cellsOf(offices, place), publication(offices, show)));

/** Hides what is too small, and nothing else. */
const naive: Show = (offices) => {
  const large = (counts: readonly (readonly number[])[]): boolean =>
    [0, 1, 2].every((place) => !isTooFew(counts.reduce((sum, own) => sum + own[place]!, 0)));
  return {
    whole: true,
    offices: new Set(
      offices.filter(({ parts }) => large(parts.map(({ counts }) => counts))).map(({ key }) => key),
    ),
    parts: new Set(
      offices
        .flatMap(({ parts }) => parts)
        .filter(({ counts }) => large([counts]))
        .map(({ key }) => key),
    ),
  };
};

describe("no published cell can be narrowed to fewer than five people by combining tables", () => {
  it("not by adding and subtracting totals, offices and services in any way", () => {
    fc.assert(
      fc.property(county, (offices) => {
        expect(leaks(offices, shownTree)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it("while hiding only what is small is found out", () => {
    const offices: PeopleOffice[] = [
      {
        key: "o",
        parts: [
          { key: "small", counts: [3, 3, 3] },
          { key: "large", counts: [30, 30, 30] },
        ],
      },
    ];
    expect(leaks(offices, naive)).toContainEqual({ cells: ["small"], people: 3 });
    expect(
      fc.check(
        fc.property(county, (some) => leaks(some, naive).length === 0),
        { numRuns: 400 },
      ).failed,
    ).toBe(true);
  });

  it("not in a distribution under a published number of people rated", () => {
    const counts = fc.tuple(few, few, few, few, few);
    fc.assert(
      fc.property(fc.array(counts, { maxLength: 5 }), (offices) => {
        const named = offices.map((own, o) => ({
          key: `o${o}`,
          counts: Object.fromEntries(own.map((people, category) => [`o${o}c${category}`, people])),
        }));
        const cells = named.flatMap((own) =>
          Object.entries(own.counts).map(([key, people]) => ({ key, people })),
        );
        const shown = shownTree(
          named.map(({ key, counts: own }) => ({
            key,
            parts: [{ key, counts: [Object.values(own).reduce((sum, people) => sum + people, 0)] }],
          })),
        );
        const figures = named
          .filter(({ key }) => shown.offices.has(key))
          .flatMap(({ key, counts: own }) => [
            { name: key, cells: Object.keys(own) },
            ...mergeSmall(own).map(({ keys }) => ({ name: key, cells: keys })),
          ]);
        expect(
          narrowed(
            cells,
            shown.whole ? [{ name: "all", cells: cells.map(({ key }) => key) }, ...figures] : figures,
          ),
        ).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});

/** All lists of so many groups with at most so many people each. */
function* allCounts(length: number, most: number): Generator<number[]> {
  if (length === 0) yield [];
  else
    for (const rest of allCounts(length - 1, most))
      for (let own = 0; own <= most; own += 1) yield [...rest, own];
}

/**
 * What is pinned down by a publication for somebody who knows the rule and tries every county that
 * would publish the same.
 */
function pinned(
  publish: (counts: number[]) => { text: string; hidden: number[] },
  [length, most]: [number, number],
): string[] {
  const same = new Map<string, { hidden: number[]; all: number[][]; sum: number }>();
  for (const counts of allCounts(length, most)) {
    const { text, hidden: places } = publish(counts);
    const known = same.get(text) ?? {
      hidden: places,
      all: [],
      sum: places.reduce((total, place) => total + counts[place]!, 0),
    };
    known.all.push(counts);
    same.set(text, known);
  }
  // A hidden sum above `most` could come from counts that were not tried.
  return [...same]
    .filter(([, { sum }]) => sum <= most)
    .flatMap(([text, { hidden: places, all }]) =>
      places
        .filter(
          (place) => isTooFew(all[0]![place]!) && all.every((counts) => counts[place] === all[0]![place]),
        )
        .map((place) => `${text}: ${all[0]![place]} at ${place}`),
    );
}

const listed = (rule: (counts: number[]) => ReadonlySet<string>) => (counts: number[]) => {
  const keys = rule(counts);
  const places = counts.map((_, place) => place).filter((place) => keys.has(`g${place + 1}`));
  return {
    text:
      `${counts.reduce((a, b) => a + b, 0)}: ` +
      counts.map((count, place) => (places.includes(place) ? "?" : count)).join(" "),
    hidden: places,
  };
};

describe("somebody who knows the rule and tries all possibilities", () => {
  it.each([
    [2, 30],
    [3, 24],
    [4, 17],
  ])("finds no count of one to four in a list of %i groups", (length, most) => {
    const whole = (counts: number[]) => hideSmall(groups(...counts));
    const publish = (counts: number[]) =>
      isTooFew(counts.reduce((a, b) => a + b, 0)) ? { text: "nothing", hidden: [] } : listed(whole)(counts);
    expect(pinned(publish, [length, most])).toEqual([]);
  });

  it("would find the fours and the equals of a rule that only fills up to five", () => {
    const fills = (counts: number[]): ReadonlySet<string> => {
      const order = groups(...counts).sort((a, b) => a.counts[0]! - b.counts[0]!);
      const small = order.filter(({ counts: [n] }) => isTooFew(n!));
      const sum = small.reduce((total, { counts: [n] }) => total + n!, 0);
      const next = order.find(({ counts: [n] }) => n! >= 5);
      return new Set(
        [...small, ...(isTooFew(sum) && next !== undefined ? [next] : [])].map(({ key }) => key),
      );
    };
    expect(pinned(listed(fills), [3, 14]).length).toBeGreaterThan(0);
  });

  it("finds no count of one to four in a distribution over four categories", () => {
    const publish = (counts: number[]) => {
      const merged = mergeSmall(Object.fromEntries(counts.map((count, place) => [`g${place}`, count])));
      const covered = merged
        .filter(({ keys }) => keys.length > 1)
        .flatMap(({ keys }) => keys.map((key) => Number(key.slice(1))));
      return {
        text: merged.map(({ keys, count }) => `${keys.join("+")} ${count}`).join(", "),
        hidden: covered,
      };
    };
    expect(pinned(publish, [4, 17])).toEqual([]);
  });
});
