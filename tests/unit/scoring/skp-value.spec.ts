import { describe, expect, it } from "vitest";
import { ratio, roundHalfUp } from "@/lib/scoring/ratio";
import { skpValue } from "@/lib/scoring/skp-value";

const value = (percent: string, maximal = false): [string, string] => {
  const result = skpValue(ratio(percent), maximal);
  return [roundHalfUp(result.value, 2), result.category];
};

describe("the value of an achievement by PermenPANRB 8/2021", () => {
  it.each([
    ["0", "0.00", "SANGAT_KURANG"],
    ["59", "49.00", "SANGAT_KURANG"], // 59 ÷ 59 × 49
    ["30", "24.92", "SANGAT_KURANG"], // 30 ÷ 59 × 49 = 24.915…
    ["59.49", "49.00", "SANGAT_KURANG"], // whole percent first: 59
    ["59.5", "50.00", "KURANG"], // whole percent first: 60
    ["60", "50.00", "KURANG"],
    ["79", "69.00", "KURANG"], // 50 + 19 ÷ 19 × 19
    ["79.49", "69.00", "KURANG"],
    ["79.5", "70.00", "CUKUP"],
    ["80", "70.00", "CUKUP"],
    ["97.89", "88.00", "CUKUP"], // the regulation's own example, p. 363: 93 ÷ 95 is printed 98 % and becomes 88
    ["99", "89.00", "CUKUP"],
    ["99.49", "89.00", "CUKUP"],
    ["99.5", "109.00", "BAIK"],
    ["100", "109.00", "BAIK"],
    ["100.49", "109.00", "BAIK"],
    ["100.5", "110.00", "SANGAT_BAIK"],
    ["101", "110.00", "SANGAT_BAIK"],
    ["102", "111.11", "SANGAT_BAIK"], // 110 + 10 ÷ 9 × 1
    ["110", "120.00", "SANGAT_BAIK"], // 110 + 10 ÷ 9 × 9
    ["110.5", "120.00", "SANGAT_BAIK"],
    ["10000", "120.00", "SANGAT_BAIK"],
  ])("of %s percent is %s, %s", (percent, points, category) => {
    expect(value(percent)).toEqual([points, category]);
  });

  it("of 100 percent is 120 where the target is the highest that can be reached", () => {
    expect(value("100", true)).toEqual(["120.00", "SANGAT_BAIK"]);
    expect(value("99.5", true)).toEqual(["120.00", "SANGAT_BAIK"]);
    expect(value("99.49", true)).toEqual(["89.00", "CUKUP"]);
  });

  it("of 100 percent is 109 unless the target is said to be the highest", () => {
    expect(roundHalfUp(skpValue(ratio("100")).value, 2)).toBe("109.00");
  });

  it("does not exist below zero", () => {
    expect(() => skpValue(ratio("-1"))).toThrow("percent below zero");
  });
});
