import { done, refuse, type Outcome } from "@/lib/domain/outcome";
import type { PointKind } from "@/lib/domain/service";
import { drawLetters } from "@/lib/domain/spoken-code";

/** The most people a point may be said to serve in an hour; the database says the same. */
export const MOST_PER_HOUR = 600;

/** More places than this are several services. */
export const MOST_POINTS = 60;

const CODE_LENGTH = 6;

/** The short code in a point's address, six draws from the letters that are not mistaken for each other. */
export const pointCode = (draw: (below: number) => number): string => drawLetters(CODE_LENGTH, draw);

/**
 * Whether a poster or a card makes sense: the address of a kiosk is for the device that stands there,
 * not for a citizen's phone.
 */
export const isPrinted = (kind: PointKind): boolean => kind !== "KIOSK";

/** Where a point's QR leads, with its signed token. */
export const pointPath = ({ slug, kind, token }: { slug: string; kind: PointKind; token: string }): string =>
  `/survei/${encodeURIComponent(slug)}${kind === "KIOSK" ? "/kios" : ""}?t=${encodeURIComponent(token)}`;

interface NewPoint {
  /** Points of the service, active or not. */
  readonly points: number;
  readonly nameTaken: boolean;
}

/** A point has a name of its own within the service, so that figures can be told apart. */
export function addPoint({ points, nameTaken }: NewPoint): Outcome<null> {
  if (points >= MOST_POINTS) return refuse({ code: "POINTS_FULL", most: MOST_POINTS });
  return nameTaken ? refuse({ code: "POINT_NAME_TAKEN" }) : done(null);
}

interface PointChange {
  readonly nameTaken: boolean;
  readonly before: PointKind;
  readonly after: PointKind;
  /** Whether answers came through the point: they came by its kind. */
  readonly answered: boolean;
}

/** What a point is stays as it was once somebody answered there; name and capacity may change. */
export function changePoint({ nameTaken, before, after, answered }: PointChange): Outcome<null> {
  if (nameTaken) return refuse({ code: "POINT_NAME_TAKEN" });
  return answered && before !== after ? refuse({ code: "POINT_KIND_FIXED" }) : done(null);
}
