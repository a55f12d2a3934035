import { describe, expect, it } from "vitest";
import { UNIT_KINDS, type UnitKind } from "@/lib/kernel/codes";
import type { Role, Viewer } from "@/lib/kernel/viewer";
import {
  addUnit,
  closeUnit,
  correctUnit,
  kindsAbove,
  kindsUnder,
  lastDayAhead,
  moveUnit,
  openedCodes,
  proposeUnitCode,
  readsStructure,
  renameUnit,
  reopenUnit,
  type UnitFacts,
} from "@/lib/organisation/rules/units";

const TODAY = "2026-09-15";
const LAST = "2027-09-16"; // 366 days after today
const holding = (role: Role, unitPath = "/tk/"): Viewer => ({
  employeeId: "e",
  grants: [{ role, unitPath }],
});
const AGENCY = holding("BKD_ADMIN");
const OTHERS = ["UNIT_ADMIN", "LEADER", "AUDITOR", "SURVEY_OFFICER"] as const;

const unit = (path: string, more: Partial<UnitFacts> = {}): UnitFacts => {
  const codes = path.split("/").filter((code) => code !== "");
  const id = codes.at(-1) ?? "";
  return {
    id,
    kind: "BIDANG",
    path,
    parentId: codes.at(-2) ?? null,
    opdId: codes[1] ?? null,
    validFrom: "2017-01-01",
    validTo: null,
    ...more,
  };
};
const ROOT = unit("/tk/", { kind: "INSTANSI" });
const OFFICE = unit("/tk/dukcapil/", { kind: "OPD" });
const FIELD = unit("/tk/dukcapil/data/");
const OTHER_OFFICE = unit("/tk/dinkes/", { kind: "OPD" });

const fault = (field: string, refusal: object) => ({
  ok: false,
  refusal: { code: "FIELDS_REFUSED", faults: [{ field, refusal }] },
});
const refused = (code: string, more: object = {}) => ({ ok: false, refusal: { code, ...more } });
const fine = (value: unknown = null) => ({ ok: true, value });

describe("the structure", () => {
  it("is read by the HR agency, unit admins and auditors, and by nobody else", () => {
    const roles: Role[] = ["BKD_ADMIN", "UNIT_ADMIN", "AUDITOR", "LEADER", "SURVEY_OFFICER"];
    expect(roles.map((role) => readsStructure(holding(role)))).toEqual([true, true, true, false, false]);
  });

  it("has exactly one top, and whatever stands anywhere stands under something", () => {
    expect(UNIT_KINDS.filter((kind) => kindsAbove(kind).length === 0)).toEqual(["INSTANSI"]);
  });

  it("has offices and kecamatan directly under the instansi, and nothing else", () => {
    expect(kindsUnder("INSTANSI")).toEqual(["OPD", "KECAMATAN"]);
    expect([kindsAbove("OPD"), kindsAbove("KECAMATAN")]).toEqual([["INSTANSI"], ["INSTANSI"]]);
  });

  it("has kelurahan under kecamatan alone, and nothing under a seksi or a subbagian", () => {
    expect(kindsAbove("KELURAHAN")).toEqual(["KECAMATAN"]);
    expect([kindsUnder("SEKSI"), kindsUnder("SUBBAGIAN")]).toEqual([[], []]);
  });
});

describe("the code of a unit", () => {
  it("is made of its name, and of a number where it is taken", () => {
    expect(proposeUnitCode("Bidang Data & Informasi", new Set())).toBe("bidang-data-informasi");
    expect(proposeUnitCode("Bidang Data", new Set(["bidang-data", "bidang-data-2"]))).toBe("bidang-data-3");
  });

  it("is never one of our own addresses, and never empty", () => {
    expect(proposeUnitCode("Berkas", new Set())).toBe("berkas-2");
    expect(proposeUnitCode("★★★", new Set())).toBe("unit");
  });

  it("ends before it is too long, without a hyphen at its end", () => {
    expect(proposeUnitCode(`${"a".repeat(59)} bagian`, new Set())).toBe("a".repeat(59));
    expect(proposeUnitCode("a".repeat(60), new Set(["a".repeat(60)]))).toBe(`${"a".repeat(58)}-2`);
  });
});

