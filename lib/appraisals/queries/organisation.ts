import "server-only";
import { setOrganisation } from "@/lib/appraisals/rules/organisation";
import type { OrganisationPredikat } from "@/lib/kernel/codes";
import type { TermStatus } from "@/lib/kernel/term";
import { maySeeUnit, type Viewer } from "@/lib/kernel/viewer";
import { db } from "@/lib/server/db/client";

/** What an office reached in a term, who set it and why, and whether the viewer may set it. */
export interface OrganisationResult {
  value: OrganisationPredikat | null;
  reason: string;
  setBy: string | null;
  setAt: string | null;
  version: number;
  maySet: boolean;
}

const NOT_SET = { value: null, reason: "", setBy: null, setAt: null, version: 0 };

interface Asked {
  unit: { readonly id: string; readonly path: string };
  term: { readonly id: string; readonly status: TermStatus };
}

/** Null for a unit that is no office, or is not the viewer's to see. */
export async function getOrganisationResult(
  viewer: Viewer,
  { unit, term }: Asked,
): Promise<OrganisationResult | null> {
  const [office, row] = await Promise.all([
    db.unit.findUnique({ where: { id: unit.id }, select: { id: true, opdId: true, kind: true } }),
    db.organisationPredikat.findUnique({
      where: { unitId_termId: { unitId: unit.id, termId: term.id } },
      select: { value: true, reason: true, setAt: true, version: true, setBy: { select: { name: true } } },
    }),
  ]);
  const isOffice = office !== null && (office.kind === "INSTANSI" || office.opdId === office.id);
  if (!isOffice || !maySeeUnit(viewer, unit.path)) return null;
  const maySet = setOrganisation(viewer, { unitPath: unit.path, isOffice, termStatus: term.status }).ok;
  if (row === null) return { ...NOT_SET, maySet };
  const { setBy, setAt, ...set } = row;
  return { ...set, setBy: setBy?.name ?? null, setAt: setAt?.toISOString() ?? null, maySet };
}
