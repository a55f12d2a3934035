import "server-only";
import { pageOf } from "@/lib/kernel/page";
import { db } from "@/lib/server/db/client";
import { fromDay, toDay } from "@/lib/server/db/columns";
import { placedIn } from "@/lib/people/db";
import { visibleEmployees } from "@/lib/server/db/visibility";
import { openAttendanceMonth, type Deductions } from "@/lib/attendance/rules";
import { addMonths, daysOfMonth, monthOf, type Day, type Month } from "@/lib/kernel/calendar";
import { readsRecordsAnywhere, recordsFor } from "@/lib/people/rules/recording";
import type { Refusal } from "@/lib/kernel/refusal";
import type { TermStatus } from "@/lib/kernel/term";
import type { Viewer } from "@/lib/kernel/viewer";
import { schemesAt } from "@/lib/schemes/db";
import { schemeDay } from "@/lib/schemes/rules";
import { chooseUnit, type RecordingUnit } from "@/lib/people/queries/recording-units";

/** One person's month as it stands. */
export interface AttendanceRow {
  employeeId: string;
  name: string;
  position: string;
  /** Null when the month was not recorded, which is not the same as no deduction. */
  deductions: Deductions | null;
  version: number | null;
  /** Why it cannot be put in by this viewer; null when it can. */
  closed: "OWN" | "FINAL" | null;
}

export interface AttendancePage {
  /** Those whose scheme counts attendance first. */
  units: (RecordingUnit & { isCounted: boolean })[];
  unit: RecordingUnit;
  month: Month;
  codes: string[];
  /** The viewer puts it in; otherwise she only reads it. */
  mayRecord: boolean;
  /** Why nothing can be put in for this month; null when it can. */
  refusal: Refusal | null;
  people: AttendanceRow[];
  recorded: number;
  total: number;
  page: number;
  pageCount: number;
}

interface Asked {
  unit: string | undefined;
  /** The month before this one, unless asked otherwise. */
  month: Month | undefined;
  page: number;
  today: Day;
}

const PER_PAGE = 25;

/** The people of a unit with their attendance of a month; null for whoever may not read it. */
export async function getAttendance(viewer: Viewer, asked: Asked): Promise<AttendancePage | null> {
  if (!readsRecordsAnywhere(viewer)) return null;
  const chosen = await chooseUnit(viewer, asked.unit);
  if (chosen.unit === null) return null;
  const month = asked.month ?? addMonths(monthOf(asked.today), -1);
  const termOf = await countingTerms([chosen.unit, ...chosen.units], month);
  const units = chosen.units
    .map((each) => ({ ...each, isCounted: termOf(each.path).isCounted === true }))
    .sort((a, b) => Number(b.isCounted) - Number(a.isCounted));
  // Opened without a unit, the page begins where there is something to do.
  const unit =
    (asked.unit === undefined ? units.find(({ isCounted }) => isCounted) : undefined) ?? chosen.unit;
  const { codes, ...facts } = termOf(unit.path);
  const opened = openAttendanceMonth({ ...facts, month, today: asked.today });
  const people = await peopleOf(viewer, { unit, month, page: asked.page });
  const mayRecord = recordsFor(viewer, unit.path);
  return { units, unit, month, codes, mayRecord, refusal: opened.ok ? null : opened.refusal, ...people };
}

interface CountingTerm {
  termStatus: TermStatus | null;
  isCounted: boolean | null;
  codes: string[];
}

/** Answers for each unit which term of the month its scheme counts by, and whether attendance is counted in it. */
async function countingTerms(
  units: readonly RecordingUnit[],
  month: Month,
): Promise<(path: string) => CountingTerm> {
  const first = fromDay(`${month}-01`);
  const terms = await db.term.findMany({
    where: { startsOn: { lte: first }, endsOn: { gte: first } },
    orderBy: { cadence: "asc" },
    select: { cadence: true, status: true, endsOn: true },
  });
  const schemeOn = await schemesAt(
    db,
    units.map(({ path }) => path),
  );
  return (path) => {
    const candidates = terms.map((term) => ({
      term,
      scheme: schemeOn(path, schemeDay.ofTerm({ endsOn: toDay(term.endsOn) }))?.body ?? null,
    }));
    const found = candidates.find(({ term, scheme }) => scheme?.cadence === term.cadence) ?? candidates[0];
    const scheme = found?.scheme ?? null;
    return {
      termStatus: found?.term.status ?? null,
      codes: Object.keys(scheme?.attendance.points ?? {}),
      isCounted: scheme === null ? null : scheme.components.some(({ key }) => key === "KEHADIRAN"),
    };
  };
}

async function peopleOf(
  viewer: Viewer,
  { unit, month, page: wanted }: { unit: RecordingUnit; month: Month; page: number },
) {
  const first = fromDay(`${month}-01`);
  const placed = placedIn(unit, daysOfMonth(month));
  const there = { placements: { some: placed } };
  const total = await db.employee.count({ where: { AND: [visibleEmployees(viewer), there] } });
  const recorded = await db.employee.count({
    where: { AND: [visibleEmployees(viewer), there, { attendance: { some: { month: first } } }] },
  });
  const { page, pageCount, skip, take } = pageOf(total, wanted, PER_PAGE);
  const rows = await db.employee.findMany({
    where: { AND: [visibleEmployees(viewer), there] },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    skip,
    take,
    select: {
      id: true,
      name: true,
      placements: {
        where: placed,
        orderBy: { startsOn: "desc" },
        take: 1,
        select: { position: { select: { name: true } } },
      },
      attendance: { where: { month: first }, select: { deductions: true, version: true } },
      appraisals: {
        where: { status: "FINAL", term: { startsOn: { lte: first }, endsOn: { gte: first } } },
        take: 1,
        select: { id: true },
      },
    },
  });
  const people = rows.map(
    ({ id, name, placements, attendance, appraisals }): AttendanceRow => ({
      employeeId: id,
      name,
      position: placements[0]?.position.name ?? "",
      deductions: (attendance[0]?.deductions as Deductions | undefined) ?? null,
      version: attendance[0]?.version ?? null,
      closed: id === viewer.employeeId ? "OWN" : appraisals.length > 0 ? "FINAL" : null,
    }),
  );
  return { people, recorded, total, page, pageCount };
}
