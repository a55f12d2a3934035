import { describe, expect, it } from "vitest";
import {
  badgeSentence,
  changeWords,
  excludedWords,
  officeRatedWords,
  planStates,
  plansWords,
  poolWords,
  ratedWords,
  respondentsWords,
  sumInWords,
  whyNoIkm,
  whyNoSpread,
} from "@/lib/transparency/labels/transparency";
import type { TermName } from "@/lib/kernel/term";

const TERM: TermName = { cadence: "TRIWULANAN", year: 2026, number: 3 };
const figure = { respondents: 29, ikm: "91.48", mutu: "A" } as const;
const hidden = { respondents: null, ikm: null, mutu: null };

describe("a public figure that is not there says why", () => {
  it.each([
    [null, "belum disurvei"],
    [hidden, "disembunyikan"],
    [{ ...hidden, respondents: 0 }, "belum ada jawaban"],
    [{ ...hidden, respondents: 29 }, "ada unsur tanpa jawaban"],
    [figure, null],
  ])("an index of %j: %s", (given, words) => {
    expect(whyNoIkm(given)).toBe(words);
  });

  it.each([
    [null, "Belum ada penilaian yang ditutup"],
    [{ rated: 0, groups: [] }, "Belum ada yang dinilai"],
    [{ rated: null, groups: [] }, "Unit kecil, sebaran disembunyikan"],
    [{ rated: 12, groups: [] }, "Tidak dirinci, supaya nilai tiap orang tidak terbaca"],
    [{ rated: 12, groups: [{ keys: ["BAIK" as const], count: 12 }] }, null],
  ])("a distribution of %j: %s", (spread, words) => {
    expect(whyNoSpread(spread)).toBe(words);
  });

  it("hides how many answered where a single answer could be told", () => {
    expect([respondentsWords(hidden), respondentsWords({ respondents: 1224 })]).toEqual([
      "disembunyikan",
      "1.224",
    ]);
    expect([excludedWords(null), excludedWords(7)]).toEqual([
      "yang masih diperiksa kurang dari 5, tidak ditampilkan",
      "di luar 7 jawaban yang diperiksa dulu",
    ]);
  });
});

describe("how many were rated", () => {
  it("in the offices that show no distribution of their own is said of all of them together", () => {
    expect(poolWords({ offices: 9, rated: 1031 })).toBe("9 OPD lain digabung, 1.031 ASN");
  });

  it.each([
    [null, TERM, "-", "belum ada masa penilaian yang ditutup"],
    [{ rated: 9, people: 12 }, null, "-", "belum ada masa penilaian yang ditutup"],
    [{ rated: null, people: 12 }, TERM, "-", "terlalu sedikit untuk ditampilkan"],
    [{ rated: 9, people: null }, TERM, "9", "ASN, Triwulan III 2026"],
    [{ rated: 0, people: 0 }, TERM, "0", "ASN, Triwulan III 2026"],
    // 9 ÷ 12 × 100
    [{ rated: 9, people: 12 }, TERM, "75%", "9 dari 12, Triwulan III 2026"],
  ])("of all: %j in %j is %s, %s", (...[facts, term, value, note]) => {
    expect(ratedWords(facts && { ...facts, offices: [{ monthly: false }] }, term)).toEqual({ value, note });
  });

  it("names the quarter and its last month, where an office is judged by months: it is not the quarter alone", () => {
    const facts = { rated: 276, people: 276, offices: [{ monthly: false }, { monthly: true }] };
    expect(ratedWords(facts, { ...TERM, number: 2 }).note).toBe(
      "276 dari 276, Triwulan II 2026, dan Juni 2026 di OPD yang dinilai bulanan",
    );
  });

  it("of one office is told without those who were not", () => {
    expect([officeRatedWords(9, null), officeRatedWords(null, TERM), officeRatedWords(9, TERM)]).toEqual([
      { value: "-", note: "belum ada masa penilaian yang ditutup" },
      { value: "-", note: "disembunyikan" },
      { value: "9", note: "Triwulan III 2026" },
    ]);
  });
});

describe("plans against what is weak", () => {
  it("are told as a share, with those that are late", () => {
    expect([
      plansWords({ total: 0, done: 0, late: 0 }),
      plansWords({ total: 4, done: 3, late: 0 }),
      plansWords({ total: 4, done: 2, late: 1 }),
    ]).toEqual([
      { value: "-", note: "belum ada rencana" },
      { value: "75%", note: "3 dari 4 rencana" },
      { value: "50%", note: "2 dari 4 rencana, 1 terlambat" },
    ]);
    expect(planStates({ total: 4, done: 2, late: 1 })).toBe("2 selesai, 1 direncanakan, 1 terlambat");
  });
});

describe("an index in words", () => {
  it("moved by points, or has nothing to move from", () => {
    expect([changeWords("1.5"), changeWords("-0.25"), changeWords(null)]).toEqual(["+1,5", "−0,25", "-"]);
  });

  it("shows its sum with as many decimals as it has", () => {
    expect([sumInWords("30.50"), sumInWords("33")]).toEqual(["30,50 ÷ 9 × 25 = ", "33 ÷ 9 × 25 = "]);
  });

  it("stands on a badge with its quarter, or the badge says that there is none", () => {
    expect(badgeSentence("Dukcapil", { figure, term: TERM })).toBe(
      "Indeks kepuasan masyarakat Dukcapil 91,48, mutu A, Sangat baik, Triwulan III 2026, dari 29 responden.",
    );
    for (const facts of [
      { figure: null, term: TERM },
      { figure, term: null },
      { figure: hidden, term: TERM },
    ])
      expect(badgeSentence("Dukcapil", facts)).toBe("Dukcapil: belum ada angka yang ditampilkan.");
  });
});
