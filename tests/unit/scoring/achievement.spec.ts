import { describe, expect, it } from "vitest";
import realIndicators from "@/prisma/seed/data/real-indicators.json";
import type { Actual, Target } from "@/lib/scoring/achievement";
import type { Polarity } from "@/lib/kernel/codes";
import { achievement, capped, targetProblem } from "@/lib/scoring/achievement";
import { ratio, roundHalfUp } from "@/lib/scoring/ratio";

const number = (value: string): Target => ({ kind: "NUMBER", value });
const range: Target = { kind: "RANGE", low: "80", high: "90" };
const percent = (polarity: Polarity, target: Target, actual: Actual): string | null => {
  const reached = achievement(polarity, target, actual);
  return reached === null ? null : roundHalfUp(reached.percent, 2);
};

describe("achievement where more is better", () => {
  it.each([
    ["7", "7.5", "107.14"], // 7.5 ÷ 7 × 100 = 107.142…
    ["100", "100", "100.00"],
    ["100", "99.99", "99.99"],
    ["100", "100.01", "100.01"],
    ["0.7", "0.1", "14.29"], // one tenth ÷ seven tenths = 1/7
    ["94", "0", "0.00"],
    ["94", "-5", "0.00"], // a fall against a planned rise counts as nothing, not as a debt
    ["1", "100", "10000.00"],
  ])("of target %s and actual %s is %s percent", (target, actual, expected) => {
    expect(percent("MORE", number(target), actual)).toBe(expected);
  });
});

describe("achievement against a zero target where more is better", () => {
  it("is nothing, also for an actual of zero: no plan may promise it", () => {
    expect(percent("MORE", number("0"), "0")).toBe("0.00");
  });
});

describe("achievement where less is better", () => {
  it.each([
    ["24", "24", "100.00"],
    ["24", "24.5", "97.92"], // (1 + (1 − 24.5 ÷ 24)) × 100 = 97.916…
    ["24", "12", "150.00"],
    ["24", "0", "200.00"],
    ["24", "48", "0.00"], // twice the target: (2 − 2) × 100
    ["24", "47.99", "0.04"], // (2 − 1.99958…) × 100 = 0.0417
    ["24", "48.01", "0.00"],
  ])("of target %s and actual %s is %s percent", (target, actual, expected) => {
    expect(percent("LESS", number(target), actual)).toBe(expected);
  });

  it("counts zero findings against a target of zero in full, and any finding as nothing", () => {
    expect(["0", "0.01", "1"].map((actual) => percent("LESS", number("0"), actual))).toEqual([
      "100.00",
      "0.00",
      "0.00",
    ]);
    expect(achievement("LESS", number("0"), "0")?.rule).toBe("ZERO_TARGET");
  });
});

describe("achievement against a range", () => {
  it.each([
    ["80", "100.00", "RANGE_INSIDE"],
    ["90", "100.00", "RANGE_INSIDE"],
    ["79.99", "99.99", "RANGE_BELOW"], // 79.99 ÷ 80 = 0.999875
    ["90.01", "100.01", "RANGE_ABOVE"], // 90.01 ÷ 90 = 1.000111…
  ])("of 80 to 90 with %s is %s percent where more is better", (actual, expected, rule) => {
    expect(percent("MORE", range, actual)).toBe(expected);
    expect(achievement("MORE", range, actual)?.rule).toBe(rule);
  });

  it(
    "measures an actual under the range against its low end and one over it against its " +
      "high end, where less is better",
    () => {
      // (2 − 40 ÷ 80) × 100 and (2 − 99 ÷ 90) × 100
      expect([percent("LESS", range, "40"), percent("LESS", range, "99")]).toEqual(["150.00", "90.00"]);
    },
  );

  it("counts an actual under a range that begins at zero as nothing", () => {
    expect(percent("MORE", { kind: "RANGE", low: "0", high: "5" }, "-1")).toBe("0.00");
    expect(percent("LESS", { kind: "RANGE", low: "0", high: "0" }, "1")).toBe("0.00");
  });
});

