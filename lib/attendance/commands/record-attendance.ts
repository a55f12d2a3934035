import "server-only";
import { createHash } from "node:crypto";
import {
  attendancePeople,
  openAttendance,
  writeAttendance,
  type AttendancePerson,
  type OpenAttendance,
} from "@/lib/attendance/commands/attendance-month";
import {
  deductionsOf,
  cutRows,
  readRows,
  type PastedFinding,
  type PastedReading,
} from "@/lib/attendance/rules";
import type { RecordAttendanceInput, ImportAttendanceInput } from "@/lib/attendance/schemas";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import type { Viewer } from "@/lib/kernel/viewer";
import { recordPerson } from "@/lib/people/rules/recording";
import { audit } from "@/lib/server/db/audit";
import type { Tx } from "@/lib/server/db/client";
import { transaction } from "@/lib/server/db/transaction";

/** How many months of people were written and taken back. */
export interface RecordedAttendance {
  month: string;
  recorded: number;
  takenBack: number;
}

/** Records one page of a unit's month: all of it or nothing. */
export function recordAttendance(
  viewer: Viewer,
  input: RecordAttendanceInput,
): Promise<Outcome<RecordedAttendance>> {
  return transaction(async (tx) => {
    const open = await openAttendance(tx, viewer, input);
    if (!open.ok) return open;
    // The scheme was exchanged while the form was open: its columns mean something else now.
    if (input.codes.some((code) => !open.value.codes.includes(code))) return refuse({ code: "STALE" });
    const people = await attendancePeople(tx, open.value, {
      ids: input.people.map(({ employeeId }) => employeeId),
    });
    const byId = new Map(people.map((person) => [person.employeeId, person]));
    const allowed = allow(viewer, input, byId);
    if (!allowed.ok) return allowed;
    const written = await writeAttendance(
      tx,
      open.value,
      allowed.value.map(({ person, line }) => ({
        person,
        opened: line.opened,
        next: deductionsOf(input.codes, line.days, input.others === "on"),
      })),
    );
    if (!written.ok) return written;
    for (const { employeeId, ...change } of written.value) {
      await audit(tx, {
        chain: open.value.chain,
        actorId: viewer.employeeId,
        action: "record-attendance",
        subject: "employee",
        subjectId: employeeId,
        detail: { month: input.month, ...change },
      });
    }
    const takenBack = written.value.filter(({ after }) => after === null).length;
    return done({ month: input.month, recorded: written.value.length - takenBack, takenBack });
  });
}

type Line = RecordAttendanceInput["people"][number];

function allow(
  viewer: Viewer,
  { people }: RecordAttendanceInput,
  byId: ReadonlyMap<string, AttendancePerson>,
): Outcome<{ person: AttendancePerson; line: Line }[]> {
  const lines: { person: AttendancePerson; line: Line }[] = [];
  for (const line of people) {
    const person = byId.get(line.employeeId);
    if (person === undefined) return refuse({ code: "NOT_FOUND" });
    const allowed = recordPerson(viewer, person);
    if (!allowed.ok) return allowed;
    lines.push({ person, line });
  }
  return done(lines);
}

/** What a paste holds, and whether it was saved. */
export interface ImportedAttendance {
  month: string;
  text: string;
  rows: number;
  people: number;
  /** People whose month was recorded before and is replaced. */
  replaced: number;
  problems: readonly PastedFinding[];
  /** Proof of what was checked: saving takes exactly this. */
  seen: string;
  saved: boolean;
  /** Saving was asked for, but the rows or the records changed since they were checked. */
  changed: boolean;
}

/** Checks pasted rows, and saves them as a whole once they were checked and need no repair. */
export function importAttendance(
  viewer: Viewer,
  input: ImportAttendanceInput,
): Promise<Outcome<ImportedAttendance>> {
  return transaction<ImportedAttendance>(async (tx) => {
    const open = await openAttendance(tx, viewer, input);
    if (!open.ok) return open;
    const { reading, people } = await readAttendanceRows(tx, viewer, { open: open.value, text: input.text });
    const affected = people.filter(({ employeeId }) => reading.months.has(employeeId));
    const report = {
      month: input.month,
      text: input.text,
      rows: reading.rows,
      people: affected.length,
      problems: reading.problems,
      replaced: affected.filter(({ stored }) => stored !== null).length,
      seen: proofOf(reading, affected),
    };
    if (input.next === "check" || input.seen !== report.seen || reading.problems.length > 0)
      return done({ ...report, saved: false, changed: input.next === "save" });
    const written = await writeAttendance(
      tx,
      open.value,
      affected.map((person) => ({
        person,
        opened: person.stored?.version,
        next: reading.months.get(person.employeeId) ?? {},
      })),
    );
    if (!written.ok) return written;
    for (const { employeeId, ...change } of written.value) {
      await audit(tx, {
        chain: open.value.chain,
        actorId: viewer.employeeId,
        action: "import-attendance",
        subject: "employee",
        subjectId: employeeId,
        detail: { month: input.month, ...change },
      });
    }
    return done({ ...report, saved: true, changed: false });
  });
}

async function readAttendanceRows(
  tx: Tx,
  viewer: Viewer,
  { open, text }: { open: OpenAttendance; text: string },
) {
  const cut = cutRows(text);
  const nips = [...new Set(cut.flatMap((row) => ("nip" in row ? [row.nip] : [])))];
  const people = await attendancePeople(tx, open, { nips });
  const known = new Map(
    people.map(({ nip, employeeId, isFinal }) => [
      nip,
      { employeeId, isFinal, isOwn: employeeId === viewer.employeeId },
    ]),
  );
  return {
    people,
    reading: readRows(cut, {
      codes: open.codes,
      people: known,
      mostDays: Number.parseInt(open.days.to.slice(-2), 10),
    }),
  };
}

const proofOf = ({ months }: PastedReading, people: readonly AttendancePerson[]): string =>
  createHash("sha256")
    .update(
      JSON.stringify([
        [...months].sort(),
        people.map(({ employeeId, stored }) => [employeeId, stored?.version ?? null]).sort(),
      ]),
    )
    .digest("hex");
