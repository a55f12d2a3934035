"use server";
import { defineAction } from "@/lib/server/actions/define";
import { importAttendance, recordAttendance } from "@/lib/attendance/commands/record-attendance";
import { attendanceSaved } from "@/lib/attendance/labels";
import { importAttendanceSchema, recordAttendanceSchema } from "@/lib/attendance/schemas";

export const recordAttendanceAction = defineAction(recordAttendanceSchema, recordAttendance, (value) => ({
  message: attendanceSaved(value),
}));

export const importAttendanceAction = defineAction(
  importAttendanceSchema,
  importAttendance,
  ({ saved, ...report }) =>
    saved
      ? { message: attendanceSaved({ month: report.month, recorded: report.people, takenBack: 0 }) }
      : { values: { text: report.text, seen: report.seen, report: JSON.stringify(report) } },
);
