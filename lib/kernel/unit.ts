/** The place of a unit in the organisation: itself, and the OPD it belongs to (null for the instansi itself). */
export interface UnitPlace {
  readonly id: string;
  readonly opdId: string | null;
}

/** The audit chain of the instansi itself; every other chain has the id of an OPD. */
export const INSTANSI_CHAIN = "instansi";

/** The audit chain that a unit's events are linked into: that of its OPD, or of the instansi (decision 005). */
export const chainOf = ({ opdId }: Pick<UnitPlace, "opdId">): string => opdId ?? INSTANSI_CHAIN;

/** The office a unit counts for: its OPD; the instansi itself stands for its own office. */
export const officeOf = ({ id, opdId }: UnitPlace): string => opdId ?? id;

/** Paths of a unit and of every unit above it, own first: "/a/b/" → ["/a/b/", "/a/"]. */
export function pathsUpward(path: string): string[] {
  const codes = path.split("/").filter((code) => code !== "");
  return codes.map((_, index) => `/${codes.slice(0, codes.length - index).join("/")}/`);
}
