import type { Day, DayRange } from "@/lib/kernel/calendar";
import { ACTIVE, STATUS_EFFECTS, type StatusEffects, type StatusKind } from "@/lib/kernel/status";

/** A status with its days, both included; without a last day it goes on. */
export interface StatusDays {
  readonly kind: StatusKind;
  readonly startsOn: Day;
  readonly endsOn: Day | null;
}

const covers = ({ startsOn, endsOn }: StatusDays, day: Day): boolean =>
  startsOn <= day && (endsOn === null || day <= endsOn);

/** What somebody is on a day; null in active service. Statuses of one person never share a day. */
export const statusOn = (statuses: readonly StatusDays[], day: Day): StatusKind | null =>
  statuses.find((status) => covers(status, day))?.kind ?? null;

/** What a status, or active service, means: whether the position is kept, an SKP needed, and somebody rated. */
export const effectsOf = (kind: StatusKind | null): StatusEffects =>
  kind === null ? ACTIVE : STATUS_EFFECTS[kind];

/**
 * Whether a status excuses somebody from a term: the one of its last day does, unless it keeps the position and began
 * within the term. Who is due is asked of the database in the same words by lib/server/db/status.ts.
 */
export function isExcused(statuses: readonly StatusDays[], { from, to }: DayRange): boolean {
  const last = statuses.find((status) => covers(status, to));
  if (last === undefined) return false;
  const { excuses } = STATUS_EFFECTS[last.kind];
  return excuses === "LAST_DAY" || (excuses === "WHOLE_TERM" && last.startsOn <= from);
}
