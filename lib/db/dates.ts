/** A civil date as the database driver wants it: midnight UTC of YYYY-MM-DD. */
export const fromDay = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** A `date` column as YYYY-MM-DD. */
export const toDay = (date: Date): string => date.toISOString().slice(0, 10);

/** A nullable `date` column as YYYY-MM-DD or null. */
export const toDayOrNull = (date: Date | null): string | null => (date === null ? null : toDay(date));
