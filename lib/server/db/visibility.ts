import "server-only";
import type { Prisma } from "@/prisma/generated/client";
import { SERVICE_READERS } from "@/lib/kernel/service";
import { holdsOverAll, READING_ROLES, type Role, type Viewer } from "@/lib/kernel/viewer";

/**
 * `maySee` of lib/domain/viewer.ts spoken in SQL, once per table. Every read of these tables starts here;
 * tests/integration/visibility.spec.ts proves that both say the same for every kind of viewer.
 */
const pathsOf = (viewer: Viewer, roles: readonly Role[]): string[] =>
  viewer.grants.filter((grant) => roles.includes(grant.role)).map((grant) => grant.unitPath);

const under = (viewer: Viewer, roles: readonly Role[] = READING_ROLES): Prisma.UnitWhereInput[] =>
  pathsOf(viewer, roles).map((path) => ({ path: { startsWith: path } }));

const underUnit = (viewer: Viewer): { unit: Prisma.UnitWhereInput }[] =>
  under(viewer).map((unit) => ({ unit }));

/** Matches no row. An empty OR would do so too, but inside an AND Prisma drops it and then matches every row. */
const nothing = { id: { in: [] } };

/** Units whose figures the viewer reads: those under a role of hers, and those she heads. */
export const visibleUnits = (viewer: Viewer): Prisma.UnitWhereInput => ({
  OR: [nothing, ...under(viewer), ...(viewer.heads ?? []).map((path) => ({ path: { startsWith: path } }))],
});

/** Oneself, the people one appraises, and the people placed under the units one oversees; over the instansi, all. */
export function visibleEmployees(viewer: Viewer): Prisma.EmployeeWhereInput {
  if (holdsOverAll(viewer, READING_ROLES)) return {};
  return {
    OR: [
      { id: viewer.employeeId },
      { skp: { some: { appraiserId: viewer.employeeId } } },
      {
        appraisals: { some: { OR: [{ appraiserId: viewer.employeeId }, { superiorId: viewer.employeeId }] } },
      },
      ...under(viewer).map((unit) => ({ placements: { some: { position: { unit } } } })),
    ],
  };
}

export function visibleSkp(viewer: Viewer): Prisma.SkpWhereInput {
  return {
    OR: [
      { employeeId: viewer.employeeId },
      { appraiserId: viewer.employeeId },
      // Who judges a term of it may be somebody else than who has its person now.
      {
        appraisals: { some: { OR: [{ appraiserId: viewer.employeeId }, { superiorId: viewer.employeeId }] } },
      },
      ...underUnit(viewer),
    ],
  };
}

export function visibleAppraisals(viewer: Viewer): Prisma.AppraisalWhereInput {
  return {
    OR: [
      { employeeId: viewer.employeeId },
      { appraiserId: viewer.employeeId },
      { superiorId: viewer.employeeId },
      ...underUnit(viewer),
    ],
  };
}

export const visibleActuals = (viewer: Viewer): Prisma.ActualWhereInput => ({
  iki: { rhk: { skp: visibleSkp(viewer) } },
});

export const visibleEvidence = (viewer: Viewer): Prisma.EvidenceWhereInput => ({
  iki: { rhk: { skp: visibleSkp(viewer) } },
});

export const visibleFeedback = (viewer: Viewer): Prisma.FeedbackWhereInput => ({ skp: visibleSkp(viewer) });

export const visibleScores = (viewer: Viewer): Prisma.ScoreWhereInput => ({
  appraisal: visibleAppraisals(viewer),
});

/** Only auditors and the HR agency read the trail. */
export const visibleAuditEvents = (viewer: Viewer): Prisma.AuditEventWhereInput =>
  pathsOf(viewer, ["AUDITOR", "BKD_ADMIN"]).length > 0 ? {} : nothing;

/** Services whose figures the viewer reads. */
export const visibleServices = (viewer: Viewer): Prisma.ServiceWhereInput => ({
  OR: [nothing, ...under(viewer, SERVICE_READERS).map((unit) => ({ unit }))],
});

/** Complaints of the offices whose services the viewer reads. */
export const visibleComplaints = (viewer: Viewer): Prisma.ComplaintWhereInput => ({
  OR: [nothing, ...under(viewer, SERVICE_READERS).map((unit) => ({ unit }))],
});

/** A citizen without an account sees the one case whose code she has. */
export const visibleByCode = (code: string): Prisma.ComplaintWhereUniqueInput => ({ code });
