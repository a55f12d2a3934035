import "server-only";
import {
  addHoliday as decide,
  holidaysOfNextYear,
  keepsHolidays,
  readHolidays,
  type Holiday,
} from "@/lib/holidays/rules";
import type {
  AddHolidayInput,
  CopyHolidaysInput,
  RemoveHolidayInput,
  TakeHolidaysInput,
} from "@/lib/holidays/schemas";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import { INSTANSI_CHAIN } from "@/lib/kernel/unit";
import type { Viewer } from "@/lib/kernel/viewer";
import { audit, type AuditEntry } from "@/lib/server/db/audit";
import type { Tx } from "@/lib/server/db/client";
import { fromDay, toDay } from "@/lib/server/db/columns";
import { transaction } from "@/lib/server/db/transaction";

/** Makes a day a holiday of the instansi; deadlines that were told before stay as they are. */
export function addHoliday(viewer: Viewer, input: AddHolidayInput): Promise<Outcome<Holiday>> {
  return transaction(async (tx) => {
    const decision = decide(viewer, await findHoliday(tx, input.day));
    if (!decision.ok) return decision;
    await tx.holiday.create({ data: { ...input, day: fromDay(input.day) } });
    await record(tx, viewer, { action: "add-holiday", detail: { ...input } });
    return done(input);
  });
}

/** Takes a holiday off the list. */
export function removeHoliday(viewer: Viewer, { day }: RemoveHolidayInput): Promise<Outcome<Holiday>> {
  return transaction(async (tx) => {
    if (!keepsHolidays(viewer)) return refuse({ code: "NOT_ALLOWED" });
    const holiday = await findHoliday(tx, day);
    if (holiday === null) return refuse({ code: "NOT_FOUND" });
    await tx.holiday.deleteMany({ where: { day: fromDay(day) } });
    await record(tx, viewer, { action: "remove-holiday", detail: { ...holiday } });
    return done(holiday);
  });
}

/** Takes a pasted list, all of it or nothing; taken again, it changes nothing. */
export function takeHolidays(
  viewer: Viewer,
  { text }: TakeHolidaysInput,
): Promise<Outcome<{ added: number; renamed: number; known: number }>> {
  return transaction(async (tx) => {
    if (!keepsHolidays(viewer)) return refuse({ code: "NOT_ALLOWED" });
    const read = readHolidays(text);
    if (!read.ok) return read;
    const rows = await tx.holiday.findMany({
      where: { day: { in: read.value.map(({ day }) => fromDay(day)) } },
    });
    const names = new Map(rows.map((row) => [toDay(row.day), row.name]));
    const added = read.value.filter(({ day }) => !names.has(day));
    const renamed = read.value.filter(({ day, name }) => names.has(day) && names.get(day) !== name);
    await tx.holiday.createMany({ data: added.map(({ day, name }) => ({ name, day: fromDay(day) })) });
    for (const { day, name } of renamed)
      await tx.holiday.updateMany({ where: { day: fromDay(day) }, data: { name } });
    if (added.length + renamed.length > 0)
      await record(tx, viewer, { action: "take-holidays", detail: { added, renamed } });
    const known = read.value.length - added.length - renamed.length;
    return done({ added: added.length, renamed: renamed.length, known });
  });
}

/** Copies the holidays of a year that come every year to the next one. */
export function copyHolidays(
  viewer: Viewer,
  { year }: CopyHolidaysInput,
): Promise<Outcome<{ year: number; count: number }>> {
  return transaction(async (tx) => {
    if (!keepsHolidays(viewer)) return refuse({ code: "NOT_ALLOWED" });
    const [here, next] = [await holidaysOf(tx, year), await holidaysOf(tx, year + 1)];
    const copied = holidaysOfNextYear(here, new Set(next.map(({ day }) => day)));
    await tx.holiday.createMany({
      data: copied.map((holiday) => ({ ...holiday, day: fromDay(holiday.day) })),
    });
    if (copied.length > 0)
      await record(tx, viewer, {
        action: "copy-holidays",
        detail: { year: year + 1, days: copied.map(({ day }) => day) },
      });
    return done({ year: year + 1, count: copied.length });
  });
}

const asHoliday = (row: { day: Date; name: string; everyYear: boolean }): Holiday => ({
  ...row,
  day: toDay(row.day),
});

async function findHoliday(tx: Tx, day: string): Promise<Holiday | null> {
  const row = await tx.holiday.findUnique({ where: { day: fromDay(day) } });
  return row && asHoliday(row);
}

async function holidaysOf(tx: Tx, year: number): Promise<Holiday[]> {
  const within = { gte: fromDay(`${year}-01-01`), lte: fromDay(`${year}-12-31`) };
  return (await tx.holiday.findMany({ where: { day: within }, orderBy: { day: "asc" } })).map(asHoliday);
}

/** The calendar is the instansi's own, so the event is about the instansi. */
async function record(
  tx: Tx,
  viewer: Viewer,
  event: Pick<AuditEntry, "action"> & Required<Pick<AuditEntry, "detail">>,
): Promise<void> {
  const instansi = await tx.unit.findFirstOrThrow({ where: { kind: "INSTANSI" }, select: { id: true } });
  await audit(tx, {
    chain: INSTANSI_CHAIN,
    actorId: viewer.employeeId,
    subject: "calendar",
    subjectId: instansi.id,
    ...event,
  });
}
