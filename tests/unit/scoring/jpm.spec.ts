import { describe, expect, it } from "vitest";
import type { JpmPurpose } from "@/lib/kernel/codes";
import { competencyGaps, jpm, jpmCategory } from "@/lib/scoring/jpm";
import { explainJpm } from "@/lib/scoring/explain-rules";

const levels = (...pairs: [required: string, assessed: string][]): { required: string; assessed: string }[] =>
  pairs.map(([required, assessed]) => ({ required, assessed }));

describe("the Job Person Match", () => {
  it("is the assessed levels over the required ones", () => {
    // 25 ÷ 18 × 100 = 138.888…
    expect(jpm(levels(["10", "12"], ["8", "13"]), "PEMETAAN")).toEqual({
      percent: "138.89",
      category: "OPTIMAL",
    });
  });

  it("counts one competency only up to the cap, so that a strength does not hide a gap", () => {
    // capped at 100 %: min(5, 3) + 1 = 4 of 6; without a cap 6 of 6
    expect(jpm(levels(["3", "5"], ["3", "1"]), "SELEKSI", "100")).toEqual({
      percent: "66.67",
      category: "KMS",
    });
    expect(jpm(levels(["3", "5"], ["3", "1"]), "SELEKSI")).toEqual({ percent: "100.00", category: "MS" });
  });

  it("does not exist where nothing is required", () => {
    expect(jpm([], "SELEKSI")).toBeNull();
    expect(explainJpm([], "SELEKSI")).toMatchObject({ label: "SELEKSI", value: null });
  });

  it.each<[string, JpmPurpose, string]>([
    ["80.01", "SELEKSI", "MS"],
    ["80", "SELEKSI", "MS"],
    ["79.99", "SELEKSI", "MMS"],
    ["68.01", "SELEKSI", "MMS"],
    ["68", "SELEKSI", "MMS"],
    ["67.99", "SELEKSI", "KMS"],
    ["90.01", "PEMETAAN", "OPTIMAL"],
    ["90", "PEMETAAN", "OPTIMAL"],
    ["89.99", "PEMETAAN", "CUKUP_OPTIMAL"],
    ["78", "PEMETAAN", "CUKUP_OPTIMAL"],
    ["77.99", "PEMETAAN", "KURANG_OPTIMAL"],
  ])("of %s percent for %s is %s", (percent, purpose, category) => {
    expect(jpmCategory(percent, purpose)).toBe(category);
  });

  it("is judged as printed: 79.995 becomes 80.00 and is MS", () => {
    // 15 999 ÷ 20 000 × 100 = 79.995
    expect(jpm(levels(["20000", "15999"]), "SELEKSI")).toEqual({ percent: "80.00", category: "MS" });
    expect(explainJpm(levels(["20000", "15999"]), "SELEKSI")).toMatchObject({ value: "80.00", label: "MS" });
  });

  it("is explained with the same cap that it was computed with", () => {
    // (min(5, 3) + 1) ÷ 6 × 100 = 66.67
    expect(explainJpm(levels(["3", "5"], ["3", "1"]), "SELEKSI", "100")).toMatchObject({
      label: "KMS",
      value: "66.67",
    });
  });

  it("names its regulation", () => {
    expect(explainJpm(levels(["2", "1"]), "PEMETAAN", "100")).toMatchObject({
      rule: "JPM",
      label: "KURANG_OPTIMAL",
      value: "50.00",
      inputs: { cap: "100", competencies: "1" },
    });
  });
});

describe("training needs", () => {
  it("are the competencies under their required level, the widest gap first", () => {
    expect(
      competencyGaps([
        { id: "a", required: 3, assessed: 2 },
        { id: "b", required: 4, assessed: 1 },
        { id: "c", required: 2, assessed: 2 },
      ]),
    ).toEqual([
      { id: "b", missing: 3 },
      { id: "a", missing: 1 },
    ]);
  });
});
