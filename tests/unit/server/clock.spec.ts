import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beginOf, keepZone, ownZone, secondsLeftOfDay } from "@/lib/server/clock";

Object.assign(process.env, {
  DATABASE_URL: "postgresql://nobody@127.0.0.1:9/none",
  SESSION_SECRET: "only-for-this-test-0123456789abcdefgh",
});

describe("the zone of the installation", () => {
  it("is Jakarta's before anybody has set one", () => {
    expect(ownZone()).toBe("Asia/Jakarta");
    keepZone("Asia/Makassar");
    expect(ownZone()).toBe("Asia/Makassar");
  });
});

describe("a day in the zone of the installation", () => {
  it("begins at midnight there: 00.00 WITA is 16.00 UTC of the day before", () => {
    expect(beginOf("2026-09-15").toISOString()).toBe("2026-09-14T16:00:00.000Z");
  });

  it("has a second left at its last one and a whole day at its first", () => {
    expect(secondsLeftOfDay(new Date("2026-09-15T15:59:59Z"))).toBe(1);
    expect(secondsLeftOfDay(new Date("2026-09-15T16:00:00Z"))).toBe(24 * 60 * 60);
  });

  it("ends when the clock on the wall says so, on any day", () => {
    const wall = new Intl.DateTimeFormat("en-GB", { timeZone: "Asia/Makassar", timeStyle: "medium" });
    const days = { min: new Date("2020-01-01"), max: new Date("2060-01-01"), noInvalidDate: true };
    fc.assert(
      fc.property(fc.date(days), (moment) => {
        const end = new Date(moment.getTime() + secondsLeftOfDay(moment) * 1000);
        expect(wall.format(end)).toBe("00:00:00");
      }),
    );
  });
});
