import { describe, expect, it } from "vitest";
import type { Office } from "@/lib/exchange/rules/office";
import type { PlaceRow } from "@/lib/exchange/rules/places";
import { changesAnything, exchanges, planImport } from "@/lib/exchange/rules/plan";
import { MOST_MOVES } from "@/lib/exchange/rules/tables";
import {
  AGENCY,
  HENDRA,
  RATNA,
  SRI,
  placeOf,
  positionOf,
  smallOffice,
  withOne,
} from "@/tests/support/exchange-office";

const NONE = { units: [], positions: [], people: [], placements: [] };
const row = (nip: string, position: string, more: Partial<PlaceRow> = {}): PlaceRow => ({
  ...{ row: 2, nip, unit: "daftar", position: `Jabatan ${position}`, startsOn: "2026-09-20" },
  ...more,
});
const plan = (placements: readonly PlaceRow[], office: Office = smallOffice()) =>
  planImport(AGENCY, office, { ...NONE, placements });
const places = (rows: readonly PlaceRow[], office: Office = smallOffice()) => plan(rows, office).placements;
const told = (rows: readonly PlaceRow[], office: Office = smallOffice()) =>
  places(rows, office).faults.map(({ row: at, column, problem }) => [
    at,
    column,
    "refusal" in problem ? problem.refusal.code : "",
  ]);
const PLANNED = smallOffice({ hasPlans: true });

describe("a placement in a file", () => {
  it("of somebody without a place is her first place", () => {
    const { first, moves } = places([row(SRI, "adb")]);
    expect([first, moves]).toEqual([
      [
        {
          row: 2,
          employeeId: "sri",
          positionId: "adb",
          kind: "DEFINITIF",
          startsOn: "2026-09-20",
          endsOn: null,
        },
      ],
      [],
    ]);
    expect(changesAnything(plan([row(SRI, "adb")]))).toBe(true);
  });

  it("that says where somebody stands, or will stand, changes nothing; another first day of it is counted", () => {
    const coming = smallOffice({
      places: [...smallOffice().places, placeOf("sri", "epid", { startsOn: "2026-10-01" })],
    });
    const found = places(
      [
        row(RATNA, "adb", { startsOn: "2025-01-01" }),
        row(HENDRA, "kabid", { row: 3 }),
        row(SRI, "epid", { row: 4, unit: "dinkes" }),
      ],
      coming,
    );
    expect([found.same, found.otherDay, found.first, found.moves]).toEqual([3, 2, [], []]);
    expect(changesAnything(plan([row(RATNA, "adb")]))).toBe(false);
  });

  it("in another position is a move by its decree, one decree for all of its lines", () => {
    const lines = { document: "SK 9", unit: "dinkes" };
    const found = places(
      [
        row(RATNA, "epid", lines),
        row(HENDRA, "epid", { ...lines, row: 3, documentOn: null }),
        row(RATNA, "kabid", { row: 4, as: "PLT", endsOn: "2026-12-31", document: "SK 8" }),
      ],
      PLANNED,
    );
    expect(found.faults).toEqual([]);
    expect(
      found.moves.map(({ document, lines: own }) => [
        document,
        own.map(({ row: at, ask }) => [at, ask.does]),
      ]),
    ).toEqual([
      ["SK 8", [[4, "ASSIGN"]]],
      [
        "SK 9",
        [
          [2, "PLACE"],
          [3, "PLACE"],
        ],
      ],
    ]);
    expect(changesAnything(plan([row(RATNA, "epid", lines)]))).toBe(true);
  });

  it("to a chair is a move as soon as anybody has a plan, because others are judged from it", () => {
    const empty = { places: [] };
    expect(places([row(SRI, "kabid")], smallOffice(empty)).first).toHaveLength(1);
    expect(
      places([row(SRI, "kabid", { document: "SK" })], smallOffice({ ...empty, hasPlans: true })).moves,
    ).toHaveLength(1);
    expect(places([row(SRI, "adb")], PLANNED).first).toHaveLength(1);
  });

  it("as Plt. or Plh. is acting for some days, and known by its first day", () => {
    const acting = { as: "PLH", startsOn: "2026-09-20", endsOn: "2026-09-25" } as const;
    expect(places([row(RATNA, "kabid", acting)]).first).toMatchObject([
      { kind: "PLH", endsOn: "2026-09-25" },
    ]);
    const known = smallOffice({
      places: [...smallOffice().places, placeOf("ratna", "kabid", { ...acting, kind: "PLH" })],
    });
    expect(places([row(RATNA, "kabid", acting)], known).same).toBe(1);
    expect(places([row(RATNA, "kabid", { ...acting, startsOn: "2026-09-21" })], known).first).toHaveLength(1);
  });
});

