import { describe, expect, it } from "vitest";
import { RESPONDENTS } from "@/lib/domain/survey";
import { UNSUR, citizenInputOf } from "@/lib/scoring";

const service = (answered: number, sum: number) => UNSUR.map((unsur) => ({ unsur, answered, sum }));
const respondents = (answered: number) => ({ unsur: RESPONDENTS, answered, sum: answered });

describe("the citizens' index of an office", () => {
  it("is unknown while no answer was counted, which is not zero", () => {
    expect(citizenInputOf()).toEqual({ unit: null, officer: null });
    expect(citizenInputOf([])).toEqual({ unit: null, officer: null });
  });

  it("adds up the answers of its services, and counts questionnaires rather than answers", () => {
    // (40 + 20) / (10 + 10) = 3; × 25 = 75,00. The mean of the means 4 and 2 is the same only because both have ten answers.
    expect(citizenInputOf([...service(10, 40), respondents(12), ...service(10, 20), respondents(11)]).unit).toEqual({ n: 23, ikm: "75.00" });
    // (40 + 60) / (10 + 30) = 2,5; × 25 = 62,50
    expect(citizenInputOf([...service(10, 40), respondents(10), ...service(30, 60), respondents(30)]).unit).toEqual({ n: 40, ikm: "62.50" });
  });

  it("takes the question answered most often for the number of questionnaires where these were not counted", () => {
    const rows = service(10, 30).map((row, at) => (at === 4 ? { ...row, answered: 12, sum: 36 } : row));
    expect(citizenInputOf(rows).unit).toEqual({ n: 12, ikm: "75.00" });
  });

  it("has no value while a question was never answered", () => {
    expect(citizenInputOf([...service(10, 30).slice(1), respondents(10)]).unit).toEqual({ n: 10, ikm: null });
  });
});
