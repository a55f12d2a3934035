import { done, refuse, type Outcome } from "@/lib/domain/outcome";
import { holds, type Grant, type Role, type Viewer } from "@/lib/domain/viewer";

/** The facts of a person that decide who may give her a new password. */
export interface AccountFacts {
  employeeId: string;
  /** Units of the placements she holds or is about to hold. */
  unitPaths: readonly string[];
  /** Roles she holds or is about to hold. */
  grants: readonly Grant[];
  disabled: boolean;
}

const KEEPERS: readonly Role[] = ["BKD_ADMIN", "UNIT_ADMIN"];

/**
 * A new password is given by the HR agency or the administrator of her unit, never to oneself. Whoever gives it could
 * sign in with it, so an administrator of a unit gives none to somebody who holds a role that he does not hold.
 */
export function resetPassword(viewer: Viewer, person: AccountFacts): Outcome<null> {
  if (person.employeeId === viewer.employeeId) return refuse({ code: "OWN_PASSWORD" });
  if (!keepsAllUnits(viewer, person) || outranks(person, viewer)) return refuse({ code: "NOT_ALLOWED" });
  return person.disabled ? refuse({ code: "ACCOUNT_DISABLED" }) : done(null);
}

/** Somebody who also stands in for an office elsewhere is not of one unit alone. */
const keepsAllUnits = (viewer: Viewer, { unitPaths }: AccountFacts): boolean =>
  unitPaths.length > 0 && unitPaths.every((path) => holds(viewer, KEEPERS, path));

const outranks = ({ grants }: AccountFacts, viewer: Viewer): boolean =>
  grants.some(({ role, unitPath }) => !holds(viewer, ["BKD_ADMIN", role], unitPath));
