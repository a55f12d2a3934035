import { describe, expect, it } from "vitest";
import { scoreFile } from "@/lib/scoring/score-file";
import { schemes } from "@/lib/scoring/schemes/shipped";
import { storedScoreFrom } from "@/lib/scoring/stored-score";
import { ratna } from "@/tests/unit/scoring/cases";

const { scheme, input, result, steps } = scoreFile(schemes["permenpanrb-6-2022"], ratna);
const columns = () =>
  JSON.parse(
    JSON.stringify({ scheme, input, category: result.category, components: result.components, steps }),
  ) as Parameters<typeof storedScoreFrom>[0];

describe("a score that is read again from its columns", () => {
  it("is what was kept, with every step", () => {
    expect(storedScoreFrom(columns())).toEqual({
      scheme,
      input,
      category: result.category,
      components: result.components,
      steps,
    });
  });

  it("is a fault where a step names a rule that does not exist", () => {
    const unknown = {
      rule: "LAIN",
      label: "",
      inputs: {},
      value: null,
      exact: null,
      sources: [],
      children: [],
    };
    expect(() => storedScoreFrom({ ...columns(), steps: [unknown] })).toThrow(
      "A stored score cannot be read: steps[0].rule NOT_ONE_OF",
    );
  });
});
