import { createElement } from "react";
import { describe, expect, it } from "vitest";
import { ExchangeScreen } from "@/components/exchange/exchange-screen";
import { ImportScreen } from "@/components/exchange/import-screen";
import type { ImportPage, ImportRead } from "@/lib/exchange/queries/imports";
import type { Counts, Report } from "@/lib/exchange/rules/report";
import { IDLE } from "@/lib/kernel/form-state";
import { shown } from "@/tests/support/shown";

const nothing = () => Promise.resolve(IDLE);
const actions = { apply: nothing, takeBack: nothing };
const NONE: Counts = { added: 0, changed: 0, same: 0, missing: 0 };

const report = (over: Partial<Report> = {}): Report => ({
  counts: { units: NONE, positions: NONE, people: NONE, placements: NONE },
  ...{ otherDay: 0, differences: [], missing: [], faults: [], faultCount: 0 },
  ...over,
});

const page = (over: Partial<ImportRead>): string =>
  shown(
    createElement(ImportScreen, {
      found: {
        id: "1",
        fileName: "mei.xlsx",
        sha256: "",
        status: "CHECKED",
        report: report(),
        isLast: false,
        ...over,
      },
      actions,
    }),
  );

describe("the page of a file", () => {
  it("tells each fault by sheet, row and column, and offers nothing to apply", () => {
    const fault = {
      table: "people",
      row: 1200,
      column: "nip",
      value: "12",
      problem: { issue: { code: "x", message: "NIP terdiri dari 18 angka." } },
    } as const;
    const text = page({
      report: report({ faults: [fault, { ...fault, row: 3, value: "" }], faultCount: 102 }),
    });
    expect(text).toContain("102 kesalahan di berkas");
    expect(text).toContain("Pegawai, baris 1.200 NIP 12 NIP terdiri dari 18 angka.");
    expect(text).toContain("Pegawai, baris 3 NIP kosong");
    expect(text).toContain("dan 100 lagi. Unduh semua kesalahan (CSV)");
    expect(text).not.toContain("Terapkan");
  });

  it("tells what comes, changes and follows, and asks about what is missing, before it is applied", () => {
    const text = page({
      report: report({
        counts: {
          units: { added: 60, changed: 1, same: 0, missing: 51 },
          positions: NONE,
          people: { ...NONE, missing: 1 },
          placements: { ...NONE, changed: 1 },
        },
        otherDay: 3,
        differences: [
          { table: "units", row: 2, what: "ADDED", name: "Bidang Gizi", parts: [] },
          { table: "units", row: null, what: "CHANGED", name: "Seksi A", parts: [] },
          {
            ...{ table: "placements", row: 4, what: "CHANGED", name: "Ratna" },
            parts: [{ column: "position", before: "Arsiparis", after: "Epidemiolog" }],
          },
        ],
        missing: [
          { table: "units", id: "u", code: "lama", name: "Bidang Lama" },
          { table: "people", id: "e", code: "", name: "Hendra" },
        ],
      }),
    });
    expect(text).toContain("Terapkan semua perubahan");
    expect(text).toContain("Unit 60 ditambah, 1 diubah 51");
    expect(text).toContain("TMT 3 pegawai di berkas berbeda");
    expect(text).toContain("Bidang Gizi Ditambah.");
    expect(text).toContain("Seksi A Ikut pindah bersama unit di atasnya.");
    expect(text).toContain("dan 59 lagi.");
    expect(text).toContain("Ratna Jabatan: Arsiparis menjadi Epidemiolog");
    expect(text).toContain("Unit: 51 Bidang Lama dan 50 lagi. Pegawai: 1 Hendra");
  });

  it("says when nothing changes, and when it was applied or taken back; only the last one is taken back", () => {
    expect(page({})).toContain("Tidak ada yang berubah: isi berkas ini sama dengan data sekarang.");
    expect(page({ status: "APPLIED" })).not.toContain("Batalkan impor");
    expect(page({ status: "APPLIED", isLast: true })).toContain("Batalkan impor");
    expect(page({ status: "TAKEN_BACK" })).toContain("Impor ini sudah dibatalkan.");
  });
});

describe("the page of files", () => {
  const files = (over: Partial<ImportPage>): string =>
    shown(
      createElement(ExchangeScreen, {
        imports: { lines: [], total: 0, page: 1, pageCount: 1, ...over },
        zone: "Asia/Jakarta",
        action: nothing,
      }),
    );

  it("leads to the template and the data of today, and says what to do while nothing was imported", () => {
    const text = files({});
    expect(text).toContain("Belum ada berkas yang diimpor");
    expect(text).toContain("Unduh templat (XLSX)");
    expect(text).toContain("Semua (XLSX) Unit (CSV) Jabatan (CSV) Pegawai (CSV) Penempatan (CSV)");
  });

  it("lists what was imported, by whom and when", () => {
    const line = {
      id: "1",
      fileName: "mei.xlsx",
      status: "APPLIED",
      by: "Maya",
      at: "2026-09-15T03:00:00.000Z",
    } as const;
    const text = files({ lines: [line], total: 11, pageCount: 2 });
    expect(text).toContain("mei.xlsx Diterapkan Maya 15 September 2026");
    expect(text).toContain("11 berkas");
  });
});
