import { describe, expect, it } from "vitest";
import { exactSum } from "@/components/appraisals/explanation/exact-sum";
import { step, type RuleCode, type Step } from "@/lib/scoring/explanation";
import { divide, ratio } from "@/lib/scoring/ratio";

const component = (rule: RuleCode, weight: string, exact: string | null): Step => {
  const [n = "0", d = "1"] = (exact ?? "0/1").split("/");
  return step({ rule, label: rule, inputs: { weight } }, exact === null ? null : divide(ratio(n), ratio(d)));
};

const total = (exact: string | null, ...children: Step[]): Step => ({
  ...component("TOTAL", "100", exact),
  children,
});

describe("the sum at the top of an explanation", () => {
  it("adds the exact points of each component and rounds only what is shown", () => {
    // 0.60 × 1000/11 = 54.5454…; 0.40 × 100 = 40; together 94.5454…
    const sum = exactSum(
      total("1040/11", component("HASIL_KERJA", "60", "1000/11"), component("PERILAKU", "40", "100/1")),
    );
    expect(sum).toEqual({
      parts: [
        { key: "HASIL_KERJA", share: "60.00", points: "54.55", precise: "54.5455" },
        { key: "PERILAKU", share: "40.00", points: "40.00", precise: "40.0000" },
      ],
      precise: "94.5455",
    });
  });

  it("gives the share of a component that is missing to the others", () => {
    // 60 / (60 + 20) = 75 %, 20 / 80 = 25 %
    const sum = exactSum(
      total(
        "95/1",
        component("HASIL_KERJA", "60", "100/1"),
        component("KOMPETENSI", "20", null),
        component("PERILAKU", "20", "80/1"),
      ),
    );
    expect(sum?.parts.map(({ key, share, points }) => [key, share, points])).toEqual([
      ["HASIL_KERJA", "75.00", "75.00"],
      ["PERILAKU", "25.00", "20.00"],
    ]);
  });

  it("is not drawn where there is no total", () => {
    expect(exactSum(total(null))).toBeNull();
  });
});
