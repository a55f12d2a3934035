import type { AppraisalStatus, TermStatus } from "@/lib/kernel/term";
import { describe, expect, it } from "vitest";
import { aspectLabel, componentLabel } from "@/lib/labels/aspects";
import { berakhlak } from "@/lib/labels/berakhlak";
import { describeDeviation } from "@/lib/appraisals/labels/appraisal";
import { describeFormula } from "@/lib/labels/formulas";
import { formatMutu, unsur } from "@/lib/labels/unsur";
import { formatNip } from "@/lib/labels/nip";
import { predikatLabel, predikatOrder } from "@/lib/labels/predikat";
import { ratingChoiceOrder, ratingLabel } from "@/lib/labels/ratings";
import { ruleWords } from "@/lib/labels/rules";
import {
  appraisalStatus,
  judgingWords,
  skpStatus,
  termStatus,
  type StatusWords,
} from "@/lib/labels/statuses";
import { ASPECTS, COMPONENT_KEYS, CORE_VALUES, PREDIKATS, UNSUR } from "@/lib/kernel/codes";
import { DEVIATION_CODES } from "@/lib/scoring/regulations/se-3-2023";

describe("names of law", () => {
  it("a predikat is written in sentence case on screen, best first", () => {
    expect(predikatOrder.map((code) => predikatLabel[code])).toEqual([
      "Sangat baik",
      "Baik",
      "Butuh perbaikan",
      "Kurang",
      "Sangat kurang",
    ]);
    expect([...predikatOrder]).toEqual([...PREDIKATS]);
  });

  it("a rating is offered lowest first, so that nobody is led to the highest", () => {
    expect(ratingChoiceOrder.map((code) => ratingLabel[code])).toEqual([
      "Di bawah ekspektasi",
      "Sesuai ekspektasi",
      "Di atas ekspektasi",
    ]);
  });

  it("BerAKHLAK has seven values with three guides each, 21 in all and none twice", () => {
    const guides = CORE_VALUES.flatMap((value) => berakhlak[value].guides);
    expect(guides).toHaveLength(21);
    expect(new Set(guides).size).toBe(21);
  });

  it("the first letters of the seven values spell BerAKHLAK", () => {
    expect(
      CORE_VALUES.map((value) =>
        berakhlak[value].name.slice(0, value === "BERORIENTASI_PELAYANAN" ? 3 : 1),
      ).join(""),
    ).toBe("BerAKHLAK");
  });

  it("the survey has nine unsur, each with four worded answers, lowest first", () => {
    expect(UNSUR.map((key) => unsur[key].code)).toEqual([
      "U1",
      "U2",
      "U3",
      "U4",
      "U5",
      "U6",
      "U7",
      "U8",
      "U9",
    ]);
    expect(UNSUR.flatMap((key) => unsur[key].answers)).toHaveLength(36);
    expect(unsur.BIAYA.answers).toEqual(["Sangat mahal", "Cukup mahal", "Murah", "Gratis"]);
    expect(unsur.PENGADUAN.answers.at(-1)).toBe("Dikelola dengan baik");
  });

  it("no answer of one unsur is offered twice", () => {
    for (const key of UNSUR) expect(new Set(unsur[key].answers).size).toBe(4);
  });

  it("a grade of service is explained, because a letter alone says nothing", () => {
    expect(formatMutu("B")).toBe("B (Baik)");
    expect(formatMutu("C")).toBe("C (Kurang baik)");
  });

  it("aspects and components keep their own words", () => {
    expect(ASPECTS.map((code) => aspectLabel[code])).toEqual(["Kuantitas", "Kualitas", "Waktu", "Biaya"]);
    expect(new Set(COMPONENT_KEYS.map((code) => componentLabel[code])).size).toBe(COMPONENT_KEYS.length);
  });
});

describe("a NIP", () => {
  it("is grouped 8-6-1-3 whatever spaces it came with", () => {
    expect(formatNip("199107142019032907")).toBe("19910714 201903 2 907");
    expect(formatNip("19910714 201903 2 907")).toBe("19910714 201903 2 907");
  });

  it("is left alone when it is not eighteen digits", () => {
    expect(formatNip("12345")).toBe("12345");
    expect(formatNip("")).toBe("");
  });
});

describe("states say who acts next", () => {
  const all: readonly StatusWords[] = [
    ...Object.values(skpStatus),
    ...Object.values(appraisalStatus),
    ...Object.values(termStatus),
  ];

  it("every state ends in a sentence", () => {
    for (const { next } of all) expect(next).toMatch(/^[A-Z].+\.$/);
  });

  it("a returned plan looks different from a draft: danger, not brass", () => {
    expect([skpStatus.RETURNED.tone, skpStatus.DRAFT.tone]).toEqual(["danger", "brass"]);
  });
});

