import { describe, expect, it } from "vitest";
import { EXPECTATION_RATINGS, ORGANISATION_PREDIKATS, PREDIKATS } from "@/lib/kernel/codes";
import {
  readExpectationRating,
  readOrganisationPredikat,
  readPredikat,
  siasnPredikatCode,
  siasnRatingCode,
} from "@/lib/scoring/spelling";

describe("imported words", () => {
  it.each([
    ["DI ATAS EKSPEKTASI", "DI_ATAS_EKSPEKTASI"],
    ["Diatas Ekspektasi", "DI_ATAS_EKSPEKTASI"],
    ["sesuai  ekspektasi ", "SESUAI_EKSPEKTASI"],
    ["dibawah ekspektasi", "DI_BAWAH_EKSPEKTASI"],
    ["Baik", null],
    ["", null],
  ])("%j mean the rating %s", (text, rating) => {
    expect(readExpectationRating(text)).toBe(rating);
  });

  it.each([
    ["Sangat Baik", "SANGAT_BAIK"],
    ["BUTUH PERBAIKAN (CUKUP)", "BUTUH_PERBAIKAN"],
    ["Cukup", "BUTUH_PERBAIKAN"],
    ["Kurang/Misconduct", "KURANG"],
    ["KURANG (MISCONDUCT)", "KURANG"],
    ["misconduct", "KURANG"],
    ["Istimewa", null],
    ["toString", null],
  ])("%j mean the predikat %s", (text, predikat) => {
    expect(readPredikat(text)).toBe(predikat);
  });

  it("mean the same for an organisation, which may also be Istimewa", () => {
    expect(["istimewa", "Cukup", "SANGAT BAIK", "Baik"].map(readOrganisationPredikat)).toEqual([
      "ISTIMEWA",
      "BUTUH_PERBAIKAN",
      null,
      "BAIK",
    ]);
  });

  it("are read back from what the product writes", () => {
    expect([
      EXPECTATION_RATINGS.map(readExpectationRating),
      PREDIKATS.map(readPredikat),
      ORGANISATION_PREDIKATS.map(readOrganisationPredikat),
    ]).toEqual([EXPECTATION_RATINGS, PREDIKATS, ORGANISATION_PREDIKATS]);
  });
});

describe("the numbers of SIASN", () => {
  it("count ratings from 1 above to 3 below, and predikat from 1 Sangat Baik to 5 Sangat Kurang", () => {
    expect([
      siasnRatingCode("DI_ATAS_EKSPEKTASI"),
      siasnRatingCode("DI_BAWAH_EKSPEKTASI"),
      siasnPredikatCode("SANGAT_BAIK"),
      siasnPredikatCode("SANGAT_KURANG"),
    ]).toEqual([1, 3, 1, 5]);
  });
});
