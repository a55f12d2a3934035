import "server-only";
import {
  attendancePeople,
  openAttendance,
  writeAttendance,
  type AttendancePerson,
} from "@/lib/commands/attendance-month";
import { audit } from "@/lib/db/audit";
import { transaction } from "@/lib/db/transaction";
import { deductionsOf } from "@/lib/domain/attendance";
import { done, refuse, type Outcome } from "@/lib/domain/outcome";
import { recordPerson } from "@/lib/domain/recording";
import type { Viewer } from "@/lib/domain/viewer";
import type { RecordAttendanceInput } from "@/lib/schemas/attendance";

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
