import { describe, expect, it } from "vitest";
import type { Jenjang } from "@/lib/kernel/codes";
import { PREDIKATS } from "@/lib/kernel/codes";
import { angkaKredit } from "@/lib/scoring/angka-kredit";
import { explainAngkaKredit } from "@/lib/scoring/explain-rules";

describe("angka kredit of a year", () => {
  it.each<[Jenjang, string[]]>([
    // coefficient × 150, 100, 75, 50, 25 percent, two decimals half up
    ["PEMULA", ["5.63", "3.75", "2.81", "1.88", "0.94"]],
    ["TERAMPIL", ["7.50", "5.00", "3.75", "2.50", "1.25"]],
    ["MAHIR", ["18.75", "12.50", "9.38", "6.25", "3.13"]],
    ["PENYELIA", ["37.50", "25.00", "18.75", "12.50", "6.25"]],
    ["AHLI_PERTAMA", ["18.75", "12.50", "9.38", "6.25", "3.13"]],
    ["AHLI_MUDA", ["37.50", "25.00", "18.75", "12.50", "6.25"]],
    ["AHLI_MADYA", ["56.25", "37.50", "28.13", "18.75", "9.38"]],
    ["AHLI_UTAMA", ["75.00", "50.00", "37.50", "25.00", "12.50"]],
  ])("of %s from Sangat Baik to Sangat Kurang is %j", (jenjang, expected) => {
    expect(PREDIKATS.map((predikat) => angkaKredit(jenjang, { predikat, months: 12 }))).toEqual(expected);
  });
});

describe("angka kredit of some months", () => {
  it("is proportional to whole months and rounded once a period", () => {
    // 2 ÷ 12 × 12.5 = 2.0833…
    expect(angkaKredit("AHLI_PERTAMA", { predikat: "BAIK", months: 2 })).toBe("2.08");
    expect(explainAngkaKredit("AHLI_PERTAMA", { predikat: "BAIK", months: 2 })).toMatchObject({
      rule: "ANGKA_KREDIT",
      value: "2.08",
      inputs: { months: "2", percent: "100", coefficient: "12.5" },
    });
  });
});
