import { describe, expect, it } from "vitest";
import { demographicCounts } from "@/lib/surveys/labels/report-rows";

describe("what respondents said about themselves, in the printed report", () => {
  it("tells no group under five by itself, nor by what is missing from the whole", () => {
    const [sex, education, occupation] = demographicCounts({
      sex: [
        { code: "L", count: 9 },
        { code: "P", count: 20 },
      ],
      education: [
        { code: "SD", count: 4 },
        { code: "SLTP", count: 2 },
        { code: "S1", count: 15 },
        { code: null, count: 8 },
      ],
      occupation: [
        { code: "PNS", count: 1 },
        { code: "SWASTA", count: 6 },
        { code: "PETANI", count: 22 },
      ],
    });
    expect(sex?.rows).toEqual([
      { label: "Laki-laki", count: 9 },
      { label: "Perempuan", count: 20 },
    ]);
    // 4 + 2 = 6 may be told together
    expect(education?.rows).toEqual([
      { label: "S1", count: 15 },
      { label: "Tidak diisi", count: 8 },
      { label: "SD, SMP/sederajat", count: 6 },
    ]);
    // 1 alone would be 29 − 6 − 22, so the next smallest joins: 1 + 6 = 7
    expect(occupation?.rows).toEqual([
      { label: "Petani/nelayan", count: 22 },
      { label: "PNS, Pegawai swasta", count: 7 },
    ]);
  });
});
