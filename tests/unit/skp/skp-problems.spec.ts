import { describeWeight, weightHint } from "@/lib/skp/labels";
import { describe, expect, test } from "vitest";
import { skpProblems, weightSum } from "@/lib/skp/rules/problems";
import { NO_EXTRA_RULES, type IkiPlan, type RhkPlan } from "@/lib/skp/rules/skp";

const iki = (more: Partial<IkiPlan> = {}): IkiPlan => ({
  id: "i",
  aspect: "KUANTITAS",
  title: "Terbit",
  unitOfMeasure: "dokumen",
  polarity: "MORE",
  targetKind: "NUMBER",
  target: "1200",
  targetLow: null,
  targetHigh: null,
  weight: "1",
  maximal: false,
  pace: null,
  feed: null,
  termTargets: {},
  ...more,
});
const rhk = (more: Partial<RhkPlan> = {}): RhkPlan => ({
  id: "r",
  kind: "UTAMA",
  title: "Layanan selesai",
  parentRhkId: null,
  assignedBy: "",
  dimension: null,
  weight: "100",
  iki: [iki()],
  ...more,
});
const problems = (lines: RhkPlan[], rules = NO_EXTRA_RULES) =>
  skpProblems({ appraiserId: "hendra", rhk: lines }, rules).map(({ code, path }) => `${code} ${path}`);
const ofIki = (more: Partial<IkiPlan>) => problems([rhk({ iki: [iki(more)] })]);

const extra = (more: Partial<RhkPlan> = {}): RhkPlan =>
  rhk({ kind: "TAMBAHAN", assignedBy: "Kepala Dinas, surat 800/12/2026", ...more });

describe("additional work", () => {
  test("names who assigned it before it is handed in, which main work need not", () => {
    expect(problems([rhk({ assignedBy: "" }), extra()])).toEqual([]);
    for (const assignedBy of ["", "  "])
      expect(problems([rhk(), extra({ assignedBy })])).toEqual(["ASSIGNMENT_MISSING rhk.1.assignedBy"]);
  });

  test("says what its number means, also when it is 0", () => {
    expect(describeWeight({ kind: "UTAMA", weight: "60" })).toEqual({ figure: "60", word: "bobot" });
    expect(describeWeight({ kind: "TAMBAHAN", weight: "5" })).toEqual({
      figure: "+5",
      word: "poin bila tercapai penuh",
    });
    expect(describeWeight({ kind: "TAMBAHAN", weight: "0" })).toEqual({
      figure: "",
      word: "tidak menambah nilai",
    });
    expect([weightHint("UTAMA", "10"), weightHint("TAMBAHAN", "10")]).toEqual([
      "0 sampai 100",
      "Poin yang ditambahkan bila tercapai penuh. Semua tambahan bersama paling banyak 10. " +
        "Kosong berarti tercatat, tetapi tidak menambah nilai.",
    ]);
  });
});

describe("a complete SKP", () => {
  test("has no problems, linked upwards or not", () => {
    expect(problems([rhk()])).toEqual([]);
    expect(problems([rhk({ parentRhkId: "atasan" })])).toEqual([]);
  });

  test("without an appraiser it cannot be submitted", () => {
    expect(skpProblems({ appraiserId: null, rhk: [rhk()] })).toEqual([
      { code: "NO_APPRAISER", path: "penilai" },
    ]);
  });

  test("needs a main RHK: an additional one alone is not enough", () => {
    expect(problems([])).toEqual(["NO_RHK tambah-rhk"]);
    expect(problems([extra()])).toEqual(["NO_RHK tambah-rhk"]);
  });
});

describe("weights of main RHK", () => {
  test.each<[string[], string, string]>([
    [["40", "35", "20"], "95", "5"], // 40 + 35 + 20 = 95, 100 − 95 = 5
    [["40", "35", "25"], "100", "0"],
    [["60", "40.5"], "100.5", "-0.5"], // 60 + 40,5 = 100,5
    [["33.33", "33.33", "33.34"], "100", "0"],
    [["33.3333", "33.3333", "33.3333"], "99.9999", "0.0001"], // 3 × 33,3333 = 99,9999
    [[], "0", "100"],
  ])("%j sum to %s, %s short of 100", (weights, sum, missing) => {
    expect(weightSum(weights.map((weight) => ({ kind: "UTAMA", weight })))).toEqual({ sum, missing });
  });

  test("ten weights that floats would not add to 100 do add to 100", () => {
    // 0,1 + 99,9 is 100 exactly; with floats 0.1 × 3 already is not 0.3.
    expect(
      weightSum([
        { kind: "UTAMA", weight: "0.1" },
        { kind: "UTAMA", weight: "0.2" },
        { kind: "UTAMA", weight: "99.7" },
      ]).missing,
    ).toBe("0");
  });

  test("the weight of an additional RHK does not count", () => {
    expect(problems([rhk(), extra({ weight: "5" })])).toEqual([]);
  });

  test("one ten-thousandth too little or too much is a problem at the last main RHK", () => {
    expect(problems([rhk({ weight: "60" }), rhk({ weight: "39.9999" }), extra({ weight: "0" })])).toEqual([
      "WEIGHTS rhk.1.weight",
    ]);
    expect(skpProblems({ appraiserId: "hendra", rhk: [rhk({ weight: "100.0001" })] })).toEqual([
      { code: "WEIGHTS", path: "rhk.0.weight", sum: "100.0001", missing: "-0.0001" },
    ]);
  });
});

