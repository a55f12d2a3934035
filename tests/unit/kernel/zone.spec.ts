import { describe, expect, it } from "vitest";
import { beginOf, clockOf, dayOf, hourOf } from "@/lib/kernel/zone";

describe("a moment in the three zones", () => {
  // One second before and at midnight: UTC + 7, + 8 and + 9 hours.
  const midnights = [
    ["Asia/Jakarta", "2026-06-30T17:00:00.000Z"],
    ["Asia/Makassar", "2026-06-30T16:00:00.000Z"],
    ["Asia/Jayapura", "2026-06-30T15:00:00.000Z"],
  ] as const;

  it.each(midnights)("in %s the first of July begins at %s", (zone, iso) => {
    const midnight = new Date(iso);
    const before = new Date(midnight.getTime() - 1000);
    expect(beginOf("2026-07-01", zone).toISOString()).toBe(iso);
    expect([dayOf(before, zone), clockOf(before, zone), hourOf(before, zone)]).toEqual([
      "2026-06-30",
      "23.59",
      23,
    ]);
    expect([dayOf(midnight, zone), clockOf(midnight, zone), hourOf(midnight, zone)]).toEqual([
      "2026-07-01",
      "00.00",
      0,
    ]);
  });
});
