import { addDays, type Day } from "@/lib/domain/calendar";
import { done, refuse, type Outcome } from "@/lib/domain/outcome";

/** How many tickets are given out at once: one on the screen, or a sheet to cut. */
export const TICKET_COUNTS = [1, 10, 20, 40, 100] as const;

/** How many days a ticket holds after the day it was given out. */
export const TICKET_DAYS = [1, 7, 14, 30] as const;
export const DEFAULT_TICKET_DAYS: (typeof TICKET_DAYS)[number] = 14;

/** What a queue system may ask for in one call, and how many calls a minute. */
export const MOST_TICKETS_A_CALL = 100;
export const TICKET_CALLS_A_MINUTE = 60;

/** The last day on which a ticket given out today is taken. */
export const ticketExpiry = (today: Day, days: number): Day => addDays(today, days);

/** What tickets are given out for. */
export interface TicketPlace<Point> {
  readonly service: { readonly active: boolean; readonly points: readonly Point[] };
  /** The point that was named, if any; `points` then holds it where it is one of this service. */
  readonly named: string | undefined;
}

/** Tickets are given out for an open service, at a point of it that is in use or at none. */
export function ticketsFor<Point extends { readonly active: boolean }>({
  service,
  named,
}: TicketPlace<Point>): Outcome<Point | null> {
  if (!service.active) return refuse({ code: "SERVICE_CLOSED" });
  if (named === undefined) return done(null);
  const [point] = service.points;
  return point?.active === true ? done(point) : refuse({ code: "POINT_NOT_IN_USE" });
}

/** Whether this call with one key is one too many within the minute. */
export const limitTicketCalls = (countedNow: number): Outcome<null> =>
  countedNow > TICKET_CALLS_A_MINUTE ? refuse({ code: "TOO_MANY_ATTEMPTS", minutes: 1 }) : done(null);

/** Where somebody answers with a ticket, without scheme and host. */
export const ticketPath = (slug: string, code: string): string =>
  `/survei/${encodeURIComponent(slug)}?karcis=${code}`;