describe("achievement of milestones and of yes or no", () => {
  it("is the share of the planned milestones that is done", () => {
    expect(percent("MORE", { kind: "MILESTONE", planned: "4" }, "3")).toBe("75.00");
    // A milestone is never better for being undone, whatever the polarity says.
    expect(percent("LESS", { kind: "MILESTONE", planned: "4" }, "3")).toBe("75.00");
  });

  it("is all or nothing for yes or no", () => {
    expect([true, false].map((actual) => percent("MORE", { kind: "YES_NO" }, actual))).toEqual([
      "100.00",
      "0.00",
    ]);
  });

  it("is missing and never zero when nothing was reported", () => {
    expect(
      [number("5"), range, { kind: "YES_NO" } as const].map((target) => percent("MORE", target, null)),
    ).toEqual([null, null, null]);
  });

  it("refuses yes or no where a number is measured", () => {
    expect(() => achievement("MORE", number("5"), true)).toThrow("a NUMBER target needs a number");
  });
});

describe("the cap", () => {
  it.each([
    ["119.99", "119.99"],
    ["120", "120.00"],
    ["120.01", "120.00"],
  ])("of 120 turns %s percent into %s", (value, expected) => {
    expect(roundHalfUp(capped(ratio(value), ratio(120)), 2)).toBe(expected);
  });

  it("is not there when none is given", () => {
    expect(roundHalfUp(capped(ratio("10000"), null), 2)).toBe("10000.00");
  });
});

describe("a plan", () => {
  it.each<[claim: string, plan: [Polarity, Target], problem: unknown]>([
    ["may aim at zero findings", ["LESS", number("0")], null],
    [
      "may not aim at zero where more is better",
      ["MORE", number("0")],
      { code: "ZERO_TARGET", field: "value" },
    ],
    ["may not aim below zero", ["LESS", number("-1")], { code: "NEGATIVE_TARGET", field: "value" }],
    [
      "may not have a range that ends before it begins",
      ["MORE", { kind: "RANGE", low: "90.01", high: "90" }],
      { code: "LOW_ABOVE_HIGH", field: "low" },
    ],
    ["may have a range of one point", ["MORE", { kind: "RANGE", low: "90", high: "90" }], null],
    [
      "may not have a range from zero to zero where more is better",
      ["MORE", { kind: "RANGE", low: "0", high: "0" }],
      { code: "ZERO_TARGET", field: "high" },
    ],
    [
      "may have a range from zero to zero where less is better",
      ["LESS", { kind: "RANGE", low: "0", high: "0" }],
      null,
    ],
    [
      "may not have a range that begins below zero",
      ["LESS", { kind: "RANGE", low: "-1", high: "3" }],
      { code: "NEGATIVE_TARGET", field: "low" },
    ],
    [
      "may not have no milestones at all",
      ["MORE", { kind: "MILESTONE", planned: "0" }],
      { code: "ZERO_TARGET", field: "planned" },
    ],
    ["may ask yes or no", ["MORE", { kind: "YES_NO" }], null],
  ])("%s", (_claim, [polarity, target], expected) => {
    expect(targetProblem(polarity, target)).toEqual(expected);
  });
});

describe("published figures of real offices", () => {
  const rows = realIndicators.tables.flatMap(({ institution, rows: figures }) =>
    figures.map((figure) => ({ institution, ...figure })),
  );

  it.each(rows.filter(({ follows }) => follows))(
    "$institution: $indicator ($target, $actual) is $published percent",
    (row) => {
      const reached = achievement(row.polarity as Polarity, number(row.target), row.actual);
      expect(reached === null ? null : roundHalfUp(reached.percent, row.publishedDecimals)).toBe(
        row.published,
      );
    },
  );

  it.each(rows.filter(({ follows }) => !follows))(
    "$institution: $indicator was published as $published, which is not half up",
    (row) => {
      const reached = achievement(row.polarity as Polarity, number(row.target), row.actual);
      expect(reached === null ? null : roundHalfUp(reached.percent, row.publishedDecimals)).not.toBe(
        row.published,
      );
    },
  );
});
