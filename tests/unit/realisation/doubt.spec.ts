import { describe, expect, it } from "vitest";
import { describeDoubt } from "@/lib/realisation/labels";
import { doubtOf, type DoubtFacts } from "@/lib/realisation/rules/doubt";

const counted = (over: Partial<DoubtFacts> = {}): DoubtFacts => ({
  pace: "GROWS",
  target: { kind: "NUMBER", value: "1250" },
  earlier: null,
  ...over,
});

describe("a realisation far beyond its target is asked about", () => {
  it.each([
    // 150% of 1.250 = 1.875
    ["1875", null],
    ["1875.000001", null],
    ["1875.01", "FAR_ABOVE"],
    ["420420", "FAR_ABOVE"],
    ["0", null],
  ])("%s of 1.250 documents", (value, doubt) => {
    expect(doubtOf(counted(), value)).toBe(doubt);
  });

  it("also where less is better: 300 hours where 24 were promised are a slip", () => {
    const hours = counted({ pace: "HOLDS", target: { kind: "NUMBER", value: "24" } });
    expect(doubtOf(hours, "300")).toBe("FAR_ABOVE");
    expect(doubtOf(hours, "36")).toBeNull();
  });

  it("measured on the upper bound of a range and on the planned steps", () => {
    expect(doubtOf(counted({ target: { kind: "RANGE", low: "10", high: "20" } }), "30")).toBeNull();
    expect(doubtOf(counted({ target: { kind: "RANGE", low: "10", high: "20" } }), "31")).toBe("FAR_ABOVE");
    expect(doubtOf(counted({ target: { kind: "MILESTONE", planned: "4" } }), "7")).toBe("FAR_ABOVE");
  });

  it("but not where there is nothing to measure it on", () => {
    expect(doubtOf(counted({ target: { kind: "NUMBER", value: "0" } }), "5")).toBeNull();
    expect(doubtOf(counted({ target: { kind: "YES_NO" } }), "1")).toBeNull();
  });
});

describe("a count below that of the month before is asked about", () => {
  it.each([
    ["699", "BELOW_EARLIER"],
    ["700", null],
    ["701", null],
  ])("%s after 700", (value, doubt) => {
    expect(doubtOf(counted({ earlier: "700" }), value)).toBe(doubt);
  });

  it("but not where the target holds in each term, for what it measures goes up and down", () => {
    expect(doubtOf(counted({ pace: "HOLDS", earlier: "700" }), "699")).toBeNull();
  });

  it("nor in the first month, before which nothing was counted", () => {
    expect(doubtOf(counted({ earlier: null }), "0")).toBeNull();
  });

  it("and steps once done are not undone", () => {
    const steps = counted({ target: { kind: "MILESTONE", planned: "4" }, earlier: "3" });
    expect(doubtOf(steps, "2")).toBe("BELOW_EARLIER");
  });
});

describe("the question", () => {
  const iki = {
    target: { kind: "NUMBER", value: "1250" } as const,
    unit: "dokumen",
    earlier: { month: "2026-08", value: "700" },
  };

  it("says how many percent of the target it would be", () => {
    // 420.420 / 1.250 = 336,336
    expect(describeDoubt("FAR_ABOVE", iki, "420420")).toBe(
      "420.420 dokumen adalah 33.634% dari target 1.250 dokumen. Sudah benar?",
    );
  });

  it("says what stood there before", () => {
    expect(describeDoubt("BELOW_EARLIER", iki, "70")).toBe(
      "70 dokumen lebih kecil daripada yang tercatat sampai Agustus 2026, 700 dokumen. " +
        "Isi jumlah sejak awal masa SKP. Sudah benar?",
    );
  });
});