describe("reasons of a score are sentences, not codes", () => {
  it("every rule has a name and a sentence without a code in capitals", () => {
    for (const { title, sentence } of Object.values(ruleWords)) {
      expect(title).not.toMatch(/[A-Z]_[A-Z]/);
      expect(sentence).toMatch(/^[A-Z0-9].*\.$/);
    }
  });

  it("the indicative score never passes for the official predikat", () => {
    expect(ruleWords.TOTAL.sentence).toContain("bukan predikat resmi");
  });

  it("a missing realisation is said to be not counted, never zero", () => {
    expect(ruleWords.ACTUAL_MISSING.sentence).toContain("bukan nol");
  });

  it("a formula shows the numbers of this person", () => {
    const more = {
      rule: "ACHIEVEMENT_MORE",
      inputs: { actual: "1224", value: "1200", kind: "NUMBER", cap: "120" },
      value: "102",
    } as const;
    const less = {
      rule: "ACHIEVEMENT_LESS",
      inputs: { actual: "24.5", value: "24", polarity: "LESS" },
      value: "97.92",
    } as const;
    expect(describeFormula(more)).toBe("1.224 ÷ 1.200 × 100% = 102%");
    expect(describeFormula(less)).toBe("(1 + (1 \u2212 24,5 ÷ 24)) × 100% = 97,92%");
  });

  it("a range under which less is better is measured the other way round", () => {
    const above = {
      rule: "ACHIEVEMENT_RANGE_ABOVE",
      inputs: { actual: "12", low: "8", high: "10", polarity: "LESS" },
      value: "80",
    } as const;
    expect(describeFormula(above)).toBe("(1 + (1 \u2212 12 ÷ 10)) × 100% = 80%");
  });

  it("a realisation under its range is measured against the lower bound", () => {
    const below = {
      rule: "ACHIEVEMENT_RANGE_BELOW",
      inputs: { actual: "6", low: "8", high: "10", polarity: "MORE" },
      value: "75",
    } as const;
    expect(describeFormula(below)).toBe("6 ÷ 8 × 100% = 75%");
  });

  it.each([
    [
      { rule: "ACHIEVEMENT_RANGE_INSIDE", inputs: { actual: "9", low: "8", high: "10" }, value: "100" },
      "9 ada di antara 8 dan 10 = 100%",
    ],
    [{ rule: "ACHIEVEMENT_ZERO_TARGET", inputs: { actual: "2" }, value: "0" }, "target 0, realisasi 2 = 0%"],
    [
      { rule: "ACHIEVEMENT_MILESTONE", inputs: { actual: "3", planned: "4" }, value: "75" },
      "3 ÷ 4 tahap × 100% = 75%",
    ],
    [{ rule: "ACHIEVEMENT_YES_NO", inputs: { actual: "false" }, value: "0" }, "tidak terpenuhi = 0%"],
  ] as const)("the special ways of measuring are spelled out: %o", (step, formula) => {
    expect(describeFormula(step)).toBe(formula);
  });

  it("nothing counted has no formula", () => {
    expect(describeFormula({ rule: "ACTUAL_MISSING", inputs: {}, value: null })).toBeNull();
  });

  it("every departure from the distribution guidance is one sentence with its numbers", () => {
    for (const code of DEVIATION_CODES)
      expect(describeDeviation({ code, actual: "73.00", limit: "70.00" })).toMatch(/^[A-Z].+\.$/);
    expect(describeDeviation({ code: "BAIK_ABOVE_MAXIMUM", actual: "72.73", limit: "70.00" })).toBe(
      "Baik 72,7%, di atas pedoman 70%.",
    );
  });
});

describe("the state of a person in a term", () => {
  it("is never late where the term is not open yet, and nothing is waited for where it is closed", () => {
    const words = (status: AppraisalStatus, term: TermStatus, today = "2026-12-31") =>
      judgingWords(status, { cadence: "TRIWULANAN", year: 2026, number: 4, status: term }, today);
    expect(words("OPEN", "UPCOMING")).toMatchObject({ label: "Belum dibuka", tone: "neutral" });
    expect(words("OPEN", "OPEN")).toMatchObject({ label: "Belum dikirim", tone: "brass" });
    expect(words("RETURNED", "OPEN", "2026-11-30").label).toBe("Dikembalikan");
    expect(words("SUBMITTED", "CLOSED")).toMatchObject({ label: "Tidak selesai dinilai", tone: "neutral" });
    expect(words("FINAL", "CLOSED").label).toBe("Selesai dinilai");
  });

  it.each([
    // A quarter is sent from the first day of its last month on, a month from its own first day on.
    [{ cadence: "TRIWULANAN", number: 4 }, "2026-11-30", "Masih berjalan"],
    [{ cadence: "TRIWULANAN", number: 4 }, "2026-12-01", "Belum dikirim"],
    [{ cadence: "TRIWULANAN", number: 4 }, "2027-01-17", "Belum dikirim"],
    [{ cadence: "BULANAN", number: 11 }, "2026-10-31", "Masih berjalan"],
    [{ cadence: "BULANAN", number: 11 }, "2026-11-01", "Belum dikirim"],
  ] as const)("of %j is at %s %s: nobody is late before it can be sent", (term, today, label) => {
    expect(judgingWords("OPEN", { ...term, year: 2026, status: "OPEN" }, today).label).toBe(label);
  });
});
