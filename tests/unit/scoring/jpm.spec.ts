import { describe, expect, it } from "vitest";
import type { JpmPurpose } from "@/lib/kernel/codes";
import { jpm, jpmCategory } from "@/lib/scoring/jpm";

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
  });
});