describe("adding a unit", () => {
  const add = (more: Partial<Parameters<typeof addUnit>[2]> = {}, parent = OFFICE, viewer = AGENCY) =>
    addUnit(viewer, parent, {
      code: "baru",
      kind: "BIDANG",
      startsOn: TODAY,
      codeTaken: false,
      unorTaken: false,
      today: TODAY,
      ...more,
    });

  it("gives it its path and the office of the unit above", () => {
    expect(add()).toEqual(fine({ path: "/tk/dukcapil/baru/", opdId: "dukcapil" }));
  });

  it("makes it an office of its own directly under the instansi", () => {
    expect(add({ kind: "OPD" }, ROOT)).toEqual(fine({ path: "/tk/baru/", opdId: null }));
  });

  it.each(OTHERS)("is refused to a %s", (role) => {
    expect(add({}, OFFICE, holding(role))).toEqual(refused("NOT_ALLOWED"));
  });

  it("is refused to the agency of another branch", () => {
    expect(add({}, OFFICE, holding("BKD_ADMIN", "/tk/dinkes/"))).toEqual(refused("NOT_ALLOWED"));
  });

  it("is refused under a closed unit, also one that closes later", () => {
    expect(add({}, { ...OFFICE, validTo: LAST })).toEqual(refused("UNIT_CLOSED"));
  });

  it("is refused for a kind that does not stand there", () => {
    expect(add({ kind: "KELURAHAN" })).toEqual(
      fault("kind", { code: "UNIT_KIND_MISPLACED", kind: "KELURAHAN", above: "OPD" }),
    );
    expect(add({ kind: "INSTANSI" }, ROOT)).toEqual(
      fault("kind", { code: "UNIT_KIND_MISPLACED", kind: "INSTANSI", above: "INSTANSI" }),
    );
  });

  it("is refused for a code and a unor id that another unit has, each at its field", () => {
    expect(add({ codeTaken: true })).toEqual(fault("code", { code: "UNIT_CODE_TAKEN" }));
    expect(add({ unorTaken: true })).toEqual(fault("unorId", { code: "UNOR_TAKEN" }));
  });

  it("is possible from the first day of the unit above until a year ahead, not a day before or after", () => {
    const outside = fault("startsOn", { code: "DAY_OUTSIDE", first: "2017-01-01", last: LAST });
    expect(lastDayAhead(TODAY)).toBe(LAST);
    expect(add({ startsOn: "2016-12-31" })).toEqual(outside);
    expect(add({ startsOn: "2017-01-01" }).ok).toBe(true);
    expect(add({ startsOn: LAST }).ok).toBe(true);
    expect(add({ startsOn: "2027-09-17" })).toEqual(outside);
  });
});

describe("correcting a unit", () => {
  const correct = (more: Partial<Parameters<typeof correctUnit>[2]> = {}, facts = FIELD, viewer = AGENCY) =>
    correctUnit(viewer, facts, { kind: "BIDANG", above: "OPD", under: [], unorTaken: false, ...more });

  it("is the HR agency's, while the unit is open", () => {
    expect(correct()).toEqual(fine());
    for (const role of OTHERS) expect(correct({}, FIELD, holding(role))).toEqual(refused("NOT_ALLOWED"));
    expect(correct({}, { ...FIELD, validTo: TODAY })).toEqual(refused("UNIT_CLOSED"));
  });

  it("changes its kind to one that goes with what stands above it", () => {
    expect(correct({ kind: "UPTD" })).toEqual(fine());
    expect(correct({ kind: "KELURAHAN" })).toEqual(
      fault("kind", { code: "UNIT_KIND_MISPLACED", kind: "KELURAHAN", above: "OPD" }),
    );
  });

  it("changes its kind only to one under which all that stands under it may stand", () => {
    expect(correct({ kind: "SEKRETARIAT", under: ["SUBBAGIAN"] })).toEqual(fine());
    expect(correct({ kind: "SEKRETARIAT", under: ["SUBBAGIAN", "SEKSI"] })).toEqual(
      fault("kind", { code: "UNIT_KIND_MISPLACED", kind: "SEKSI", above: "SEKRETARIAT" }),
    );
  });

  it("leaves a kind alone that stands where it would not be put today", () => {
    expect(correct({ kind: "BIDANG", above: "KECAMATAN", under: ["KELURAHAN"] })).toEqual(fine());
  });

  it("never makes the instansi something else", () => {
    expect(correct({ kind: "OPD", above: null }, ROOT)).toEqual(fault("kind", { code: "INSTANSI_STAYS" }));
    expect(correct({ kind: "INSTANSI", above: null }, ROOT)).toEqual(fine());
  });

  it("is refused for a unor id that another unit has", () => {
    expect(correct({ unorTaken: true })).toEqual(fault("unorId", { code: "UNOR_TAKEN" }));
  });
});

