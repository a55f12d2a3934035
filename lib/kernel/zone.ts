/** The three zones of the country; none of them knows summer time. */
const HOURS_AHEAD = { "Asia/Jakarta": 7, "Asia/Makassar": 8, "Asia/Jayapura": 9 } as const;

export type Zone = keyof typeof HOURS_AHEAD;

/** The zones from west to east, as choices. */
export const ZONES = ["Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"] as const satisfies readonly Zone[];

const HOUR = 60 * 60 * 1000;

/** A moment as a clock on the wall of the zone shows it: "2026-07-07T10:12:00.000", without a zone of its own. */
const onTheWall = (moment: Date, zone: Zone): string =>
  new Date(moment.getTime() + HOURS_AHEAD[zone] * HOUR).toISOString().slice(0, -1);

/** The civil day of a moment in the zone: "2026-07-07". */
export const dayOf = (moment: Date, zone: Zone): string => onTheWall(moment, zone).slice(0, 10);

/** Hours and minutes of a moment in the zone: "10.12". */
export const clockOf = (moment: Date, zone: Zone): string =>
  onTheWall(moment, zone).slice(11, 16).replace(":", ".");

/** The hour of a moment in the zone, 0 to 23. */
export const hourOf = (moment: Date, zone: Zone): number => Number(onTheWall(moment, zone).slice(11, 13));

/** The moment at which a day begins in the zone. */
export const beginOf = (day: string, zone: Zone): Date =>
  new Date(`${day}T00:00:00+0${HOURS_AHEAD[zone]}:00`);
