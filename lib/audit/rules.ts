import { isDay, type Day } from "@/lib/kernel/calendar";
import { holdsAnywhere, type Viewer } from "@/lib/kernel/viewer";

/** The trail is read by auditors and the HR agency. */
export const readsTrail = (viewer: Viewer): boolean => holdsAnywhere(viewer, ["AUDITOR", "BKD_ADMIN"]);

/** What the reader asks for; empty where everything is meant. */
export interface TrailFilter {
  action: string;
  chain: string;
  /** One record. */
  subjectId: string;
  /** The person who did it. */
  actorId: string;
  /** The person whose records it was about. */
  aboutId: string;
  from: Day;
  until: Day;
}

/** What each part of a filter is called in an address. */
export const TRAIL_ADDRESS = {
  action: "tindakan",
  chain: "rantai",
  subjectId: "objek",
  actorId: "pelaku",
  aboutId: "tentang",
  from: "dari",
  until: "sampai",
} as const satisfies Record<keyof TrailFilter, string>;

const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** What an address asks for; an object or a day that cannot exist is none. */
export function trailFilterOf(asked: (name: string) => string | undefined): TrailFilter {
  const text = (key: keyof TrailFilter): string => asked(TRAIL_ADDRESS[key]) ?? "";
  const id = (key: keyof TrailFilter): string => (UUID.test(text(key)) ? text(key) : "");
  const day = (key: keyof TrailFilter): string => (isDay(text(key)) ? text(key) : "");
  return {
    action: text("action"),
    chain: text("chain"),
    subjectId: id("subjectId"),
    actorId: id("actorId"),
    aboutId: id("aboutId"),
    from: day("from"),
    until: day("until"),
  };
}

const KEYS = Object.keys(TRAIL_ADDRESS) as (keyof TrailFilter)[];

/** The parts of a filter that are set, as an address has them. */
export const trailQuery = (filter: TrailFilter): Record<string, string> =>
  Object.fromEntries(
    KEYS.filter((key) => filter[key] !== "").map((key) => [TRAIL_ADDRESS[key], filter[key]]),
  );
