import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addHoliday, copyHolidays, removeHoliday, takeHolidays } from "@/lib/holidays/commands";
import { listHolidays } from "@/lib/holidays/queries";
import { addHolidaySchema, takeHolidaysSchema } from "@/lib/holidays/schemas";
import { db } from "@/lib/server/db/client";
import { useDatabase } from "@/tests/support/database";
import { makeOffice, type Office } from "@/tests/support/office";
import { faultAt } from "@/tests/support/outcome";
import { valueOf } from "@/tests/support/skp";

useDatabase();
let office: Office;
const MERDEKA = { day: "2026-08-17", name: "Hari Kemerdekaan", everyYear: true };
const daysOf = async (year: number) => (await listHolidays(office.viewer("admin"), year))?.holidays;
const actions = async () =>
  (await db.auditEvent.findMany({ where: { subject: "calendar" }, orderBy: { number: "asc" } })).map(
    ({ action }) => action,
  );

beforeAll(async () => {
  office = await makeOffice();
});
beforeEach(async () => {
  await db.holiday.deleteMany();
});

describe("a holiday", () => {
  it("is added once, is read by the auditor, and taken off again", async () => {
    expect(await addHoliday(office.viewer("admin"), MERDEKA)).toEqual({ ok: true, value: MERDEKA });
    expect(faultAt(await addHoliday(office.viewer("admin"), { ...MERDEKA, name: "Lain" }), "day")).toBe(
      "HOLIDAY_EXISTS",
    );
    expect(await listHolidays(office.viewer("auditor"), 2026)).toEqual({
      year: 2026,
      years: [2026],
      holidays: [MERDEKA],
    });
    expect(await removeHoliday(office.viewer("admin"), MERDEKA)).toEqual({ ok: true, value: MERDEKA });
    expect(await daysOf(2026)).toEqual([]);
    expect((await actions()).slice(-2)).toEqual(["add-holiday", "remove-holiday"]);
  });

  it("that is not there cannot be taken off", async () => {
    expect(faultAt(await removeHoliday(office.viewer("admin"), { day: "2026-08-18" }), "day")).toBe(
      "NOT_FOUND",
    );
  });

  it("is nobody else's to keep, nor to see", async () => {
    const asn = office.viewer("asn");
    const tried = [
      await addHoliday(asn, MERDEKA),
      await removeHoliday(asn, MERDEKA),
      await takeHolidays(asn, { text: "2026-08-17;Merdeka" }),
      await copyHolidays(asn, { year: 2026 }),
    ];
    expect(tried.map((outcome) => faultAt(outcome, ""))).toEqual(Array<string>(4).fill("NOT_ALLOWED"));
    expect(await listHolidays(asn, 2026)).toBeNull();
    expect(await daysOf(2026)).toEqual([]);
  });
});

describe("a pasted list", () => {
  it("adds what is new, renames what is called otherwise, and taken again changes nothing", async () => {
    await addHoliday(office.viewer("admin"), MERDEKA);
    const text = "2026-08-17;HUT RI ke-81\n2026-03-20;Idulfitri\n";
    const take = async () => valueOf(await takeHolidays(office.viewer("admin"), { text }));
    expect(await take()).toEqual({ added: 1, renamed: 1, known: 0 });
    const before = await actions();
    expect(await take()).toEqual({ added: 0, renamed: 0, known: 2 });
    expect(await actions()).toEqual(before);
    expect(await daysOf(2026)).toEqual([
      { day: "2026-03-20", name: "Idulfitri", everyYear: false },
      { ...MERDEKA, name: "HUT RI ke-81" },
    ]);
  });

  it("with one wrong line leaves everything as it was", async () => {
    const text = "2026-03-20;Idulfitri\n2026-02-30;Tidak ada";
    expect(faultAt(await takeHolidays(office.viewer("admin"), { text }), "text")).toBe("HOLIDAY_LINES");
    expect(await daysOf(2026)).toEqual([]);
  });
});

describe("the next year", () => {
  it("gets what comes every year, once", async () => {
    await addHoliday(office.viewer("admin"), MERDEKA);
    await takeHolidays(office.viewer("admin"), { text: "2026-03-20;Idulfitri" });
    const copy = async () => valueOf(await copyHolidays(office.viewer("admin"), { year: 2026 }));
    expect(await copy()).toEqual({ year: 2027, count: 1 });
    expect(await copy()).toEqual({ year: 2027, count: 0 });
    expect(await daysOf(2027)).toEqual([{ ...MERDEKA, day: "2027-08-17" }]);
    expect((await listHolidays(office.viewer("admin"), 2029))?.years).toEqual([2026, 2027, 2029]);
  });
});

describe("what is typed", () => {
  it("needs a day of the calendar and a name of at least three letters", () => {
    const faults = (typed: object) =>
      addHolidaySchema.safeParse(typed).error?.issues.map(({ path, message }) => [path.join("."), message]);
    expect(faults({ day: "2026-02-30", name: "ab" })).toEqual([
      ["day", "Pilih tanggal."],
      ["name", "Tulis nama hari libur."],
    ]);
    expect(faults({ day: "2026-02-28", name: "abc" })).toBeUndefined();
  });

  it("holds at least one line and no more than a year's", () => {
    const ok = (text: string) => takeHolidaysSchema.safeParse({ text }).success;
    expect([ok(" \r\n "), ok("x"), ok("x".repeat(20_000)), ok("x".repeat(20_001))]).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});
