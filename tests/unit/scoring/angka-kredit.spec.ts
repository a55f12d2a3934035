import { describe, expect, it } from "vitest";
import type { Jenjang } from "@/lib/kernel/codes";
import { JENJANGS, PREDIKATS } from "@/lib/kernel/codes";
import { accumulateAngkaKredit, angkaKredit, educationAngkaKredit } from "@/lib/scoring/angka-kredit";
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

  it("adds up rounded periods, as the printed form does", () => {
    // 18.75 + 2.08 = 20.83
    const account = {
      jenjang: "AHLI_PERTAMA",
      golongan: "III/a",
      carriedOver: "0",
      periods: [
        { predikat: "SANGAT_BAIK", months: 12 },
        { predikat: "BAIK", months: 2 },
      ],
    } as const;
    expect(accumulateAngkaKredit(account)).toMatchObject({ perPeriod: ["18.75", "2.08"], earned: "20.83" });
  });
});

describe("the way to a promotion", () => {
  const years = (count: number) =>
    Array.from({ length: count }, () => ({ predikat: "BAIK", months: 12 }) as const);

  it("is reached at exactly the needed angka kredit", () => {
    // 4 × 12.5 = 50 of 50
    const { rank } = accumulateAngkaKredit({
      jenjang: "AHLI_PERTAMA",
      golongan: "III/a",
      carriedOver: "0",
      periods: years(4),
    });
    expect(rank).toEqual({
      needed: "50.00",
      have: "50.00",
      reached: true,
      shortage: "0.00",
      excess: "0.00",
      carriedOver: "0.00",
    });
  });

  it("is missed by one hundredth and by one hundredth exceeded", () => {
    const standing = (other: string) =>
      accumulateAngkaKredit({
        jenjang: "AHLI_PERTAMA",
        golongan: "III/a",
        carriedOver: "0",
        periods: years(3),
        other: [other],
      }).rank;
    expect(standing("12.49")).toMatchObject({ reached: false, shortage: "0.01", excess: "0.00" });
    expect(standing("12.51")).toMatchObject({
      reached: true,
      shortage: "0.00",
      excess: "0.01",
      carriedOver: "0.01",
    });
  });

  it("keeps the excess on a promotion in rank and loses it on a promotion in level", () => {
    // III/b: basic 50; 10 left over + 5 × 12.5 = 72.5 since the last rank, 122.5 with the basic
    const account = accumulateAngkaKredit({
      jenjang: "AHLI_PERTAMA",
      golongan: "III/b",
      carriedOver: "10",
      periods: years(5),
    });
    expect(account.basic).toBe("50.00");
    expect(account.rank).toMatchObject({ have: "72.50", excess: "22.50", carriedOver: "22.50" });
    expect(account.jenjang).toMatchObject({
      needed: "100.00",
      have: "122.50",
      excess: "22.50",
      carriedOver: "0.00",
    });
  });

  it("ends at the highest level of each category", () => {
    const ends = JENJANGS.filter(
      (jenjang) =>
        accumulateAngkaKredit({ jenjang, golongan: "?", carriedOver: "0", periods: [] }).jenjang === null,
    );
    expect(ends).toEqual(["PENYELIA", "AHLI_UTAMA"]);
  });

  it("is shortened by a degree worth a quarter of the rank requirement", () => {
    // 25 % of 50 and of 15
    expect([educationAngkaKredit("AHLI_PERTAMA"), educationAngkaKredit("PEMULA")]).toEqual(["12.50", "3.75"]);
  });
});
