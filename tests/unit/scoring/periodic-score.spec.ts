import { describe, expect, it } from "vitest";
import type { MissingPolicy, Scheme } from "@/lib/scoring/scheme";
import type { PeriodicInput } from "@/lib/scoring/periodic-input";
import { SCHEME_IDS, isSchemeId, schemes } from "@/lib/scoring/schemes/shipped";
import { annualScore } from "@/lib/scoring/annual";
import { improvements } from "@/lib/scoring/improvements";
import { numericClass } from "@/lib/scoring/numeric-predikat";
import { periodicScore, suggestWorkRating } from "@/lib/scoring/periodic-score";
import { validateScheme } from "@/lib/scoring/scheme-shape";
import {
  allSteps,
  competency,
  iki,
  input,
  plain,
  ratings,
  ratna,
  rhk,
  scheme,
  workOnly,
} from "@/tests/unit/scoring/cases";

const citizen = { unit: { ikm: "90", n: 40 }, officer: null };
const components = (
  given: readonly [key: Scheme["components"][number]["key"], weight: string, missing: MissingPolicy][],
): Partial<Scheme> => ({ components: given.map(([key, weight, missing]) => ({ key, weight, missing })) });

describe("the quarter of Ratna Wulandari", () => {
  const result = periodicScore(schemes["permenpanrb-6-2022"], ratna, { explain: true });

  it("is 104.96 of 120", () => {
    // work 0.40 × (111.11… + 88 + 88) ÷ 3 + 0.35 × (114.44… + 109) ÷ 2 + 0.25 × 109 = 104.6342…
    // behaviour (5 × 100 + 2 × 120) ÷ 7 = 105.7142…; 0.7 × 104.6342… + 0.3 × 105.7142… = 104.9583…
    expect(result).toMatchObject({ total: "104.96", category: "BAIK" });
    expect(result.components).toEqual([
      { key: "HASIL_KERJA", value: "104.63", weight: "70", status: "COUNTED" },
      { key: "PERILAKU", value: "105.71", weight: "30", status: "COUNTED" },
    ]);
  });

  it("adds up, component by component and plan by plan", () => {
    const steps = allSteps(result.steps);
    expect(
      steps
        .filter(({ rule }) => rule === "HASIL_KERJA" || rule === "PERILAKU")
        .map(({ inputs }) => inputs["contribution"]),
    ).toEqual(["73.24", "31.71"]);
    expect(
      steps
        .filter(({ rule }) => rule === "RHK")
        .map(({ value, inputs }) => [value, inputs["weight"], inputs["contribution"]]),
    ).toEqual([
      ["95.70", "40", "38.28"],
      ["111.72", "35", "39.10"],
      ["109.00", "25", "27.25"],
    ]);
  });

  it("leads down to every piece of evidence", () => {
    const sources = new Set(allSteps(result.steps).flatMap((step) => [...step.sources]));
    for (const id of ratna.rhk.flatMap((plan) =>
      plan.iki.flatMap((indicator) => [indicator.id, ...indicator.evidence]),
    ))
      expect(sources).toContain(id);
  });

  it("cites a regulation only where one stands behind the step", () => {
    const { steps } = periodicScore(schemes["permenpanrb-6-2022"], ratna, { explain: true });
    const cited = new Map(
      allSteps(steps).map((step) => [step.rule, "article" in step ? step.article : "none"]),
    );
    expect([cited.get("SKP_VALUE"), cited.get("RHK"), cited.get("IKI")]).toEqual([
      "PermenPANRB 8/2021 Lampiran Bab VI",
      "none",
      "none",
    ]);
  });

  it("suggests that work meets expectation, by the achievement and not by the converted points", () => {
    // 0.40 × (102 + 98.163… + 97.916…) ÷ 3 + 0.35 × (105 + 100) ÷ 2 + 0.25 × 100 = 100.6190…
    expect(result.suggestion).toEqual({
      rating: "SESUAI_EKSPEKTASI",
      achievement: "100.62",
      above: "110",
      meets: "90",
    });
  });

  it("could rise by 1.96 with the time, by 1.96 with the quality, and by 3.92 with both", () => {
    const { each, together } = improvements(schemes["permenpanrb-6-2022"], ratna);
    // 88 → 109 in a third of 40 % of 70 %: 21 ÷ 3 × 0.4 × 0.7 = 1.96
    expect(each.map(({ ikiId, actual, total, gain }) => [ikiId, actual, total, gain])).toEqual([
      ["tanpa-salah", "98", "106.92", "1.96"],
      ["waktu", "24", "106.92", "1.96"],
    ]);
    expect(together).toEqual({ total: "108.88", gain: "3.92" });
  });

  it("is the same without reasons", () => {
    expect(periodicScore(schemes["permenpanrb-6-2022"], ratna)).toEqual({ ...result, steps: [] });
  });
});

