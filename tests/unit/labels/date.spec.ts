import { describe, expect, it } from "vitest";
import { dayOf } from "@/lib/kernel/zone";
import {
  daysBetween,
  daysLeft,
  formatDay,
  formatDayMonth,
  formatDeadline,
  formatLongDay,
  formatMoment,
  formatMonth,
  formatShortDay,
  formatTime,
  monthName,
  shortMonthName,
  shortTermName,
  termName,
  weekdayName,
  zoneName,
} from "@/lib/labels/date";

describe("days are written in full Indonesian", () => {
  it("a deadline names the weekday, the day and the year", () => {
    expect(formatLongDay("2026-07-17")).toBe("Jumat, 17 Juli 2026");
    expect(formatDay("2026-01-05")).toBe("5 Januari 2026");
    expect(formatShortDay("2026-08-31")).toBe("31 Agu 2026");
    expect(formatDayMonth("2026-07-08")).toBe("8 Juli");
    expect(formatMonth("2026-06")).toBe("Juni 2026");
    expect(formatMonth("2026-06-30")).toBe("Juni 2026");
  });

  it.each([
    ["1969-12-31", "Rabu"],
    ["1970-01-01", "Kamis"],
    ["2024-02-29", "Kamis"],
    ["2026-01-04", "Minggu"],
    ["2026-12-31", "Kamis"],
  ])("%s is a %s", (day, weekday) => {
    expect(weekdayName(day)).toBe(weekday);
  });

  it("months have their Indonesian names, short ones too", () => {
    expect([1, 2, 5, 8, 10, 12].map(monthName)).toEqual([
      "Januari",
      "Februari",
      "Mei",
      "Agustus",
      "Oktober",
      "Desember",
    ]);
    expect([5, 8, 10, 12].map(shortMonthName)).toEqual(["Mei", "Agu", "Okt", "Des"]);
  });

  it("a text that is no day is refused", () => {
    expect(() => formatDay("17/07/2026")).toThrow(RangeError);
  });
});

describe("what is left until a deadline", () => {
  const day = "2026-07-17";

  it("counts days before it, says until when on the day itself, and counts days after it", () => {
    expect(daysLeft(day, "2026-07-14", "Asia/Jakarta")).toBe("3 hari lagi");
    expect(daysLeft(day, "2026-07-16", "Asia/Jakarta")).toBe("1 hari lagi");
    expect(daysLeft(day, "2026-07-17", "Asia/Jakarta")).toBe("hari ini, sampai 23.59 WIB");
    expect(daysLeft(day, "2026-07-19", "Asia/Jakarta")).toBe("lewat 2 hari");
  });

  it("counts across a leap day and across the new year", () => {
    expect(daysBetween("2024-02-28", "2024-03-01")).toBe(2);
    expect(daysBetween("2026-12-31", "2027-01-01")).toBe(1);
  });

  it("stands in brackets after the day", () => {
    expect(formatDeadline(day, "2026-07-14", "Asia/Jakarta")).toBe("Jumat, 17 Juli 2026 (3 hari lagi)");
  });

  it("ends at midnight of the east in the east", () => {
    expect(daysLeft(day, day, "Asia/Jayapura")).toBe("hari ini, sampai 23.59 WIT");
  });
});

describe("the clock of the installation", () => {
  const moment = new Date("2026-07-07T16:30:00Z");

  const readings = [
    ["Asia/Jakarta", "23.30 WIB", "7 Juli 2026, 23.30 WIB", "2026-07-07"],
    ["Asia/Makassar", "00.30 WITA", "8 Juli 2026, 00.30 WITA", "2026-07-08"],
    ["Asia/Jayapura", "01.30 WIT", "8 Juli 2026, 01.30 WIT", "2026-07-08"],
  ] as const;

  for (const [zone, time, text, day] of readings) {
    it(`half past eleven at night in Jakarta is read in ${zone} as ${time}`, () => {
      expect(formatTime(moment, zone)).toBe(time);
      expect(formatMoment(moment, zone)).toBe(text);
      expect(dayOf(moment, zone)).toBe(day);
    });
  }

  it("names the three zones", () => {
    expect((["Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"] as const).map(zoneName)).toEqual([
      "WIB",
      "WITA",
      "WIT",
    ]);
  });
});

describe("terms", () => {
  it("a quarter has a Roman number, a month its name", () => {
    expect(termName({ cadence: "TRIWULANAN", year: 2026, number: 2 })).toBe("Triwulan II 2026");
    expect(termName({ cadence: "TRIWULANAN", year: 2026, number: 4 })).toBe("Triwulan IV 2026");
    expect(termName({ cadence: "BULANAN", year: 2026, number: 6 })).toBe("Juni 2026");
    expect(shortTermName({ cadence: "TRIWULANAN", year: 2026, number: 1 })).toBe("TW I");
    expect(shortTermName({ cadence: "BULANAN", year: 2026, number: 8 })).toBe("Agu");
  });
});
