import { describe, expect, it } from "vitest";
import type { IkiPlan } from "@/lib/skp/rules/skp";
import { termTargets } from "@/lib/skp/rules/term-targets";

const HALF = { from: "2026-07-01", to: "2026-12-31" };
const TERMS = [
  { id: "tw2", endsOn: "2026-06-30" },
  { id: "tw3", endsOn: "2026-09-30" },
  { id: "tw4", endsOn: "2026-12-31" },
];

const iki = (over: Partial<IkiPlan>): IkiPlan => ({
  id: "iki",
  aspect: "KUANTITAS",
  title: "Dokumen terbit",
  unitOfMeasure: "dokumen",
  polarity: "MORE",
  targetKind: "NUMBER",
  target: "1250",
  targetLow: null,
  targetHigh: null,
  weight: "1",
  maximal: false,
  pace: "GROWS",
  feed: null,
  termTargets: {},
  ...over,
});

const dueOf = (over: Partial<IkiPlan>) =>
  termTargets(iki(over), TERMS, HALF).map(({ termId, due }) => [termId, due]);

describe("what each term of a plan from July to December is compared with", () => {
  it("grows by whole months: 3 of 6 in September, all in December, nothing before it began", () => {
    // 1.250 × 3 ÷ 6 = 625
    expect(dueOf({})).toEqual([
      ["tw3", { kind: "NUMBER", value: "625" }],
      ["tw4", { kind: "NUMBER", value: "1250" }],
    ]);
  });

  it("is what was given for the term, where that was given", () => {
    expect(dueOf({ termTargets: { tw3: "500" } })[0]).toEqual(["tw3", { kind: "NUMBER", value: "500" }]);
    expect(dueOf({ targetKind: "MILESTONE", target: "6", termTargets: { tw3: "2" } })[0]).toEqual([
      "tw3",
      { kind: "MILESTONE", planned: "2" },
    ]);
  });

  it("grows in steps and in ranges too", () => {
    expect(dueOf({ targetKind: "MILESTONE", target: "6" })[0]).toEqual([
      "tw3",
      { kind: "MILESTONE", planned: "3" },
    ]);
    // 80 × 3 ÷ 6 = 40 and 100 × 3 ÷ 6 = 50
    expect(dueOf({ targetKind: "RANGE", target: null, targetLow: "80", targetHigh: "100" })[0]).toEqual([
      "tw3",
      { kind: "RANGE", low: "40", high: "50" },
    ]);
  });

  it("holds for yes or no, and a number given for a term says nothing of it", () => {
    expect(dueOf({ targetKind: "YES_NO", target: null, termTargets: { tw3: "5" } })).toEqual(
      ["tw3", "tw4"].map((term) => [term, { kind: "YES_NO" }]),
    );
  });

  it("is nothing as long as no target stands", () => {
    expect(dueOf({ target: null })).toEqual([]);
    expect(dueOf({ targetKind: "RANGE", target: null, targetLow: "80", targetHigh: null })).toEqual([]);
    expect(dueOf({ targetKind: "RANGE", target: null, targetLow: null, targetHigh: "100" })).toEqual([]);
  });
});
