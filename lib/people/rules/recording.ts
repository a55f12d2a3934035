import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import { holds, holdsAnywhere, type Role, type Viewer } from "@/lib/kernel/viewer";

/** Roles that put in what others measured about people: attendance and competency. */
export const RECORDING_ROLES: readonly Role[] = ["BKD_ADMIN", "UNIT_ADMIN"];

/** Roles that read it: whoever puts it in, and the auditor, because it enters a score. */
export const RECORD_READERS: readonly Role[] = [...RECORDING_ROLES, "AUDITOR"];

/** Whether the viewer reads what is recorded about anybody. */
export const readsRecordsAnywhere = (viewer: Viewer): boolean => holdsAnywhere(viewer, RECORD_READERS);

/** A unit's records are read by whoever puts them in, and by the auditor of the unit or of one above it. */
export const readsRecordsOf = (viewer: Viewer, unitPath: string): boolean =>
  holds(viewer, RECORD_READERS, unitPath);

/** Whether the viewer records anything about anybody. */
export const recordsAnywhere = (viewer: Viewer): boolean => holdsAnywhere(viewer, RECORDING_ROLES);

/** A unit's people are recorded by the HR agency and by the admin of the unit or of one above it. */
export const recordsFor = (viewer: Viewer, unitPath: string): boolean =>
  holds(viewer, RECORDING_ROLES, unitPath);

/** What the position asks for is set by the HR agency alone. */
export const keepsStandards = (viewer: Viewer, unitPath: string): boolean =>
  holds(viewer, ["BKD_ADMIN"], unitPath);

/** The facts of a person that decide whether her data may be changed. */
export interface RecordedPerson {
  employeeId: string;
  name: string;
  /** An appraisal that counted this data is final. */
  isFinal: boolean;
}

/** Nobody records her own data, and what a final score counted stays as it was counted. */
export function recordPerson(viewer: Viewer, person: RecordedPerson): Outcome<null> {
  if (person.employeeId === viewer.employeeId) return refuse({ code: "OWN_RECORD" });
  return person.isFinal ? refuse({ code: "ALREADY_FINAL", name: person.name }) : done(null);
}
