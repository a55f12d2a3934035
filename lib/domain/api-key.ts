import { done, refuse, type Outcome } from "@/lib/domain/outcome";
import { runsServices } from "@/lib/domain/service";
import { liesUnder, type Viewer } from "@/lib/domain/viewer";

/** How a key begins, so that it is recognised where it should not be. */
export const KEY_MARK = "tk_";

/** How much of a key stays readable in the list. */
export const KEY_PREFIX_LENGTH = 9;

/** Whether a text can be a key at all. */
export const isKeyShaped = (text: string): boolean => /^tk_[\w-]{43}$/.test(text);

/** The facts of a key that decide what it opens. */
export interface KeyFacts {
  readonly unitPath: string;
  readonly revoked: boolean;
}

/** A key gives tickets for the services of its unit and of those under it, until it is revoked. */
export function admitKey(key: KeyFacts | null, service: { readonly unitPath: string } | null): Outcome<null> {
  if (key === null || key.revoked) return refuse({ code: "KEY_UNKNOWN" });
  if (service === null) return refuse({ code: "NOT_FOUND" });
  return liesUnder(service.unitPath, key.unitPath) ? done(null) : refuse({ code: "KEY_OF_OTHER_UNIT" });
}

/** Keys and networks of a unit are kept by those who run its services. */
export const keepUnit = (viewer: Viewer, unit: { readonly path: string } | null): Outcome<null> =>
  unit !== null && runsServices(viewer, unit.path) ? done(null) : refuse({ code: "NOT_FOUND" });

/** A key is revoked once. */
export function revokeKey(viewer: Viewer, key: KeyFacts | null): Outcome<null> {
  if (key === null || !runsServices(viewer, key.unitPath)) return refuse({ code: "NOT_FOUND" });
  return key.revoked ? refuse({ code: "WRONG_STATUS", status: "REVOKED" }) : done(null);
}
