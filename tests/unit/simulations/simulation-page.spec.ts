import { createElement } from "react";
import { describe, expect, it } from "vitest";
import {
  DistributionChart,
  FindingsRow,
  OfficeChanges,
  Passages,
} from "@/components/simulations/simulation-findings";
import {
  classWords,
  distributionReading,
  passageWords,
  problemSentence,
  suggestionWords,
} from "@/lib/simulations/labels";
import { shown } from "@/tests/support/shown";

const NOTHING = {
  people: 0,
  up: 0,
  down: 0,
  same: 0,
  gained: 0,
  lost: 0,
  meanChange: null,
  ratingChanged: 0,
  classChanged: 0,
  problems: [],
};

describe("what a simulation found", () => {
  it("is counted, and says what has to be looked at", () => {
    const text = shown(
      createElement(FindingsRow, {
        findings: {
          ...NOTHING,
          up: 3,
          meanChange: "1.25",
          gained: 2,
          lost: 1,
          problems: [
            { code: "NOT_NUMERIC", count: 4 },
            { code: "UNHEARD_OF", count: 1 },
          ],
        },
      }),
    );
    for (const fact of [
      "Naik 3 nilai",
      "+1,25",
      "Perlu dilihat",
      "2 nilai baru keluar.",
      "1 nilai tidak keluar lagi.",
      "4 penilaian punya target ya atau tidak, padahal aturan ini meminta angka.",
      "1 penilaian tidak cocok dengan aturan ini.",
    ])
      expect(text).toContain(fact);
    expect(shown(createElement(FindingsRow, { findings: NOTHING }))).not.toContain("Perlu dilihat");
  });

  it("is drawn beside the numbers it is drawn from, and read in one sentence", () => {
    const buckets = [
      { from: 85, before: 2, after: 1 },
      { from: 90, before: 1, after: 4 },
    ];
    expect(distributionReading(buckets)).toBe(
      "Paling banyak nilai bergeser dari 85 sampai 90 ke 90 sampai 95.",
    );
    expect(distributionReading([{ from: 85, before: 2, after: 5 }])).toBe(
      "Paling banyak nilai tetap antara 85 sampai 90.",
    );
    expect(distributionReading([])).toBe("Belum ada nilai untuk digambar.");
    expect(shown(createElement(DistributionChart, { buckets }))).toContain("90 sampai 95 1 4");
  });

  it("is told for each office, and for each suggestion and class that became another", () => {
    const offices = [
      { id: "a", name: "Dukcapil", people: 12, meanChange: "-0.5" },
      { id: "b", name: "DLH", people: 0, meanChange: null },
    ];
    const text = shown(createElement(OfficeChanges, { offices }));
    expect(text).toContain("Dukcapil 12 −0,5");
    expect(text).toContain("DLH 0 -");
    const passages = shown(
      createElement(Passages, {
        ratings: [{ before: null, after: "SESUAI_EKSPEKTASI", count: 2 }],
        classes: [{ before: "BAIK", after: null, count: 1 }],
      }),
    );
    expect(passages).toContain("Saran rating tanpa saran Sesuai ekspektasi 2");
    expect(passages).toContain("Kelas angka Baik tanpa nilai 1");
    expect(shown(createElement(Passages, { ratings: [], classes: [] }))).toContain(
      "Tidak ada saran rating atau kelas angka yang berubah.",
    );
  });

  it("is written as it is read", () => {
    expect([suggestionWords("DI_ATAS_EKSPEKTASI"), classWords("CUKUP")]).toEqual([
      "Di atas ekspektasi",
      "Cukup",
    ]);
    expect([passageWords("Baik", "Cukup"), passageWords("Baik", "Baik")]).toEqual([
      "Baik menjadi cukup",
      "Baik",
    ]);
    expect(problemSentence("REQUIRED", 1)).toContain("rencana tanpa dimensi");
  });
});
