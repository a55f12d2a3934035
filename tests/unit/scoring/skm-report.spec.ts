import { describe, expect, it } from "vitest";
import { PRINTED_UNSUR_WEIGHT, weightedNrr } from "@/lib/scoring/skm-report";

const nine = (value: number) => new Array<number>(9).fill(value);

describe("the weighted mean of an unsur", () => {
  it("is its mean times one ninth, so nine fours are 0,4444 each and not 0,444", () => {
    // 40 / 10 × 1/9 = 0,44444…
    expect(weightedNrr({ n: 10, sums: nine(40), answered: nine(10) })).toEqual(nine(0).map(() => "0.4444"));
    expect(PRINTED_UNSUR_WEIGHT).toBe("0.111");
  });

  it("counts only those who answered it", () => {
    // 105 / 29 × 1/9 = 0,402298…; of 28 answers 105 / 28 × 1/9 = 0,416666…
    expect(weightedNrr({ n: 29, sums: [105, ...nine(87).slice(1)], answered: nine(29) })[0]).toBe("0.4023");
    expect(
      weightedNrr({ n: 29, sums: [105, ...nine(87).slice(1)], answered: [28, ...nine(29).slice(1)] })[0],
    ).toBe("0.4167");
  });

  it("is absent where nobody answered, never zero", () => {
    expect(
      weightedNrr({ n: 3, sums: [0, ...nine(9).slice(1)], answered: [0, ...nine(3).slice(1)] }).slice(0, 2),
    ).toEqual([null, "0.3333"]);
  });
});
