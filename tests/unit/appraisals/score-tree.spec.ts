import { createElement } from "react";
import { describe, expect, it } from "vitest";
import { ScoreTree } from "@/components/appraisals/explanation/score-tree";
import type { ExplainedScore } from "@/lib/appraisals/queries/explanation";
import { improvements } from "@/lib/scoring/improvements";
import type { PeriodicInput } from "@/lib/scoring/periodic-input";
import type { Scheme } from "@/lib/scoring/scheme";
import { scoreFile } from "@/lib/scoring/score-file";
import { schemes } from "@/lib/scoring/schemes/shipped";
import { shown } from "@/tests/support/shown";
import { competency, iki, input, ratings, ratna, rhk, scheme, workOnly } from "@/tests/unit/scoring/cases";

const backing: ExplainedScore["backing"] = {
  terbit: {
    unitOfMeasure: "dokumen",
    month: "2026-09",
    confirmed: null,
    evidence: [{ id: "b1", name: "Laporan.pdf", url: null }],
  },
  waktu: { unitOfMeasure: "jam", month: null, confirmed: null, evidence: [] },
};

/** What a person reads of where the score comes from. */
function tree(
  rules: Scheme,
  given: PeriodicInput,
  notes: Parameters<typeof ScoreTree>[0]["notes"] = {},
): string {
  const score = {
    file: scoreFile(rules, given),
    computedAt: "2026-10-01T02:00:00.000Z",
    version: 1,
    reproduced: true,
    improvements: improvements(rules, given),
    backing,
  };
  return shown(createElement(ScoreTree, { score, notes }));
}

describe("where a score comes from", () => {
  it("is told from the component down to the indicator, its formula and its evidence", () => {
    const text = tree(schemes["permenpanrb-6-2022"], ratna);
    for (const fact of [
      "RHK 1 · Rencana layanan",
      "Bobot 40 · rata-rata 3 indikator · menyumbang",
      "Realisasi 1.224 s.d. September 2026, target 1.200 dokumen",
      "1.224 ÷ 1.200 × 100% = 102%",
      "Laporan.pdf",
      "Belum ada bukti dukung.",
      "PermenPANRB 8/2021",
    ])
      expect(text).toContain(fact);
    // Five values meet expectation, two are above it: (5 × 100 + 2 × 120) ÷ 7 = 105,71
    expect(text).toContain("(5 × 100 + 2 × 120) ÷ 7 = 105,71");
  });

  it("says what was not counted instead of counting it as nothing", () => {
    const text = tree(scheme(), input({ rhk: [rhk("r", [iki("a", null)])] }));
    expect(text).toContain("belum dihitung");
    expect(text).toMatch(/Indikator a .*-/);
    expect(text).not.toContain("capaian");
  });

  it("names additional work and its limit, and the points of its scope", () => {
    const text = tree(
      workOnly(),
      input({
        rhk: [
          rhk("utama", [iki("a", "100")]),
          rhk("extra", [iki("b", "100")], { kind: "TAMBAHAN", weight: "0", scopeWeight: "5" }),
        ],
      }),
    );
    expect(text).toContain("Menambah paling banyak 10 poin");
    expect(text).toContain("Rata-rata 1 indikator · tambahan, +5 poin bila tercapai penuh");
  });

  it("groups plans by the dimensions of the scheme", () => {
    const dimensions = [
      { key: "PROSES", name: "Proses internal", weight: "60" },
      { key: "HASIL", name: "Hasil", weight: "40" },
    ];
    const plans = (actual: string | null) =>
      input({
        rhk: [
          rhk("p", [iki("a", "100")], { dimension: "PROSES" }),
          rhk("h", [iki("b", actual)], { dimension: "HASIL" }),
        ],
      });
    const text = tree(workOnly({ dimensions }), plans("100"));
    expect(text).toContain("2 bagian, ditimbang menurut bobotnya");
    expect(text).toMatch(/Proses internal Bobot 60, menyumbang/);
    expect(tree(workOnly({ dimensions }), plans(null))).toContain("Hasil Bobot 40 -");
  });

  it("shows where an achievement was cut at the limit of the scheme, and where nothing is converted", () => {
    const rules = workOnly({ conversion: "NONE", cap: "120" });
    const text = tree(rules, input({ rhk: [rhk("r", [iki("a", "150")])] }));
    expect(text).toContain("150 ÷ 100 × 100% = 150%, dibatasi 120.");
    expect(text).not.toContain("Tabel konversi");
  });

  it("takes an indicator from the citizens' index and says whose, and that nobody recorded it", () => {
    const fed = { feed: "IKM", target: { kind: "NUMBER", value: "88" } } as const;
    const plan = input({
      rhk: [rhk("r", [iki("a", null, fed)])],
      citizen: { unit: { ikm: "90", n: 40 }, officer: null },
    });
    const text = tree(workOnly(), plan);
    expect(text).toContain("Diambil dari indeks kepuasan masyarakat (survei warga), target 88");
    expect(text).toMatch(/90.*40/);
    const officer = scheme({ citizen: { attribution: "PETUGAS", minResponses: 30 } });
    expect(tree(officer, plan)).toContain("Diambil dari indeks kepuasan masyarakat");
    expect(tree(workOnly(), { ...plan, citizen: { unit: null, officer: null } })).toContain(
      "Diambil dari indeks",
    );
  });

  it("writes out what several raters gave, and the example that the appraiser noted", () => {
    const given = input({
      rhk: [rhk("r", [iki("a", "100")])],
      behaviour: [
        ...ratings("ATASAN", ["DI_ATAS_EKSPEKTASI"]),
        ...ratings("REKAN", ["SESUAI_EKSPEKTASI", "SESUAI_EKSPEKTASI", "DI_BAWAH_EKSPEKTASI"]),
      ],
    });
    const text = tree(scheme(), given, { LOYAL: "Menjaga rahasia jabatan" });
    for (const fact of [
      "Menjaga rahasia jabatan",
      "Atasan:",
      "Rekan:",
      "ditetapkan instansi dalam Aturan nilai",
    ])
      expect(text).toContain(fact);
    const single = tree(scheme(), { ...given, behaviour: ratings("ATASAN", ["DI_ATAS_EKSPEKTASI"]) });
    expect(single).toContain("Di atas");
    expect(single).not.toContain("Rekan:");
  });

  it("explains competency by its gap, citizens by their number and attendance by its deductions", () => {
    const rules = scheme({
      components: [
        { key: "KOMPETENSI", weight: "40", missing: "BLOCK" },
        { key: "UMPAN_BALIK_MASYARAKAT", weight: "40", missing: "BLOCK" },
        { key: "KEHADIRAN", weight: "20", missing: "BLOCK" },
      ],
    });
    const text = tree(
      rules,
      input({
        competency: [competency("k", ["3", "2"]), competency("t", ["2", null], { group: "TEKNIS" })],
        citizen: { unit: { ikm: "90", n: 40 }, officer: null },
        attendance: [{ code: "TL1", days: 2 }],
      }),
    );
    for (const fact of [
      "Kompetensi k",
      "tingkat 2 dari 3 yang diminta jabatan",
      "Indeks kepuasan atas layanan OPD",
      "2 kali × 0,5",
    ])
      expect(text).toContain(fact);
  });
});
