import { describe, expect, it } from "vitest";
import { scoreOnTarget } from "@/lib/scoring/on-target";
import { SCHEME_IDS, schemes } from "@/lib/scoring/schemes/shipped";

describe("the score of somebody who is exactly on target and meets every expectation", () => {
  const national = schemes["permenpanrb-6-2022"];

  it("is 106,30 under PermenPANRB 6/2022, not 100: 100 % of a target is worth 109 points", () => {
    // 70 % × 109 + 30 % × 100 = 76,3 + 30
    expect(scoreOnTarget(national)).toBe("106.30");
  });

  it("is 100 where achievement is not converted", () => {
    expect(scoreOnTarget({ ...national, work: { ...national.work, conversion: "NONE" } })).toBe("100.00");
  });

  it("counts each dimension of a scheme that has some", () => {
    const dimensions = [
      { key: "a", name: "A", weight: "60" },
      { key: "b", name: "B", weight: "40" },
    ];
    expect(scoreOnTarget({ ...national, work: { ...national.work, dimensions } })).toBe("106.30");
  });

  it("leaves the weight of the citizens' index, which nobody reaches exactly, to the others", () => {
    const components = [
      { key: "HASIL_KERJA", weight: "60", missing: "BLOCK" },
      { key: "UMPAN_BALIK_MASYARAKAT", weight: "40", missing: "ZERO" },
    ] as const;
    expect(scoreOnTarget({ ...national, components })).toBe("109.00");
    expect(scoreOnTarget({ ...national, components: components.slice(1) })).toBeNull();
  });

  it.each(SCHEME_IDS)("is between 100 and 120 under %s", (id) => {
    const score = Number(scoreOnTarget(schemes[id]));
    expect(score).toBeGreaterThanOrEqual(100);
    expect(score).toBeLessThanOrEqual(120);
  });
});
