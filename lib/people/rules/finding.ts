import { holds, holdsAnywhere, READING_ROLES, type Role, type Viewer } from "@/lib/kernel/viewer";

const SEES_EVERYBODY: readonly Role[] = ["BKD_ADMIN", "AUDITOR"];

/**
 * A NIP tells the day of birth and the sex, so only those look for people by it who see everybody of the instansi
 * anyway: its HR agency and its auditors.
 */
export const findsByNip = (viewer: Viewer, instansiPath: string): boolean =>
  holds(viewer, SEES_EVERYBODY, instansiPath);

/** Whom somebody sees in the list of people: everybody, the people of units she oversees, or those she judges. */
export type Reach = "EVERYBODY" | "UNITS" | "JUDGED";

export function peopleReach(viewer: Viewer, instansiPath: string): Reach {
  if (holds(viewer, READING_ROLES, instansiPath)) return "EVERYBODY";
  return holdsAnywhere(viewer, READING_ROLES) ? "UNITS" : "JUDGED";
}
