import { describe, expect, it } from "vitest";
import type { Role, Viewer } from "@/lib/kernel/viewer";
import {
  addPosition,
  closePosition,
  correctPosition,
  reopenPosition,
  vacant,
  type PositionFacts,
  type PositionSaid,
} from "@/lib/organisation/rules/positions";
import type { UnitFacts } from "@/lib/organisation/rules/units";

const TODAY = "2026-09-15";
const LAST = "2027-09-16"; // 366 days after today
const holding = (role: Role, unitPath = "/tk/"): Viewer => ({
  employeeId: "e",
  grants: [{ role, unitPath }],
});
const AGENCY = holding("BKD_ADMIN");
const UNIT_ADMIN = holding("UNIT_ADMIN", "/tk/dukcapil/");

const UNIT: UnitFacts = {
  id: "data",
  kind: "BIDANG",
  path: "/tk/dukcapil/data/",
  parentId: "dukcapil",
  opdId: "dukcapil",
  validFrom: "2017-01-01",
  validTo: null,
};
const CLOSED_UNIT = { ...UNIT, validTo: TODAY };
const SAID: PositionSaid & { otherHead: string | null } = {
  kind: "FUNGSIONAL",
  jenjang: "AHLI_MUDA",
  eselon: null,
  headsUnit: false,
  otherHead: null,
};
const STANDS: PositionFacts = { unit: UNIT, headsUnit: false, closedOn: null };

const ASKED = { lastOn: TODAY, today: TODAY };

const fault = (field: string, refusal: object) => ({
  ok: false,
  refusal: { code: "FIELDS_REFUSED", faults: [{ field, refusal }] },
});
const refused = (code: string, more: object = {}) => ({ ok: false, refusal: { code, ...more } });
const fine = { ok: true, value: null };

describe("adding a position", () => {
  it("is the HR agency's, in an open unit", () => {
    expect(addPosition(AGENCY, UNIT, SAID)).toEqual(fine);
    expect(addPosition(UNIT_ADMIN, UNIT, SAID)).toEqual(refused("NOT_ALLOWED"));
    expect(addPosition(AGENCY, CLOSED_UNIT, SAID)).toEqual(refused("UNIT_CLOSED"));
  });

  it.each([
    ["JPT", "PRATAMA", "II.b"],
    ["ADMINISTRATOR", null, "III.a"],
    ["PENGAWAS", null, "IV.b"],
    ["PELAKSANA", "OPERATOR", null],
    ["FUNGSIONAL", "TERAMPIL", null],
    ["FUNGSIONAL", null, null],
  ] as const)("takes a %s with level %s and eselon %s", (kind, jenjang, eselon) => {
    expect(addPosition(AGENCY, UNIT, { ...SAID, kind, jenjang, eselon })).toEqual(fine);
  });

  it.each([
    ["ADMINISTRATOR", "AHLI_MUDA"],
    ["PELAKSANA", "TERAMPIL"],
    ["JPT", "AHLI_MADYA"],
  ] as const)("refuses a %s of level %s", (kind, jenjang) => {
    expect(addPosition(AGENCY, UNIT, { ...SAID, kind, jenjang })).toEqual(
      fault("jenjang", { code: "JENJANG_NOT_OF_KIND" }),
    );
  });

  it.each([
    ["FUNGSIONAL", "III.a"],
    ["PELAKSANA", "IV.b"],
    ["ADMINISTRATOR", "II.b"],
    ["JPT", "III.a"],
  ] as const)("refuses a %s of eselon %s", (kind, eselon) => {
    expect(addPosition(AGENCY, UNIT, { ...SAID, kind, jenjang: null, eselon })).toEqual(
      fault("eselon", { code: "ESELON_NOT_OF_KIND" }),
    );
  });

  it("lets one open position head a unit, and says which one does", () => {
    const head = { ...SAID, headsUnit: true };
    expect(addPosition(AGENCY, UNIT, head)).toEqual(fine);
    expect(addPosition(AGENCY, UNIT, { ...head, otherHead: "Kepala Bidang Data" })).toEqual(
      fault("headsUnit", { code: "UNIT_HAS_HEAD", position: "Kepala Bidang Data" }),
    );
    expect(addPosition(AGENCY, UNIT, { ...SAID, otherHead: "Kepala Bidang Data" })).toEqual(fine);
  });
});

