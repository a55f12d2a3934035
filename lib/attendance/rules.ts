import { monthOf, type Day, type Month } from "@/lib/kernel/calendar";
import { normaliseNip } from "@/lib/kernel/nip";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import type { TermStatus } from "@/lib/kernel/term";

/** Days per deduction code of one month; no code at all is a month without deductions. */
export type Deductions = Readonly<Record<string, number>>;

/** The facts that decide whether attendance of a month may be put in. */
export interface AttendanceMonthFacts {
  month: Month;
  today: Day;
  /** The term of the unit's scheme that covers the month; null when there is none. */
  termStatus: TermStatus | null;
  /** Whether the scheme of the unit counts attendance; null when the unit has no scheme. */
  isCounted: boolean | null;
}

/** Attendance is put in once the month has begun, until its term is closed, where the scheme counts it. */
export function openAttendanceMonth({
  month,
  today,
  termStatus,
  isCounted,
}: AttendanceMonthFacts): Outcome<null> {
  if (month > monthOf(today)) return refuse({ code: "MONTH_NOT_BEGUN" });
  if (termStatus === null) return refuse({ code: "NO_TERM" });
  if (isCounted === null) return refuse({ code: "NO_SCHEME" });
  if (!isCounted) return refuse({ code: "ATTENDANCE_NOT_COUNTED" });
  return termStatus === "CLOSED" ? refuse({ code: "TERM_CLOSED" }) : done(null);
}

/** What a line of the form says: null when every field is empty, unless empty was declared to mean none. */
export function deductionsOf(
  codes: readonly string[],
  days: readonly (number | null)[],
  emptyIsNone: boolean,
): Deductions | null {
  const given = codes.flatMap((code, index) => (days[index] == null ? [] : [{ code, days: days[index] }]));
  if (given.length === 0 && !emptyIsNone) return null;
  return Object.fromEntries(given.filter((entry) => entry.days > 0).map((entry) => [entry.code, entry.days]));
}

/** The new deductions beside what was stored under codes the scheme does not know; those are not on the form. */
export const withForeign = (codes: readonly string[], stored: Deductions, next: Deductions): Deductions => ({
  ...Object.fromEntries(Object.entries(stored).filter(([code]) => !codes.includes(code))),
  ...next,
});

/** Whether two months say the same, in whatever order. */
export function sameDeductions(a: Deductions, b: Deductions): boolean {
  const codes = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...codes].every((code) => (a[code] ?? 0) === (b[code] ?? 0));
}

/** One pasted line, cut into its cells. */
export interface PastedRow {
  /** As counted in the text, from 1. */
  line: number;
  nip: string;
  code: string;
  days: string;
}

/** Why a pasted line cannot be taken as it is. */
export type PastedProblem = "SHAPE" | "NIP_UNKNOWN" | "OWN" | "FINAL" | "CODE_UNKNOWN" | "DAYS" | "TWICE";

/** A line with everything that is wrong with it. */
export interface PastedFinding {
  line: number;
  problems: readonly PastedProblem[];
}

/** What is known about the people of the unit, by NIP. */
export interface PastedPerson {
  employeeId: string;
  isOwn: boolean;
  isFinal: boolean;
}

export interface PastedFacts {
  codes: readonly string[];
  people: ReadonlyMap<string, PastedPerson>;
  mostDays: number;
}

/** The months a paste stands for, and the lines that stop it. */
export interface PastedReading {
  rows: number;
  months: ReadonlyMap<string, Deductions>;
  problems: readonly PastedFinding[];
}

const CELLS = 3;
const HEADING = /^\s*nip\s*[;\t]/i;
const WHOLE = /^\d{1,2}$/;

/** Lines "NIP;kode;hari"; cells of a spreadsheet (tabs) too. Empty lines and a first line of headings are skipped. */
export function cutRows(text: string): readonly (PastedRow | PastedFinding)[] {
  return text.split(/\r?\n/).flatMap((content, index) => {
    if (content.trim() === "" || (index === 0 && HEADING.test(content))) return [];
    const cells = content.split(/[;\t]/).map((cell) => cell.trim());
    const [nip = "", code = "", days = ""] = cells;
    const line = index + 1;
    // A spreadsheet writes an apostrophe before a number that is kept as text.
    return [
      cells.length === CELLS
        ? { line, nip: normaliseNip(nip.replace(/^'/, "")), code, days }
        : { line, problems: ["SHAPE" as const] },
    ];
  });
}

/** Reads every line against the unit's people and codes; a person's lines together are her whole month. */
export function readRows(cut: readonly (PastedRow | PastedFinding)[], facts: PastedFacts): PastedReading {
  const problems: PastedFinding[] = [];
  const months = new Map<string, Record<string, number>>();
  const taken = new Set<string>();
  for (const row of cut) {
    const read = "problems" in row ? row.problems : readRow(row, facts);
    if ("length" in read) {
      problems.push({ line: row.line, problems: read });
      continue;
    }
    const key = `${read.employeeId} ${read.code}`;
    if (taken.has(key)) problems.push({ line: row.line, problems: ["TWICE"] });
    taken.add(key);
    months.set(read.employeeId, {
      ...months.get(read.employeeId),
      ...(read.days > 0 ? { [read.code]: read.days } : {}),
    });
  }
  return { rows: cut.length, months, problems };
}

function readRow(
  row: PastedRow,
  { codes, people, mostDays }: PastedFacts,
): readonly PastedProblem[] | { employeeId: string; code: string; days: number } {
  const person = people.get(row.nip);
  const code = codes.find((known) => known.toLowerCase() === row.code.toLowerCase());
  const problems = personProblems(person);
  if (code === undefined) problems.push("CODE_UNKNOWN");
  if (!WHOLE.test(row.days) || Number(row.days) > mostDays) problems.push("DAYS");
  return problems.length > 0 || person === undefined || code === undefined
    ? problems
    : { employeeId: person.employeeId, code, days: Number(row.days) };
}

function personProblems(person: PastedPerson | undefined): PastedProblem[] {
  if (person === undefined) return ["NIP_UNKNOWN"];
  if (person.isOwn) return ["OWN"];
  return person.isFinal ? ["FINAL"] : [];
}
