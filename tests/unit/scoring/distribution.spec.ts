import { describe, expect, it } from "vitest";
import type { OrganisationPredikat } from "@/lib/kernel/codes";
import type { PredikatCounts } from "@/lib/scoring/distribution";
import { distribution } from "@/lib/scoring/distribution";

/** From Sangat Baik down to Sangat Kurang. */
const counts = (
  ...[SANGAT_BAIK, BAIK, BUTUH_PERBAIKAN, rest = [0, 0]]: [
    number,
    number,
    number,
    [kurang: number, sangatKurang: number]?,
  ]
): PredikatCounts => ({ SANGAT_BAIK, BAIK, BUTUH_PERBAIKAN, KURANG: rest[0], SANGAT_KURANG: rest[1] });

const codes = (organisation: OrganisationPredikat, given: PredikatCounts): readonly string[] =>
  distribution(organisation, given).deviations.map(({ code }) => code);

describe("the spread of predikat under an organisation that is Istimewa", () => {
  it("may hold exactly 70 percent Sangat Baik", () => {
    expect(codes("ISTIMEWA", counts(7, 3, 0))).toEqual([]);
  });

  it("may not hold one hundredth of a percent more", () => {
    // 7001 ÷ 10 000 = 70.01 %
    expect(distribution("ISTIMEWA", counts(7001, 2999, 0)).deviations).toEqual([
      { code: "SANGAT_BAIK_ABOVE_MAXIMUM", actual: "70.01", limit: "70.00" },
    ]);
    expect(codes("ISTIMEWA", counts(6999, 3001, 0))).toEqual([]);
  });

  it("has Sangat Baik as its largest group, alone or beside another", () => {
    expect(distribution("ISTIMEWA", counts(4, 5, 1)).deviations).toEqual([
      { code: "SANGAT_BAIK_NOT_LARGEST", actual: "4", limit: "5" },
    ]);
    expect(codes("ISTIMEWA", counts(5, 5, 0))).toEqual([]);
  });
});

describe("the spread of predikat under an organisation that is Baik", () => {
  it("holds at most 70 percent Baik and somebody who has to improve", () => {
    expect(codes("BAIK", counts(2, 7, 1))).toEqual([]);
    expect(codes("BAIK", counts(2, 7, 0, [1, 0]))).toEqual([]);
    expect(distribution("BAIK", counts(3, 7, 0)).deviations).toEqual([
      { code: "BUTUH_PERBAIKAN_OR_KURANG_ABSENT", actual: "0", limit: "1" },
    ]);
    expect(codes("BAIK", counts(0, 7001, 2999))).toEqual(["BAIK_ABOVE_MAXIMUM"]);
    expect(codes("BAIK", counts(5, 4, 1))).toEqual(["BAIK_NOT_LARGEST"]);
  });
});

describe("the spread of predikat under an organisation that needs improvement", () => {
  it("holds at least 60 percent Butuh Perbaikan and at most 10 percent Sangat Baik", () => {
    expect(codes("BUTUH_PERBAIKAN", counts(1, 3, 6))).toEqual([]);
    expect(distribution("BUTUH_PERBAIKAN", counts(0, 4001, 5999)).deviations).toEqual([
      { code: "BUTUH_PERBAIKAN_BELOW_MINIMUM", actual: "59.99", limit: "60.00" },
    ]);
    expect(codes("BUTUH_PERBAIKAN", counts(0, 3999, 6001))).toEqual([]);
    expect(codes("BUTUH_PERBAIKAN", counts(1001, 2000, 6999))).toEqual(["SANGAT_BAIK_ABOVE_MAXIMUM"]);
    expect(codes("BUTUH_PERBAIKAN", counts(1000, 2000, 7000))).toEqual([]);
  });
});

describe("the spread of predikat under an organisation that is Kurang", () => {
  it("holds at least 60 percent Kurang, at least 10 percent Butuh Perbaikan and at most 10 percent Sangat Baik", () => {
    expect(codes("KURANG", counts(1, 2, 1, [6, 0]))).toEqual([]);
    expect(codes("KURANG", counts(1001, 0, 999, [5999, 2001]))).toEqual([
      "KURANG_BELOW_MINIMUM",
      "BUTUH_PERBAIKAN_BELOW_MINIMUM",
      "SANGAT_BAIK_ABOVE_MAXIMUM",
    ]);
  });
});

describe("the spread of predikat under an organisation that is Sangat Kurang", () => {
  it(
    "holds at least 60 percent Sangat Kurang, at least 10 percent Kurang or Butuh " +
      "Perbaikan, and nobody Sangat Baik",
    () => {
      expect(codes("SANGAT_KURANG", counts(0, 3, 1, [0, 6]))).toEqual([]);
      expect(codes("SANGAT_KURANG", counts(0, 3, 0, [1, 6]))).toEqual([]);
      expect(distribution("SANGAT_KURANG", counts(1, 3001, 999, [0, 5999])).deviations).toEqual([
        { code: "SANGAT_KURANG_BELOW_MINIMUM", actual: "59.99", limit: "60.00" },
        { code: "KURANG_OR_BUTUH_PERBAIKAN_BELOW_MINIMUM", actual: "9.99", limit: "10.00" },
        { code: "SANGAT_BAIK_NOT_ALLOWED", actual: "1", limit: "0" },
      ]);
    },
  );
});

describe("a group of fewer than four people", () => {
  it("is not measured by shares, which would forbid one person to be Baik", () => {
    expect(distribution("BAIK", counts(0, 1, 0))).toEqual({ ok: true, sharesApply: false, deviations: [] });
    expect(distribution("BAIK", counts(0, 3, 0)).ok).toBe(true);
    expect(distribution("BAIK", counts(0, 4, 0)).sharesApply).toBe(true);
    expect(codes("BAIK", counts(0, 4, 0))).toEqual([
      "BAIK_ABOVE_MAXIMUM",
      "BUTUH_PERBAIKAN_OR_KURANG_ABSENT",
    ]);
  });

  it("is still held to what is forbidden outright", () => {
    expect(codes("SANGAT_KURANG", counts(1, 0, 0))).toEqual(["SANGAT_BAIK_NOT_ALLOWED"]);
  });
});
