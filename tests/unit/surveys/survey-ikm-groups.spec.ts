import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { mergeSmallGroups } from "@/lib/surveys/rules/figures";

const merge = (...counts: number[]) => {
  const { shown, merged, rest } = mergeSmallGroups(
    counts.map((count, index) => ({ key: String(index), count })),
  );
  return { shown: shown.map(({ count }) => count), merged: merged.map(({ count }) => count), rest };
};

describe("groups of citizens", () => {
  it("of five and more are shown as they are", () => {
    expect(merge(5, 9)).toEqual({ shown: [5, 9], merged: [], rest: 0 });
  });

  it("under five are put together", () => {
    expect(merge(40, 4, 3)).toEqual({ shown: [40], merged: [4, 3], rest: 7 });
  });

  it("that are together still under five take the smallest of the others with them", () => {
    expect(merge(40, 4, 9)).toEqual({ shown: [40], merged: [4, 9], rest: 13 });
  });

  it("are all one group when nothing else is left", () => {
    expect(merge(40, 3)).toEqual({ shown: [], merged: [40, 3], rest: 43 });
    expect(merge(3)).toEqual({ shown: [], merged: [3], rest: 3 });
  });

  it("without anybody are not named", () => {
    expect(merge(0, 12)).toEqual({ shown: [12], merged: [], rest: 0 });
  });

  it("never leave fewer than five people who could be computed from the whole", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 8 }), (counts) => {
        const { shown, rest } = merge(...counts);
        const whole = counts.reduce((sum, count) => sum + count, 0);
        expect(shown.reduce((sum, count) => sum + count, 0) + rest).toBe(whole);
        expect(shown.every((count) => count >= 5)).toBe(true);
        if (shown.length > 0) expect(rest === 0 || rest >= 5).toBe(true);
      }),
    );
  });
});
