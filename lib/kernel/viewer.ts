/** Standing roles from HR. Being the employee, the appraiser or the superior is a fact in the record, not a role. */
export type Role = "BKD_ADMIN" | "UNIT_ADMIN" | "LEADER" | "AUDITOR" | "SURVEY_OFFICER";

/** A role holds for a unit and everything under it. */
export interface Grant {
  role: Role;
  unitPath: string;
}

/** Who asks: identity and grants as they stand today, read anew for every request. */
export interface Viewer {
  employeeId: string;
  grants: readonly Grant[];
  /** Paths of the units she heads today: their figures are hers to read, also without a role. */
  heads?: readonly string[];
}

/** The facts of a record that decide who may see it. */
export interface RecordFacts {
  employeeId: string;
  appraiserId: string | null;
  superiorId: string | null;
  unitPath: string;
}

/** Roles that read the records of the people under their unit. */
export const READING_ROLES: readonly Role[] = ["BKD_ADMIN", "UNIT_ADMIN", "LEADER", "AUDITOR"];

/** A unit lies under another when its path begins with the other's; every unit lies under itself. */
export const liesUnder = (path: string, ancestor: string): boolean => path.startsWith(ancestor);

/** Whether the viewer holds one of the roles over the unit. */
export const holds = (viewer: Viewer, roles: readonly Role[], unitPath: string): boolean =>
  viewer.grants.some((grant) => roles.includes(grant.role) && liesUnder(unitPath, grant.unitPath));

/** Whether the viewer holds the role anywhere. */
export const holdsAnywhere = (viewer: Viewer, roles: readonly Role[]): boolean =>
  viewer.grants.some((grant) => roles.includes(grant.role));

/** A path of one code is the instansi itself: what holds there holds for everybody. */
const isWhole = (unitPath: string): boolean => /^\/[^/]+\/$/.test(unitPath);

/** Whether the viewer holds one of the roles over the whole instansi, also for people whom no unit has. */
export const holdsOverAll = (viewer: Viewer, roles: readonly Role[]): boolean =>
  viewer.grants.some((grant) => roles.includes(grant.role) && isWhole(grant.unitPath));

/** A record is seen by its person, its appraiser, the appraiser's superior, and whoever oversees the unit. */
export function maySee(viewer: Viewer, record: RecordFacts): boolean {
  const named = [record.employeeId, record.appraiserId, record.superiorId];
  return named.includes(viewer.employeeId) || holds(viewer, READING_ROLES, record.unitPath);
}

/** The figures of a unit are seen by those who oversee or head it; figures are not a person's rating. */
export const maySeeUnit = (viewer: Viewer, unitPath: string): boolean =>
  holds(viewer, READING_ROLES, unitPath) || (viewer.heads ?? []).some((path) => liesUnder(unitPath, path));

/** The facts of a person that decide who may see her among the employees. */
export interface PersonFacts {
  employeeId: string;
  /** Everyone who is named as her appraiser or her appraiser's superior. */
  judgeIds: readonly string[];
  /** Units in which she is or was placed. */
  unitPaths: readonly string[];
}

/**
 * A person is seen by herself, by whoever judges her, by whoever oversees a unit she is or was placed in, and, before
 * anybody placed her, by whoever oversees the instansi.
 */
export const maySeePerson = (viewer: Viewer, person: PersonFacts): boolean =>
  person.employeeId === viewer.employeeId ||
  person.judgeIds.includes(viewer.employeeId) ||
  holdsOverAll(viewer, READING_ROLES) ||
  person.unitPaths.some((path) => holds(viewer, READING_ROLES, path));
