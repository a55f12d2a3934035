/** What of a unit says where it stands, or is made of that. */
interface Stand {
  readonly id: string;
  readonly code: string;
  readonly parentId: string | null;
  readonly path: string;
  readonly opdId: string | null;
}

/**
 * Path and office of every unit by the unit above it; whatever stands directly under the instansi is an office of its
 * own. Units that stand under themselves are named and left out. Later units of the same id take the place of earlier.
 */
export function standTree<U extends Stand>(
  given: readonly U[],
): { units: ReadonlyMap<string, U>; circles: ReadonlySet<string> } {
  const all = new Map(given.map((unit) => [unit.id, unit]));
  const units = new Map<string, U>();
  const circles = new Set<string>();
  for (const unit of all.values()) {
    const way = upward(all, units, unit);
    if (way.isCircle) for (const { id } of way.units) circles.add(id);
    else for (const one of way.units.reverse()) units.set(one.id, stood(one, units));
  }
  return { units, circles };
}

/** From a unit up to the first one whose place is known. */
function upward<U extends Stand>(
  all: ReadonlyMap<string, U>,
  known: ReadonlyMap<string, U>,
  from: U,
): { units: U[]; isCircle: boolean } {
  const units: U[] = [];
  const seen = new Set<string>();
  for (let unit: U | undefined = from; unit !== undefined && !known.has(unit.id); ) {
    if (seen.has(unit.id)) return { units, isCircle: true };
    seen.add(unit.id);
    units.push(unit);
    unit = unit.parentId === null ? undefined : all.get(unit.parentId);
  }
  return { units, isCircle: false };
}

function stood<U extends Stand>(unit: U, units: ReadonlyMap<string, U>): U {
  const parent = unit.parentId === null ? undefined : units.get(unit.parentId);
  if (parent === undefined) return { ...unit, path: `/${unit.code}/`, opdId: null };
  const opdId = parent.parentId === null ? unit.id : parent.opdId;
  return { ...unit, path: `${parent.path}${unit.code}/`, opdId };
}
