import type { Day } from "@/lib/kernel/calendar";
import { done, refuse, refuseField, type Outcome } from "@/lib/kernel/outcome";
import { holds, holdsAnywhere, holdsOverAll, type Role, type Viewer } from "@/lib/kernel/viewer";

/** All roles that can be granted, those that reach farthest first. */
export const ROLES: readonly Role[] = ["BKD_ADMIN", "UNIT_ADMIN", "LEADER", "AUDITOR", "SURVEY_OFFICER"];

/** What the administrator of a unit hands on within it. */
const BY_UNIT_ADMIN: readonly Role[] = ["SURVEY_OFFICER", "LEADER"];

const READERS: readonly Role[] = ["BKD_ADMIN", "UNIT_ADMIN", "AUDITOR"];

/** Who may look up which rights others have, and over which units. */
export const readsRights = (viewer: Viewer): boolean => holdsAnywhere(viewer, READERS);

/** The units over which the viewer reads who has which right. */
export const rightsReach = (viewer: Viewer): string[] =>
  viewer.grants.filter(({ role }) => READERS.includes(role)).map(({ unitPath }) => unitPath);

/** Whether the viewer hands this role out, and takes it back, over this unit. */
export const keepsRole = (viewer: Viewer, role: Role, unitPath: string): boolean =>
  holdsOverAll(viewer, ["BKD_ADMIN"]) ||
  (BY_UNIT_ADMIN.includes(role) && holds(viewer, ["UNIT_ADMIN"], unitPath));

/** The roles that the viewer may hand out anywhere. */
export const rolesToGrant = (viewer: Viewer): readonly Role[] => {
  if (holdsOverAll(viewer, ["BKD_ADMIN"])) return ROLES;
  return holdsAnywhere(viewer, ["UNIT_ADMIN"]) ? BY_UNIT_ADMIN : [];
};

/** A right as it is wished, and what is known of whoever gets it. */
export interface GrantFacts {
  readonly employeeId: string;
  readonly role: Role;
  readonly unitPath: string;
  readonly startsOn: Day;
  readonly endsOn: Day | null;
  readonly today: Day;
  /** Her service ends before the right begins. */
  readonly hasLeft: boolean;
  /** She has the same right over the same unit on one of these days. */
  readonly isHeld: boolean;
}

/** A right is given to others, for days from today on, by whoever keeps it over the unit. */
export function grantRole(viewer: Viewer, wish: GrantFacts): Outcome<null> {
  if (wish.employeeId === viewer.employeeId) return refuse({ code: "OWN_ROLE" });
  if (!keepsRole(viewer, wish.role, wish.unitPath)) return refuse({ code: "NOT_ALLOWED" });
  if (wish.startsOn < wish.today) return refuseField("startsOn", { code: "DAY_PAST" });
  if (wish.endsOn !== null && wish.endsOn < wish.startsOn)
    return refuseField("endsOn", { code: "DAYS_OUT_OF_ORDER" });
  if (wish.hasLeft) return refuse({ code: "PERSON_LEFT" });
  return wish.isHeld ? refuse({ code: "ROLE_HELD" }) : done(null);
}

/** A right that somebody holds, and from which day it is to be taken back. */
export interface RevocationFacts {
  readonly role: Role;
  readonly unitPath: string;
  readonly endsOn: Day | null;
  readonly from: Day;
  readonly today: Day;
  /** How many others then still administer the whole instansi and can sign in. */
  readonly otherAdmins: number;
}

/** A right is taken back from today or a later day on; the last administrator of the instansi stays. */
export function revokeRole(viewer: Viewer, grant: RevocationFacts): Outcome<null> {
  if (!keepsRole(viewer, grant.role, grant.unitPath)) return refuse({ code: "NOT_ALLOWED" });
  if (grant.endsOn !== null && grant.endsOn < grant.today) return refuse({ code: "ROLE_OVER" });
  if (grant.from < grant.today) return refuseField("from", { code: "DAY_PAST" });
  return endsLastAdmin(grant) ? refuse({ code: "LAST_ADMIN" }) : done(null);
}

const endsLastAdmin = ({ role, unitPath, otherAdmins }: RevocationFacts): boolean =>
  otherAdmins === 0 && holdsOverAll({ employeeId: "", grants: [{ role, unitPath }] }, ["BKD_ADMIN"]);

/** What an address asks of the list of rights; "" and null for everything. */
export interface RightsFilter {
  name: string;
  role: Role | null;
  /** The code of a unit, with everything under it. */
  unit: string;
}

/** Reads an address; what it cannot mean is as if it were not asked. */
export const rightsFilterOf = (asked: (name: string) => string): RightsFilter => ({
  name: asked("nama").slice(0, 100),
  role: ROLES.find((role) => role === asked("hak")) ?? null,
  unit: asked("unit").slice(0, 100),
});

/** The same list as an address has it, with the parts that are set. */
export const rightsQuery = ({ name, role, unit }: RightsFilter): [string, string][] => {
  const parts: [string, string][] = [
    ["nama", name],
    ["hak", role ?? ""],
    ["unit", unit],
  ];
  return parts.filter(([, value]) => value !== "");
};
