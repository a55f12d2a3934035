import { isGroupShown } from "@/lib/domain/suppression";

/** People who share an answer about themselves. */
export interface PeopleGroup {
  readonly key: string;
  readonly count: number;
}

/** Groups large enough to show, in the order given, and everybody else put together. */
export interface MergedGroups<Group extends PeopleGroup> {
  readonly shown: readonly Group[];
  readonly merged: readonly Group[];
  /** How many people stand in the merged group: none, or enough that nobody is told from it. */
  readonly rest: number;
}

const people = (groups: readonly PeopleGroup[]): number => groups.reduce((sum, { count }) => sum + count, 0);

/**
 * Groups under five are put together; when they are still under five, the smallest others join them, because what is
 * missing from the whole could be computed.
 */
export function mergeSmallGroups<Group extends PeopleGroup>(groups: readonly Group[]): MergedGroups<Group> {
  const filled = groups.filter(({ count }) => count > 0);
  const smallestFirst = [...filled].sort((a, b) => a.count - b.count);
  const merged = smallestFirst.filter(({ count }) => !isGroupShown(count));
  while (merged.length > 0 && merged.length < filled.length && !isGroupShown(people(merged)))
    merged.push(...smallestFirst.slice(merged.length, merged.length + 1));
  return {
    shown: filled.filter((group) => !merged.includes(group)),
    merged: filled.filter((group) => merged.includes(group)),
    rest: people(merged),
  };
}
