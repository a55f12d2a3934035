import { describe, expect, it } from "vitest";
import {
  spreadOf,
  withOneMore,
  type Member,
  type PredikatLaw,
  justify,
  ratedValues,
  wholeJudgement,
  type Judgement,
} from "@/lib/appraisals/rules";
const VALUES = ["LOYAL", "ADAPTIF"] as const;
type Value = (typeof VALUES)[number];
const whole: Judgement<Value> = {
  workRating: "SESUAI_EKSPEKTASI",
  behaviourRating: "DI_ATAS_EKSPEKTASI",
  behaviour: {
    ADAPTIF: { rating: "DI_ATAS_EKSPEKTASI", note: "Cara baru" },
    LOYAL: { rating: "SESUAI_EKSPEKTASI" },
  },
};
const incomplete = (count: number) => ({ ok: false, refusal: { code: "RATINGS_INCOMPLETE", count } });

describe("a judgement", () => {
  it("is whole with both ratings and every value, in the order of the law", () => {
    expect(wholeJudgement(VALUES, whole)).toEqual({
      ok: true,
      value: {
        workRating: "SESUAI_EKSPEKTASI",
        behaviourRating: "DI_ATAS_EKSPEKTASI",
        behaviour: [
          { value: "LOYAL", rating: "SESUAI_EKSPEKTASI", note: "" },
          { value: "ADAPTIF", rating: "DI_ATAS_EKSPEKTASI", note: "Cara baru" },
        ],
      },
    });
  });

  it("counts every choice that is open", () => {
    expect(wholeJudgement(VALUES, { behaviour: {} })).toEqual(incomplete(4));
    expect(wholeJudgement(VALUES, { ...whole, workRating: undefined })).toEqual(incomplete(1));
    expect(wholeJudgement(VALUES, { ...whole, behaviourRating: undefined })).toEqual(incomplete(1));
    expect(
      wholeJudgement(VALUES, {
        ...whole,
        behaviour: { LOYAL: { note: "Tanpa rating" }, ADAPTIF: undefined },
      }),
    ).toEqual(incomplete(2));
  });

  it("keeps of a draft only the values that were rated", () => {
    expect(
      ratedValues(VALUES, { behaviour: { ADAPTIF: { rating: "SESUAI_EKSPEKTASI" }, LOYAL: { note: "x" } } }),
    ).toEqual([{ value: "ADAPTIF", rating: "SESUAI_EKSPEKTASI", note: "" }]);
  });
});

describe("a reason", () => {
  const as = (suggested: "SESUAI_EKSPEKTASI" | "DI_ATAS_EKSPEKTASI" | null, leavesDistribution = false) => ({
    suggested,
    leavesDistribution,
  });
  const required = { ok: false, refusal: { code: "REASON_REQUIRED" } };

  it("is not asked for when the rating is the suggested one or nothing was suggested", () => {
    expect(justify("SESUAI_EKSPEKTASI", as("SESUAI_EKSPEKTASI"), "")).toEqual({ ok: true, value: null });
    expect(justify("SESUAI_EKSPEKTASI", as(null), "")).toEqual({ ok: true, value: null });
  });

  it("is asked for when the rating differs from the suggestion, and then suffices", () => {
    expect(justify("SESUAI_EKSPEKTASI", as("DI_ATAS_EKSPEKTASI"), "  ")).toEqual(required);
    expect(justify("SESUAI_EKSPEKTASI", as("DI_ATAS_EKSPEKTASI"), "Dampaknya terbatas")).toEqual({
      ok: true,
      value: null,
    });
  });

  it("is asked for when the finished team leaves the guidance, and never blocks with one", () => {
    expect(justify("SESUAI_EKSPEKTASI", as("SESUAI_EKSPEKTASI", true), "")).toEqual(required);
    expect(justify("SESUAI_EKSPEKTASI", as("SESUAI_EKSPEKTASI", true), "Semua target tercapai")).toEqual({
      ok: true,
      value: null,
    });
  });
});

describe("the spread of a team", () => {
  type Predikat = "BAIK" | "BUTUH_PERBAIKAN";
  const law: PredikatLaw<Predikat> = {
    all: ["BAIK", "BUTUH_PERBAIKAN"],
    of: (work) => (work === "DI_BAWAH_EKSPEKTASI" ? "BUTUH_PERBAIKAN" : "BAIK"),
  };
  const member = (
    predikat: Predikat | null,
    suggested: Member<Predikat>["suggested"] = null,
  ): Member<Predikat> => ({ predikat, suggested });

  it("counts the judged as judged, the others as suggested, and names who cannot be estimated", () => {
    const team = [
      member("BAIK", "DI_BAWAH_EKSPEKTASI"),
      member(null, "DI_BAWAH_EKSPEKTASI"),
      member(null, "SESUAI_EKSPEKTASI"),
      member(null),
    ];
    expect(spreadOf(team, law)).toEqual({
      counts: { BAIK: 2, BUTUH_PERBAIKAN: 1 },
      estimated: 2,
      unknown: 1,
    });
  });

  it("is empty for nobody", () => {
    expect(spreadOf([], law)).toEqual({ counts: { BAIK: 0, BUTUH_PERBAIKAN: 0 }, estimated: 0, unknown: 0 });
  });

  it("shows what one more person makes of it and leaves the first spread alone", () => {
    const spread = spreadOf([member("BAIK")], law);
    expect(withOneMore(spread, "BAIK").counts).toEqual({ BAIK: 2, BUTUH_PERBAIKAN: 0 });
    expect(spread.counts).toEqual({ BAIK: 1, BUTUH_PERBAIKAN: 0 });
  });
});