describe("a component without data", () => {
  const two = (missing: MissingPolicy): Scheme =>
    scheme(
      components([
        ["HASIL_KERJA", "60", "BLOCK"],
        ["KOMPETENSI", "40", missing],
      ]),
    );
  const without = input({ rhk: [rhk("r", [iki("a", "90")])] });

  it("leaves its weight to the others under RENORMALISE", () => {
    const result = periodicScore(two("RENORMALISE"), without, { explain: true });
    expect(result).toMatchObject({ total: "90.00" });
    expect(result.components[1]).toEqual({
      key: "KOMPETENSI",
      value: null,
      weight: "40",
      status: "RENORMALISED",
    });
    expect(result.steps[0]?.children.map(({ inputs }) => inputs["contribution"])).toEqual(["90.00", null]);
  });

  it("counts as zero under ZERO", () => {
    // (60 × 90 + 40 × 0) ÷ 100 = 54
    const result = periodicScore(two("ZERO"), without);
    expect([result.total, result.components[1]?.status, result.components[1]?.value]).toEqual([
      "54.00",
      "ZERO",
      null,
    ]);
  });

  it("holds the score back under BLOCK", () => {
    const result = periodicScore(two("BLOCK"), without, { explain: true });
    expect(result).toMatchObject({ total: null, category: null });
    expect(result.components[1]?.status).toBe("BLOCKED");
    expect(result.steps[0]).toMatchObject({ rule: "TOTAL", value: null, exact: null });
    expect(result.steps[0]?.children).toHaveLength(2);
    // There is no total that the 90.00 of work could add anything to.
    expect(result.steps[0]?.children.map(({ value, inputs }) => [value, "contribution" in inputs])).toEqual([
      ["90.00", false],
      [null, false],
    ]);
  });

  it("leaves no score at all when every component is without data", () => {
    expect(periodicScore(scheme(components([["KOMPETENSI", "100", "RENORMALISE"]])), input())).toMatchObject({
      total: null,
      category: null,
      suggestion: null,
    });
  });
});

describe("the weights of PP 30/2019", () => {
  const national = schemes["permenpanrb-6-2022"];
  const work = { rhk: [rhk("r", [iki("a", "100", { maximal: true })])] }; // 120 points
  const superior = ratings("ATASAN", ["SESUAI_EKSPEKTASI"]);

  it("are 70 and 30 while only the superior rates", () => {
    // 0.7 × 120 + 0.3 × 100 = 114
    expect(periodicScore(national, input({ ...work, behaviour: superior }))).toMatchObject({
      total: "114.00",
      category: "BAIK",
    });
  });

  it("are 60 and 40 once peers and subordinates are counted", () => {
    const three = ["SESUAI_EKSPEKTASI", "SESUAI_EKSPEKTASI", "SESUAI_EKSPEKTASI"] as const;
    const result = periodicScore(
      national,
      input({ ...work, behaviour: [...superior, ...ratings("REKAN", three), ...ratings("BAWAHAN", three)] }),
    );
    // 0.6 × 120 + 0.4 × 100 = 112
    expect([result.total, ...result.components.map(({ weight }) => weight)]).toEqual(["112.00", "60", "40"]);
  });

  it("are 60 and 40 also where enough peers answered on a single value only", () => {
    const loyal = ratings(
      "REKAN",
      ["SESUAI_EKSPEKTASI", "SESUAI_EKSPEKTASI", "SESUAI_EKSPEKTASI"],
      ["LOYAL"],
    );
    // 0.6 × 120 + 0.4 × 100 = 112
    expect(periodicScore(national, input({ ...work, behaviour: [...superior, ...loyal] })).total).toBe(
      "112.00",
    );
  });

  it("stay 70 and 30 while too few peers rated to be counted", () => {
    const two = ratings("REKAN", ["DI_BAWAH_EKSPEKTASI", "DI_BAWAH_EKSPEKTASI"]);
    expect(periodicScore(national, input({ ...work, behaviour: [...superior, ...two] })).total).toBe(
      "114.00",
    );
  });

  it("leave a component that they do not name as it is", () => {
    const partly = { ...national, weightsWithPeers: [{ key: "PERILAKU", weight: "30" }] } as const;
    const three = ratings("REKAN", ["SESUAI_EKSPEKTASI", "SESUAI_EKSPEKTASI", "SESUAI_EKSPEKTASI"]);
    expect(
      periodicScore(partly, input({ ...work, behaviour: [...superior, ...three] })).components.map(
        ({ weight }) => weight,
      ),
    ).toEqual(["70", "30"]);
  });

  it("ask for a new idea before a score from 110 on is Sangat Baik", () => {
    expect(
      periodicScore(national, { ...input({ ...work, behaviour: superior }), newIdea: true }).category,
    ).toBe("SANGAT_BAIK");
  });
});

