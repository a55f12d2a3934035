import { createElement } from "react";
import { describe, expect, it } from "vitest";
import { AngkaKreditCalculator } from "@/components/calculators/angka-kredit-calculator";
import { DistributionCalculator } from "@/components/calculators/distribution-calculator";
import { IkmResult } from "@/components/calculators/ikm-result";
import { PredikatCalculator } from "@/components/calculators/predikat-calculator";
import { calculateIkm } from "@/lib/calculators/commands";
import { angkaKreditQuery, distributionQuery, predikatQuery } from "@/lib/calculators/schemas";
import { questionOf, type QueryParams } from "@/lib/kernel/question";
import { shown } from "@/tests/support/shown";

describe("a public calculator", () => {
  const spread = (params: QueryParams) =>
    shown(createElement(DistributionCalculator, { question: questionOf(distributionQuery, params), params }));

  it("waits for its question, and says at which field it was not understood", () => {
    expect(spread({})).not.toContain("Hasil");
    expect(spread({ organisasi: "HEBAT" })).toContain("Pilih salah satu.");
    expect(spread({ organisasi: "BAIK", BAIK: "-1" })).toContain("Paling sedikit 0.");
  });

  it("holds a distribution to the guidance, and names each departure with its numbers", () => {
    expect(spread({ organisasi: "BAIK", SANGAT_BAIK: "2", BAIK: "7", KURANG: "1" })).toContain(
      "Sesuai pedoman",
    );
    // 9 of 10 is 90 percent, above 70
    const beyond = spread({ organisasi: "BAIK", BAIK: "9", KURANG: "1" });
    expect(beyond).toContain("Di luar pedoman");
    expect(beyond).toMatch(/90%.*70%/);
    expect(beyond).not.toContain("terlalu kecil");
    expect(spread({ organisasi: "BAIK", BAIK: "1" })).toContain("Kelompok ini terlalu kecil");
  });

  const matrix = (params: QueryParams) =>
    shown(createElement(PredikatCalculator, { question: questionOf(predikatQuery, params), params }));

  it("reads the predikat of two ratings from the matrix, with its reason", () => {
    expect(matrix({})).toContain("Matriks predikat");
    expect(matrix({ hasil: "BAGUS" })).toContain("Pilih salah satu.");
    const text = matrix({ hasil: "DI_BAWAH_EKSPEKTASI", perilaku: "SESUAI_EKSPEKTASI" });
    for (const fact of [
      "Hasil",
      "Butuh perbaikan",
      "Hasil kerja di bawah ekspektasi bertemu perilaku",
      "PermenPANRB 6/2022",
    ])
      expect(text).toContain(fact);
  });

  it("turns months into angka kredit", () => {
    const read = (params: QueryParams) =>
      shown(createElement(AngkaKreditCalculator, { question: questionOf(angkaKreditQuery, params), params }));
    expect(read({ jenjang: "MAHIR", predikat: "BAIK", bulan: "3" })).toContain(
      "3,13 angka kredit, Mahir, 3 bulan",
    );
    expect(read({ jenjang: "MAHIR", predikat: "BAIK", bulan: "13" })).toContain("Paling banyak 12 bulan.");
    expect(read({})).not.toContain("Hasil");
  });

  it("gives an IKM with its lowest unsur and the sample it needs, or says why there is none", () => {
    const read = (rows: string) => {
      const answer = calculateIkm(rows);
      if (!answer.ok) throw new Error("not counted");
      return shown(createElement(IkmResult, answer));
    };
    const all = read("4 4 4 4 4 4 4 4 4");
    expect(all).toContain("100,00 Mutu A");
    expect(all).toContain("Tiga unsur terendah: ");
    const open = read("4 4 4 4 4 4 4 4 -");
    expect(open).toContain("IKM belum bisa dihitung: ada unsur yang tidak dijawab seorang pun.");
    expect(open).toContain("4 ÷ 1 = 4,0000");
  });
});
