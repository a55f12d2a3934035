import { describe, expect, it } from "vitest";
import { UNSUR, type Unsur } from "@/lib/kernel/codes";
import { citizenInputOf, type UnsurTally } from "@/lib/scoring/citizen-tally";
import { citizenThemes } from "@/lib/scoring/citizen-themes";
import { RESPONDENTS } from "@/lib/kernel/suppression";

const NONE = { scaled: 0n, squares: 0n } as const;
const service = (answered: number, sum: number): UnsurTally[] =>
  UNSUR.map((unsur) => ({ unsur, answered, sum, ...NONE }));

/** So many questionnaires whose nine answers are all the same. */
const respondents = (answered: number, answer = 3): UnsurTally => {
  const mean = BigInt(answer * 2520);
  return {
    unsur: RESPONDENTS,
    answered,
    sum: answered,
    scaled: mean * BigInt(answered),
    squares: mean * mean * BigInt(answered),
  };
};

describe("the citizens' index of an office", () => {
  it("is unknown while no answer was counted, which is not zero", () => {
    expect(citizenInputOf()).toEqual({ unit: null, officer: null });
    expect(citizenInputOf([])).toEqual({ unit: null, officer: null });
  });

  it("adds up the answers of its services, and counts questionnaires rather than answers", () => {
    // (40 + 20) / (10 + 10) = 3; × 25 = 75,00. The mean of the means 4 and 2 is the same only because
    // both have ten answers.
    expect(
      citizenInputOf([...service(10, 40), respondents(12), ...service(10, 20), respondents(11)]).unit,
    ).toMatchObject({ n: 23, ikm: "75.00" });
    // (40 + 60) / (10 + 30) = 2,5; × 25 = 62,50
    expect(
      citizenInputOf([...service(10, 40), respondents(10), ...service(30, 60), respondents(30)]).unit,
    ).toMatchObject({ n: 40, ikm: "62.50" });
  });

  it("carries the interval of all its questionnaires together", () => {
    // 15 with mean 2 and 15 with mean 3: 62,5 ± 2,045 × 0,092848 × 25 = 62,5 ± 4,74683
    const both = [...service(15, 30), respondents(15, 2), ...service(15, 45), respondents(15, 3)];
    expect(citizenInputOf(both).unit).toEqual({ n: 30, ikm: "62.50", low: "57.75", high: "67.25" });
  });

  it(
    "takes the question answered most often for the number of questionnaires where these " +
      "were not counted, and then knows no interval",
    () => {
      const rows = service(10, 30).map((row, at) => (at === 4 ? { ...row, answered: 12, sum: 36 } : row));
      expect(citizenInputOf(rows).unit).toEqual({ n: 12, ikm: "75.00", low: null, high: null });
    },
  );

  it("has an index without an interval where the squares were never kept", () => {
    expect(citizenInputOf([...service(10, 30), { ...respondents(10), squares: 0n }]).unit).toEqual({
      n: 10,
      ikm: "75.00",
      low: null,
      high: null,
    });
  });

  it("has no value while a question was never answered", () => {
    expect(citizenInputOf([...service(10, 30).slice(1), respondents(10)]).unit).toEqual({
      n: 10,
      ikm: null,
      low: null,
      high: null,
    });
  });

  it("of four people is not told, of five it is, for the office and for the officer", () => {
    const of = (n: number) => [...service(n, n * 3), respondents(n)];
    expect(citizenInputOf(of(4), of(4))).toEqual({
      unit: { n: 4, ikm: null, low: null, high: null },
      officer: { n: 4, ikm: null, low: null, high: null },
    });
    expect(citizenInputOf(of(5), of(5))).toMatchObject({
      unit: { n: 5, ikm: "75.00" },
      officer: { n: 5, ikm: "75.00" },
    });
  });
});

describe("the themes of an officer's answers", () => {
  const rows = (sums: Partial<Record<Unsur, number>>, answered = 10): UnsurTally[] =>
    UNSUR.map((unsur) => ({ unsur, answered, sum: sums[unsur] ?? 30, ...NONE }));

  it("are the two highest and the two lowest unsur, the outermost first", () => {
    expect(
      citizenThemes(rows({ PERILAKU: 39, KOMPETENSI: 38, PRODUK: 37, WAKTU: 20, SARANA: 22, BIAYA: 25 })),
    ).toEqual({ highest: ["PERILAKU", "KOMPETENSI"], lowest: ["WAKTU", "SARANA"] });
  });

  it("name nothing where all unsur are alike, and only what stands apart where most are", () => {
    expect(citizenThemes(rows({}))).toEqual({ highest: [], lowest: [] });
    expect(citizenThemes(rows({ WAKTU: 20 }))).toEqual({ highest: [], lowest: ["WAKTU"] });
    expect(citizenThemes(rows({ PERILAKU: 39 }))).toEqual({ highest: ["PERILAKU"], lowest: [] });
  });

  it("leave out an unsur that four answered, and take one that five did", () => {
    const waktu = (answered: number): UnsurTally[] =>
      rows({ PERILAKU: 39 }).map((row) =>
        row.unsur === "WAKTU" ? { ...row, answered, sum: answered } : row,
      );
    expect(citizenThemes(waktu(4)).lowest).not.toContain("WAKTU");
    expect(citizenThemes(waktu(5)).lowest[0]).toBe("WAKTU");
  });

  it("never name an unsur on both sides", () => {
    const few = (answered: Partial<Record<Unsur, number>>) =>
      UNSUR.map((unsur, at) => ({
        unsur,
        answered: answered[unsur] ?? 0,
        sum: (answered[unsur] ?? 0) * (1 + (at % 4)),
        ...NONE,
      }));
    expect(citizenThemes(few({ PERSYARATAN: 6 }))).toEqual({ highest: [], lowest: [] });
    expect(citizenThemes(few({ PERSYARATAN: 6, PROSEDUR: 6 }))).toEqual({
      highest: ["PROSEDUR"],
      lowest: ["PERSYARATAN"],
    });
    expect(citizenThemes(few({ PERSYARATAN: 6, PROSEDUR: 6, WAKTU: 6 }))).toEqual({
      highest: ["WAKTU"],
      lowest: ["PERSYARATAN"],
    });
    // Means 1, 2, 3 and 4: the two upper and the two lower halves.
    expect(citizenThemes(few({ PERSYARATAN: 6, PROSEDUR: 6, WAKTU: 6, BIAYA: 6 }))).toEqual({
      highest: ["BIAYA", "WAKTU"],
      lowest: ["PERSYARATAN", "PROSEDUR"],
    });
    expect(citizenThemes([])).toEqual({ highest: [], lowest: [] });
  });
});
