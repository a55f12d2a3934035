import { describe, expect, it } from "vitest";
import { citizenDetail, citizenFigure, citizenInstead } from "@/lib/labels/citizen-index";
import { countedWords, themeWords, voiceFigure } from "@/lib/surveys/labels/officer-voice";

describe("an index in words", () => {
  it("says whose it is, from how many answers, and how far chance may move it", () => {
    expect(citizenFigure({ of: "UNIT", ikm: "84.12", n: 1312, low: "82.90", high: "85.34" })).toBe(
      "IKM layanan OPD 84,12 dari 1.312 jawaban (rentang 95%: 82,90 sampai 85,34)",
    );
    expect(citizenFigure({ of: "PETUGAS", ikm: "84.10", n: 30, low: null, high: null })).toBe(
      "IKM petugas sendiri 84,10 dari 30 jawaban",
    );
    expect(citizenFigure({ of: "UNIT", ikm: "84.1", n: 30 })).toBe("IKM layanan OPD 84,10 dari 30 jawaban");
  });

  it("says why the unit's counts for an officer", () => {
    expect(citizenInstead({ n: 0, needed: 30 })).toContain(
      "tidak ada jawaban yang tercatat untuk petugas sendiri",
    );
    expect(citizenInstead({ n: 29, needed: 30 })).toContain(
      "baru 29. Aturan nilai memakainya mulai 30 jawaban",
    );
    expect(citizenInstead({ n: 30, needed: 30 })).toContain("ada pertanyaan yang tidak dijawab siapa pun");
  });

  it("is read from the reasons of a score, also of one kept before there were intervals", () => {
    expect(citizenDetail({ n: "312" })).toBe("dari 312 jawaban warga");
    expect(citizenDetail({ n: "312", low: "82.90", high: null })).toBe("dari 312 jawaban warga");
    expect(citizenDetail({ n: "312", low: "82.90", high: "85.34", officerN: "12", needed: "30" })).toBe(
      "dari 312 jawaban warga; rentang 95%: 82,90 sampai 85,34. Dipakai indeks layanan, " +
        "karena jawaban untuk petugas sendiri baru 12. Aturan nilai memakainya mulai 30 " +
        "jawaban.",
    );
  });
});

describe("the voice of citizens to an officer", () => {
  it("has a figure from five answers on, and before that only their number", () => {
    expect(voiceFigure(null)).toEqual({ value: null, note: "Tidak ada jawaban" });
    expect(voiceFigure({ n: 0, ikm: null, low: null, high: null }).note).toBe("Tidak ada jawaban");
    expect(voiceFigure({ n: 4, ikm: null, low: null, high: null })).toEqual({
      value: null,
      note: "Baru 4 jawaban; tampil mulai 5 jawaban",
    });
    expect(voiceFigure({ n: 5, ikm: null, low: null, high: null }).note).toBe(
      "5 jawaban, tetapi ada pertanyaan yang dijawab kurang dari 5 orang",
    );
    expect(voiceFigure({ n: 5, ikm: "75.00", low: "70.00", high: "80.00" })).toEqual({
      value: "75,00",
      note: "5 jawaban; rentang 95%: 70,00 sampai 80,00",
    });
    expect(voiceFigure({ n: 5, ikm: "75.00" }).note).toBe("5 jawaban");
  });

  it("names themes, and says which index counts", () => {
    expect(themeWords([])).toBe("-");
    expect(themeWords(["WAKTU", "SARANA"])).toBe("waktu penyelesaian dan sarana dan prasarana");
    const unit = { of: "UNIT", ikm: "80.00", n: 40 } as const;
    expect(countedWords({ counted: null, needed: null })).toBe("-");
    expect(countedWords({ counted: null, needed: 30 })).toBe("Belum ada: dihitung mulai 30 jawaban");
    expect(countedWords({ counted: { ...unit, of: "PETUGAS" }, needed: 30 })).toBe("Indeks Anda sendiri");
    expect(countedWords({ counted: unit, needed: 30 })).toBe("Indeks OPD");
    expect(countedWords({ counted: { ...unit, instead: { n: 12, needed: 30 } }, needed: 30 })).toBe(
      "Indeks OPD, karena indeks Anda dihitung mulai 30 jawaban",
    );
    expect(countedWords({ counted: { ...unit, instead: { n: 31, needed: 30 } }, needed: 30 })).toBe(
      "Indeks OPD, karena indeks Anda belum lengkap",
    );
  });
});