describe("lines", () => {
  test("every RHK needs words and an indicator, every indicator words, a unit and a target", () => {
    expect(problems([rhk({ title: "", iki: [] })])).toEqual(["RHK_TITLE rhk.0.title", "NO_IKI rhk.0.title"]);
    expect(ofIki({ title: "", unitOfMeasure: "", target: null })).toEqual([
      "IKI_TITLE rhk.0.iki.0.title",
      "IKI_UNIT rhk.0.iki.0.unitOfMeasure",
      "IKI_TARGET rhk.0.iki.0.target",
    ]);
  });

  test.each<[string, Partial<IkiPlan>, string[]]>([
    ["target 0 is refused where more is better", { target: "0" }, ["ZERO_TARGET rhk.0.iki.0.target"]],
    ["target 0,000 is zero too", { target: "0.000" }, ["ZERO_TARGET rhk.0.iki.0.target"]],
    ["a millionth above 0 is a target", { target: "0.000001" }, []],
    ["target 0 is a target where less is better", { target: "0", polarity: "LESS" }, []],
    [
      "a term target of 0 is refused where more is better",
      { termTargets: { q1: "0", q2: "600" } },
      ["TERM_ZERO_TARGET rhk.0.iki.0.termTargets.q1"],
    ],
    ["a term target of 0 may stand where less is better", { polarity: "LESS", termTargets: { q1: "0" } }, []],
    [
      "a range needs its lower bound",
      { targetKind: "RANGE", targetLow: null, targetHigh: "90" },
      ["IKI_TARGET rhk.0.iki.0.targetLow"],
    ],
    [
      "a range needs its upper bound",
      { targetKind: "RANGE", targetLow: "80", targetHigh: null },
      ["IKI_TARGET rhk.0.iki.0.targetHigh"],
    ],
    ["a range may be a single number", { targetKind: "RANGE", targetLow: "90", targetHigh: "90" }, []],
    [
      "a range is not reversed",
      { targetKind: "RANGE", targetLow: "90.1", targetHigh: "90" },
      ["RANGE_REVERSED rhk.0.iki.0.targetHigh"],
    ],
    [
      "a range up to 0 is refused where more is better",
      { targetKind: "RANGE", targetLow: "0", targetHigh: "0" },
      ["ZERO_TARGET rhk.0.iki.0.targetHigh"],
    ],
    [
      "a range up to 0 may stand where less is better",
      { targetKind: "RANGE", targetLow: "0", targetHigh: "0", polarity: "LESS" },
      [],
    ],
    [
      "planned steps are counted upwards: none planned is refused",
      { targetKind: "MILESTONE", target: "0", polarity: "LESS" },
      ["ZERO_TARGET rhk.0.iki.0.target"],
    ],
    [
      "yes or no needs neither number nor unit",
      { targetKind: "YES_NO", target: null, unitOfMeasure: "" },
      [],
    ],
  ])("%s", (_title, more, expected) => {
    expect(ofIki(more)).toEqual(expected);
  });
});

describe("what the scheme of the unit asks besides", () => {
  const rules = {
    dimensions: ["PRODUKTIVITAS", "INOVASI"],
    requiredAspects: ["KUANTITAS", "WAKTU"] as const,
    requireNumericTarget: true,
  };

  test("every main RHK names a dimension of the scheme; an additional one need not", () => {
    const only = { ...NO_EXTRA_RULES, dimensions: rules.dimensions };
    expect(problems([rhk({ dimension: null })], only)).toEqual(["RHK_DIMENSION rhk.0.dimension"]);
    expect(problems([rhk({ dimension: "LAIN" })], only)).toEqual(["RHK_DIMENSION rhk.0.dimension"]);
    expect(problems([rhk({ dimension: "INOVASI" }), extra()], only)).toEqual([]);
  });

  test("the required aspects are measured by main RHK between them", () => {
    const only = { ...NO_EXTRA_RULES, requiredAspects: [...rules.requiredAspects] };
    const timed = extra({ iki: [iki({ aspect: "WAKTU" })] });
    expect(problems([rhk(), timed], only)).toEqual(["ASPECT_MISSING rhk.0.title"]);
    expect(problems([rhk({ iki: [iki(), iki({ aspect: "WAKTU" })] })], only)).toEqual([]);
  });

  test("the index of citizens needs a target that is a figure, and better the higher it is", () => {
    const fed = (more: object) => problems([rhk({ iki: [iki({ feed: "IKM", ...more })] })]);
    expect(fed({})).toEqual([]);
    expect(fed({ targetKind: "RANGE", targetLow: "80", targetHigh: "90" })).toEqual([]);
    expect(fed({ polarity: "LESS" })).toEqual(["FEED_TARGET rhk.0.iki.0.feed"]);
    for (const targetKind of ["MILESTONE", "YES_NO"])
      expect(fed({ targetKind })).toEqual(["FEED_TARGET rhk.0.iki.0.feed"]);
  });

  test("where numbers are required, yes or no is not enough", () => {
    const only = { ...NO_EXTRA_RULES, requireNumericTarget: true };
    expect(problems([rhk({ iki: [iki({ targetKind: "YES_NO" })] })], only)).toEqual([
      "TARGET_NOT_NUMERIC rhk.0.iki.0.targetKind",
    ]);
    expect(problems([rhk()], only)).toEqual([]);
  });
});
