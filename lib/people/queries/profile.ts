import "server-only";
import type { AppraisalStatus, TermName, TermStatus } from "@/lib/kernel/term";
import { termNameSelect, toTermName } from "@/lib/server/db/terms";
import { db } from "@/lib/server/db/client";
import { toDay, toDayOrNull, toDecimalOrNull } from "@/lib/server/db/columns";
import { visibleAppraisals, visibleEmployees, visibleSkp } from "@/lib/server/db/visibility";
import { keepsPeople } from "@/lib/people/rules/person";
import type { StatusDays } from "@/lib/people/rules/status";
import type { Viewer } from "@/lib/kernel/viewer";
import { unitNamesOn } from "@/lib/organisation/db";
import type { Predikat } from "@/lib/kernel/codes";
import type { Prisma } from "@/prisma/generated/client";

/** A person with her offices, plans and appraisals, as far as the viewer may see them. */
export interface EmployeeProfile {
  employeeId: string;
  name: string;
  nip: string;
  kind: "PNS" | "PPPK";
  golongan: string;
  email: string | null;
  /** What she was besides being placed, newest first. */
  statuses: (StatusDays & { id: string; document: string })[];
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

/** What a profile shows of a person; of her plans only what this viewer may see. */
const profileSelect = (viewer: Viewer) =>
  ({
    id: true,
    name: true,
    nip: true,
    kind: true,
    golongan: true,
    email: true,
    statuses: {
      orderBy: { startsOn: "desc" },
      take: MOST,
      select: { id: true, kind: true, startsOn: true, endsOn: true, document: true },
    },
    placements: {
      orderBy: { startsOn: "desc" },
      take: MOST,
      select: {
        id: true,
        kind: true,
        startsOn: true,
        endsOn: true,
        position: {
          select: {
            name: true,
            unit: { select: { id: true, name: true } },
          },
        },
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
  }) satisfies Prisma.EmployeeSelect;

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
    select: profileSelect(viewer),
  });
  if (employee === null) return null;
  const { id, placements, statuses, skp, ...person } = employee;
  // What is over keeps the names that its units had then.
  const nameOn = await unitNamesOn(
    db,
    placements.flatMap(({ endsOn, position: { unit } }) =>
      endsOn === null ? [] : [{ unitId: unit.id, day: toDay(endsOn) }],
    ),
  );
  const years = await listYears(viewer, employeeId);
  const year = years.find((candidate) => candidate === wantedYear) ?? years[0] ?? null;
  return {
    ...person,
    employeeId: id,
    statuses: statuses.map(({ startsOn, endsOn, ...status }) => ({
      ...status,
      startsOn: toDay(startsOn),
      endsOn: toDayOrNull(endsOn),
    })),
    placements: placements.map(({ position, startsOn, endsOn, ...placement }) => ({
      ...placement,
      position: position.name,
      unit: endsOn === null ? position.unit.name : nameOn({ unitId: position.unit.id, day: toDay(endsOn) }),
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

/** What is on record of a person, for whoever may correct it; null for everyone else. */
export async function getRecord(viewer: Viewer, employeeId: string) {
  if (!keepsPeople(viewer) || !isId(employeeId)) return null;
  const person = await db.employee.findFirst({
    where: { AND: [visibleEmployees(viewer), { id: employeeId }] },
    select: { id: true, nip: true, name: true, kind: true, golongan: true, email: true, version: true },
  });
  if (person === null) return null;
  const { id, ...record } = person;
  return { ...record, employeeId: id };
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
