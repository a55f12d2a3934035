import { addDays, type Day } from "@/lib/kernel/calendar";
import { surveyPath } from "@/lib/kernel/address";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import { runsServices } from "@/lib/kernel/service";
import { holdsOverAll, liesUnder, type Viewer } from "@/lib/kernel/viewer";

/** What can be wrong with a range of addresses. */
export type RangeProblem = "NOT_A_RANGE" | "TOO_WIDE";

export type Range = { readonly kind: "RANGE"; readonly range: string } | { readonly kind: RangeProblem };

interface Family {
  readonly bits: number;
  /** Bits of one written group. */
  readonly group: number;
  /** Fewer bits than this would cover networks of others. */
  readonly widest: number;
}

const IPV4: Family = { bits: 32, group: 8, widest: 8 };
const IPV6: Family = { bits: 128, group: 16, widest: 32 };

function groupsOf4(text: string): number[] | null {
  const parts = text.split(".");
  const groups = parts.map((part) => (/^(0|[1-9]\d{0,2})$/.test(part) ? Number(part) : Number.NaN));
  return groups.length === 4 && groups.every((group) => group <= 255) ? groups : null;
}

const wordsOf = (text: string): string[] => (text === "" ? [] : text.split(":"));

function groupsOf6(text: string): number[] | null {
  const [head = "", tail, ...more] = text.split("::");
  const [before, after] = [wordsOf(head), wordsOf(tail ?? "")];
  const missing = 8 - before.length - after.length;
  // "::" stands for at least one group of zeros; without it all eight are written.
  if (more.length > 0 || (tail === undefined ? missing !== 0 : missing < 1)) return null;
  const words = [...before, ...Array.from({ length: missing }, () => "0"), ...after];
  return words.every((word) => /^[0-9a-f]{1,4}$/i.test(word))
    ? words.map((word) => Number.parseInt(word, 16))
    : null;
}

function maskOf(length: string | undefined, { bits }: Family): number | null {
  if (length === undefined) return bits;
  return /^(0|[1-9]\d{0,2})$/.test(length) && Number(length) <= bits ? Number(length) : null;
}

/** The part of a group that belongs to the network. */
const masked = (value: number, kept: number, { group }: Family): number =>
  kept >= group ? value : kept <= 0 ? 0 : value - (value % 2 ** (group - kept));

/**
 * A range of addresses as an administrator writes it, "10.20.0.0/16", "2001:db8::/48" or one address;
 * what lies beyond the mask is dropped.
 */
export function parseRange(typed: string): Range {
  const [address = "", length, ...more] = typed.trim().split("/");
  const family = address.includes(":") ? IPV6 : IPV4;
  const groups = family === IPV6 ? groupsOf6(address) : groupsOf4(address);
  const mask = maskOf(length, family);
  if (groups === null || mask === null || more.length > 0) return { kind: "NOT_A_RANGE" };
  if (mask < family.widest) return { kind: "TOO_WIDE" };
  const kept = groups.map((value, index) => masked(value, mask - index * family.group, family));
  return {
    kind: "RANGE",
    range: `${family === IPV6 ? kept.map((value) => value.toString(16)).join(":") : kept.join(".")}/${mask}`,
  };
}

/** How a key begins, so that it is recognised where it should not be. */
export const KEY_MARK = "tk_";

/** How much of a key stays readable in the list. */
export const KEY_PREFIX_LENGTH = 9;

/** Whether a text can be a key at all. */
export const isKeyShaped = (text: string): boolean => /^tk_[\w-]{43}$/.test(text);

/** What a key may open besides tickets: records of its unit and of those under it, for programs of the office. */
export const DATA_SCOPES = ["UNITS_READ", "PEOPLE_READ", "PLACEMENTS_READ", "RESULTS_READ"] as const;
export type DataScope = (typeof DATA_SCOPES)[number];
export type ApiScope = "TICKETS" | DataScope;

/** The facts of a key that decide what it opens. */
export interface KeyFacts {
  readonly unitPath: string;
  readonly scopes: readonly ApiScope[];
  readonly revoked: boolean;
}

/** A key opens what it was made for, until it is revoked. */
export function admitKey<Key extends KeyFacts>(key: Key | null, scope: ApiScope): Outcome<Key> {
  if (key === null || key.revoked) return refuse({ code: "KEY_UNKNOWN" });
  return key.scopes.includes(scope) ? done(key) : refuse({ code: "KEY_OF_OTHER_SCOPE" });
}

/** Who reads with a key: nobody of the office, with the eyes of an auditor of the key's unit. */
export const readerOf = ({ id, unitPath }: { readonly id: string; readonly unitPath: string }): Viewer => ({
  employeeId: id,
  grants: [{ role: "AUDITOR", unitPath }],
});

/** It gives tickets for the services of its unit and of those under it. */
export function admitService(
  key: Pick<KeyFacts, "unitPath">,
  service: { readonly unitPath: string } | null,
): Outcome<null> {
  if (service === null) return refuse({ code: "NOT_FOUND" });
  return liesUnder(service.unitPath, key.unitPath) ? done(null) : refuse({ code: "KEY_OF_OTHER_UNIT" });
}

/** Networks of a unit are kept by those who run its services. */
export const keepUnit = (viewer: Viewer, unit: { readonly path: string } | null): Outcome<null> =>
  unit !== null && runsServices(viewer, unit.path) ? done(null) : refuse({ code: "NOT_FOUND" });

/** Who makes and revokes keys to records: the HR agency, which answers for the records of all. */
export const keepsDataKeys = (viewer: Viewer): boolean => holdsOverAll(viewer, ["BKD_ADMIN"]);

/** A key for tickets is kept by those who run the services of its unit, a key to records by the HR agency. */
export function keepKey(viewer: Viewer, key: Pick<KeyFacts, "unitPath" | "scopes"> | null): Outcome<null> {
  if (key === null) return refuse({ code: "NOT_FOUND" });
  const opensRecords = key.scopes.some((scope) => scope !== "TICKETS");
  const keeps = opensRecords ? keepsDataKeys(viewer) : runsServices(viewer, key.unitPath);
  return keeps ? done(null) : refuse({ code: "NOT_FOUND" });
}

/** A key is revoked once. */
export function revokeKey(viewer: Viewer, key: KeyFacts | null): Outcome<null> {
  const kept = keepKey(viewer, key);
  if (!kept.ok || key === null) return refuse({ code: "NOT_FOUND" });
  return key.revoked ? refuse({ code: "WRONG_STATUS", status: "REVOKED" }) : done(null);
}

/** How many tickets are given out at once: one on the screen, or a sheet to cut. */
export const TICKET_COUNTS = [1, 10, 20, 40, 100] as const;

/** How many days a ticket holds after the day it was given out. */
export const TICKET_DAYS = [1, 7, 14, 30] as const;
export const DEFAULT_TICKET_DAYS: (typeof TICKET_DAYS)[number] = 14;

/** What a queue system may ask for in one call, and how often a minute a key may be used. */
export const MOST_TICKETS_A_CALL = 100;
export const CALLS_A_MINUTE = 60;

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
export const limitCalls = (countedNow: number): Outcome<null> =>
  countedNow > CALLS_A_MINUTE ? refuse({ code: "TOO_MANY_ATTEMPTS", minutes: 1 }) : done(null);

/** Where somebody answers with a ticket, without scheme and host. */
export const ticketPath = (slug: string, code: string): string => `${surveyPath(slug)}?karcis=${code}`;
