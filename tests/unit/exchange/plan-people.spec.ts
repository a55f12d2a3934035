import { describe, expect, it } from "vitest";
import { addRefusal, faultsOf } from "@/lib/exchange/rules/office";
import { planPeople, type PersonRow } from "@/lib/exchange/rules/people";
import { planPositions, type PositionRow } from "@/lib/exchange/rules/positions";
import { unitFinder } from "@/lib/exchange/rules/unit-match";
import {
  AGENCY,
  HENDRA,
  RATNA,
  SRI,
  positionOf,
  smallOffice,
  withOne,
} from "@/tests/support/exchange-office";

const codes = ({ faults }: { faults: readonly { row: number; column: string; problem: object }[] }) =>
  faults.map(({ row, column, problem }) => [
    row,
    column,
    "refusal" in problem ? (problem.refusal as { code: string }).code : "",
  ]);

const people = (rows: readonly PersonRow[], office = smallOffice()) =>
  planPeople({ viewer: AGENCY, office, rows });
const person = (nip: string, more: Partial<PersonRow> = {}): PersonRow => ({
  ...{ row: 2, nip, name: "Pegawai ratna", kind: "PNS", golongan: "III/b" },
  ...more,
});

describe("a person in a file", () => {
  it("is known by her NIP: what is the same stays, what is otherwise changes, who is new is added", () => {
    const { steps, same } = people([
      person(RATNA),
      person(HENDRA, { row: 3, name: "Pegawai hendra", golongan: "III/c", email: "h@contoh.go.id" }),
      person("198001012005011001", { row: 4, name: "Citra" }),
    ]);
    expect(same).toBe(1);
    expect(steps).toMatchObject([
      {
        row: 3,
        before: { golongan: "III/b" },
        after: { golongan: "III/c", email: "h@contoh.go.id", version: 1 },
      },
      { row: 4, before: null, after: { id: "new:people:4", email: null } },
    ]);
  });

  it("keeps her address where there is no column of addresses, and loses it where the cell is empty", () => {
    const office = smallOffice({
      people: withOne(smallOffice().people, "ratna", { email: "r@contoh.go.id" }),
    });
    expect(people([person(RATNA)], office).steps).toEqual([]);
    expect(people([person(RATNA, { email: null })], office).steps).toMatchObject([
      { after: { email: null } },
    ]);
  });

  it("is refused with a NIP or a golongan that is none, and when she stands twice", () => {
    expect(
      codes(
        people([
          person("199107142019039900"),
          person(HENDRA, { row: 3, golongan: "IX" }),
          person(HENDRA, { row: 4 }),
        ]),
      ),
    ).toEqual([
      [2, "nip", "NIP_WRONG"],
      [3, "golongan", "GOLONGAN_NOT_OF_KIND"],
      [4, "nip", "IMPORT_TWICE"],
    ]);
    const refused = planPeople({
      viewer: { employeeId: "x", grants: [] },
      office: smallOffice(),
      rows: [person(RATNA, { name: "B" })],
    });
    expect(codes(refused)).toEqual([[2, "nip", "NOT_ALLOWED"]]);
  });

  it("who is not in the file is asked about, unless she has left; a file without people asks about nobody", () => {
    const gone = (leftOn: string) =>
      smallOffice({ people: withOne(smallOffice().people, "sri", { leftOn }) });
    const missing = (office = smallOffice()) => people([person(RATNA)], office).missing.map(({ id }) => id);
    expect(people([]).missing).toEqual([]);
    expect(missing()).toEqual(["hendra", "sri"]);
    expect(missing(gone("2026-09-15"))).toEqual(["hendra"]);
    expect(missing(gone("2026-09-16"))).toEqual(["hendra", "sri"]);
    expect(SRI).toHaveLength(18);
  });
});

const positions = (rows: readonly PositionRow[], office = smallOffice(), viewer = AGENCY) =>
  planPositions({ viewer, office, rows }, unitFinder(office.units));
const position = (unit: string, name: string, more: Partial<PositionRow> = {}): PositionRow => ({
  ...{ row: 2, unit, name, kind: "FUNGSIONAL" },
  ...more,
});

