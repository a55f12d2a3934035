import "server-only";
import type { AppraisalStatus, TermName, TermStatus } from "@/lib/kernel/term";
import { termNameSelect, toTermName } from "@/lib/server/db/terms";
import { db } from "@/lib/server/db/client";
import { toDay, toDayOrNull, toDecimalOrNull } from "@/lib/server/db/columns";
import { visibleAppraisals, visibleEmployees, visibleSkp } from "@/lib/server/db/visibility";
import type { Viewer } from "@/lib/kernel/viewer";
import type { Predikat } from "@/lib/kernel/codes";

/** A person with her offices, plans and appraisals, as far as the viewer may see them. */
export interface EmployeeProfile {
  employeeId: string;
  name: string;
  nip: string;
  kind: "PNS" | "PPPK";
  golongan: string;
  placements: {
    id: string;
    position: string;
    unit: string;
    kind: "DEFINITIF" | "PLT" | "PLH";
    startsOn: string;
    endsOn: string | null;
  }[];
  skp: {
    skpId: string;
    year: number;
    unit: string;
    status: "DRAFT" | "SUBMITTED" | "RETURNED" | "APPROVED";
    startsOn: string;
    endsOn: string;
    appraiser: string | null;
  }[];
  /** Years with appraisals, newest first; the ratings of one year are shown at a time. */
  years: number[];
  year: number | null;
  appraisals: ProfileAppraisal[];
}

export interface ProfileAppraisal extends TermName {
  appraisalId: string;
  status: AppraisalStatus;
  termStatus: TermStatus;
  appraiser: string;
  predikat: Predikat | null;
  total: string | null;
}

const MOST = 24;
const isId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);

/**
 * The profile of a person with her appraisals of one year (the newest unless asked), or null when the
 * viewer has no reason to see her.
 */
export async function getEmployee(
  viewer: Viewer,
  employeeId: string,
  wantedYear: number | null,
): Promise<EmployeeProfile | null> {
  if (!isId(employeeId)) return null;
  const employee = await db.employee.findFirst({
    where: { AND: [visibleEmployees(viewer), { id: employeeId }] },
    select: {
      id: true,
      name: true,
      nip: true,
      kind: true,
      golongan: true,
      placements: {
        orderBy: { startsOn: "desc" },
        take: MOST,
        select: {
          id: true,
          kind: true,
          startsOn: true,
          endsOn: true,
          position: { select: { name: true, unit: { select: { name: true } } } },
        },
      },
      skp: {
        where: visibleSkp(viewer),
        orderBy: { startsOn: "desc" },
        take: MOST,
        select: {
          id: true,
          status: true,
          startsOn: true,
          endsOn: true,
          unit: { select: { name: true } },
          period: { select: { year: true } },
          appraiser: { select: { name: true } },
        },
      },
    },
  });
  if (employee === null) return null;
  const { id, placements, skp, ...person } = employee;
  const years = await listYears(viewer, employeeId);
  const year = years.find((candidate) => candidate === wantedYear) ?? years[0] ?? null;
  return {
    ...person,
    employeeId: id,
    placements: placements.map(({ position, startsOn, endsOn, ...placement }) => ({
      ...placement,
      position: position.name,
      unit: position.unit.name,
      startsOn: toDay(startsOn),
      endsOn: toDayOrNull(endsOn),
    })),
    skp: skp.map(({ id: skpId, unit, period, appraiser, startsOn, endsOn, status }) => ({
      skpId,
      status,
      year: period.year,
      unit: unit.name,
      startsOn: toDay(startsOn),
      endsOn: toDay(endsOn),
      appraiser: appraiser?.name ?? null,
    })),
    years,
    year,
    appraisals: year === null ? [] : await listAppraisals(viewer, employeeId, year),
  };
}

async function listYears(viewer: Viewer, employeeId: string): Promise<number[]> {
  const periods = await db.period.findMany({
    where: {
      terms: { some: { appraisals: { some: { AND: [visibleAppraisals(viewer), { employeeId }] } } } },
    },
    orderBy: { year: "desc" },
    take: MOST,
    select: { year: true },
  });
  return periods.map(({ year }) => year);
}

async function listAppraisals(viewer: Viewer, employeeId: string, year: number): Promise<ProfileAppraisal[]> {
  const appraisals = await db.appraisal.findMany({
    where: { AND: [visibleAppraisals(viewer), { employeeId, term: { period: { year } } }] },
    orderBy: [{ term: { startsOn: "desc" } }, { id: "desc" }],
    take: MOST,
    select: {
      id: true,
      status: true,
      predikat: true,
      appraiser: { select: { name: true } },
      term: { select: { ...termNameSelect, status: true } },
      scores: { orderBy: { version: "desc" }, take: 1, select: { total: true } },
    },
  });
  return appraisals.map(({ id, term, appraiser, scores, status, predikat }) => ({
    appraisalId: id,
    ...toTermName(term),
    status,
    termStatus: term.status,
    appraiser: appraiser.name,
    predikat: status === "FINAL" ? predikat : null,
    total: status === "FINAL" ? toDecimalOrNull(scores[0]?.total ?? null) : null,
  }));
}
