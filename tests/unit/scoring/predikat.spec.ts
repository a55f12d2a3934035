import { describe, expect, it } from "vitest";
import type { NumericClass } from "@/lib/kernel/codes";
import { EXPECTATION_RATINGS } from "@/lib/kernel/codes";
import { explainNumericPredikat, explainPredikat } from "@/lib/scoring/explain-rules";
import { nineBox, boxAdvice } from "@/lib/scoring/nine-box";
import { numericClass, numericPredikat } from "@/lib/scoring/numeric-predikat";
import { predikat } from "@/lib/scoring/predikat";
import { TALENT_ADVICE } from "@/lib/scoring/regulations/permenpanrb-3-2020";

const above = "DI_ATAS_EKSPEKTASI";
const meets = "SESUAI_EKSPEKTASI";
const below = "DI_BAWAH_EKSPEKTASI";

describe("the official predikat", () => {
  it("is Sangat Baik for work and behaviour above expectation", () => {
    expect(predikat(above, above)).toBe("SANGAT_BAIK");
  });
  it("is Baik for work above expectation and behaviour that meets it", () => {
    expect(predikat(above, meets)).toBe("BAIK");
  });
  it("is Kurang for work above expectation and behaviour below it", () => {
    expect(predikat(above, below)).toBe("KURANG");
  });
  it("is Baik for work that meets expectation and behaviour above it", () => {
    expect(predikat(meets, above)).toBe("BAIK");
  });
  it("is Baik for work and behaviour that meet expectation", () => {
    expect(predikat(meets, meets)).toBe("BAIK");
  });
  it("is Kurang for work that meets expectation and behaviour below it", () => {
    expect(predikat(meets, below)).toBe("KURANG");
  });
  it("is Butuh Perbaikan for work below expectation and behaviour above it", () => {
    expect(predikat(below, above)).toBe("BUTUH_PERBAIKAN");
  });
  it("is Butuh Perbaikan for work below expectation and behaviour that meets it", () => {
    expect(predikat(below, meets)).toBe("BUTUH_PERBAIKAN");
  });
  it("is Sangat Kurang for work and behaviour below expectation", () => {
    expect(predikat(below, below)).toBe("SANGAT_KURANG");
  });

  it("is not symmetric: good work does not excuse behaviour, good behaviour does excuse work", () => {
    expect(predikat(above, below)).not.toBe(predikat(below, above));
  });

  it("names both ratings and the regulation as its reason", () => {
    expect(explainPredikat(below, meets)).toMatchObject({
      rule: "PREDIKAT_MATRIX",
      article: "PermenPANRB 6/2022",
      label: "BUTUH_PERBAIKAN",
      inputs: { work: below, behaviour: meets },
      value: null,
    });
  });
});

describe("the numeric class of PP 30/2019", () => {
  it.each<[string, boolean, NumericClass]>([
    ["120", true, "SANGAT_BAIK"],
    ["110", true, "SANGAT_BAIK"],
    ["109.99", true, "BAIK"],
    ["110.01", true, "SANGAT_BAIK"],
    ["120", false, "BAIK"],
    ["110", false, "BAIK"],
    ["90", false, "BAIK"],
    ["89.99", true, "CUKUP"],
    ["90.01", false, "BAIK"],
    ["70", false, "CUKUP"],
    ["69.99", false, "KURANG"],
    ["70.01", false, "CUKUP"],
    ["50", false, "KURANG"],
    ["49.99", false, "SANGAT_KURANG"],
    ["50.01", false, "KURANG"],
    ["0", true, "SANGAT_KURANG"],
  ])("of %s with a new idea %s is %s", (total, newIdea, expected) => {
    expect(numericClass(total, newIdea)).toBe(expected);
  });

  it("weighs SKP 70 and behaviour 30 without peers and subordinates", () => {
    // 0.7 × 104.63 + 0.3 × 105.71 = 73.241 + 31.713 = 104.954
    expect(numericPredikat({ skp: "104.63", behaviour: "105.71", raters360: false, newIdea: false })).toEqual(
      { total: "104.95", category: "BAIK" },
    );
  });

  it("weighs SKP 60 and behaviour 40 with peers and subordinates", () => {
    // 0.6 × 104.63 + 0.4 × 105.71 = 62.778 + 42.284 = 105.062
    expect(numericPredikat({ skp: "104.63", behaviour: "105.71", raters360: true, newIdea: false })).toEqual({
      total: "105.06",
      category: "BAIK",
    });
  });

  it("judges the printed figure: 89.995 is printed 90.00 and is Baik", () => {
    // 0.7 × 89.995 + 0.3 × 89.995 = 89.995
    expect(numericPredikat({ skp: "89.995", behaviour: "89.995", raters360: false, newIdea: false })).toEqual(
      { total: "90.00", category: "BAIK" },
    );
    expect(
      numericPredikat({ skp: "89.9949", behaviour: "89.9949", raters360: false, newIdea: false }),
    ).toEqual({ total: "89.99", category: "CUKUP" });
  });

  it("names SKP, behaviour and article as its reason", () => {
    const reason = explainNumericPredikat({ skp: "100", behaviour: "100", raters360: true, newIdea: false });
    expect(reason).toMatchObject({
      rule: "NUMERIC_PREDIKAT",
      article: "PP 30/2019 Ps 41",
      label: "BAIK",
      value: "100.00",
      exact: "100/1",
      inputs: { raters360: "true" },
    });
  });
});

describe("the talent grid", () => {
  it.each([
    ["TINGGI", [6, 8, 9]],
    ["MENENGAH", [3, 5, 7]],
    ["RENDAH", [1, 2, 4]],
  ] as const)("puts potential %s into boxes %j as performance rises", (potential, boxes) => {
    expect([...EXPECTATION_RATINGS].reverse().map((performance) => nineBox(performance, potential))).toEqual(
      boxes,
    );
  });

  it("recommends promotion for box 9 only, and the rules of discipline for box 1 only", () => {
    const boxes = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
    expect(boxes.filter((box) => boxAdvice(box).includes("PROMOSI"))).toEqual([9]);
    expect(boxes.filter((box) => boxAdvice(box).includes("PROSES_PERATURAN"))).toEqual([1]);
  });

  it("has no advice that no box gives", () => {
    const given = new Set(([1, 2, 3, 4, 5, 6, 7, 8, 9] as const).flatMap((box) => [...boxAdvice(box)]));
    expect(TALENT_ADVICE.filter((advice) => !given.has(advice))).toEqual([]);
  });
});
