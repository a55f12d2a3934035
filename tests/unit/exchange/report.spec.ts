import { describe, expect, it } from "vitest";
import { planImport } from "@/lib/exchange/rules/plan";
import { reportOf, toldFaults } from "@/lib/exchange/rules/report";
import type { Fault } from "@/lib/exchange/rules/tables";
import {
  countsWords,
  faultTable,
  faultWords,
  moreWords,
  otherDayWords,
  partWords,
} from "@/lib/exchange/labels/report";
import { AGENCY, HENDRA, RATNA, SRI, placeOf, smallOffice } from "@/tests/support/exchange-office";

const office = smallOffice({
  places: [
    ...smallOffice().places,
    placeOf("hendra", "adb", { kind: "PLT" }),
    placeOf("sri", "epid", { endsOn: "2026-01-01" }),
  ],
});
const plan = planImport(AGENCY, office, {
  units: [
    { row: 2, name: "Unit daftar", kind: "UPTD", parent: "dukcapil", code: "daftar" },
    { row: 3, name: "Gizi", kind: "BIDANG", parent: "dinkes", code: "gizi" },
    { row: 4, name: "Unit tk", kind: "INSTANSI", parent: "", code: "tk", areaCode: "35" },
  ],
  positions: [
    {
      row: 2,
      unit: "daftar",
      name: "Jabatan adb",
      kind: "FUNGSIONAL",
      headsUnit: false,
      kelas: 7,
      formasi: 2,
    },
  ],
  people: [{ row: 2, nip: RATNA, name: "Ratna", kind: "PNS", golongan: "III/c" }],
  placements: [
    { row: 2, nip: RATNA, unit: "dinkes", position: "Jabatan epid", startsOn: "2026-09-20", document: "SK" },
    { row: 3, nip: HENDRA, unit: "daftar", position: "Jabatan kabid", startsOn: "2025-01-02" },
    { row: 4, nip: SRI, unit: "daftar", position: "Jabatan adb", startsOn: "2026-09-20", document: "SK" },
  ],
});

const fault = (column: string, problem: Fault["problem"], more: Partial<Fault> = {}): Fault => ({
  ...{ table: "placements", row: 2, column, value: "", problem },
  ...more,
});

describe("what a file would do", () => {
  const report = reportOf(plan, office, []);

  it("is counted by sheet", () => {
    expect(report.counts).toEqual({
      units: { added: 1, changed: 2, same: 0, missing: 2 },
      positions: { added: 0, changed: 1, same: 0, missing: 1 },
      people: { added: 0, changed: 1, same: 0, missing: 2 },
      placements: { added: 0, changed: 2, same: 1, missing: 0 },
    });
    expect(report.otherDay).toBe(1);
  });

  it("is told line by line, before and after", () => {
    expect(
      report.differences.map(({ table, row, what, name, parts }) => [
        table,
        row,
        what,
        name,
        parts.map(({ column, before, after }) => `${column}: ${before} > ${after}`),
      ]),
    ).toEqual([
      ["units", 4, "CHANGED", "Unit tk", ["areaCode:  > 35"]],
      ["units", 2, "CHANGED", "Unit daftar", ["kind: BIDANG > UPTD"]],
      ["units", 3, "ADDED", "Gizi", []],
      ["positions", 2, "CHANGED", "Jabatan adb", ["kelas:  > 7", "formasi: 1 > 2"]],
      ["people", 2, "CHANGED", "Pegawai ratna", ["name: Pegawai ratna > Ratna", "golongan: III/b > III/c"]],
      [
        "placements",
        2,
        "CHANGED",
        "Ratna",
        ["position: Jabatan adb > Jabatan epid", "startsOn:  > 2026-09-20"],
      ],
      ["placements", 4, "CHANGED", "Pegawai sri", ["position:  > Jabatan adb", "startsOn:  > 2026-09-20"]],
    ]);
  });

  it("names a first place, a head, and the unit above by their names", () => {
    const first = planImport(
      AGENCY,
      smallOffice({
        units: smallOffice().units.map((unit) => (unit.id === "daftar" ? { ...unit, kind: "SEKSI" } : unit)),
      }),
      {
        units: [
          { row: 2, name: "Sekretariat", kind: "SEKRETARIAT", parent: "dukcapil", code: "sek" },
          { row: 3, name: "Unit daftar", kind: "SUBBAGIAN", parent: "sek", code: "daftar" },
        ],
        positions: [{ row: 2, unit: "dinkes", name: "Jabatan epid", kind: "FUNGSIONAL", headsUnit: true }],
        people: [],
        placements: [{ row: 2, nip: SRI, unit: "daftar", position: "Jabatan adb", startsOn: "2026-09-20" }],
      },
    );
    expect(reportOf(first, smallOffice(), []).differences.flatMap(({ parts }) => parts)).toEqual([
      { column: "kind", before: "SEKSI", after: "SUBBAGIAN" },
      { column: "parent", before: "Unit dukcapil", after: "Sekretariat" },
      { column: "headsUnit", before: "tidak", after: "ya" },
      { column: "position", before: "", after: "Jabatan adb" },
      { column: "startsOn", before: "", after: "2026-09-20" },
    ]);
  });

  it("of people nobody knows any more says nothing instead of a name", () => {
    const strange = {
      ...plan,
      placements: {
        ...plan.placements,
        moves: [
          {
            document: "SK",
            documentOn: null,
            startsOn: "2026-09-20",
            lines: [{ row: 9, ask: { does: "RETURN", employeeId: "who" } as const }],
          },
        ],
        first: [],
      },
    };
    expect(reportOf(strange, office, []).differences.at(-1)).toEqual({
      ...{ table: "placements", row: 9, what: "CHANGED", name: "" },
      parts: [
        { column: "position", before: "", after: "" },
        { column: "startsOn", before: "", after: "2026-09-20" },
      ],
    });
  });
});