describe("the class of a total", () => {
  it.each([
    ["90", "BAIK"],
    ["89.99", "CUKUP"],
    ["90.01", "BAIK"],
    ["89.995", "BAIK"],
    ["89.9949", "CUKUP"],
    ["70", "CUKUP"],
    ["69.99", "KURANG"],
    ["50", "KURANG"],
    ["49.99", "SANGAT_KURANG"],
  ])("of %s, judged as it is printed, is %s", (percent, category) => {
    expect(periodicScore(workOnly(), plain(percent)).category).toBe(category);
  });
});

describe("the suggested rating of work", () => {
  it.each([
    ["110", "DI_ATAS_EKSPEKTASI"],
    ["109.99", "SESUAI_EKSPEKTASI"],
    ["110.01", "DI_ATAS_EKSPEKTASI"],
    ["109.995", "DI_ATAS_EKSPEKTASI"],
    ["90", "SESUAI_EKSPEKTASI"],
    ["89.99", "DI_BAWAH_EKSPEKTASI"],
    ["90.01", "SESUAI_EKSPEKTASI"],
  ])("at an achievement of %s percent is %s", (percent, rating) => {
    expect(periodicScore(workOnly(), plain(percent)).suggestion?.rating).toBe(rating);
  });

  it("follows the thresholds of the scheme", () => {
    expect(suggestWorkRating("100.00", { above: "100", meets: "80" })).toEqual({
      rating: "DI_ATAS_EKSPEKTASI",
      achievement: "100.00",
      above: "100",
      meets: "80",
    });
  });
});

describe("the shipped schemes", () => {
  it.each(SCHEME_IDS)("%s has no problem of its own", (id) => {
    expect(schemes[id].id).toBe(id);
    expect(validateScheme(schemes[id])).toEqual([]);
  });

  it("are known by their ids and by nothing else", () => {
    expect([isSchemeId("umum"), isSchemeId("toString"), isSchemeId("")]).toEqual([true, false, false]);
  });

  const full: PeriodicInput = input({
    rhk: [
      rhk("r", [iki("a", "90"), iki("b", "80", { aspect: "WAKTU" }), iki("c", "100", { aspect: "BIAYA" })]),
    ], // mean 90
    behaviour: ratings("ATASAN", ["DI_ATAS_EKSPEKTASI"]), // 120
    competency: [
      competency("t", ["4", "2"], { group: "TEKNIS", trained: true }),
      competency("m", ["4", "4"], { trained: true }),
    ], // 75; by group (50 × 50 + 25 × 100) ÷ 75 = 66.67
    citizen, // 90
    attendance: [{ code: "ALPA", days: 10 }], // 70
  });

  it.each([
    ["muara-tebo", "85.50"], // 0.5 × 90 + 0.3 × 75 + 0.2 × 90
    ["bantul", "91.00"], // 0.5 × 90 + 0.2 × 75 + 0.2 × 120 + 0.1 × 70
    ["kepahiang", "78.33"], // 0.5 × 66.666… + 0.5 × 90
    ["umum", "93.00"], // 0.6 × 90 + 0.2 × 120 + 0.2 × 75
    ["permenpanrb-6-2022", "96.43"], // 90 % → 80, 80 % → 70, 100 % → 109: mean 86.333…; 0.7 × 86.333… + 0.3 × 120
  ] as const)("%s gives one and the same person %s", (id, expected) => {
    expect(periodicScore(schemes[id], full).total).toBe(expected);
  });

  it("count every component in full where nothing is missing", () => {
    const statuses = (["muara-tebo", "bantul", "kepahiang", "umum"] as const).flatMap((id) =>
      periodicScore(schemes[id], {
        ...full,
        behaviour: ratings("ATASAN", ["DI_ATAS_EKSPEKTASI"]),
      }).components.map(({ status }) => status),
    );
    expect(new Set(statuses)).toEqual(new Set(["COUNTED"]));
  });

  it("pontianak gives 88.00 for 90 in productivity, 80 in service and 100 in innovation", () => {
    const given = input({
      rhk: [
        rhk("p", [iki("p1", "90")], { dimension: "PRODUKTIVITAS" }),
        rhk("q", [iki("q1", "80")], { dimension: "KUALITAS_PELAYANAN" }),
        rhk("n", [iki("n1", "100")], { dimension: "INOVASI" }),
      ],
    });
    expect(periodicScore(schemes.pontianak, given).total).toBe("88.00");
  });
});

