import { describe, expect, it } from "vitest";
import { checkTable, type PublishedRow } from "@/lib/scoring/check-table";

const row = (facts: Partial<PublishedRow>): PublishedRow => ({
  polarity: "MORE",
  target: "100",
  actual: "100",
  published: "100",
  ...facts,
});
const causeOf = (facts: Partial<PublishedRow>) => checkTable([row(facts)]).rows[0];

describe("a published table of indicators, computed again", () => {
  it("agrees with a figure that is rounded half up at the printed decimals", () => {
    // 2 ÷ 3 × 100 = 66.666…
    expect(causeOf({ target: "3", actual: "2", published: "66.67" })).toEqual({
      computed: "66.67",
      ok: true,
      cause: null,
    });
    expect(causeOf({ target: "3", actual: "2", published: "67" })).toMatchObject({
      computed: "67",
      ok: true,
    });
  });

  it("finds a figure that was cut off instead of rounded", () => {
    expect(causeOf({ target: "3", actual: "2", published: "66.66" })).toEqual({
      computed: "66.67",
      ok: false,
      cause: "TRUNCATED",
    });
  });

  it("finds a figure of fewer is better that was divided as if more were better", () => {
    // 24.5 against 24: (1 + (1 − 24.5 ÷ 24)) × 100 = 97.9166…; 24.5 ÷ 24 × 100 = 102.0833…
    expect(causeOf({ polarity: "LESS", target: "24", actual: "24.5", published: "102.08" })).toEqual({
      computed: "97.92",
      ok: false,
      cause: "ACTUAL_OVER_TARGET",
    });
  });

  it("finds a figure that was divided upside down", () => {
    // 80 ÷ 100 × 100 = 80; 100 ÷ 80 × 100 = 125
    expect(causeOf({ actual: "80", published: "125" })).toMatchObject({
      computed: "80",
      cause: "TARGET_OVER_ACTUAL",
    });
  });

  it("finds a round cap only where the computed figure is above it", () => {
    expect(causeOf({ actual: "130", published: "120" })).toMatchObject({ computed: "130", cause: "CAPPED" });
    expect(causeOf({ actual: "130", published: "120.00" })).toMatchObject({ cause: "CAPPED" });
    expect(causeOf({ actual: "130", published: "125" })).toMatchObject({ cause: "UNKNOWN" });
    expect(causeOf({ actual: "90", published: "100" })).toMatchObject({ computed: "90", cause: "UNKNOWN" });
  });

  it("knows no upside down of an actual of nothing", () => {
    expect(causeOf({ actual: "0", published: "7" })).toEqual({ computed: "0", ok: false, cause: "UNKNOWN" });
  });

  it("counts what is wrong, and of that what was cut off", () => {
    const rows = [
      row({}),
      row({ target: "3", actual: "2", published: "66.66" }),
      row({ actual: "80", published: "81" }),
    ];
    expect(checkTable(rows)).toMatchObject({ wrong: 2, truncated: 1 });
  });
});
