import { describe, expect, it } from "vitest";
import {
  ADDITIONAL_POINTS_CAP,
  SKP_VALUE_BANDS,
  SKP_VALUE_SOURCE,
} from "@/lib/scoring/regulations/permenpanrb-8-2021";
import {
  ANGKA_KREDIT_PERIOD_SOURCE,
  JENJANG_COEFFICIENTS,
  PREDIKAT_PERCENT,
} from "@/lib/scoring/regulations/permenpanrb-1-2023";
import { CORE_VALUES, UNSUR } from "@/lib/kernel/codes";
import { DEFAULT_RULES } from "@/lib/scoring/scheme";
import { DISTRIBUTION_LIMITS } from "@/lib/scoring/regulations/se-3-2023";
import {
  HIGHEST_SCORE,
  NUMERIC_CLASS_FLOORS,
  NUMERIC_PREDIKAT_SOURCE,
  SKP_BEHAVIOUR_WEIGHTS,
} from "@/lib/scoring/regulations/pp-30-2019";
import { IKM_FACTOR, MUTU_BANDS, SKM_SOURCE } from "@/lib/scoring/regulations/permenpanrb-14-2017";
import { JPM_BANDS, JPM_SOURCE } from "@/lib/scoring/regulations/competency-standards";
import { KREJCIE_MORGAN } from "@/lib/scoring/regulations/krejcie-morgan";
import { PREDIKAT_MATRIX_SOURCE } from "@/lib/scoring/regulations/permenpanrb-6-2022";
import { cite } from "@/lib/scoring/regulations/citation";
import { OBJECTION_RULE } from "@/lib/scoring/objection";
import { NIP_RULES } from "@/lib/kernel/nip";

