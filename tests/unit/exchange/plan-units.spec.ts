import { describe, expect, it } from "vitest";
import type { Office } from "@/lib/exchange/rules/office";
import { planUnits, type UnitRow } from "@/lib/exchange/rules/units";
import type { Viewer } from "@/lib/kernel/viewer";
import { AGENCY, smallOffice, withOne } from "@/tests/support/exchange-office";

const row = (code: string, parent: string, more: Partial<UnitRow> = {}): UnitRow => ({
  ...{ row: 2, code, parent, name: `Unit ${code}`, kind: "BIDANG" },
  ...more,
});

const planned = (
  rows: readonly UnitRow[],
  { office = smallOffice(), viewer = AGENCY }: { office?: Office; viewer?: Viewer } = {},
) => planUnits({ viewer, office, rows });

const told = (rows: readonly UnitRow[], more: { office?: Office; viewer?: Viewer } = {}) =>
  planned(rows, more).faults.map(({ row: at, column, problem }) => [
    at,
    column,
    "refusal" in problem ? problem.refusal.code : "",
  ]);

const steps = (rows: readonly UnitRow[], office = smallOffice()) =>
  planned(rows, { office }).steps.map(({ row: at, before, after }) => [at, before?.path ?? null, after.path]);

describe("a unit in a file", () => {
  it("comes new under the unit it names by code or by the id of SIASN, whatever its letters", () => {
    const { steps: made, faults } = planned([
      row("gizi", "dinkes"),
      row("data", "unor-1", { row: 3, startsOn: "2026-02-01", areaCode: "35.07", unorId: "unor-2" }),
    ]);
    expect(faults).toEqual([]);
    expect(
      made.map(({ before, after }) => [before, after.path, after.opdId, after.validFrom, after.unorId]),
    ).toEqual([
      [null, "/tk/dinkes/gizi/", "dinkes", "2025-01-01", null],
      [null, "/tk/dukcapil/data/", "dukcapil", "2026-02-01", "unor-2"],
    ]);
  });

  it("may stand under another one of the file, in any order, and is an office of its own under the instansi", () => {
    expect(
      planned([
        row("sub", "dinsos", { kind: "BIDANG" }),
        row("dinsos", "tk", { kind: "OPD", row: 3 }),
      ]).steps.map(({ after }) => [after.path, after.opdId]),
    ).toEqual([
      ["/tk/dinsos/", "new:units:3"],
      ["/tk/dinsos/sub/", "new:units:3"],
    ]);
  });

  it("is the same unit when it has the same id of SIASN, also without its code", () => {
    const { same, steps: made } = planned([
      { row: 2, name: "Unit dukcapil", kind: "OPD", parent: "tk", unorId: "unor-1" },
    ]);
    expect([same, made]).toEqual([1, []]);
  });

  it("without a code gets a free one made of its name", () => {
    const named = (name: string, unorId: string, at: number): UnitRow => ({
      row: at,
      name,
      kind: "BIDANG",
      parent: "dinkes",
      unorId,
    });
    expect(
      planned([named("Daftar", "a", 2), named("Daftar", "b", 3)]).steps.map(({ after }) => after.code),
    ).toEqual(["daftar-2", "daftar-3"]);
  });

  it("says otherwise what it is called, its id and its area, and nothing else changes", () => {
    const { steps: made } = planned([
      row("daftar", "dukcapil", { name: "Bidang Baru", unorId: "x", areaCode: "35" }),
    ]);
    expect(made).toMatchObject([
      {
        row: 2,
        before: { name: "Unit daftar" },
        after: { name: "Bidang Baru", unorId: "x", areaCode: "35", validFrom: "2025-01-01" },
      },
    ]);
    expect(told([row("daftar", "dukcapil", { unorId: null })])).toEqual([]);
  });

  it("takes along what stands under it when it moves", () => {
    const office = smallOffice();
    const units = [
      ...office.units,
      {
        ...office.units[2]!,
        id: "seksi",
        code: "seksi",
        kind: "SEKSI" as const,
        parentId: "daftar",
        path: "/tk/dukcapil/daftar/seksi/",
      },
      { ...office.units[2]!, id: "uptd", code: "uptd", kind: "UPTD" as const, path: "/tk/dukcapil/uptd/" },
    ];
    expect(steps([row("daftar", "uptd")], smallOffice({ units }))).toEqual([
      [2, "/tk/dukcapil/daftar/", "/tk/dukcapil/uptd/daftar/"],
      [null, "/tk/dukcapil/daftar/seksi/", "/tk/dukcapil/uptd/daftar/seksi/"],
    ]);
  });

  it("is the first instansi of an empty database, with everything under it", () => {
    const empty = smallOffice({ units: [] });
    expect(
      steps([row("tk", "", { kind: "INSTANSI" }), row("dinkes", "tk", { kind: "OPD", row: 3 })], empty),
    ).toEqual([
      [2, null, "/tk/"],
      [3, null, "/tk/dinkes/"],
    ]);
  });
});

