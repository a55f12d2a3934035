import { describe, expect, it } from "vitest";
import { actualOf } from "@/prisma/seed/performance/actuals";
import type { MonthsCounted, PlannedIki } from "@/prisma/seed/performance/plan";

const YEAR: MonthsCounted = { first: 1, months: 12 };
const SECOND_HALF: MonthsCounted = { first: 7, months: 6 };

const iki = (growth: PlannedIki["growth"], target: number, counts: MonthsCounted): PlannedIki => ({
  input: {
    id: null,
    aspect: "KUANTITAS",
    title: "Dokumen terbit",
    unitOfMeasure: "dokumen",
    polarity: "MORE",
    targetKind: growth === "STEPS" ? "MILESTONE" : "NUMBER",
    target: String(target),
    targetLow: null,
    targetHigh: null,
    weight: null,
    maximal: false,
    pace: "GROWS",
    termTargets: {},
  },
  growth,
  target,
  counts,
  fixed: null,
  isFed: false,
});

describe("the demonstration", () => {
  it.each([
    // Half of 1,200 by June; all of 600 by June of a plan that ends then; half of 600 by September of one from July
    { month: "2026-06", target: 1200, counts: YEAR, due: 600 },
    { month: "2026-06", target: 600, counts: { first: 1, months: 6 }, due: 600 },
    { month: "2026-09", target: 600, counts: SECOND_HALF, due: 300 },
    { month: "2026-12", target: 600, counts: SECOND_HALF, due: 600 },
  ])(
    "records what is due where work goes as planned: $due by $month of $target",
    ({ month, target, counts, due }) => {
      const value = Number(actualOf(iki("SUM", target, counts), month, { skill: 1, who: "Ratna" }));
      // Drawn within a few percent of the plan.
      expect(Math.abs(value - due) / due).toBeLessThan(0.08);
    },
  );

  it("takes the steps of half a year in its quarters: one of two by September", () => {
    const steps = (month: string, counts: MonthsCounted, target: number) =>
      actualOf(iki("STEPS", target, counts), month, { skill: 1, who: "Ratna" });
    expect([steps("2026-09", SECOND_HALF, 2), steps("2026-12", SECOND_HALF, 2)]).toEqual(["1", "2"]);
    expect([steps("2026-09", YEAR, 4), steps("2026-12", YEAR, 4)]).toEqual(["3", "4"]);
  });
});