describe("what the law fixes, with its article", () => {
  it.each([
    ["PP 30/2019 Ps 41", NUMERIC_PREDIKAT_SOURCE, "2019-04-26"],
    ["PermenPANRB 6/2022", PREDIKAT_MATRIX_SOURCE, "2022-02-03"],
    ["PermenPANRB 8/2021 Lampiran Bab VI", SKP_VALUE_SOURCE, "2021-07-01"],
    ["PermenPANRB 14/2017 Lampiran", SKM_SOURCE, null],
    ["Peraturan BKN 26/2019", JPM_SOURCE, null],
    ["Peraturan BKN 3/2023 Ps 13 (1)", ANGKA_KREDIT_PERIOD_SOURCE, null],
  ])("is cited as %s", (text, source, effectiveFrom) => {
    expect([cite(source), source.effectiveFrom]).toEqual([text, effectiveFrom]);
  });

  it("PP 30/2019 Ps 41: weights and classes", () => {
    expect(SKP_BEHAVIOUR_WEIGHTS).toEqual({
      superiorOnly: { skp: "70", behaviour: "30" },
      raters360: { skp: "60", behaviour: "40" },
    });
    expect(
      NUMERIC_CLASS_FLOORS.map(({ category, from, needsNewIdea }) => [category, from, needsNewIdea]),
    ).toEqual([
      ["SANGAT_BAIK", "110", true],
      ["BAIK", "90", false],
      ["CUKUP", "70", false],
      ["KURANG", "50", false],
    ]);
    expect(HIGHEST_SCORE).toBe("120");
  });

  it("PP 30/2019 Ps 59: 14 calendar days", () => {
    expect(OBJECTION_RULE).toEqual({ days: 14, unit: "CALENDAR" });
  });

  it("PermenPANRB 8/2021 Lampiran Bab VI: bands of the value, and ten points for additional work", () => {
    expect(
      SKP_VALUE_BANDS.map(({ from, category, base, slope }) => [from, category, base, slope.rise, slope.run]),
    ).toEqual([
      [111, "SANGAT_BAIK", "120", 0, 1],
      [101, "SANGAT_BAIK", "110", 10, 9],
      [100, "BAIK", "109", 0, 1],
      [80, "CUKUP", "70", 19, 19],
      [60, "KURANG", "50", 19, 19],
      [0, "SANGAT_KURANG", "0", 49, 59],
    ]);
    expect(ADDITIONAL_POINTS_CAP).toBe("10");
  });

  it("SE MenPANRB 03/2023: limits of the distribution", () => {
    const limits = Object.entries(DISTRIBUTION_LIMITS).map(([organisation, rows]) => [
      organisation,
      rows.map((row) => `${row.kind} ${row.of.join("+")}${"limit" in row ? ` ${row.limit}` : ""}`),
    ]);
    expect(Object.fromEntries(limits)).toEqual({
      ISTIMEWA: ["MAX_PERCENT SANGAT_BAIK 70", "LARGEST SANGAT_BAIK"],
      BAIK: ["MAX_PERCENT BAIK 70", "LARGEST BAIK", "MIN_COUNT BUTUH_PERBAIKAN+KURANG 1"],
      BUTUH_PERBAIKAN: ["MIN_PERCENT BUTUH_PERBAIKAN 60", "MAX_PERCENT SANGAT_BAIK 10"],
      KURANG: ["MIN_PERCENT KURANG 60", "MIN_PERCENT BUTUH_PERBAIKAN 10", "MAX_PERCENT SANGAT_BAIK 10"],
      SANGAT_KURANG: [
        "MIN_PERCENT SANGAT_KURANG 60",
        "MIN_PERCENT KURANG+BUTUH_PERBAIKAN 10",
        "NONE SANGAT_BAIK",
      ],
    });
  });

  it("PermenPANRB 14/2017 Lampiran: nine unsur, factor 25, bands", () => {
    expect(UNSUR).toEqual([
      "PERSYARATAN",
      "PROSEDUR",
      "WAKTU",
      "BIAYA",
      "PRODUK",
      "KOMPETENSI",
      "PERILAKU",
      "SARANA",
      "PENGADUAN",
    ]);
    expect([IKM_FACTOR, MUTU_BANDS.map(({ mutu, from }) => mutu + from)]).toEqual([
      "25",
      ["A88.31", "B76.61", "C65"],
    ]);
  });

  it("Krejcie & Morgan: chi-square 3.841, share 0.5, error 0.05", () => {
    expect(KREJCIE_MORGAN).toEqual({ chiSquare: "3.841", share: "0.5", error: "0.05" });
  });

  it("Peraturan BKN 26/2019: bands of the Job Person Match", () => {
    expect(JPM_BANDS).toEqual({
      SELEKSI: [
        { category: "MS", from: "80" },
        { category: "MMS", from: "68" },
      ],
      PEMETAAN: [
        { category: "OPTIMAL", from: "90" },
        { category: "CUKUP_OPTIMAL", from: "78" },
      ],
    });
  });

  it("PermenPANRB 1/2023: percent per predikat and yearly coefficients", () => {
    expect(PREDIKAT_PERCENT).toEqual({
      SANGAT_BAIK: "150",
      BAIK: "100",
      BUTUH_PERBAIKAN: "75",
      KURANG: "50",
      SANGAT_KURANG: "25",
    });
    expect(JENJANG_COEFFICIENTS).toEqual({
      PEMULA: "3.75",
      TERAMPIL: "5",
      MAHIR: "12.5",
      PENYELIA: "25",
      AHLI_PERTAMA: "12.5",
      AHLI_MUDA: "25",
      AHLI_MADYA: "37.5",
      AHLI_UTAMA: "50",
    });
  });

  it("SE MenPANRB 20/2021: the seven values in their order", () => {
    expect(CORE_VALUES).toEqual([
      "BERORIENTASI_PELAYANAN",
      "AKUNTABEL",
      "KOMPETEN",
      "HARMONIS",
      "LOYAL",
      "ADAPTIF",
      "KOLABORATIF",
    ]);
  });
});

describe("what an office may decide otherwise", () => {
  it("starts from the published defaults", () => {
    expect(DEFAULT_RULES.behaviour).toEqual({
      weights: { ATASAN: "60", REKAN: "20", BAWAHAN: "20", DIRI: "0" },
      minRaters: 3,
      points: { DI_ATAS_EKSPEKTASI: "120", SESUAI_EKSPEKTASI: "100", DI_BAWAH_EKSPEKTASI: "70" },
    });
    expect([
      DEFAULT_RULES.work.cap,
      DEFAULT_RULES.work.additionalCap,
      DEFAULT_RULES.competency.cap,
      DEFAULT_RULES.citizen.minResponses,
      DEFAULT_RULES.suggest,
    ]).toEqual(["120", "10", "100", 30, { above: "110", meets: "90" }]);
    expect(DEFAULT_RULES.attendance.points).toEqual({
      TL1: "0.5",
      TL2: "1",
      TL3: "1.25",
      TL4: "1.5",
      PSW1: "0.5",
      PSW2: "1",
      PSW3: "1.25",
      PSW4: "1.5",
      ALPA: "3",
    });
    expect(NIP_RULES).toEqual({ minimumAge: 16, allowSequenceZero: false });
  });
});
