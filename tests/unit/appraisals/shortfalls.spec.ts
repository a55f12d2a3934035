import { describe, expect, it } from "vitest";
import { shortfalls } from "@/components/appraisals/explanation/shortfalls";
import { step, type Step } from "@/lib/scoring/explanation";
import { ratio } from "@/lib/scoring/ratio";

const reached = (ikiId: string, percent: string | null): Step =>
  step(
    {
      rule: "IKI",
      label: ikiId,
      sources: [ikiId],
      children: percent === null ? [] : [step({ rule: "ACHIEVEMENT_MORE", label: "" }, ratio(percent))],
    },
    ratio("0"),
  );

const scoreOf = (steps: Step[], ...ikiIds: string[]) => ({
  file: { steps: [step({ rule: "RHK", label: "", children: steps }, ratio("0"))] },
  improvements: { each: ikiIds.map((ikiId) => ({ ikiId, title: `Indikator ${ikiId}` })) },
});

describe("what holds a score back most", () => {
  it("is named in the order of what it would bring, with how far it is under its target", () => {
    const score = scoreOf([reached("a", "92.5"), reached("b", "60")], "b", "a");
    expect(shortfalls(score)).toEqual([
      { title: "Indikator b", percent: "40.00" },
      { title: "Indikator a", percent: "7.50" },
    ]);
  });

  it("is at most two indicators", () => {
    const score = scoreOf([reached("a", "90"), reached("b", "80"), reached("c", "70")], "c", "b", "a");
    expect(shortfalls(score).map(({ title }) => title)).toEqual(["Indikator c", "Indikator b"]);
  });

  it("leaves out an indicator of which nothing was recorded, and says nothing of a full score", () => {
    expect(shortfalls(scoreOf([reached("a", null)], "a"))).toEqual([]);
    expect(shortfalls(scoreOf([reached("a", "100")]))).toEqual([]);
  });
});