describe("renaming a unit", () => {
  const named = { ...FIELD, newest: { name: "Bidang Data", startsOn: "2025-01-01" } };
  const rename = (startsOn: string, name = "Bidang Informasi", facts = named) =>
    renameUnit(AGENCY, facts, { name, startsOn, today: TODAY });
  const OTHER_NAME = { name: "Lain", startsOn: TODAY, today: TODAY };
  const outside = fault("startsOn", { code: "DAY_OUTSIDE", first: "2025-01-01", last: TODAY });

  it("is the HR agency's, while the unit is open", () => {
    for (const role of OTHERS)
      expect(renameUnit(holding(role), named, OTHER_NAME)).toEqual(refused("NOT_ALLOWED"));
    expect(rename(TODAY, "Lain", { ...named, validTo: TODAY })).toEqual(refused("UNIT_CLOSED"));
  });

  it("adds a name from the day after the newest name's day until today", () => {
    expect(rename("2025-01-02")).toEqual(fine("ADDED"));
    expect(rename(TODAY)).toEqual(fine("ADDED"));
    expect(rename("2026-09-16")).toEqual(outside);
  });

  it("puts right the newest name on that name's own day, and never one before it", () => {
    expect(rename("2025-01-01")).toEqual(fine("REPLACED"));
    expect(rename("2024-12-31")).toEqual(outside);
  });

  it("puts right the name of a unit that is to come, and gives it no other one before it has begun", () => {
    const later = { ...FIELD, newest: { name: "Bidang Data", startsOn: "2027-01-01" } };
    expect(rename("2027-01-01", "Bidang Lain", later)).toEqual(fine("REPLACED"));
    expect(rename(TODAY, "Bidang Lain", later)).toEqual(
      fault("startsOn", { code: "DAY_OUTSIDE", first: "2027-01-01", last: "2027-01-01" }),
    );
  });

  it("is refused for the name it has", () => {
    expect(rename(TODAY, "Bidang Data")).toEqual(fault("name", { code: "UNIT_NAME_SAME" }));
  });
});

describe("moving a unit", () => {
  const SECTION = unit("/tk/dukcapil/data/seksi/", { kind: "SEKSI" });
  const OTHER_FIELD = unit("/tk/dukcapil/lain/");
  const move = (facts: UnitFacts, parent: UnitFacts, viewer = AGENCY) => moveUnit(viewer, facts, parent);

  it("goes to another unit of the same office that may hold it", () => {
    expect(move(SECTION, OTHER_FIELD)).toEqual(fine());
    expect(move(SECTION, OFFICE)).toEqual(fine());
  });

  it("is the HR agency's, while both are open", () => {
    for (const role of OTHERS)
      expect(move(SECTION, OTHER_FIELD, holding(role))).toEqual(refused("NOT_ALLOWED"));
    expect(move({ ...SECTION, validTo: TODAY }, OTHER_FIELD)).toEqual(refused("UNIT_CLOSED"));
    expect(move(SECTION, { ...OTHER_FIELD, validTo: LAST })).toEqual(
      fault("parentId", { code: "PARENT_CLOSED" }),
    );
  });

  it("is refused under itself and under anything of its own", () => {
    expect(move(FIELD, FIELD)).toEqual(fault("parentId", { code: "UNIT_UNDER_ITSELF" }));
    expect(move(FIELD, SECTION)).toEqual(fault("parentId", { code: "UNIT_UNDER_ITSELF" }));
  });

  it("is refused to another office, and to the instansi", () => {
    expect(move(FIELD, OTHER_OFFICE)).toEqual(fault("parentId", { code: "UNIT_OF_OTHER_OFFICE" }));
    expect(move(FIELD, ROOT)).toEqual(fault("parentId", { code: "UNIT_OF_OTHER_OFFICE" }));
  });

  it("is refused for an office and for the instansi", () => {
    expect(move(OFFICE, OTHER_OFFICE)).toEqual(refused("OFFICE_STAYS"));
    expect(move(ROOT, OFFICE)).toEqual(refused("OFFICE_STAYS"));
  });

  it("is refused to where it is, and to where its kind does not stand", () => {
    expect(move(SECTION, FIELD)).toEqual(fault("parentId", { code: "UNIT_THERE_ALREADY" }));
    expect(move(OTHER_FIELD, FIELD)).toEqual(
      fault("parentId", { code: "UNIT_KIND_MISPLACED", kind: "BIDANG", above: "BIDANG" }),
    );
  });
});

