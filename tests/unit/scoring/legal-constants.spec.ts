import { describe, expect, it } from "vitest";
import {
  ADDITIONAL_POINTS_CAP,
  SKP_VALUE_BANDS,
  SKP_VALUE_SOURCE,
} from "@/lib/scoring/regulations/permenpanrb-8-2021";
import {
  ANGKA_KREDIT_PERIOD_SOURCE,
  ANGKA_KREDIT_SOURCE,
  EDUCATION_PERCENT,
  JENJANG_ROWS,
  PREDIKAT_PERCENT,
  SIASN_COEFFICIENT_IDS,
} from "@/lib/scoring/regulations/permenpanrb-1-2023";
import { CORE_VALUES, UNSUR } from "@/lib/kernel/codes";
import { DEFAULT_RULES } from "@/lib/scoring/scheme";
import { DISTRIBUTION_LIMITS, DISTRIBUTION_SOURCE } from "@/lib/scoring/regulations/se-3-2023";
import {
  HIGHEST_SCORE,
  NUMERIC_CLASS_FLOORS,
  NUMERIC_PREDIKAT_SOURCE,
  OBJECTION_SOURCE,
  SKP_BEHAVIOUR_WEIGHTS,
} from "@/lib/scoring/regulations/pp-30-2019";
import {
  IKM_FACTOR,
  MUTU_BANDS,
  MUTU_BANDS_2004,
  SKM_2004_SOURCE,
  SKM_SOURCE,
} from "@/lib/scoring/regulations/permenpanrb-14-2017";
import { JPM_BANDS, JPM_SOURCE } from "@/lib/scoring/regulations/competency-standards";
import { KREJCIE_MORGAN, SAMPLE_SOURCE } from "@/lib/scoring/regulations/krejcie-morgan";
import {
  LEGACY_ADDITIONAL_POINTS,
  LEGACY_CLASS_FLOORS,
  LEGACY_CREATIVITY_POINTS,
  LEGACY_EFFICIENCY_FACTOR,
  LEGACY_EFFICIENCY_LIMIT,
  LEGACY_SOURCE,
  LEGACY_WEIGHTS,
} from "@/lib/scoring/regulations/pp-46-2011";
import { NINE_BOX_SOURCE } from "@/lib/scoring/regulations/permenpanrb-3-2020";
import { PREDIKAT_MATRIX_SOURCE } from "@/lib/scoring/regulations/permenpanrb-6-2022";
import { cite } from "@/lib/scoring/regulations/citation";
import { OBJECTION_RULE } from "@/lib/scoring/objection";
import { NIP_RULES } from "@/lib/kernel/nip";

describe("what the law fixes, with its article", () => {
  it.each([
    ["PP 30/2019 Ps 41", NUMERIC_PREDIKAT_SOURCE, "2019-04-26"],
    ["PP 30/2019 Ps 59", OBJECTION_SOURCE, "2019-04-26"],
    ["PermenPANRB 6/2022", PREDIKAT_MATRIX_SOURCE, "2022-02-03"],
    ["PermenPANRB 8/2021 Lampiran Bab VI", SKP_VALUE_SOURCE, "2021-07-01"],
    ["SE MenPANRB 03/2023", DISTRIBUTION_SOURCE, "2023-01-31"],
    ["PP 46/2011", LEGACY_SOURCE, "2014-01-01"],
    ["PermenPANRB 14/2017 Lampiran", SKM_SOURCE, null],
    ["KEP/25/M.PAN/2/2004 Lampiran", SKM_2004_SOURCE, "2004-02-24"],
    ["PermenPANRB 14/2017 Lampiran, Krejcie & Morgan", SAMPLE_SOURCE, null],
    ["Peraturan BKN 26/2019", JPM_SOURCE, null],
    ["PermenPANRB 1/2023", ANGKA_KREDIT_SOURCE, null],
    ["Peraturan BKN 3/2023 Ps 13 (1)", ANGKA_KREDIT_PERIOD_SOURCE, null],
    ["PermenPANRB 3/2020", NINE_BOX_SOURCE, null],
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

  it("PP 46/2011: weights, classes, efficiency and additional points", () => {
    expect([LEGACY_WEIGHTS, LEGACY_EFFICIENCY_LIMIT, LEGACY_EFFICIENCY_FACTOR]).toEqual([
      { skp: "60", behaviour: "40" },
      "24",
      "1.76",
    ]);
    expect(LEGACY_CLASS_FLOORS.map(({ category, from }) => [category, from])).toEqual([
      ["SANGAT_BAIK", "91"],
      ["BAIK", "76"],
      ["CUKUP", "61"],
      ["KURANG", "51"],
    ]);
    expect(LEGACY_ADDITIONAL_POINTS).toEqual([
      { from: 7, points: "3" },
      { from: 4, points: "2" },
      { from: 1, points: "1" },
    ]);
    expect(LEGACY_CREATIVITY_POINTS).toEqual(["3", "6", "12"]);
  });

  it("PermenPANRB 14/2017 Lampiran: nine unsur, factor 25, bands; the bands of 2004 stay apart", () => {
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
    expect([
      IKM_FACTOR,
      MUTU_BANDS.map(({ mutu, from }) => mutu + from),
      MUTU_BANDS_2004.map(({ mutu, from }) => mutu + from),
    ]).toEqual(["25", ["A88.31", "B76.61", "C65"], ["A81.26", "B62.51", "C43.76"]]);
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

  it("PermenPANRB 1/2023: percent per predikat, coefficients and requirements", () => {
    expect(PREDIKAT_PERCENT).toEqual({
      SANGAT_BAIK: "150",
      BAIK: "100",
      BUTUH_PERBAIKAN: "75",
      KURANG: "50",
      SANGAT_KURANG: "25",
    });
    expect(
      Object.entries(JENJANG_ROWS).map(([jenjang, row]) => [
        jenjang,
        row.coefficient,
        row.forRank,
        row.forJenjang,
        Object.values(row.basic).join("/"),
      ]),
    ).toEqual([
      ["PEMULA", "3.75", "15", "15", "0"],
      ["TERAMPIL", "5", "20", "60", "0/20/40"],
      ["MAHIR", "12.5", "50", "100", "0/50"],
      ["PENYELIA", "25", "100", null, "0/100"],
      ["AHLI_PERTAMA", "12.5", "50", "100", "0/50"],
      ["AHLI_MUDA", "25", "100", "200", "0/100"],
      ["AHLI_MADYA", "37.5", "150", "450", "0/150/300"],
      ["AHLI_UTAMA", "50", "200", null, "0/200"],
    ]);
    expect([EDUCATION_PERCENT, Object.values(SIASN_COEFFICIENT_IDS)]).toEqual([
      "25",
      [52, 62, 72, 82, 12, 22, 32, 42],
    ]);
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
