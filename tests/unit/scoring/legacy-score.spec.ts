import { describe, expect, it } from "vitest";
import {
  legacyActivity,
  legacyAdditionalPoints,
  legacyEfficiency,
  legacyScore,
} from "@/lib/scoring/legacy-score";
import { roundHalfUp } from "@/lib/scoring/ratio";

const efficiency = (target: string, actual: string): string =>
  roundHalfUp(legacyEfficiency({ target, actual }), 2);

describe("imported scores under PP 46/2011", () => {
  it("weigh SKP 60 and behaviour 40", () => {
    // 0.6 × 86.5 + 0.4 × 80 = 83.9
    expect(legacyScore("86.5", "80")).toEqual({ total: "83.90", category: "BAIK" });
  });

  it.each([
    ["91.01", "SANGAT_BAIK"],
    ["91", "SANGAT_BAIK"],
    ["90.99", "BAIK"],
    ["76", "BAIK"],
    ["75.99", "CUKUP"],
    ["61", "CUKUP"],
    ["60.99", "KURANG"],
    ["51", "KURANG"],
    ["50.99", "BURUK"],
  ])("class %s as %s", (score, category) => {
    expect(legacyScore(score, score).category).toBe(category);
  });

  it("raise time and cost with up to 24 percent saved, and lower them again beyond", () => {
    expect(efficiency("100", "100")).toBe("76.00"); // (176 − 100) ÷ 100 × 100
    expect(efficiency("100", "76")).toBe("100.00"); // 24 % saved: (176 − 76)
    expect(efficiency("100", "75")).toBe("75.00"); // 25 % saved: 76 − (101 − 100)
    expect(efficiency("100", "76.01")).toBe("99.99");
    expect(efficiency("100", "75.99")).toBe("75.99"); // 76 − (100.01 − 100)
  });

  it("take the mean of the aspects an activity has", () => {
    const quantity = { target: "10", actual: "10" };
    const quality = { target: "100", actual: "90" };
    expect(roundHalfUp(legacyActivity({ quantity, quality }), 2)).toBe("95.00"); // (100 + 90) ÷ 2
    expect(roundHalfUp(legacyActivity({ quantity, quality, time: { target: "12", actual: "12" } }), 2)).toBe(
      "88.67",
    ); // (100 + 90 + 76) ÷ 3
    expect(
      roundHalfUp(
        legacyActivity({
          quantity,
          quality,
          time: { target: "12", actual: "12" },
          cost: { target: "100", actual: "76" },
        }),
        2,
      ),
    ).toBe("91.50"); // (100 + 90 + 76 + 100) ÷ 4
  });

  it.each([
    [0, "0"],
    [1, "1"],
    [3, "1"],
    [4, "2"],
    [6, "2"],
    [7, "3"],
    [20, "3"],
  ])("add for %d additional tasks %s points", (tasks, points) => {
    expect(legacyAdditionalPoints(tasks)).toBe(points);
  });
});