describe("closing a unit", () => {
  const close = (more: Partial<Parameters<typeof closeUnit>[2]> = {}, facts = FIELD, viewer = AGENCY) =>
    closeUnit(viewer, facts, {
      lastOn: "2026-12-31",
      today: TODAY,
      namedOn: "2025-01-01",
      people: 0,
      units: 0,
      services: 0,
      successor: null,
      ...more,
    });

  it("is the HR agency's, done once, and never to the instansi", () => {
    expect(close()).toEqual(fine());
    for (const role of OTHERS) expect(close({}, FIELD, holding(role))).toEqual(refused("NOT_ALLOWED"));
    expect(close({}, { ...FIELD, validTo: TODAY })).toEqual(refused("UNIT_CLOSED"));
    expect(close({}, ROOT)).toEqual(refused("INSTANSI_STAYS"));
  });

  it("is possible from the day of its newest name until a year ahead, not a day before or after", () => {
    const outside = fault("lastOn", { code: "DAY_OUTSIDE", first: "2025-01-01", last: LAST });
    expect(close({ lastOn: "2024-12-31" })).toEqual(outside);
    expect(close({ lastOn: "2025-01-01" })).toEqual(fine());
    expect(close({ lastOn: LAST })).toEqual(fine());
    expect(close({ lastOn: "2027-09-17" })).toEqual(outside);
  });

  it("is refused while one person, one unit or one service is there, and says how many", () => {
    expect(close({ people: 1 })).toEqual(refused("UNIT_HAS_PEOPLE", { count: 1, day: "2026-12-31" }));
    expect(close({ units: 1 })).toEqual(refused("UNIT_HAS_UNITS", { count: 1 }));
    expect(close({ services: 1 })).toEqual(refused("UNIT_HAS_SERVICES", { count: 1 }));
  });

  it("may name another open unit that goes on with its work", () => {
    expect(close({ successor: OTHER_OFFICE })).toEqual(fine());
    const unfit = fault("successorId", { code: "SUCCESSOR_UNFIT" });
    expect(close({ successor: FIELD })).toEqual(unfit);
    expect(close({ successor: { ...OTHER_OFFICE, validTo: LAST } })).toEqual(unfit);
  });
});

describe("opening a unit again", () => {
  const CLOSED = { ...FIELD, validTo: TODAY };

  it("is the HR agency's, for a unit that is closed", () => {
    expect(reopenUnit(AGENCY, CLOSED, OFFICE)).toEqual(fine());
    for (const role of OTHERS)
      expect(reopenUnit(holding(role), CLOSED, OFFICE)).toEqual(refused("NOT_ALLOWED"));
    expect(reopenUnit(AGENCY, FIELD, OFFICE)).toEqual(refused("UNIT_NOT_CLOSED"));
  });

  it("is refused under a closed unit", () => {
    expect(reopenUnit(AGENCY, CLOSED, { ...OFFICE, validTo: TODAY })).toEqual(refused("PARENT_CLOSED"));
    expect(reopenUnit(AGENCY, { ...ROOT, validTo: TODAY }, null)).toEqual(fine());
  });
});

describe("the branches an address opens", () => {
  it("are those it names by code, each once", () => {
    expect(openedCodes("dinkes,dinkes-p2p,dinkes")).toEqual(["dinkes", "dinkes-p2p"]);
  });

  it("are none where it names none, names nonsense or names twice", () => {
    expect([undefined, "", "../x,A B", ["a", "b"]].map(openedCodes)).toEqual([[], [], [], []]);
  });

  it("are 40 at most, so that no address makes a page of thousands", () => {
    const many = Array.from({ length: 41 }, (_, index) => `u${index}`).join(",");
    expect(openedCodes(many)).toHaveLength(40);
  });
});

it("every kind says what stands under it", () => {
  const known: readonly UnitKind[] = UNIT_KINDS;
  expect(known.every((kind) => kindsUnder(kind).every((under) => known.includes(under)))).toBe(true);
});
