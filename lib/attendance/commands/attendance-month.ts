import "server-only";
import { chainOf } from "@/lib/kernel/unit";
import { today } from "@/lib/server/clock";
import { schemeDay } from "@/lib/schemes/rules";
import { schemesAt } from "@/lib/schemes/db";
import type { Tx } from "@/lib/server/db/client";
import { fromDay, toDay } from "@/lib/server/db/columns";
import { placedIn, type PlacedUnit } from "@/lib/people/db";
import { openAttendanceMonth, sameDeductions, withForeign, type Deductions } from "@/lib/attendance/rules";
import { daysOfMonth, type DayRange, type Month } from "@/lib/kernel/calendar";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import { recordsFor } from "@/lib/people/rules/recording";
import type { Viewer } from "@/lib/kernel/viewer";

/** A month of a unit that may be put in now. */
export interface OpenAttendance {
  unit: PlacedUnit & { id: string };
  chain: string;
  month: Month;
  days: DayRange;
  /** Deduction codes of the scheme that counts there at the end of the term. */
  codes: string[];
}

/** Finds a unit's month and decides whether the viewer may put attendance in; closing its term waits meanwhile. */
export async function openAttendance(
  tx: Tx,
  viewer: Viewer,
  { unit: code, month }: { unit: string; month: Month },
): Promise<Outcome<OpenAttendance>> {
  const unit = await tx.unit.findUnique({
    where: { code },
    select: { id: true, path: true, kind: true, opdId: true },
  });
  if (unit === null || !recordsFor(viewer, unit.path)) return refuse({ code: "NOT_FOUND" });
  const { term, scheme } = await countingTerm(tx, unit.path, month);
  const isCounted = scheme === null ? null : scheme.body.components.some(({ key }) => key === "KEHADIRAN");
  const decided = openAttendanceMonth({ month, today: today(), termStatus: term?.status ?? null, isCounted });
  if (!decided.ok) return decided;
  return done({
    unit,
    chain: chainOf(unit),
    month,
    days: daysOfMonth(month),
    codes: Object.keys(scheme?.body.attendance.points ?? {}),
  });
}

/**
 * Of the month's terms (a quarter, a month) the one in the cadence of the unit's scheme, with the
 * scheme at its end.
 */
async function countingTerm(tx: Tx, path: string, month: Month) {
  const first = fromDay(`${month}-01`);
  await tx.$queryRaw`SELECT 1 FROM "Term" WHERE ${first}::date BETWEEN "startsOn" AND "endsOn" FOR SHARE`;
  const terms = await tx.term.findMany({
    where: { startsOn: { lte: first }, endsOn: { gte: first } },
    orderBy: { cadence: "asc" },
    select: { cadence: true, status: true, endsOn: true },
  });
  const schemeOn = await schemesAt(tx, [path]);
  const candidates = terms.map((term) => ({
    term,
    scheme: schemeOn(path, schemeDay.ofTerm({ endsOn: toDay(term.endsOn) })),
  }));
  return (
    candidates.find(({ term, scheme }) => scheme?.body.cadence === term.cadence) ??
    candidates[0] ?? { term: null, scheme: null }
  );
}

/** People of the unit in the month, with what stands; nobody's appraisal becomes final meanwhile. */
export async function attendancePeople(
  tx: Tx,
  { unit, days, month }: OpenAttendance,
  by: { ids: string[] } | { nips: string[] },
) {
  const first = fromDay(`${month}-01`);
  const asked = "ids" in by ? { id: { in: by.ids } } : { nip: { in: by.nips } };
  const where = { ...asked, placements: { some: placedIn(unit, days) } };
  const ids = (await tx.employee.findMany({ where, select: { id: true } })).map(({ id }) => id);
  await tx.$queryRaw`SELECT 1 FROM "Appraisal" WHERE "employeeId" = ANY(${ids}::uuid[]) FOR SHARE`;
  const rows = await tx.employee.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      nip: true,
      name: true,
      attendance: { where: { month: first }, select: { deductions: true, version: true } },
      appraisals: {
        where: { status: "FINAL", term: { startsOn: { lte: first }, endsOn: { gte: first } } },
        take: 1,
        select: { id: true },
      },
    },
  });
  return rows.map(({ id, attendance, appraisals, ...row }) => {
    const stored = attendance[0];
    return {
      ...row,
      employeeId: id,
      isFinal: appraisals.length > 0,
      stored:
        stored === undefined
          ? null
          : { version: stored.version, deductions: stored.deductions as Deductions },
    };
  });
}

export type AttendancePerson = Awaited<ReturnType<typeof attendancePeople>>[number];

/** One person's month to write; null takes the record back. */
export interface AttendanceChange {
  person: AttendancePerson;
  opened: number | undefined;
  next: Deductions | null;
}

/** What a written month looked like before and after, for the trail. */
export interface AttendanceWritten {
  employeeId: string;
  before: Deductions | null;
  after: Deductions | null;
}

/** Writes what differs, guarded by the versions the form was opened with; the same again is no change. */
export async function writeAttendance(
  tx: Tx,
  { month, codes }: OpenAttendance,
  changes: readonly AttendanceChange[],
): Promise<Outcome<AttendanceWritten[]>> {
  const differing = changes
    .map((change) => ({
      ...change,
      next:
        change.next === null ? null : withForeign(codes, change.person.stored?.deductions ?? {}, change.next),
    }))
    .filter(({ person: { stored }, next }) =>
      stored === null || next === null
        ? (stored === null) !== (next === null)
        : !sameDeductions(stored.deductions, next),
    );
  if (differing.some(({ person, opened }) => person.stored?.version !== opened))
    return refuse({ code: "STALE" });
  const first = fromDay(`${month}-01`);
  const fresh = differing.flatMap(({ person, next }) =>
    person.stored === null && next !== null
      ? [{ employeeId: person.employeeId, month: first, deductions: next }]
      : [],
  );
  const created = await tx.attendanceMonth.createMany({ data: fresh, skipDuplicates: true });
  if (created.count !== fresh.length) return refuse({ code: "STALE" });
  for (const {
    person: { employeeId, stored },
    next,
  } of differing) {
    if (stored === null) continue;
    const where = { employeeId, month: first, version: stored.version };
    const { count } =
      next === null
        ? await tx.attendanceMonth.deleteMany({ where })
        : await tx.attendanceMonth.updateMany({
            where,
            data: { deductions: next, version: { increment: 1 } },
          });
    if (count === 0) return refuse({ code: "STALE" });
  }
  return done(
    differing.map(({ person, next }) => ({
      employeeId: person.employeeId,
      before: person.stored?.deductions ?? null,
      after: next,
    })),
  );
}
