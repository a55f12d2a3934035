import { createElement } from "react";
import { describe, expect, it } from "vitest";
import { ImportReport, type CheckedPaper } from "@/components/surveys/import-report";
import { closesByItself, closingEffect, sampleWords } from "@/lib/surveys/labels/figures";
import { ikmReading, ikmShort, listUnsur } from "@/lib/surveys/labels/survey";
import { shown } from "@/tests/support/shown";

describe("an index in words", () => {
  const facts = { respondents: 29, shown: true, ikm: "91.48", mutu: "A" } as const;

  it.each([
    [{ ...facts, respondents: 0 }, "Belum ada jawaban pada masa ini.", "belum ada jawaban"],
    [{ ...facts, respondents: 4, shown: false }, "Baru 4 responden.", "kurang dari 5 responden"],
    [{ ...facts, ikm: null, mutu: null }, "29 responden, tetapi ada unsur", "ada unsur tanpa jawaban"],
    [facts, "IKM 91,48, mutu A", "A"],
  ])("%j", (given, reading, note) => {
    expect(ikmReading(given)).toContain(reading);
    expect(ikmShort(given).note).toBe(note);
  });

  it("lists unsur as a sentence does", () => {
    expect([listUnsur([]), listUnsur(["WAKTU"]).length > 0, listUnsur(["WAKTU", "BIAYA"])]).toEqual([
      "",
      true,
      expect.stringMatching(/ dan /) as string,
    ]);
    expect(listUnsur(["WAKTU", "BIAYA", "SARANA"])).toMatch(/^[^,]+, [^,]+, dan [^,]+$/);
  });

  it("says whether enough people answered", () => {
    expect([sampleWords(68, null), sampleWords(80, 80), sampleWords(68, 80)]).toEqual([
      "jumlah pengguna belum dicatat",
      "cukup, perlu 80",
      "kurang 12 dari 80 yang diperlukan",
    ]);
  });

  it("says before a survey is closed what follows, and when it closes by itself", () => {
    expect(closingEffect({ respondents: 29, unreviewed: 0 })).toContain(
      "Tidak ada jawaban yang masih menunggu",
    );
    expect(closingEffect({ respondents: 29, unreviewed: 2 })).toContain(
      "2 jawaban belum diperiksa dan tetap di luar",
    );
    expect([closesByItself("2026-10-10", "2026-10-10"), closesByItself("2026-10-10", "2026-10-11")]).toEqual([
      "Ditutup otomatis sesudah 10 Oktober 2026.",
      "Ditutup otomatis sebentar lagi.",
    ]);
  });
});

describe("what checking a workbook found", () => {
  const checked: CheckedPaper = {
    fileName: "kertas.xlsx",
    sha256: "",
    rows: "",
    proof: "",
    read: 29,
    valid: 29,
    faulty: 0,
    findings: [],
    findingsLeftOut: 0,
    quarters: [],
    knownSince: null,
    alike: 0,
  };
  const read = (over: Partial<CheckedPaper>) =>
    shown(createElement(ImportReport, { checked: { ...checked, ...over } }));

  it("is what would change, the wrong cells with their place, and how many more there are", () => {
    expect(read({})).toBe("kertas.xlsx: 29 kuesioner dibaca, semuanya siap diimpor Belum ada yang disimpan.");
    const text = read({
      valid: 28,
      faulty: 1,
      findings: [{ row: 3, column: "U1", problem: "ANSWER", value: "5" }],
      findingsLeftOut: 7,
      quarters: [
        {
          year: 2026,
          number: 3,
          added: 28,
          before: { respondents: 0, ikm: null },
          after: { respondents: 28, ikm: "91.48" },
        },
      ],
    });
    for (const fact of [
      "28 siap, 1 perlu diperbaiki",
      "Baris 3 U1 “5”: isi 1, 2, 3, 4 atau kosong.",
      "7 temuan lain",
      "91,48 dari 28 responden",
    ])
      expect(text).toContain(fact);
  });

  it("warns of rows that were imported before, and of the same file once", () => {
    expect(read({ alike: 2 })).toContain("2 baris sama persis");
    const known = read({ alike: 2, knownSince: "2026-09-01" });
    expect(known).toContain("Berkas yang sama sudah diimpor pada 1 September 2026");
    expect(known).not.toContain("sama persis");
  });
});
