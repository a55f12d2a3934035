import { describe, expect, it } from "vitest";
import { actualText, dueText, suggestionSentence, termPhrase } from "@/lib/appraisals/labels/appraisal";
import { withUnit } from "@/lib/labels/number";
import {
  conversionFormula,
  explanationAnswer,
  explanationQuestion,
  improvementWords,
  shortHash,
  trendReading,
} from "@/lib/appraisals/labels/explanation";
import { ratio, roundHalfUp } from "@/lib/scoring/ratio";
import { skpValue } from "@/lib/scoring/skp-value";
import { suggestWorkRating, type ComponentScore } from "@/lib/scoring/periodic-score";

const part = (
  key: ComponentScore["key"],
  value: string | null,
  status: ComponentScore["status"] = "COUNTED",
): ComponentScore => ({ key, value, weight: "50", status });
const components = [part("HASIL_KERJA", "104.63"), part("PERILAKU", "105.71")];
const own = { isOwn: true, name: "Ratna Wulandari" };
const other = { isOwn: false, name: "Ratna Wulandari" };

describe("the question and its answer", () => {
  it("names whose score it is", () => {
    expect(explanationQuestion(own, "104.96")).toBe("Mengapa nilai saya 104,96?");
    expect(explanationQuestion(other, "104.96")).toBe("Mengapa nilai Ratna Wulandari 104,96?");
    expect(explanationQuestion(own, null)).toBe("Mengapa nilai saya belum ada?");
  });

  it("says which indicators hold it back, together when both are equally short as printed", () => {
    // 100 − 98,16 = 1,84 and 100 − 97,92 = 2,08: both print as 2%.
    const both = [
      { title: "Mutu", percent: "1.84" },
      { title: "Waktu", percent: "2.08" },
    ];
    expect(explanationAnswer(components, both, own)).toBe(
      "Karena hasil kerja Anda bernilai 104,63 dan perilaku kerja 105,71. Yang menahan: " +
        "Mutu dan Waktu, masing-masing 2% di bawah target.",
    );
    expect(
      explanationAnswer(
        components,
        [
          { title: "Mutu", percent: "8.5" },
          { title: "Waktu", percent: "2.08" },
        ],
        other,
      ),
    ).toContain(
      "Karena hasil kerja bernilai 104,63 dan perilaku kerja 105,71. Yang paling menahan: " +
        "Mutu, 9% di bawah target, lalu Waktu, 2% di bawah target.",
    );
    expect(explanationAnswer(components, [{ title: "Mutu", percent: "2" }], own)).toContain(
      "Yang menahan: Mutu, 2% di bawah target.",
    );
    expect(explanationAnswer(components, [], own)).toContain(
      "Semua indikator yang diisi mencapai targetnya.",
    );
  });

  it("does not invent a sum where a component blocks the score or nothing is there", () => {
    const words =
      "Nilai indikatif belum dapat dihitung, karena ada komponen tanpa data. Predikat resmi tetap berlaku.";
    expect(
      explanationAnswer([part("HASIL_KERJA", null, "BLOCKED"), part("PERILAKU", "100.00")], [], own),
    ).toBe(words);
    expect(explanationAnswer([part("HASIL_KERJA", null, "RENORMALISED")], [], own)).toBe(words);
  });
});

describe("the conversion of PermenPANRB 8/2021 in words", () => {
  it.each([
    ["111", "dibulatkan 111%: di atas 110%, nilainya 120"],
    ["110", "dibulatkan 110%: 110 + 10/9 × (110 − 101) = 120"],
    ["102", "dibulatkan 102%: 110 + 10/9 × (102 − 101) = 111,11"],
    ["101", "dibulatkan 101%: 110 + 10/9 × (101 − 101) = 110"],
    ["100", "dibulatkan 100%: tepat 100%, nilainya 109"],
    ["99", "dibulatkan 99%: 99 − 10 = 89"],
    ["80", "dibulatkan 80%: 80 − 10 = 70"],
    ["79", "dibulatkan 79%: 79 − 10 = 69"],
    ["60", "dibulatkan 60%: 60 − 10 = 50"],
    ["59", "dibulatkan 59%: 59 ÷ 59 × 49 = 49"],
    ["0", "dibulatkan 0%: 0 ÷ 59 × 49 = 0"],
  ])("says of %s percent what the table computes", (percent, words) => {
    const { value } = skpValue(ratio(percent));
    expect(conversionFormula({ percent, maximal: "false" }, roundHalfUp(value, 2))).toBe(words);
  });

  it("names a target that cannot be exceeded", () => {
    expect(conversionFormula({ percent: "100", maximal: "true" }, "120.00")).toBe(
      "dibulatkan 100%: tepat 100% dari target tertinggi, nilainya 120",
    );
  });
});