describe("faults", () => {
  const UNKNOWN = { refusal: { code: "UNIT_CODE_UNKNOWN" } } as const;

  it("are told by sheet and row, each cell once, with what stands there", () => {
    const raw = { placements: [{ row: 2, cells: { unit: "dinsos" } }] };
    const told = toldFaults(raw, [
      fault("unit", UNKNOWN),
      fault("unit", { refusal: { code: "STALE" } }),
      fault("nip", { issue: { code: "x", message: "Salah." } }, { table: "units", row: 9, value: "?" }),
    ]);
    expect(told.map(({ column, value }) => [column, value])).toEqual([
      ["unit", "dinsos"],
      ["nip", "?"],
    ]);
    expect(
      toldFaults(raw, [fault("nip", UNKNOWN), fault("nip", UNKNOWN, { row: 8 })]).map(({ value }) => value),
    ).toEqual(["", ""]);
    expect(reportOf(plan, office, told).faults.map(({ table }) => table)).toEqual(["units", "placements"]);
    const rows = [fault("nip", UNKNOWN, { row: 5 }), fault("nip", UNKNOWN, { row: 4 })];
    expect(reportOf(plan, office, rows).faults.map(({ row }) => row)).toEqual([4, 5]);
  });

  it("that only follow from a wrong row of another sheet are left out", () => {
    const raw = {
      units: [{ row: 2, cells: { code: "gizi", name: "" } }],
      people: [{ row: 2, cells: {} }],
      placements: [
        { row: 2, cells: { unit: "gizi" } },
        { row: 3, cells: { unit: "lain" } },
      ],
    };
    expect(
      toldFaults(raw, [fault("unit", UNKNOWN), fault("unit", UNKNOWN, { row: 3 })]).map(({ row }) => row),
    ).toEqual([3]);
  });

  it("say what to do, with the choices where a column has some", () => {
    const issue = { code: "invalid_value", message: "Pilih jenis unit." };
    expect(faultWords(fault("kind", { issue }, { table: "people" }))).toBe(
      "Pilih jenis unit. Pilihannya: PNS, PPPK.",
    );
    expect(
      faultWords(
        fault(
          "name",
          { issue: { code: "too_small", message: "", origin: "string", minimum: 3 } },
          { table: "people" },
        ),
      ),
    ).toBe("Paling sedikit 3 karakter.");
    expect(faultTable([fault("unit", UNKNOWN, { value: "dinsos" })])).toEqual([
      ["Lembar", "Baris", "Kolom", "Isi sel", "Yang harus diperbaiki"],
      ["Penempatan", "2", "Kode unit", "dinsos", "Tidak ada unit dengan kode ini."],
    ]);
  });
});

describe("the words of a difference", () => {
  it("name codes, days and empty cells as people write them", () => {
    expect(partWords("units", { column: "kind", before: "BIDANG", after: "UPTD" })).toBe(
      "Jenis: Bidang menjadi UPTD",
    );
    expect(partWords("people", { column: "email", before: "a@b.id", after: "" })).toBe(
      "Surel: a@b.id menjadi kosong",
    );
    expect(partWords("placements", { column: "startsOn", before: "", after: "2026-09-20" })).toBe(
      "TMT: 20 September 2026",
    );
    expect(partWords("placements", { column: "lain", before: "", after: "x" })).toBe("lain: x");
  });

  it("count what there is", () => {
    expect(countsWords({ added: 1, changed: 0, same: 1200, missing: 0 })).toBe("1 ditambah, 1.200 tetap");
    expect(countsWords({ added: 0, changed: 0, same: 0, missing: 0 })).toBe("Tidak ada di berkas");
    expect([moreWords(3), otherDayWords(2).slice(0, 14)]).toEqual(["dan 3 lagi.", "TMT 2 pegawai "]);
  });
});