describe("what is wrong with a unit", () => {
  it.each([
    [
      "it has neither code nor id",
      [{ row: 2, name: "Gizi", kind: "BIDANG", parent: "dinkes" }],
      ["code", "IMPORT_UNIT_UNNAMED"],
    ],
    [
      "its id is that of another code",
      [row("dinkes", "tk", { unorId: "unor-1" })],
      ["code", "IMPORT_UNOR_HAS_CODE"],
    ],
    ["it stands under none and is no instansi", [row("gizi", "")], ["parent", "IMPORT_PARENT_MISSING"]],
    ["it would be a second instansi", [row("lain", "", { kind: "INSTANSI" })], ["kind", "IMPORT_SECOND_TOP"]],
    ["the unit above is not known", [row("gizi", "dinsos")], ["parent", "UNIT_CODE_UNKNOWN"]],
    [
      "its kind does not stand there",
      [row("seksi", "tk", { kind: "SEKSI" })],
      ["kind", "UNIT_KIND_MISPLACED"],
    ],
    [
      "it begins before the unit above",
      [row("gizi", "dinkes", { startsOn: "2024-12-31" })],
      ["startsOn", "DAY_OUTSIDE"],
    ],
    ["it is closed", [row("lama", "dinkes", { name: "Lama" })], ["name", "UNIT_CLOSED"]],
    ["it moves to another office", [row("daftar", "dinkes")], ["parent", "UNIT_OF_OTHER_OFFICE"]],
    [
      "it becomes what may not stand there",
      [row("daftar", "dukcapil", { kind: "KELURAHAN" })],
      ["kind", "UNIT_KIND_MISPLACED"],
    ],
    [
      "an office becomes another office",
      [row("dukcapil", "daftar", { kind: "OPD" })],
      ["parent", "UNIT_UNDER_ITSELF"],
    ],
  ] as const)("%s", (_, rows, [column, code]) => {
    expect(told(rows)[0]).toEqual([2, column, code]);
  });

  it("that stands twice, by code or by id, is told at the second", () => {
    expect(told([row("gizi", "dinkes"), row("gizi", "dinkes", { row: 3 })])).toEqual([
      [3, "code", "IMPORT_TWICE"],
    ]);
    const byId = { row: 4, name: "Gizi", kind: "BIDANG", parent: "dinkes", unorId: "q" } as const;
    expect(told([byId, { ...byId, row: 5 }])).toEqual([[5, "unorId", "IMPORT_TWICE"]]);
  });

  it("units that stand under one another are told each", () => {
    expect(told([row("a", "b"), row("b", "a", { row: 3 })])).toEqual([
      [2, "parent", "UNIT_UNDER_ITSELF"],
      [3, "parent", "UNIT_UNDER_ITSELF"],
    ]);
  });

  it("the instansi that takes another kind, and a name whose day is still to come", () => {
    expect(told([row("tk", "", { kind: "INSTANSI", name: "Kabupaten Baru" })])).toEqual([]);
    const units = withOne(smallOffice().units, "daftar", { namedOn: "2026-10-01" });
    expect(told([row("daftar", "dukcapil", { name: "Lagi" })], { office: smallOffice({ units }) })).toEqual(
      [],
    );
  });

  it("whoever does not keep the structure changes nothing", () => {
    const viewer = { employeeId: "x", grants: [] };
    expect(
      told([row("gizi", "dinkes"), row("daftar", "dukcapil", { row: 3, name: "B" })], { viewer }),
    ).toEqual([
      [2, "parent", "NOT_ALLOWED"],
      [3, "name", "NOT_ALLOWED"],
    ]);
  });
});

describe("what is not in the file", () => {
  const missing = (rows: readonly UnitRow[]) => planned(rows).missing.map(({ code }) => code);

  it("is asked about in the offices the file speaks of; a file with the instansi speaks of all", () => {
    expect(missing([])).toEqual([]);
    expect(missing([row("dukcapil", "tk", { kind: "OPD" })])).toEqual(["daftar"]);
    expect(missing([row("tk", "", { kind: "INSTANSI" })])).toEqual(["dukcapil", "daftar", "dinkes"]);
    expect(missing([row("a", "b"), row("b", "a", { row: 3 })])).toEqual([]);
  });
});
