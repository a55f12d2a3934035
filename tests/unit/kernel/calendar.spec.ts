import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  addWorkingDays,
  dayAfter,
  dayBefore,
  daysInMonth,
  daysOfMonth,
  daysOfQuarter,
  isDay,
  isMonth,
  isWithin,
  isWorkingDay,
  monthOf,
  monthsIn,
  overlap,
  quarterCode,
  quarterOf,
  weekday,
} from "@/lib/kernel/calendar";

/** The platform's own calendar in UTC, as an oracle. */
const utc = (day: string, shift = 0): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + shift * 86_400_000).toISOString().slice(0, 10);
const days = fc.integer({ min: -10_000, max: 40_000 }).map((shift) => utc("1999-12-31", shift));

describe("a civil day", () => {
  it.each([
    "2026-02-29",
    "2026-13-01",
    "2026-00-10",
    "2026-04-31",
    "2026-1-01",
    "20260101",
    "",
    "2026-01-00",
    "1900-02-29",
    "2026-01-01T00:00",
    " 2026-01-01",
  ])("is not %j", (text) => {
    expect(isDay(text)).toBe(false);
  });
  it.each(["2024-02-29", "2000-02-29", "2026-12-31", "1945-08-17"])("is %j", (text) => {
    expect(isDay(text)).toBe(true);
  });

  it("moves as the platform's calendar does, whatever the distance", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -50_000, max: 50_000 }), (day, shift) => {
        expect(addDays(day, shift)).toBe(utc(day, shift));
      }),
    );
  });

  it("has a day before and a day after, across months, leap days and years", () => {
    expect([
      dayAfter("2024-02-28"),
      dayAfter("2024-02-29"),
      dayAfter("2026-12-31"),
      dayBefore("2026-01-01"),
      dayBefore("2026-03-01"),
    ]).toEqual(["2024-02-29", "2024-03-01", "2027-01-01", "2025-12-31", "2026-02-28"]);
  });

  it("follows the leap days of centuries: 2000 has one, 1900 and 2100 have none", () => {
    expect([
      dayAfter("2000-02-28"),
      dayAfter("2000-02-29"),
      dayBefore("1900-03-01"),
      dayAfter("1900-02-28"),
      dayAfter("2100-02-28"),
    ]).toEqual(["2000-02-29", "2000-03-01", "1900-02-28", "1900-03-01", "2100-03-01"]);
  });

  it("falls on the weekday that the platform's calendar says", () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(weekday(day)).toBe(new Date(`${day}T00:00:00Z`).getUTCDay() || 7);
      }),
    );
    expect([weekday("2026-08-03"), weekday("2026-08-09")]).toEqual([1, 7]);
  });

  it("is refused where it is not real", () => {
    expect(() => addDays("2026-02-30", 1)).toThrow("not a day: 2026-02-30");
  });
});

describe("working days", () => {
  const office = { week: 5, holidays: new Set(["2026-08-17"]) } as const;

  it("leave out Saturday, Sunday and holidays", () => {
    expect(
      ["2026-08-14", "2026-08-15", "2026-08-16", "2026-08-17", "2026-08-18"].map((day) =>
        isWorkingDay(day, office),
      ),
    ).toEqual([true, false, false, false, true]);
    expect(isWorkingDay("2026-08-17")).toBe(true);
  });

  it("have Saturday among them where the office works six days, never Sunday or a holiday", () => {
    const sixDays = { ...office, week: 6 } as const;
    expect(
      ["2026-08-14", "2026-08-15", "2026-08-16", "2026-08-17"].map((day) => isWorkingDay(day, sixDays)),
    ).toEqual([true, true, false, false]);
    // Fri 14 Aug + 2: Sat 15, then Tue 18, since Sunday and Monday the 17th are free
    expect(addWorkingDays("2026-08-14", 2, sixDays)).toBe("2026-08-18");
  });

  it("are counted from the day after", () => {
    // Fri 14 Aug + 1 is Tue 18 Aug, since Monday 17 August is a holiday
    expect([
      addWorkingDays("2026-08-14", 0, office),
      addWorkingDays("2026-08-14", 1, office),
      addWorkingDays("2026-08-14", 1),
      addWorkingDays("2026-08-15", 5),
    ]).toEqual(["2026-08-14", "2026-08-18", "2026-08-17", "2026-08-21"]);
  });
});

describe("months and quarters", () => {
  it("have as many days as the year gives them", () => {
    expect([
      daysInMonth(2026, 2),
      daysInMonth(2024, 2),
      daysInMonth(1900, 2),
      daysInMonth(2000, 2),
      daysInMonth(2026, 4),
      daysInMonth(2026, 13),
    ]).toEqual([28, 29, 28, 29, 30, 0]);
    expect(daysOfMonth("2024-02")).toEqual({ from: "2024-02-01", to: "2024-02-29" });
  });

  it.each(["2026-13", "2026-00", "2026", "2026-1", "2026-01-01"])("are not %j", (text) => {
    expect(isMonth(text)).toBe(false);
  });

  it("follow each other across years", () => {
    expect([
      addMonths("2026-12", 1),
      addMonths("2026-01", -1),
      addMonths("2026-05", 20),
      addMonths("2026-05", 0),
      monthOf("2026-05-31"),
    ]).toEqual(["2027-01", "2025-12", "2028-01", "2026-05", "2026-05"]);
    expect([isMonth("2026-12"), monthsIn({ from: "2025-11-30", to: "2026-01-01" })]).toEqual([
      true,
      ["2025-11", "2025-12", "2026-01"],
    ]);
  });

  it.each([
    ["2026-01-01", 1],
    ["2026-03-31", 1],
    ["2026-04-01", 2],
    ["2026-06-30", 2],
    ["2026-07-01", 3],
    ["2026-09-30", 3],
    ["2026-10-01", 4],
    ["2026-12-31", 4],
  ] as const)("%s lies in quarter %d", (day, quarter) => {
    expect(quarterOf(day)).toEqual({ year: 2026, quarter });
    expect(isWithin(day, daysOfQuarter({ year: 2026, quarter }))).toBe(true);
  });

  it("are written with their year in addresses and files", () => {
    expect(quarterCode({ year: 2026, number: 3 })).toBe("2026-Q3");
  });

  it("have first and last days", () => {
    expect(daysOfQuarter({ year: 2026, quarter: 4 })).toEqual({ from: "2026-10-01", to: "2026-12-31" });
  });
});

describe("ranges of days", () => {
  const year = { from: "2026-01-01", to: "2026-12-31" };

  it("hold both their ends", () => {
    expect(
      ["2025-12-31", "2026-01-01", "2026-12-31", "2027-01-01"].map((day) => isWithin(day, year)),
    ).toEqual([false, true, true, false]);
  });

  it("share the days that lie in both, or none", () => {
    expect(overlap(year, { from: "2026-06-01", to: "2027-06-01" })).toEqual({
      from: "2026-06-01",
      to: "2026-12-31",
    });
    expect(overlap(year, { from: "2025-06-01", to: "2026-06-01" })).toEqual({
      from: "2026-01-01",
      to: "2026-06-01",
    });
    expect(overlap({ from: "2026-06-01", to: "2026-07-01" }, year)).toEqual({
      from: "2026-06-01",
      to: "2026-07-01",
    });
    expect(overlap(year, { from: "2026-12-31", to: "2027-01-01" })).toEqual({
      from: "2026-12-31",
      to: "2026-12-31",
    });
    expect(overlap(year, { from: "2027-01-01", to: "2027-01-02" })).toBeNull();
  });
});