describe("words of the appraiser's page", () => {
  it.each([
    ["110", "Disarankan: di atas ekspektasi, karena hasil kerja 110% mencapai 110 atau lebih."],
    ["109.99", "Disarankan: sesuai ekspektasi, karena hasil kerja 109,99% berada di 90 sampai 110."],
    ["90", "Disarankan: sesuai ekspektasi, karena hasil kerja 90% berada di 90 sampai 110."],
    ["89.99", "Disarankan: di bawah ekspektasi, karena hasil kerja 89,99% di bawah 90."],
  ])("says why %s percent suggests its rating", (achievement, words) => {
    expect(suggestionSentence(suggestWorkRating(achievement, { above: "110", meets: "90" }))).toBe(words);
  });

  it("suggests nothing where nothing was measured", () => {
    expect(suggestionSentence(null)).toBe("Belum ada saran: realisasi belum cukup untuk dihitung.");
  });

  it("writes targets, actuals and terms as people say them", () => {
    expect(dueText({ target: { kind: "NUMBER", value: "1200" } }, "dokumen")).toBe("1.200 dokumen");
    expect(dueText({ target: { kind: "RANGE", low: "90", high: "95" } }, "%")).toBe("90 sampai 95%");
    expect(dueText({ target: { kind: "MILESTONE", planned: "5" } }, "")).toBe("5 tahap");
    expect(dueText({ target: { kind: "YES_NO" } }, "")).toBe("terpenuhi");
    expect([actualText(null), actualText(true), actualText(false), actualText("24.5")]).toEqual([
      "belum diisi",
      "terpenuhi",
      "tidak terpenuhi",
      "24,5",
    ]);
    expect([withUnit("98", "%"), withUnit("24", "jam"), withUnit("3", "")]).toEqual(["98%", "24 jam", "3"]);
    expect(termPhrase({ cadence: "TRIWULANAN", year: 2026, number: 2 })).toBe("triwulan II 2026");
    expect(termPhrase({ cadence: "BULANAN", year: 2026, number: 6 })).toBe("Juni 2026");
  });
});

describe("what would raise it, how it moved, and its fingerprint", () => {
  const raised = (actual: string | boolean) => ({
    ikiId: "1",
    title: "Waktu",
    actual,
    total: "106.92",
    gain: "1.96",
  });

  it("says which way the indicator must go", () => {
    const number = { kind: "NUMBER", value: "24" } as const;
    expect(improvementWords(raised("24"), { polarity: "LESS", target: number }, "jam")).toBe(
      "Waktu turun ke 24 jam",
    );
    expect(improvementWords(raised("98"), { polarity: "MORE", target: number }, "%")).toBe(
      "Waktu naik ke 98%",
    );
    expect(
      improvementWords(raised("5"), { polarity: "MORE", target: { kind: "MILESTONE", planned: "5" } }, ""),
    ).toBe("Waktu selesai 5 tahap");
    expect(improvementWords(raised(true), { polarity: "MORE", target: { kind: "YES_NO" } }, "")).toBe(
      "Waktu terpenuhi",
    );
  });

  it("reads the trend up, down and level", () => {
    const first = { label: "triwulan I 2026", value: "89.83" };
    // 105,08 − 89,83 = 15,25
    expect(trendReading(first, "105.08")).toBe(
      "Naik 15,25 poin sejak triwulan I 2026. Indikatif, bukan predikat resmi.",
    );
    expect(trendReading(first, "89.80")).toBe(
      "Turun 0,03 poin sejak triwulan I 2026. Indikatif, bukan predikat resmi.",
    );
    expect(trendReading(first, "89.83")).toBe(
      "Sama dengan triwulan I 2026. Indikatif, bukan predikat resmi.",
    );
  });

  it("shortens the fingerprint to its ends", () => {
    expect(shortHash(`41ce9a07${"0".repeat(52)}3bd2`)).toBe("41ce 9a07 … 3bd2");
  });
});
