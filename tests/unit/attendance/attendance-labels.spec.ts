import { describe, expect, it } from "vitest";
import { attendanceSaved, deductionCode, pastedCounts, pastedEffect } from "@/lib/attendance/labels";

describe("the words of attendance", () => {
  it("read a shared code aloud, and leave a scheme's own code as it is", () => {
    expect([deductionCode("TL1"), deductionCode("ALPA"), deductionCode("APEL")]).toEqual([
      "TL1, terlambat tingkat 1",
      "ALPA, tidak masuk tanpa keterangan",
      "APEL",
    ]);
  });

  it("say what saving a month did: for how many, what was taken back, or that nothing changed", () => {
    const saved = (recorded: number, takenBack: number) =>
      attendanceSaved({ month: "2026-09", recorded, takenBack });
    expect([saved(0, 0), saved(12, 0), saved(1200, 2), saved(0, 1)]).toEqual([
      "Kehadiran September 2026 tidak berubah.",
      "Kehadiran September 2026 disimpan untuk 12 pegawai.",
      "Kehadiran September 2026 disimpan untuk 1.200 pegawai. 2 catatan dihapus.",
      "Kehadiran September 2026 disimpan untuk 0 pegawai. 1 catatan dihapus.",
    ]);
  });

  it("say before a paste is saved how much of it is ready and what it replaces", () => {
    expect([pastedCounts(43, 0), pastedCounts(43, 2)]).toEqual([
      "43 baris siap",
      "41 baris siap, 2 perlu diperbaiki",
    ]);
    expect([pastedEffect({ people: 20, replaced: 0 }), pastedEffect({ people: 20, replaced: 3 })]).toEqual([
      "Belum ada yang disimpan. Berisi 20 pegawai.",
      "Belum ada yang disimpan. Berisi 20 pegawai. Untuk 3 di antaranya, catatan bulan itu yang sudah ada " +
        "diganti seluruhnya.",
    ]);
  });
});
