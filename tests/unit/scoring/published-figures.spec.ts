import { describe, expect, it } from "vitest";
import { achievement } from "@/lib/scoring/achievement";
import { roundHalfUp, withoutTrailingZeros } from "@/lib/scoring/ratio";
import { demoFigures, publishedFigures } from "@/prisma/seed/figures/published";

describe("figures that real offices published", () => {
  it("follow from target and actual where the document says so, to the printed decimals", () => {
    const rows = publishedFigures();
    expect(rows).toHaveLength(8 + 6 + 3);
    for (const {
      indicator,
      polarity,
      target,
      actual,
      published,
      publishedDecimals,
      follows,
      source,
    } of rows) {
      const reached = achievement(polarity, { kind: "NUMBER", value: target }, actual)!;
      const ours = withoutTrailingZeros(roundHalfUp(reached.percent, publishedDecimals));
      expect({ indicator, follows: ours === withoutTrailingZeros(published) }).toEqual({
        indicator,
        follows,
      });
      expect(source).toMatch(/^https?:\/\//);
    }
  });

  it("stand in the demo once for each indicator of an office", () => {
    const names = demoFigures().map(({ unitCode, indicator }) => `${unitCode} ${indicator}`);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toHaveLength(8 + 4 + 1);
  });
});