describe("what would raise a score", () => {
  const each = (given: PeriodicInput, by: Scheme = workOnly()) =>
    improvements(by, given).each.map(({ ikiId, actual, gain }) => [ikiId, actual, gain]);

  it("is every kind of target that was missed, the largest gain first", () => {
    const given = input({
      rhk: [
        rhk("r", [
          iki("number", "90"),
          iki("met", "100"),
          iki("unreported", null),
          iki("range", "40", { target: { kind: "RANGE", low: "80", high: "90" } }),
          iki("under", "108", { polarity: "LESS", target: { kind: "RANGE", low: "80", high: "90" } }),
          iki("milestone", "1", { target: { kind: "MILESTONE", planned: "4" } }),
          iki("yes", false, { target: { kind: "YES_NO" } }),
        ]),
      ],
    });
    // gains 10, 50, 20, 75 and 100 percent, each in one of six reported indicators
    expect(each(given)).toEqual([
      ["yes", true, "16.67"],
      ["milestone", "4", "12.50"],
      ["range", "80", "8.33"],
      ["under", "90", "3.33"],
      ["number", "100", "1.67"],
    ]);
  });

  it("is nothing that leaves the printed total where it is", () => {
    expect(each(input({ rhk: [rhk("r", [iki("a", "99.999999", { weight: "1" })])] }))).toEqual([]);
  });

  it("is not the citizen index, which no employee reports", () => {
    const fed = (actual: string | null) =>
      input({ rhk: [rhk("r", [iki("a", actual, { feed: "IKM" })])], citizen });
    expect([improvements(workOnly(), fed(null)), improvements(workOnly(), fed("80"))]).toEqual([
      { each: [], together: null },
      { each: [], together: null },
    ]);
  });

  it("is nothing while there is no score, whatever falls short", () => {
    expect(improvements(workOnly(), input())).toEqual({ each: [], together: null });
    expect(
      improvements(
        schemes["permenpanrb-6-2022"],
        input({ rhk: [rhk("r", [iki("a", "90"), iki("b", "80")])] }),
      ),
    ).toEqual({ each: [], together: null });
  });

  it("is one thing where one thing is missing", () => {
    expect(improvements(workOnly(), plain("90"))).toMatchObject({
      each: [{ gain: "10.00", total: "100.00" }],
      together: null,
    });
  });
});

describe("the year", () => {
  const term = (id: string, total: string | null, months: string) => ({
    id,
    label: `Triwulan ${id}`,
    total,
    months,
  });

  it("is the mean of its terms by the months each covers", () => {
    // (3 × 100 + 6 × 90) ÷ 9 = 93.333…
    expect(annualScore([term("I", "100.00", "3"), term("II", "90.00", "6")])).toEqual({
      total: "93.33",
      category: "BAIK",
      months: "9.00",
      steps: [],
    });
  });

  it("is the same whether a transfer splits a term or not", () => {
    const whole = annualScore([term("I", "95.55", "3"), term("II", "88.20", "3")]);
    expect(
      annualScore([term("I", "95.55", "3"), term("II-a", "88.20", "1"), term("II-b", "88.20", "2")]),
    ).toEqual(whole);
  });

  it("leaves out the months of a term without a total", () => {
    expect(annualScore([term("I", "80.00", "3"), term("II", null, "9")])).toMatchObject({
      total: "80.00",
      months: "3.00",
    });
    expect(annualScore([term("I", null, "3")])).toEqual({
      total: null,
      category: null,
      months: "0.00",
      steps: [],
    });
    expect(annualScore([])).toMatchObject({ total: null });
  });

  it("asks for a new idea before it is Sangat Baik", () => {
    expect(annualScore([term("I", "115.00", "12")], { newIdea: true }).category).toBe("SANGAT_BAIK");
    expect(annualScore([term("I", "115.00", "12")]).category).toBe(numericClass("115.00", false));
  });

  it("shows what each term adds", () => {
    const [root] = annualScore([term("I", "100.00", "3"), term("II", "90.00", "6"), term("III", null, "3")], {
      explain: true,
    }).steps;
    expect(root).toMatchObject({ rule: "ANNUAL", value: "93.33", exact: "280/3" });
    expect(
      root?.children.map(({ inputs, sources }) => [sources[0], inputs["months"], inputs["contribution"]]),
    ).toEqual([
      ["I", "3", "33.33"],
      ["II", "6", "60.00"],
      ["III", "3", null],
    ]);
  });
});
