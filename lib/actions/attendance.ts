"use server";
import { defineAction } from "@/lib/actions/define";
import { importAttendance } from "@/lib/commands/import-attendance";
import { recordAttendance } from "@/lib/commands/record-attendance";
import { attendanceSaved } from "@/lib/labels/attendance";
import { importAttendanceSchema, recordAttendanceSchema } from "@/lib/schemas/attendance";

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
