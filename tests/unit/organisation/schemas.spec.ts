import { describe, expect, it } from "vitest";
import { addPositionSchema, addUnitSchema, closeUnitSchema } from "@/lib/organisation/schemas";

const ID = "0199f3a0-0000-7000-8000-000000000000";
const UNIT = { parentId: ID, name: "Bidang Data", kind: "BIDANG", startsOn: "2026-09-15" };
const POSITION = { unitId: ID, name: "Analis Data", kind: "FUNGSIONAL", formasi: "2" };

const faults = (schema: typeof addUnitSchema | typeof addPositionSchema, typed: object) =>
  schema.safeParse(typed).error?.issues.map(({ path }) => path.join(".")) ?? [];

describe("a new unit", () => {
  it("needs a name, a kind and a day; code, unor id and area code may be left empty", () => {
    expect(addUnitSchema.parse({ ...UNIT, code: "", unorId: "", areaCode: "" })).toEqual({
      ...UNIT,
      code: "",
      unorId: null,
      areaCode: "",
    });
    expect(faults(addUnitSchema, { ...UNIT, name: "Bi" })).toEqual(["name"]);
    expect(faults(addUnitSchema, { ...UNIT, kind: "DINAS" })).toEqual(["kind"]);
    expect(faults(addUnitSchema, { ...UNIT, startsOn: "2026-02-30" })).toEqual(["startsOn"]);
  });

  it.each(["bidang-data", "BIDANG-DATA", "b2"])("takes the code %s in small letters", (code) => {
    expect(addUnitSchema.parse({ ...UNIT, code }).code).toBe(code.toLowerCase());
  });

  it.each(["-data", "data-", "bidang--data", "bidang data", "bidang/data", "berkas", "x".repeat(61)])(
    "refuses the code %s",
    (code) => {
      expect(faults(addUnitSchema, { ...UNIT, code })).toContain("code");
    },
  );

  it.each(["35", "35.07", "35.07.01", "35.07.01.2004"])("takes the area code %s", (areaCode) => {
    expect(addUnitSchema.parse({ ...UNIT, areaCode }).areaCode).toBe(areaCode);
  });

  it.each(["3", "35.7", "35.07.01.04", "35.07.01.2004.1", "35-07"])(
    "refuses the area code %s",
    (areaCode) => {
      expect(faults(addUnitSchema, { ...UNIT, areaCode })).toContain("areaCode");
    },
  );

  it("takes a unor id of letters, digits and hyphens only", () => {
    expect(addUnitSchema.parse({ ...UNIT, unorId: " A1-b2 " }).unorId).toBe("A1-b2");
    expect(faults(addUnitSchema, { ...UNIT, unorId: "A1 b2" })).toEqual(["unorId"]);
  });
});

describe("a new position", () => {
  it("may have no level, no eselon and no class", () => {
    expect(addPositionSchema.parse({ ...POSITION, jenjang: "", eselon: "", kelas: "" })).toEqual({
      unitId: ID,
      name: "Analis Data",
      kind: "FUNGSIONAL",
      jenjang: null,
      eselon: null,
      kelas: null,
      formasi: 2,
      headsUnit: false,
    });
  });

  it("heads its unit when the box is ticked", () => {
    expect(addPositionSchema.parse({ ...POSITION, headsUnit: "on" }).headsUnit).toBe(true);
  });

  it("has a class from 1 to 17 and at least one place", () => {
    const at = (more: object) => faults(addPositionSchema, { ...POSITION, ...more });
    expect([at({ kelas: "1" }), at({ kelas: "17" })]).toEqual([[], []]);
    expect([at({ kelas: "0" }), at({ kelas: "18" }), at({ kelas: "9,5" })]).toEqual([
      ["kelas"],
      ["kelas"],
      ["kelas"],
    ]);
    expect(addPositionSchema.safeParse({ ...POSITION, kelas: "18" }).error?.issues[0]?.message).toBe(
      "Kelas jabatan adalah bilangan bulat dari 1 sampai 17.",
    );
    expect([at({ formasi: "9999" }), at({ formasi: "0" }), at({ formasi: "" })]).toEqual([
      [],
      ["formasi"],
      ["formasi"],
    ]);
  });
});

it("a unit is closed with or without one that goes on with its work", () => {
  const close = (successorId?: string) =>
    closeUnitSchema.safeParse({ unitId: ID, version: "1", lastOn: "2026-12-31", successorId });
  expect([close().data?.successorId, close("").data?.successorId, close(ID).data?.successorId]).toEqual([
    null,
    null,
    ID,
  ]);
  expect(close("x").success).toBe(false);
});
