import { describe, expect, it } from "vitest";
import {
  closedMonthNote,
  describeAchievement,
  describeActual,
  describeClosed,
  describeProgress,
  describeTarget,
  describeUploadProblem,
  sameFileNote,
  shortFingerprint,
  termOnButton,
} from "@/lib/realisation/labels";
import type { Target } from "@/lib/scoring/achievement";

const rounding = { cap: "120", wholePercent: true };
const exact = { cap: "120", wholePercent: false };
const number = (value: string): Target => ({ kind: "NUMBER", value });

describe("how an achievement is told while it is typed", () => {
  it("shows the formula of less is better, its result and the whole percent it is rounded to", () => {
    // (1 + (1 − 24.5 ÷ 24)) × 100 = 97.9166…
    expect(
      describeAchievement({ polarity: "LESS", target: number("24"), pace: null }, "24.5", rounding),
    ).toEqual({
      percent: "98%",
      formula: "(1 + (1 − 24,5 ÷ 24)) × 100% = 97,9%",
      note: ", dibulatkan ",
      result: "98%",
    });
  });

  it("does not speak of rounding where nothing is rounded", () => {
    expect(
      describeAchievement({ polarity: "MORE", target: number("1200"), pace: null }, "1224", rounding),
    ).toEqual({
      percent: "102%",
      formula: "1.224 ÷ 1.200 × 100% = 102%",
      note: "",
      result: "",
    });
  });

  it("prints one more decimal where 99.4898 would otherwise stand as 99,5% and be rounded to 99%", () => {
    expect(
      describeAchievement({ polarity: "MORE", target: number("98"), pace: null }, "97.5", rounding),
    ).toMatchObject({
      percent: "99%",
      formula: "97,5 ÷ 98 × 100% = 99,49%",
      result: "99%",
    });
  });

  it("names the highest percent that counts where the scheme has no conversion", () => {
    expect(
      describeAchievement({ polarity: "MORE", target: number("10"), pace: null }, "12", exact),
    ).toMatchObject({
      percent: "120%",
      note: "",
    });
    expect(
      describeAchievement({ polarity: "MORE", target: number("10"), pace: null }, "13", exact),
    ).toMatchObject({
      percent: "130%",
      note: ", dihitung paling tinggi ",
      result: "120%",
    });
  });

  it.each([
    [{ kind: "RANGE", low: "20", high: "30" }, "25", "25 ada di antara 20 dan 30 = 100%"],
    [{ kind: "MILESTONE", planned: "4" }, "3", "3 ÷ 4 tahap × 100% = 75%"],
    [{ kind: "YES_NO" }, "1", "terpenuhi = 100%"],
    [{ kind: "YES_NO" }, "0", "tidak terpenuhi = 0%"],
  ] as const)("has words for every kind of target: %j with %s", (target, value, formula) => {
    expect(describeAchievement({ polarity: "MORE", target, pace: null }, value, exact)?.formula).toBe(
      formula,
    );
  });
});

describe("targets and actuals with their units", () => {
  it("keeps the percent sign close and other units apart", () => {
    expect([
      describeTarget(number("98"), "%"),
      describeTarget(number("24"), "jam"),
      describeTarget({ kind: "RANGE", low: "20", high: "30" }, "%"),
      describeTarget({ kind: "YES_NO" }, ""),
    ]).toEqual(["98%", "24 jam", "20 sampai 30%", "Terlaksana"]);
  });

  it("says yes and no in words", () => {
    expect([
      describeActual({ kind: "YES_NO" }, "1", ""),
      describeActual({ kind: "YES_NO" }, "0", ""),
      describeActual({ kind: "MILESTONE", planned: "4" }, "3", ""),
    ]).toEqual(["Sudah", "Belum", "3 tahap"]);
  });
});

describe("what is said around evidence", () => {
  it("shortens a fingerprint to its ends", () => {
    expect(shortFingerprint(`9f2c41d7${"0".repeat(52)}a71e`)).toBe("9f2c 41d7 … a71e");
  });

  it("names the month, or the indicator within the same month, where the same file stands", () => {
    expect(sameFileNote({ month: "2026-05", ikiTitle: "X" }, "2026-06")).toBe(
      "Berkas yang sama sudah dipakai di realisasi Mei.",
    );
    expect(sameFileNote({ month: "2026-06", ikiTitle: "X" }, "2026-06")).toBe(
      "Berkas yang sama sudah dipakai pada indikator “X”.",
    );
  });

  it("tells amount and time of an upload, in minutes from 91 seconds on", () => {
    expect(describeProgress(1_992_294, 3_250_586, 20)).toBe("1,9 MB dari 3,1 MB · sekitar 20 detik lagi");
    expect(describeProgress(0, 3_250_586, null)).toBe("0 byte dari 3,1 MB");
    expect(
      [describeProgress(1, 2, 90), describeProgress(1, 2, 91)].map((text) => text.split(" · ")[1]),
    ).toEqual(["sekitar 90 detik lagi", "sekitar 2 menit lagi"]);
  });

  it("speaks only of problems it knows, because the code comes from the address", () => {
    expect(describeUploadProblem("FILE_TOO_LARGE")).toContain("10 MB");
    expect(describeUploadProblem("<b>apa saja</b>")).toBeNull();
    expect(describeUploadProblem("constructor")).toBeNull();
  });
});

describe("who acts next", () => {
  const facts = {
    isOwn: true,
    employee: "Ratna Wulandari",
    appraiser: "Hendra Saputra",
    term: "triwulan III 2026",
    submittedOn: "2026-09-15",
  };

  it("is the appraiser once the term is sent", () => {
    expect(describeClosed({ code: "WRONG_STATUS", status: "SUBMITTED" }, facts)).toEqual({
      title: "Realisasi triwulan III 2026 sudah dikirim pada 15 September 2026.",
      next: "Sekarang giliran Hendra Saputra menilai. Isian terkunci sampai dinilai atau dikembalikan.",
    });
  });

  it("is the employee where somebody else reads", () => {
    expect(describeClosed({ code: "NOT_ALLOWED" }, { ...facts, isOwn: false }).next).toBe(
      "Hanya Ratna Wulandari yang mengisinya; Anda membaca.",
    );
  });

  it.each([
    [{ code: "TERM_CLOSED" }, "ditutup"],
    [{ code: "WRONG_STATUS", status: "SUBMITTED" }, "dikirim"],
    [{ code: "WRONG_STATUS", status: "FINAL" }, "dinilai"],
    [{ code: "WRONG_STATUS", status: "DRAFT" }, "terkunci"],
    [{ code: "MONTH_OUTSIDE_TERM" }, "terkunci"],
  ] as const)("is nobody in a month that is locked, which says so in a word: %j", (refusal, word) => {
    expect(closedMonthNote(refusal)).toBe(word);
  });

  it("is named by the button of the term", () => {
    expect([
      termOnButton({ cadence: "TRIWULANAN", year: 2026, number: 3 }),
      termOnButton({ cadence: "BULANAN", year: 2026, number: 6 }),
    ]).toEqual(["triwulan III", "Juni"]);
  });
});