describe("correcting a position", () => {
  it("is also the unit admin's, within her unit", () => {
    expect(correctPosition(AGENCY, STANDS, SAID)).toEqual(fine);
    expect(correctPosition(UNIT_ADMIN, STANDS, SAID)).toEqual(fine);
    expect(correctPosition(holding("UNIT_ADMIN", "/tk/dinkes/"), STANDS, SAID)).toEqual(
      refused("NOT_ALLOWED"),
    );
    expect(correctPosition(holding("LEADER"), STANDS, SAID)).toEqual(refused("NOT_ALLOWED"));
  });

  it("leaves who heads the unit to the HR agency", () => {
    const [head, plain] = [
      { ...SAID, headsUnit: true },
      { ...STANDS, headsUnit: true },
    ];
    expect(correctPosition(UNIT_ADMIN, STANDS, head)).toEqual(
      fault("headsUnit", { code: "HEAD_IS_AGENCYS" }),
    );
    expect(correctPosition(UNIT_ADMIN, plain, SAID)).toEqual(fault("headsUnit", { code: "HEAD_IS_AGENCYS" }));
    expect(correctPosition(UNIT_ADMIN, plain, head)).toEqual(fine);
    expect(correctPosition(AGENCY, STANDS, head)).toEqual(fine);
  });

  it("is refused once the position or its unit is closed", () => {
    expect(correctPosition(AGENCY, { ...STANDS, closedOn: LAST }, SAID)).toEqual(refused("POSITION_CLOSED"));
    expect(correctPosition(AGENCY, { ...STANDS, unit: CLOSED_UNIT }, SAID)).toEqual(refused("UNIT_CLOSED"));
  });

  it("is held to what goes with its kind", () => {
    expect(correctPosition(AGENCY, STANDS, { ...SAID, kind: "PENGAWAS" })).toEqual(
      fault("jenjang", { code: "JENJANG_NOT_OF_KIND" }),
    );
  });
});

describe("closing a position", () => {
  const closeAs = (viewer: Viewer, facts = STANDS) => closePosition(viewer, facts, { ...ASKED, held: 0 });
  const close = (lastOn: string, held = 0) => closePosition(AGENCY, STANDS, { lastOn, today: TODAY, held });

  it("is the HR agency's, done once", () => {
    expect(close(TODAY)).toEqual(fine);
    expect(closeAs(UNIT_ADMIN)).toEqual(refused("NOT_ALLOWED"));
    expect(closeAs(AGENCY, { ...STANDS, closedOn: TODAY })).toEqual(refused("POSITION_CLOSED"));
  });

  it("is refused while one person holds it after its last day", () => {
    expect(close(TODAY, 1)).toEqual(refused("POSITION_HELD", { count: 1, day: TODAY }));
  });

  it("is possible from the first day of its unit until a year ahead, not a day before or after", () => {
    const outside = fault("lastOn", { code: "DAY_OUTSIDE", first: "2017-01-01", last: LAST });
    expect(close("2016-12-31")).toEqual(outside);
    expect(close("2017-01-01")).toEqual(fine);
    expect(close(LAST)).toEqual(fine);
    expect(close("2027-09-17")).toEqual(outside);
  });
});

describe("opening a position again", () => {
  const CLOSED = { ...STANDS, closedOn: TODAY };
  const reopen = (facts: PositionFacts, otherHead: string | null = null, viewer = AGENCY) =>
    reopenPosition(viewer, facts, { otherHead });

  it("is the HR agency's, for a closed position of an open unit", () => {
    expect(reopen(CLOSED)).toEqual(fine);
    expect(reopen(CLOSED, null, UNIT_ADMIN)).toEqual(refused("NOT_ALLOWED"));
    expect(reopen(STANDS)).toEqual(refused("POSITION_NOT_CLOSED"));
    expect(reopen({ ...CLOSED, unit: CLOSED_UNIT })).toEqual(refused("UNIT_CLOSED"));
  });

  it("is refused to a head whose unit another position heads by now", () => {
    expect(reopen({ ...CLOSED, headsUnit: true }, "Plt. Kepala")).toEqual(
      refused("UNIT_HAS_HEAD", { position: "Plt. Kepala" }),
    );
    expect(reopen(CLOSED, "Plt. Kepala")).toEqual(fine);
    expect(reopen({ ...CLOSED, headsUnit: true })).toEqual(fine);
  });
});

it("as many places are vacant as nobody holds, and never fewer than none", () => {
  expect([vacant(3, 2), vacant(3, 3), vacant(3, 4)]).toEqual([1, 0, 0]);
});
