import { describe, expect, it } from "vitest";
import { nearestAssigned, schemeDay } from "@/lib/schemes/rules";

describe("the day whose scheme holds", () => {
  const days = { startsOn: "2026-07-01", endsOn: "2026-09-30" };

  it("is the first day of an SKP for its plan", () => {
    expect(schemeDay.ofPlan(days)).toBe("2026-07-01");
  });

  it("is the last day of a term for everything that is done in it", () => {
    expect(schemeDay.ofTerm(days)).toBe("2026-09-30");
  });
});

describe("the scheme that holds for a unit on a day", () => {
  const assigned = (path: string, startsOn: string) => ({ path, startsOn });
  const wide = assigned("/tk/", "2025-01-01");
  const newer = assigned("/tk/", "2026-07-01");
  const own = assigned("/tk/dinkes/", "2026-01-01");
  // Another office whose code begins with the same letters stands beside, not above.
  const beside = assigned("/tk/din/", "2026-01-01");
  const all = [own, newer, beside, wide];
  const at = (path: string, day: string) => nearestAssigned(all, path, day);

  it.each([
    ["/tk/dinkes/", "2024-12-31", null],
    ["/tk/dinkes/", "2025-01-01", wide],
    ["/tk/dinkes/", "2025-12-31", wide],
    ["/tk/dinkes/", "2026-01-01", own],
    // What is chosen for the whole instansi later does not reach past the office's own choice.
    ["/tk/dinkes/", "2026-07-01", own],
    ["/tk/dinkes/gizi/", "2026-07-01", own],
    ["/tk/dukcapil/", "2026-06-30", wide],
    ["/tk/dukcapil/", "2026-07-01", newer],
    ["/tk/", "2026-07-01", newer],
    ["/lain/", "2026-07-01", null],
  ] as const)("for %s on %s is the nearest and newest that has begun", (path, day, expected) => {
    expect(at(path, day)).toBe(expected);
  });

  it("is the newest in whatever order the rows come", () => {
    expect(nearestAssigned([wide, newer], "/tk/", "2026-07-01")).toBe(newer);
    expect(nearestAssigned([newer, wide], "/tk/", "2026-07-01")).toBe(newer);
  });
});
