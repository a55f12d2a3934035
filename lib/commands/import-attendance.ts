import "server-only";
import { createHash } from "node:crypto";
import {
  attendancePeople,
  openAttendance,
  writeAttendance,
  type AttendancePerson,
  type OpenAttendance,
} from "@/lib/commands/attendance-month";
import { audit } from "@/lib/db/audit";
import type { Tx } from "@/lib/db/client";
import { transaction } from "@/lib/db/transaction";
import { done, type Outcome } from "@/lib/domain/outcome";
import { cutRows, readRows, type PastedFinding, type PastedReading } from "@/lib/domain/pasted-attendance";
import type { Viewer } from "@/lib/domain/viewer";
import type { ImportAttendanceInput } from "@/lib/schemas/attendance";

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
    const { reading, people } = await read(tx, viewer, { open: open.value, text: input.text });
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

async function read(tx: Tx, viewer: Viewer, { open, text }: { open: OpenAttendance; text: string }) {
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
