import { describe, expect, it } from "vitest";
import {
  closedMonthNote,
  describeActual,
  describeClosed,
  describeProgress,
  describeTarget,
  evidenceAdded,
  explainAchievement,
  sameFileNote,
  unitInField,
} from "@/lib/realisation/labels";
import { addEvidenceLinkSchema } from "@/lib/realisation/schemas";
import type { Target } from "@/lib/scoring/achievement";

const TARGETS = {
  number: { kind: "NUMBER", value: "1200" },
  range: { kind: "RANGE", low: "90", high: "110" },
  steps: { kind: "MILESTONE", planned: "4" },
  yes: { kind: "YES_NO" },
} as const satisfies Record<string, Target>;

describe("a target and what was reached", () => {
  it("are read with the unit, steps as steps, and yes or no as done or not", () => {
    expect([
      describeTarget(TARGETS.number, "dokumen"),
      describeTarget(TARGETS.range, "%"),
      describeTarget(TARGETS.range, "hari"),
      describeTarget(TARGETS.steps, "x"),
      describeTarget(TARGETS.yes, ""),
    ]).toEqual([
      "1.200 dokumen",
      expect.stringMatching(/^90.*110%$/) as string,
      expect.stringMatching(/^90.*110 hari$/) as string,
      "4 tahap",
      "Terlaksana",
    ]);
    expect([
      describeActual(TARGETS.yes, "1", ""),
      describeActual(TARGETS.yes, "0", ""),
      describeActual(TARGETS.steps, "2", "x"),
      describeActual(TARGETS.number, "5", "dokumen"),
    ]).toEqual(["Sudah", "Belum", "2 tahap", "5 dokumen"]);
    expect([unitInField(TARGETS.steps, "x"), unitInField(TARGETS.number, "dokumen")]).toEqual([
      "tahap",
      "dokumen",
    ]);
  });

  it("are explained by how they are counted", () => {
    expect(
      [
        explainAchievement({ polarity: "MORE", target: TARGETS.yes }),
        explainAchievement({ polarity: "MORE", target: TARGETS.steps }),
        explainAchievement({ polarity: "MORE", target: TARGETS.range }),
        explainAchievement({ polarity: "LESS", target: TARGETS.number }),
        explainAchievement({ polarity: "MORE", target: TARGETS.number }),
      ].map((text) => text.split(/[ :,]/).slice(0, 3).join(" ")),
    ).toEqual([
      "Terlaksana dihitung 100%",
      "Tahap yang selesai",
      "Di dalam rentang",
      "Makin kecil makin",
      "Makin besar makin",
    ]);
  });
});

describe("evidence in words", () => {
  it("says where the same file stands elsewhere", () => {
    expect([evidenceAdded("Laporan.pdf", null), evidenceAdded("Laporan.pdf", "2026-06")]).toEqual([
      "“Laporan.pdf” terlampir.",
      "“Laporan.pdf” terlampir. Berkas yang sama sudah dipakai di realisasi Juni 2026.",
    ]);
    const place = { month: "2026-06", ikiTitle: "Dokumen terbit" };
    expect([sameFileNote(place, "2026-06"), sameFileNote(place, "2026-07")]).toEqual([
      "Berkas yang sama sudah dipakai pada indikator “Dokumen terbit”.",
      "Berkas yang sama sudah dipakai di realisasi Juni.",
    ]);
  });

  it("says how far an upload is, in minutes from a minute and a half on", () => {
    const left = (seconds: number | null) => describeProgress(1_000_000, 2_000_000, seconds).split(" · ")[1];
    expect([left(null), left(0), left(90), left(91)]).toEqual([
      undefined,
      "sekitar 1 detik lagi",
      "sekitar 90 detik lagi",
      "sekitar 2 menit lagi",
    ]);
  });

  it.each([
    ["https://arsip.contoh.go.id/laporan", true],
    ["http://arsip.contoh.go.id", false],
    ["https://siti:rahasia@arsip.contoh.go.id", false],
    ["https://siti@arsip.contoh.go.id", false],
    ["https://localhost/laporan", false],
    ["arsip", false],
  ])("as a link is a plain page of the web: %s", (url, taken) => {
    const input = { ikiId: "00000000-0000-7000-8000-000000000001", month: "2026-06", url };
    expect(addEvidenceLinkSchema.safeParse(input).success).toBe(taken);
  });
});

describe("a month that can only be read", () => {
  const facts = {
    isOwn: true,
    employee: "Ratna",
    appraiser: "Hendra",
    term: "triwulan III 2026",
    submittedOn: "2026-10-02",
  };

  it("says why and who acts next", () => {
    const closed = (status: string, over: object = {}) =>
      describeClosed({ code: "WRONG_STATUS", status }, { ...facts, ...over }).title;
    expect([
      closed("SUBMITTED"),
      closed("SUBMITTED", { submittedOn: null }),
      closed("FINAL"),
      closed("DRAFT"),
      describeClosed({ code: "NOT_ALLOWED" }, facts).title,
    ]).toEqual([
      "Realisasi triwulan III 2026 sudah dikirim pada 2 Oktober 2026.",
      "Realisasi triwulan III 2026 sudah dikirim.",
      "Realisasi triwulan III 2026 sudah dinilai.",
      "Bulan ini hanya bisa dibaca.",
      "Realisasi Ratna.",
    ]);
  });

  it("says so in one word under its name", () => {
    expect([
      closedMonthNote({ code: "TERM_CLOSED" }),
      closedMonthNote({ code: "WRONG_STATUS", status: "FINAL" }),
      closedMonthNote({ code: "WRONG_STATUS", status: "DRAFT" }),
      closedMonthNote({ code: "MONTH_NOT_BEGUN" }),
    ]).toEqual(["ditutup", "dinilai", "terkunci", "terkunci"]);
  });
});
