import { z } from "zod";
import { daysOfMonth } from "@/lib/kernel/calendar";
import { id, month, text, version } from "@/lib/kernel/fields";
import { plainDecimal } from "@/lib/kernel/decimal";

const WHOLE_DAYS = "Tulis jumlah hari sebagai bilangan bulat, misalnya 2.";
const MOST_PASTED = 40_000;

/** The code of a unit as it stands in an address. */
export const unitCode = z.string().regex(/^[a-z0-9-]{1,100}$/, "Unit tidak dikenali.");

/** Whole days; an empty field says nothing. */
const days = z
  .string()
  .optional()
  .transform((typed) => (typed === undefined || typed.trim() === "" ? null : plainDecimal(typed)))
  .pipe(
    z
      .string()
      .regex(/^\d{1,3}$/, WHOLE_DAYS)
      .nullable(),
  )
  .transform((digits) => (digits === null ? null : Number.parseInt(digits, 10)));

const openedVersion = z.preprocess((value) => (value === "" ? undefined : value), version.optional());

const lengthOf = (of: string): number => Number.parseInt(daysOfMonth(of).to.slice(-2), 10);

/** One page of a unit's month; `days` stand in the order of `codes`. */
export const recordAttendanceSchema = z
  .object({
    unit: unitCode,
    month,
    codes: z.array(text(60)).min(1).max(60),
    others: z.literal("on").optional(),
    people: z.array(z.object({ employeeId: id, opened: openedVersion, days: z.array(days).max(60) })).max(50),
  })
  .superRefine((input, context) => {
    const most = lengthOf(input.month);
    for (const [person, { days: typed }] of input.people.entries()) {
      for (const [place, count] of typed.entries()) {
        if (count !== null && count > most)
          context.addIssue({
            code: "custom",
            path: ["people", person, "days", place],
            message: `Bulan ini hanya ${most} hari.`,
          });
      }
    }
  });

/** Pasted rows; they are saved only as they were checked (`seen`). */
export const importAttendanceSchema = z.object({
  unit: unitCode,
  month,
  text: z
    .string()
    .trim()
    .min(1, "Tempelkan paling sedikit satu baris.")
    .max(MOST_PASTED, "Terlalu banyak sekaligus. Bagi menjadi beberapa tempelan."),
  next: z.enum(["check", "save"]).default("check"),
  seen: z.string().max(100).optional(),
});

export type RecordAttendanceInput = z.infer<typeof recordAttendanceSchema>;
export type ImportAttendanceInput = z.infer<typeof importAttendanceSchema>;