describe("what is wrong with a placement", () => {
  const left = smallOffice({ people: withOne(smallOffice().people, "sri", { leftOn: "2026-09-20" }) });
  const closing = smallOffice({
    positions: withOne(smallOffice().positions, "adb", { closedOn: "2026-09-19" }),
  });

  it.each([
    ["nobody has the NIP", row("199107142019032999", "adb"), ["nip", "IMPORT_NIP_UNKNOWN"]],
    ["there is no such unit", row(SRI, "adb", { unit: "dinsos" }), ["unit", "UNIT_CODE_UNKNOWN"]],
    ["there is no such position", row(SRI, "zzz"), ["position", "POSITION_UNKNOWN"]],
    [
      "it lies too far ahead",
      row(SRI, "adb", { startsOn: "2027-09-17" }),
      ["startsOn", "IMPORT_TOO_FAR_AHEAD"],
    ],
    [
      "a definitive place has a last day",
      row(SRI, "adb", { endsOn: "2026-12-31" }),
      ["endsOn", "IMPORT_PLACE_HAS_NO_END"],
    ],
    ["acting has none", row(RATNA, "kabid", { as: "PLT" }), ["endsOn", "IMPORT_LAST_DAY_MISSING"]],
    [
      "acting ends before it begins",
      row(RATNA, "kabid", { as: "PLT", endsOn: "2026-09-19" }),
      ["endsOn", "DAYS_OUT_OF_ORDER"],
    ],
    [
      "acting is in no chair",
      row(HENDRA, "adb", { as: "PLT", endsOn: "2026-09-21" }),
      ["position", "MOVE_NOT_A_CHAIR"],
    ],
    ["the position was closed", row(SRI, "tua"), ["position", "MOVE_POSITION_CLOSED"]],
    [
      "its day is not after the place she has",
      row(RATNA, "kabid", { startsOn: "2025-01-01" }),
      ["startsOn", "IMPORT_TMT_NOT_AFTER"],
    ],
    [
      "it moves somebody without a decree",
      row(RATNA, "epid", { unit: "dinkes" }),
      ["document", "IMPORT_DECREE_MISSING"],
    ],
    ["another holds the chair", row(SRI, "kabid"), ["position", "MOVE_CHAIR_TAKEN"]],
  ] as const)("%s", (_, one, [column, code]) => {
    expect(told([one])).toEqual([[2, column, code]]);
  });

  it("who left the service, and a position that closes before the first day", () => {
    expect(told([row(SRI, "adb")], left)).toEqual([[2, "nip", "MOVE_LEFT_SERVICE"]]);
    expect(told([row(SRI, "adb", { startsOn: "2026-09-19" })], left)).toEqual([]);
    expect(told([row(SRI, "adb")], closing)).toEqual([[2, "position", "MOVE_POSITION_CLOSED"]]);
    expect(told([row(SRI, "adb", { startsOn: "2026-09-19" })], closing)).toEqual([]);
    expect(told([row(SRI, "adb", { startsOn: "2027-09-16" })])).toEqual([]);
  });

  it("two positions of one name, and the same person twice", () => {
    const two = smallOffice({
      positions: [...smallOffice().positions, { ...positionOf("adb2", "daftar"), name: "Jabatan adb" }],
    });
    expect(told([row(SRI, "adb")], two)).toEqual([[2, "position", "IMPORT_POSITIONS_ALIKE"]]);
    expect(told([row(SRI, "adb"), row(SRI, "epid", { row: 3, unit: "dinkes" })])).toEqual([
      [3, "nip", "IMPORT_TWICE"],
    ]);
  });

  it("two people come to one chair, and one comes to a chair that another leaves in the same file", () => {
    const empty = smallOffice({ places: [] });
    expect(told([row(SRI, "kabid"), row(RATNA, "kabid", { row: 3 })], empty)).toEqual([
      [3, "position", "MOVE_CHAIR_TAKEN"],
    ]);
    const leaves = row(HENDRA, "epid", { row: 3, unit: "dinkes", document: "SK", startsOn: "2026-09-20" });
    expect(told([row(SRI, "kabid"), leaves])).toEqual([]);
    const ended = smallOffice({ places: [placeOf("hendra", "kabid", { endsOn: "2026-09-19" })] });
    expect(told([row(SRI, "kabid")], ended)).toEqual([]);
    const unknown = smallOffice({ places: [placeOf("who", "kabid"), placeOf("ratna", "gone")] });
    expect(told([row(SRI, "kabid")], unknown)).toEqual([[2, "position", "MOVE_CHAIR_TAKEN"]]);
  });

  it("more moves than one file makes", () => {
    const many = Array.from({ length: MOST_MOVES + 1 }, (_, at) => positionOf(`p${at}`, "daftar"));
    const people = many.map((_, at) => ({
      ...smallOffice().people[0]!,
      id: `e${at}`,
      nip: String(199107142019030000n + BigInt(at)),
    }));
    const office = smallOffice({
      positions: [...smallOffice().positions, ...many],
      people,
      places: people.map(({ id }) => placeOf(id, "adb")),
    });
    const rows = (count: number) =>
      people.slice(0, count).map(({ nip }, at) => row(nip, `p${at}`, { row: at, document: "SK" }));
    expect(told(rows(MOST_MOVES), office)).toEqual([]);
    expect(told(rows(MOST_MOVES + 1), office)).toEqual([[MOST_MOVES, "startsOn", "IMPORT_TOO_MANY_MOVES"]]);
  });
});

describe("who is not in the file", () => {
  it("is asked about when she stands today in an office the file speaks of", () => {
    const missing = (rows: readonly PlaceRow[], office = smallOffice()) =>
      places(rows, office).missing.map(({ id }) => id);
    expect(missing([])).toEqual([]);
    expect(missing([row(RATNA, "adb")])).toEqual(["hendra"]);
    expect(missing([row(SRI, "epid", { unit: "dinkes" })])).toEqual([]);
    const more = smallOffice({
      places: [
        placeOf("hendra", "kabid", { endsOn: "2026-09-14" }),
        placeOf("who", "adb"),
        placeOf("ratna", "gone"),
        placeOf("sri", "kabid", { kind: "PLT" }),
      ],
    });
    expect(missing([row(RATNA, "adb", { document: "SK" })], more)).toEqual([]);
  });
});

describe("files", () => {
  it("are taken by the HR agency of the whole instansi alone", () => {
    expect([
      exchanges(AGENCY),
      exchanges({ employeeId: "x", grants: [{ role: "BKD_ADMIN", unitPath: "/tk/dinkes/" }] }),
    ]).toEqual([true, false]);
  });
});
