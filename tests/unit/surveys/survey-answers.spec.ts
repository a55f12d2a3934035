import { describe, expect, it } from "vitest";
import { isUniform, patternOf, scaledMean } from "@/lib/surveys/rules/answers";

describe("what one respondent adds to the spread", () => {
  it.each([
    [[3], 7560],
    [[3, 4], 8820],
    [[1, 2, 4], 5880],
    [[4, 4, 4, 4, 4, 4, 4, 4, 4], 10_080],
    [[3, 3, 3, 4, 4, 4, 4], 9000],
  ])("of %j is 2520 times the mean, %i", (answers, expected) => {
    // (1 + 2 + 4) ÷ 3 × 2520 = 5880; (3 × 3 + 4 × 4) ÷ 7 × 2520 = 9000
    expect(scaledMean(answers)).toBe(expected);
  });
});

describe("the pattern of a questionnaire", () => {
  it("tells the nine answers in order, with a dash where one was left open", () => {
    expect(patternOf([4, 3, undefined, 1, 2, undefined, 4, 4, 4])).toBe("43-12-444");
  });
});

describe("nine times the same answer", () => {
  it.each([
    ["444444444", true],
    ["111111111", true],
    ["444444443", false],
    ["44444444-", false],
    ["---------", false],
  ])("is what %s is: %s", (pattern, uniform) => {
    expect(isUniform(pattern)).toBe(uniform);
  });
});
