import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import type { TermStatus } from "@/lib/kernel/term";
import { pathsUpward } from "@/lib/kernel/unit";
import { holds, holdsOverAll, maySeeUnit, type Role, type Viewer } from "@/lib/kernel/viewer";

/** Who sets for others: leaders, and the HR agency, which writes down what they decided. */
const SETTERS: readonly Role[] = ["LEADER", "BKD_ADMIN"];

/**
 * What an office reached is set by who leads what stands above it, never by the office itself; SE MenPANRB 3/2023.
 * Nobody stands above the instansi: its result comes from outside and is written down by its HR agency.
 */
export function setsOrganisation(viewer: Viewer, unitPath: string): boolean {
  const heads = viewer.heads ?? [];
  if (heads.includes(unitPath)) return false;
  const above = pathsUpward(unitPath).slice(1);
  if (above.length === 0) return holdsOverAll(viewer, ["BKD_ADMIN"]);
  return above.some((path) => heads.includes(path)) || above.some((path) => holds(viewer, SETTERS, path));
}

interface OfficeInTerm {
  readonly unitPath: string;
  /** The instansi or one of its offices: others are judged with the office they belong to. */
  readonly isOffice: boolean;
  readonly termStatus: TermStatus;
}

/** A result is set while the term runs: what was judged by it stays judged by it. */
export function setOrganisation(viewer: Viewer, office: OfficeInTerm): Outcome<null> {
  if (!office.isOffice || !maySeeUnit(viewer, office.unitPath)) return refuse({ code: "NOT_FOUND" });
  if (!setsOrganisation(viewer, office.unitPath)) return refuse({ code: "NOT_ALLOWED" });
  if (office.termStatus === "UPCOMING") return refuse({ code: "TERM_NOT_OPEN" });
  return office.termStatus === "CLOSED" ? refuse({ code: "TERM_CLOSED" }) : done(null);
}
