/**
 * What the public may see. Groups are published with their total, so a hidden group is safe only together with others:
 * the total minus what is shown must again be a group of at least five, and no count in it may follow from the rule.
 */
export interface PeopleGroup {
  readonly key: string;
  /** How many people stand behind each published figure of the group; the first is the number of people itself. */
  readonly counts: readonly number[];
}

/** An office with the parts its own figures add up. */
export interface PeopleOffice {
  readonly key: string;
  readonly parts: readonly PeopleGroup[];
}

/** What of a whole, its offices and their parts is shown, by key. */
export interface ShownTree {
  readonly whole: boolean;
  readonly offices: ReadonlySet<string>;
  readonly parts: ReadonlySet<string>;
}

/** Categories of one distribution that are published under one number. */
export interface MergedGroup<Key extends string> {
  readonly keys: readonly Key[];
  readonly count: number;
}

/** Whether a figure would be about one to four people; about nobody there is nothing to tell. */
export const isTooFew = (people: number): boolean => people > 0 && people < SMALLEST_GROUP_SHOWN;

const peopleOf = ({ counts }: PeopleGroup): number => counts[0] ?? 0;

function addCounts(groups: readonly PeopleGroup[]): number[] {
  const longest = Math.max(0, ...groups.map(({ counts }) => counts.length));
  return Array.from({ length: longest }, (_, place) =>
    groups.reduce((sum, { counts }) => sum + (counts[place] ?? 0), 0),
  );
}

/**
 * Too few in sum; or as many as only a group of nothing but fours holds, and then everybody who knows
 * the rule could write the fours down.
 */
function givesAway(hidden: readonly PeopleGroup[]): boolean {
  const sums = addCounts(hidden);
  return sums.some(isTooFew) || sums[0] === (SMALLEST_GROUP_SHOWN - 1) * hidden.length;
}

/**
 * The groups of a published total that are not shown: those with too few, those with nobody (so that "nobody" and "too
 * few" look alike), and the smallest others until the hidden ones together tell nothing. Equal groups go together: the
 * order of rows decides nothing.
 */
export function hideSmall(groups: readonly PeopleGroup[]): ReadonlySet<string> {
  if (!groups.some(({ counts }) => counts.some(isTooFew))) return new Set();
  let hidden = groups.filter(({ counts }) => counts.some((people) => people < SMALLEST_GROUP_SHOWN));
  let shown = groups.filter((group) => !hidden.includes(group));
  while (shown.length > 0 && givesAway(hidden)) {
    const least = Math.min(...shown.map(peopleOf));
    hidden = [...hidden, ...shown.filter((group) => peopleOf(group) === least)];
    shown = shown.filter((group) => peopleOf(group) !== least);
  }
  return new Set(hidden.map(({ key }) => key));
}

const NOTHING: ShownTree = { whole: false, offices: new Set(), parts: new Set() };

/**
 * What is shown of a whole, its offices and their parts; a hidden office hides its parts, a whole of
 * too few hides everything.
 */
export function shownTree(offices: readonly PeopleOffice[]): ShownTree {
  const added = offices.map(({ key, parts }) => ({ key, counts: addCounts(parts) }));
  if (addCounts(added).some(isTooFew)) return NOTHING;
  const hidden = hideSmall(added);
  const shown = offices.filter(({ key }) => !hidden.has(key));
  const parts = shown.flatMap((office) => {
    const small = hideSmall(office.parts);
    return office.parts.filter(({ key }) => !small.has(key)).map(({ key }) => key);
  });
  return { whole: true, offices: new Set(shown.map(({ key }) => key)), parts: new Set(parts) };
}

/**
 * A distribution of people over categories as it may be published: small categories under one number with others. One
 * group of everything says only how many there are; it is also the answer where everybody fell into one category, which
 * would tell what each of them got. Too few people have no distribution at all.
 */
export function mergeSmall<Key extends string>(
  counts: Readonly<Record<Key, number>>,
): readonly MergedGroup<Key>[] {
  const keys = Object.keys(counts) as Key[];
  const total = keys.reduce((sum, key) => sum + counts[key], 0);
  if (total < SMALLEST_GROUP_SHOWN) return [];
  const hidden = hideSmall(keys.map((key) => ({ key, counts: [counts[key]] })));
  const shown = keys.filter((key) => !hidden.has(key));
  const isTold = shown.length > 0 && keys.filter((key) => counts[key] > 0).length > 1;
  if (!isTold) return [{ keys, count: total }];
  const merged = keys.filter((key) => hidden.has(key));
  const apart = shown.map((key) => ({ keys: [key], count: counts[key] }));
  return merged.length === 0
    ? apart
    : [...apart, { keys: merged, count: merged.reduce((sum, key) => sum + counts[key], 0) }];
}

/** Whether "so many of so many" may be said: neither the part nor the rest is too few. */
export const isShareShown = (part: number, whole: number): boolean =>
  part <= whole && !isTooFew(part) && !isTooFew(whole - part);

/** The tally row that counts questionnaires; the other rows are named by their unsur. */
export const RESPONDENTS = "N";

/** The tally row that counts the questionnaires kept out of the figure. */
export const EXCLUDED = "Q";

/** Under this many questionnaires an index would tell what single people answered. */
export const SMALLEST_GROUP_SHOWN = 5;

/** Whether an index of so many questionnaires is shown at all. */
export const isGroupShown = (respondents: number): boolean => respondents >= SMALLEST_GROUP_SHOWN;
