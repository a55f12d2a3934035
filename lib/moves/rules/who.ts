import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import { holds, holdsAnywhere, type Role, type Viewer } from "@/lib/kernel/viewer";

/** As many as anybody reads through; whoever is not among them is found by more letters. */
export const MOST_CHOICES = 20;

const MOVERS: readonly Role[] = ["BKD_ADMIN", "UNIT_ADMIN"];

/** Whether somebody enters moves at all. */
export const movesAnybody = (viewer: Viewer): boolean => holdsAnywhere(viewer, MOVERS);

/** Who reads moves: whoever enters them, and the auditor. */
export const MOVE_READERS: readonly Role[] = [...MOVERS, "AUDITOR"];

export const readsMoves = (viewer: Viewer): boolean => holdsAnywhere(viewer, MOVE_READERS);

/** Paths of the units in which the viewer holds one of the roles. */
export const pathsOf = (viewer: Viewer, roles: readonly Role[]): string[] =>
  viewer.grants.filter(({ role }) => roles.includes(role)).map(({ unitPath }) => unitPath);

export const moverPaths = (viewer: Viewer): string[] => pathsOf(viewer, MOVERS);

/** A line of a move: whose it is, and the units whose people it touches. */
export interface LineReach {
  readonly employeeId: string;
  /** Paths of the unit she leaves and of the one she comes to. */
  readonly paths: readonly string[];
}

/** Nobody moves herself, and nobody moves people into, or out of, an office that is not hers. */
export function mayMove(viewer: Viewer, { employeeId, paths }: LineReach): Outcome<null> {
  if (employeeId === viewer.employeeId) return refuse({ code: "MOVE_OF_HERSELF" });
  const isHers = paths.length > 0 && paths.every((path) => holds(viewer, MOVERS, path));
  return isHers || holdsAnywhere(viewer, ["BKD_ADMIN"]) ? done(null) : refuse({ code: "MOVE_NOT_YOURS" });
}

/** The superior of somebody is named by the admin of her unit or by the HR agency, and by nobody for herself. */
export function mayNameAppraiser(
  viewer: Viewer,
  person: { readonly employeeId: string; readonly path: string },
): Outcome<null> {
  if (person.employeeId === viewer.employeeId) return refuse({ code: "OVERRIDE_OF_HERSELF" });
  return holds(viewer, MOVERS, person.path) ? done(null) : refuse({ code: "NOT_ALLOWED" });
}