describe("a position in a file", () => {
  it("is known by its unit and its name, in any letters and spacing", () => {
    const { steps, same } = positions([
      position("daftar", "Jabatan adb"),
      position("daftar", "Jabatan  KABID", {
        row: 3,
        kind: "ADMINISTRATOR",
        eselon: "III.b",
        kelas: 11,
        formasi: 2,
      }),
      position("unor-1", "Arsiparis", { row: 4, jenjang: "AHLI_MUDA" }),
    ]);
    expect(same).toBe(1);
    expect(steps).toMatchObject([
      {
        row: 3,
        before: { id: "kabid" },
        after: { id: "kabid", eselon: "III.b", kelas: 11, formasi: 2, headsUnit: true },
      },
      {
        row: 4,
        before: null,
        after: { id: "new:positions:4", unitId: "dukcapil", formasi: 1, headsUnit: false },
      },
    ]);
  });

  it.each([
    ["its unit is not known", [position("dinsos", "Arsiparis")], ["unit", "UNIT_CODE_UNKNOWN"]],
    [
      "it stands twice",
      [position("dinkes", "Arsiparis", { row: 1 }), position("dinkes", "arsiparis")],
      ["name", "IMPORT_TWICE"],
    ],
    [
      "its level is not of its kind",
      [position("dinkes", "Arsiparis", { jenjang: "UTAMA" })],
      ["jenjang", "JENJANG_NOT_OF_KIND"],
    ],
    [
      "its unit has another head",
      [position("daftar", "Arsiparis", { headsUnit: true })],
      ["headsUnit", "UNIT_HAS_HEAD"],
    ],
    ["it is closed", [position("daftar", "Jabatan tua", { kelas: 5 })], ["name", "POSITION_CLOSED"]],
    ["its unit is closed", [position("lama", "Arsiparis")], ["name", "UNIT_CLOSED"]],
  ] as const)("is refused when %s", (_, rows, [column, code]) => {
    expect(codes(positions(rows))).toEqual([[2, column, code]]);
  });

  it("is not guessed where two open ones are called so, and means the open one where another is closed", () => {
    const alike = { ...smallOffice().positions[1]!, id: "adb2" };
    const two = smallOffice({ positions: [...smallOffice().positions, alike] });
    expect(codes(positions([position("daftar", "Jabatan adb", { kelas: 7 })], two))).toEqual([
      [2, "name", "IMPORT_POSITIONS_ALIKE"],
    ]);
    const one = smallOffice({
      positions: [...smallOffice().positions, { ...alike, closedOn: "2026-01-01" }],
    });
    expect(positions([position("daftar", "Jabatan adb", { kelas: 7 })], one).steps).toMatchObject([
      { after: { id: "adb" } },
    ]);
  });

  it("hands the chair of a unit to another one when both say so", () => {
    const handed = [
      position("daftar", "Jabatan kabid", { kind: "ADMINISTRATOR", headsUnit: false }),
      position("daftar", "Ketua tim", { row: 3, headsUnit: true }),
    ];
    expect(codes(positions(handed))).toEqual([]);
    const both = [
      position("dinkes", "A", { headsUnit: true }),
      position("dinkes", "B", { row: 3, headsUnit: true }),
    ];
    expect(codes(positions(both))).toEqual([
      [2, "headsUnit", "UNIT_HAS_HEAD"],
      [3, "headsUnit", "UNIT_HAS_HEAD"],
    ]);
  });

  it("that is not in the file is asked about in the offices the file speaks of", () => {
    const missing = (rows: readonly PositionRow[], office = smallOffice()) =>
      positions(rows, office).missing.map(({ id, code }) => [id, code]);
    expect(missing([])).toEqual([]);
    expect(missing([position("daftar", "Jabatan adb")])).toEqual([["kabid", "daftar"]]);
    const lost = smallOffice({ positions: [...smallOffice().positions, positionOf("x", "nowhere")] });
    expect(missing([position("tk", "Bupati")], lost).map(([id]) => id)).toEqual(["kabid", "adb", "epid"]);
  });
});

describe("a refused rule", () => {
  it("is told at the columns it names, or at the one of the row", () => {
    const faults = faultsOf("units");
    addRefusal(faults.add, { row: 2, column: "code" }, { code: "NOT_ALLOWED" });
    addRefusal(
      faults.add,
      { row: 3, column: "code" },
      { code: "FIELDS_REFUSED", faults: [{ field: "kind", refusal: { code: "STALE" } }] },
    );
    expect(faults.list.map(({ row, column }) => [row, column])).toEqual([
      [2, "code"],
      [3, "kind"],
    ]);
  });
});
