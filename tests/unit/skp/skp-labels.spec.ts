import { describe, expect, it } from "vitest";
import {
  describeCheck,
  describePlace,
  describeSkpProblem,
  describeTarget,
  describeValue,
  problemsShort,
  problemsTitle,
} from "@/lib/skp/labels";
import type { SkpProblem } from "@/lib/skp/rules/problems";

const CODES = [
  "NO_APPRAISER",
  "NO_RHK",
  "RHK_TITLE",
  "RHK_DIMENSION",
  "NO_IKI",
  "IKI_TITLE",
  "IKI_UNIT",
  "IKI_TARGET",
  "RANGE_REVERSED",
  "ZERO_TARGET",
  "TERM_ZERO_TARGET",
  "TARGET_NOT_NUMERIC",
  "FEED_TARGET",
] as const satisfies readonly SkpProblem["code"][];

describe("what is missing before an SKP is submitted", () => {
  it.each(CODES)("is one sentence that names its line: %s", (code) => {
    const sentence = describeSkpProblem({ code, path: "rhk.0.iki.2.title" });
    expect(sentence).toMatch(/^[A-Z].*\.$/);
    if (code !== "NO_APPRAISER" && code !== "NO_RHK") expect(sentence).toContain("indikator 3 pada RHK 1");
  });

  it("says how much weight is missing, or is too much", () => {
    expect(describeSkpProblem({ code: "WEIGHTS", path: "rhk", sum: "95.5", missing: "4.5" })).toBe(
      "Bobot baru 95,5 dari 100. Tambahkan 4,5 lagi.",
    );
    expect(describeSkpProblem({ code: "WEIGHTS", path: "rhk", sum: "110", missing: "-10" })).toBe(
      "Bobot sudah 110 dari 100. Kurangi 10.",
    );
    expect(describeSkpProblem({ code: "ASPECT_MISSING", path: "rhk", aspect: "KUALITAS" })).toBe(
      "Tambahkan indikator kualitas: aturan nilai OPD Anda memintanya.",
    );
  });

  it("is counted in words up to nine, and then in digits", () => {
    expect([problemsTitle(2), problemsTitle(10)]).toEqual([
      "Dua hal lagi sebelum SKP bisa diajukan",
      "10 hal lagi sebelum SKP bisa diajukan",
    ]);
    expect([problemsShort(0), problemsShort(2), problemsShort(10)]).toEqual([
      "siap diajukan",
      "dua isian belum lengkap",
      "10 isian belum lengkap",
    ]);
  });

  it("is placed by the number that people count with", () => {
    expect(["rhk.0.iki.2.title", "rhk.1.weight", "appraiser"].map(describePlace)).toEqual([
      "Indikator 3 pada RHK 1",
      "RHK 2",
      "SKP",
    ]);
  });
});

describe("a hint beside a line", () => {
  const hint = (code: Parameters<typeof describeCheck>[0]["code"], found = "") =>
    describeCheck({ code, found } as Parameters<typeof describeCheck>[0]);

  it("says what was found, and what to write instead", () => {
    expect(hint("RESULT", "tersedia")).toBe("Menyebut hasil: “tersedia”");
    expect(hint("ACTIVITY", "melaksanakan")).toMatch(/^“Melaksanakan” menyebut kegiatan\./);
    expect(hint("VAGUE", "optimal")).toMatch(/^“Optimal” tidak bisa diukur\./);
    expect(hint("LINKED")).toBe("Mendukung RHK pimpinan");
    expect(hint("NO_NUMBER")).toBe("Belum terukur: isi target berupa angka");
    expect(hint("NO_TIME_LIMIT")).toMatch(/^Sebutkan sampai kapan/);
  });

  it("reads the target back with its unit, and its direction where it has one", () => {
    const iki = { unitOfMeasure: "dokumen", polarity: "MORE", targetKind: "NUMBER" } as const;
    const measured = { code: "MEASURED", found: "1200" } as Parameters<typeof describeCheck>[0];
    expect(describeCheck(measured, iki)).toMatch(/^Terukur: 1\.200 dokumen, [a-z ]+$/);
    expect(describeCheck(measured, { ...iki, targetKind: "MILESTONE", unitOfMeasure: "" })).toBe(
      "Terukur: 1.200",
    );
    expect(describeCheck(measured)).toBe("Terukur: 1.200");
  });
});

describe("a target and a compared value", () => {
  const none = { target: null, targetLow: null, targetHigh: null, unitOfMeasure: "dokumen" };

  it("is a number, a range, a yes, or not filled in", () => {
    expect([
      describeTarget({ ...none, targetKind: "NUMBER", target: "1200" }),
      describeTarget({ ...none, targetKind: "RANGE", targetLow: "90", targetHigh: "110" }),
      describeTarget({ ...none, targetKind: "YES_NO", unitOfMeasure: "" }),
      describeTarget({ ...none, targetKind: "MILESTONE", target: "4", unitOfMeasure: "" }),
      describeTarget({ ...none, targetKind: "NUMBER" }),
      describeTarget({ ...none, targetKind: "RANGE", targetLow: "90" }),
      describeTarget({ ...none, targetKind: "RANGE" }),
    ]).toEqual([
      "1.200 dokumen",
      expect.stringMatching(/^90.*110 dokumen$/) as string,
      "Ya",
      "4",
      "Belum diisi",
      "Belum diisi",
      "Belum diisi",
    ]);
  });

  it("reads as people write it, and nothing reads kosong", () => {
    expect([
      describeValue({ field: "title" }, ""),
      describeValue({ field: "feed" }, ""),
      describeValue({ field: "termTargets" }, "2026-1=100;2026-2=1250.5"),
      describeValue({ field: "weight" }, "12.5"),
      describeValue({ field: "title" }, "2026"),
      describeValue({ field: "maximal" }, "true"),
      describeValue({ field: "assignedBy" }, "true"),
      describeValue({ field: "dimension" }, "PROSES"),
    ]).toEqual(["kosong", "dicatat pegawai", "100 · 1.250,5", "12,5", "2026", "Ya", "true", "PROSES"]);
  });
});
