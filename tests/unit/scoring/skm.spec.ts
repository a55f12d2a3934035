import fc from "fast-check";
import { describe, expect, it } from "vitest";
import survey from "@/prisma/seed/data/skm-quarter-iii.json";
import type { SkmResponse } from "@/lib/scoring/skm";
import { UNSUR } from "@/lib/kernel/codes";
import { explainSkm } from "@/lib/scoring/explain-rules";
import { mutuOf, mutuOf2004, skm, skmOfTally, tally } from "@/lib/scoring/skm";

const everyone = (answer: number, unsur = 9, n = 10): SkmResponse[] =>
  Array.from({ length: n }, () => new Array<number>(unsur).fill(answer));

/** The published counts laid out as rows: column by column, in any order that keeps the counts. */
function publishedRows(): SkmResponse[] {
  const columns = Object.values(survey.counts).map((column) =>
    Object.entries(column).flatMap(([answer, times]) => new Array<number>(times).fill(Number(answer))),
  );
  return Array.from({ length: survey.respondents }, (_, row) => columns.map((column) => column[row] ?? null));
}

describe("a survey that an office published", () => {
  const result = skm(publishedRows());

  it("has the IKM and the mutu that the office printed", () => {
    // 955 points ÷ (29 × 9) = 3.659003…; × 25 = 91.475095…
    expect(result).toMatchObject({
      n: 29,
      index: "3.6590",
      ikm: survey.published.ikm,
      mutu: survey.published.mutu,
      kinerja: "Sangat Baik",
    });
  });

  it("has the three lowest unsur that the office named, the lowest first", () => {
    expect(result.lowest.map((position) => `U${position}`)).toEqual(survey.published.lowest);
    expect(result.lowest.map((position) => UNSUR[position - 1])).toEqual(["WAKTU", "PROSEDUR", "PRODUK"]);
  });

  it("prints each mean at four places", () => {
    // 105 ÷ 29 = 3.62068…, 101 ÷ 29 = 3.48275…, 100 ÷ 29 = 3.44827…
    expect(result.nrr.slice(0, 4)).toEqual(["3.6207", "3.4828", "3.4483", "4.0000"]);
  });

  it("comes out otherwise with the weights of old reports", () => {
    // 955 ÷ 29 × 0.111 × 25 = 91.3836…; × 0.11 → 90.5603…
    expect(skm(publishedRows(), "0.111").ikm).toBe("91.38");
    expect(skm(publishedRows(), "0.11").ikm).toBe("90.56");
  });
});

describe("the IKM", () => {
  it("of a survey where everybody gives 4 is 100, not 99.90", () => {
    expect([skm(everyone(4)).ikm, skm(everyone(4), "0.111").ikm, skm(everyone(4), "0.11").ikm]).toEqual([
      "100.00",
      "99.90",
      "99.00",
    ]);
  });

  it("of a survey where everybody gives 1 is 25", () => {
    expect(skm(everyone(1))).toMatchObject({ ikm: "25.00", mutu: "D" });
  });

  it("works for another number of unsur, each with an equal share", () => {
    expect(skm(everyone(4, 14)).ikm).toBe("100.00");
    expect(skm(everyone(3, 4), "0.25").ikm).toBe("75.00");
  });

  it("does not exist without respondents", () => {
    expect(skm([])).toEqual({ n: 0, nrr: [], index: null, ikm: null, mutu: null, kinerja: null, lowest: [] });
  });

  it("does not exist where an unsur has no answer at all, and the means of the others stand", () => {
    const result = skm([
      [4, null, 2],
      [3, null, 2],
    ]);
    expect(result).toEqual({
      n: 2,
      nrr: ["3.5000", null, "2.0000"],
      index: null,
      ikm: null,
      mutu: null,
      kinerja: null,
      lowest: [3, 1],
    });
  });

  it("divides each unsur by the questionnaires that answered it", () => {
    // (4 + 2) ÷ 2 and 3 ÷ 1: index (3 + 3) ÷ 2
    expect(
      skm([
        [4, null],
        [2, 3],
      ]),
    ).toMatchObject({ nrr: ["3.0000", "3.0000"], ikm: "75.00" });
  });

  it("names equal unsur in the order of the questionnaire", () => {
    expect(skm(everyone(3)).lowest).toEqual([1, 2, 3]);
  });

  it("does not depend on the order of the questionnaires", () => {
    const rows = fc.array(
      fc.array(fc.option(fc.integer({ min: 1, max: 4 })), { minLength: 9, maxLength: 9 }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(rows, (responses) => {
        expect(skm([...responses].reverse())).toEqual(skm(responses));
      }),
    );
  });

  it("counts no answer beyond the unsur that the survey asks", () => {
    expect(tally([[4], [3, 1]])).toEqual({ n: 2, sums: [7], answered: [2] });
  });

  it("can be counted month by month and added up", () => {
    const [first, second] = [tally(everyone(4)), tally(everyone(3))];
    const both = {
      n: first.n + second.n,
      sums: first.sums.map((value, u) => value + (second.sums[u] ?? 0)),
      answered: first.answered.map((value, u) => value + (second.answered[u] ?? 0)),
    };
    expect(skmOfTally(both)).toEqual(skm([...everyone(4), ...everyone(3)]));
  });
});

describe("the mutu of an IKM", () => {
  it.each([
    ["100.00", "A"],
    ["88.32", "A"],
    ["88.31", "A"],
    ["88.30", "B"],
    ["76.62", "B"],
    ["76.61", "B"],
    ["76.60", "C"],
    ["65.01", "C"],
    ["65.00", "C"],
    ["64.99", "D"],
    ["25.00", "D"],
  ])("%s is %s", (ikm, mutu) => {
    expect(mutuOf(ikm).mutu).toBe(mutu);
  });

  it("is judged at two decimals: 88.305 is printed 88.31 and is A", () => {
    // one unsur of 1000 questionnaires: mean 3.5322 × 25 = 88.305 (half up); 3.532 × 25 = 88.30
    const rows = (fours: number, n: number): SkmResponse[] =>
      Array.from({ length: n }, (_, row) => [row < fours ? 4 : 3]);
    expect(skm(rows(5322, 10_000))).toMatchObject({ ikm: "88.31", mutu: "A" });
    expect(skm(rows(532, 1000))).toMatchObject({ ikm: "88.30", mutu: "B" });
  });

  it.each([
    ["81.26", "A"],
    ["81.25", "B"],
    ["62.51", "B"],
    ["62.50", "C"],
    ["43.76", "C"],
    ["43.75", "D"],
  ])("%s was %s under the decree of 2004", (ikm, mutu) => {
    expect(mutuOf2004(ikm).mutu).toBe(mutu);
  });
});

describe("the reasons of an IKM", () => {
  it("give every unsur its sum and its number of answers", () => {
    const reason = explainSkm(tally(publishedRows()));
    expect(reason).toMatchObject({
      rule: "SKM",
      label: "A",
      value: "91.48",
      inputs: { n: "29", weights: "exact" },
    });
    expect(reason.children[2]).toMatchObject({
      rule: "SKM_UNSUR",
      label: "WAKTU",
      value: "3.4483",
      exact: "100/29",
      inputs: { sum: "100", answered: "29" },
    });
  });

  it("number the unsur of another questionnaire, and say when nobody answered one", () => {
    const reason = explainSkm(tally([[4, null]]));
    expect(reason).toMatchObject({ label: "SKM", value: null });
    expect(reason.children.map(({ label, value }) => [label, value])).toEqual([
      ["1", "4.0000"],
      ["2", null],
    ]);
  });
});
