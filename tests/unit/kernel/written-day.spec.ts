import { describe, expect, it } from "vitest";
import { shownName } from "@/lib/kernel/file-type";
import { writtenDay } from "@/lib/kernel/written-day";

const YEARS = { first: 1945, last: 2099 };

describe("a day as offices write it", () => {
  it.each([
    ["2026-08-31", "2026-08-31"],
    ["31/8/2026", "2026-08-31"],
    ["31-08-26", "2026-08-31"],
    ["31 Agustus 2026", "2026-08-31"],
    ["1 Ags 1998", "1998-08-01"],
    ["31/2/2026", null],
    ["31 Foo 2026", null],
    ["31/12/1944", null],
    ["1/1/1945", "1945-01-01"],
    ["31/12/2099", "2099-12-31"],
    ["1/1/2100", null],
    ["kemarin", null],
    // Days since 30 December 1899: 1 January 2000 is 36526.
    [36_526, "2000-01-01"],
    [36_526.75, "2000-01-01"],
    [0, null],
    [109_574, null],
  ])("%s is %s", (cell, day) => {
    expect(writtenDay(cell, YEARS)).toBe(day);
  });
});

describe("the name of a file", () => {
  it("is shown without its path; one without a name is called something", () => {
    expect([shownName("C:\\unduhan\\kantor.csv", "berkas"), shownName("<>", "berkas")]).toEqual([
      "kantor.csv",
      "berkas",
    ]);
  });
});
