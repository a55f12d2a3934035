import { describe, expect, it } from "vitest";
import {
  spreadOf,
  withOneMore,
  type Member,
  justify,
  ratedValues,
  termToJudge,
  wholeJudgement,
  type Judgement,
} from "@/lib/appraisals/rules/judging";
import { CORE_VALUES } from "@/lib/kernel/codes";

/** Written in another order than the law's, which asks for LOYAL before ADAPTIF. */
const whole: Judgement = {
  workRating: "SESUAI_EKSPEKTASI",
  behaviourRating: "DI_ATAS_EKSPEKTASI",
  behaviour: {
    ADAPTIF: { rating: "DI_ATAS_EKSPEKTASI", note: "Cara baru" },
    LOYAL: { rating: "SESUAI_EKSPEKTASI" },
    KOLABORATIF: { rating: "SESUAI_EKSPEKTASI" },
    HARMONIS: { rating: "SESUAI_EKSPEKTASI" },
    KOMPETEN: { rating: "DI_BAWAH_EKSPEKTASI", note: "Belum ikut pelatihan" },
    AKUNTABEL: { rating: "SESUAI_EKSPEKTASI" },
    BERORIENTASI_PELAYANAN: { rating: "SESUAI_EKSPEKTASI" },
  },
};
const rated = (value: string, rating: string, note = "") => ({ value, rating, note });
const incomplete = (count: number) => ({ ok: false, refusal: { code: "RATINGS_INCOMPLETE", count } });

describe("a judgement", () => {
  it("is whole with both ratings and every value, in the order of the law", () => {
    expect(wholeJudgement(whole)).toEqual({
      ok: true,
      value: {
        workRating: "SESUAI_EKSPEKTASI",
        behaviourRating: "DI_ATAS_EKSPEKTASI",
        behaviour: [
          rated("BERORIENTASI_PELAYANAN", "SESUAI_EKSPEKTASI"),
          rated("AKUNTABEL", "SESUAI_EKSPEKTASI"),
          rated("KOMPETEN", "DI_BAWAH_EKSPEKTASI", "Belum ikut pelatihan"),
          rated("HARMONIS", "SESUAI_EKSPEKTASI"),
          rated("LOYAL", "SESUAI_EKSPEKTASI"),
          rated("ADAPTIF", "DI_ATAS_EKSPEKTASI", "Cara baru"),
          rated("KOLABORATIF", "SESUAI_EKSPEKTASI"),
        ],
      },
    });
  });

  it("counts every choice that is open", () => {
    expect(wholeJudgement({ behaviour: {} })).toEqual(incomplete(CORE_VALUES.length + 2));
    expect(wholeJudgement({ ...whole, workRating: undefined })).toEqual(incomplete(1));
    expect(wholeJudgement({ ...whole, behaviourRating: undefined })).toEqual(incomplete(1));
    expect(
      wholeJudgement({
        ...whole,
        behaviour: { ...whole.behaviour, LOYAL: { note: "Tanpa rating" }, ADAPTIF: undefined },
      }),
    ).toEqual(incomplete(2));
  });

  it("keeps of a draft only the values that were rated", () => {
    expect(
      ratedValues({ behaviour: { ADAPTIF: { rating: "SESUAI_EKSPEKTASI" }, LOYAL: { note: "x" } } }),
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
  const none = { SANGAT_BAIK: 0, BAIK: 0, BUTUH_PERBAIKAN: 0, KURANG: 0, SANGAT_KURANG: 0 };
  const member = (predikat: Member["predikat"], suggested: Member["suggested"] = null): Member => ({
    predikat,
    suggested,
  });

  it("counts the judged as judged, the others as suggested, and names who cannot be estimated", () => {
    const team = [
      member("BAIK", "DI_BAWAH_EKSPEKTASI"),
      member(null, "DI_BAWAH_EKSPEKTASI"),
      member(null, "SESUAI_EKSPEKTASI"),
      member(null),
    ];
    expect(spreadOf(team)).toEqual({
      counts: { ...none, BAIK: 2, BUTUH_PERBAIKAN: 1 },
      estimated: 2,
      unknown: 1,
    });
  });

  it("is empty for nobody", () => {
    expect(spreadOf([])).toEqual({ counts: none, estimated: 0, unknown: 0 });
  });

  it("shows what one more person makes of it and leaves the first spread alone", () => {
    const spread = spreadOf([member("BAIK")]);
    expect(withOneMore(spread, "BAIK").counts).toEqual({ ...none, BAIK: 2 });
    expect(spread.counts).toEqual({ ...none, BAIK: 1 });
  });
});

describe("the open term an appraiser is led to", () => {
  const term = (people: number, waiting: number, finalised: number) => ({ people, waiting, finalised });

  it("is none where she judges nobody", () => {
    expect(termToJudge([])).toBeNull();
  });

  it("is the first in which somebody waits, also when one due earlier still lacks people", () => {
    const [third, fourth] = [term(4, 0, 3), term(4, 1, 0)];
    expect(termToJudge([third, fourth])).toBe(fourth);
    expect(termToJudge([term(4, 2, 0), fourth])).toMatchObject({ waiting: 2 });
  });

  it("is, with nobody waiting, the first that is not finished, and at last the newest", () => {
    const [done, open] = [term(4, 0, 4), term(4, 0, 3)];
    expect(termToJudge([done, open])).toBe(open);
    expect(termToJudge([open, done])).toBe(open);
    const newest = term(2, 0, 2);
    expect(termToJudge([done, newest])).toBe(newest);
  });
});
