import { beforeEach, describe, expect, it } from "vitest";
import { addUnit } from "@/lib/organisation/commands/add-unit";
import { correctUnit, moveUnit, renameUnit } from "@/lib/organisation/commands/change-unit";
import { closeUnit, reopenUnit } from "@/lib/organisation/commands/close-unit";
import { db } from "@/lib/server/db/client";
import { fromDay, toDay, toDayOrNull } from "@/lib/server/db/columns";
import { useDatabase } from "@/tests/support/database";
import { OFFICE_DAY, officeForEach, type Office, type PersonKey } from "@/tests/support/office";

const freshOffice = officeForEach(useDatabase());

const NOWHERE = "0199f3a0-0000-7000-8000-000000000000";
const OTHERS: PersonKey[] = ["unitAdmin", "head", "supervisor", "asn", "auditor"];
let office: Office;

beforeEach(async () => {
  office = await freshOffice();
});

const refused = (code: string, more: object = {}) => ({ ok: false, refusal: { code, ...more } });
const fault = (field: string, refusal: object) => refused("FIELDS_REFUSED", { faults: [{ field, refusal }] });
const unitOf = (code: string) => db.unit.findUniqueOrThrow({ where: { code } });
const lastEvent = () => db.auditEvent.findFirstOrThrow({ orderBy: [{ at: "desc" }, { id: "desc" }] });
const events = () => db.auditEvent.count();

interface Said {
  by?: PersonKey;
  under?: string;
  name?: string;
  code?: string;
  kind?: "BIDANG" | "OPD" | "SEKSI" | "UPTD";
  unorId?: string | null;
  startsOn?: string;
}
const add = ({
  by = "admin",
  under = office.units.dukcapil,
  name = "Bidang Data",
  code = "",
  kind = "BIDANG",
  unorId = null,
  startsOn = OFFICE_DAY,
}: Said = {}) =>
  addUnit(office.viewer(by), { parentId: under, name, code, kind, unorId, areaCode: "", startsOn });

async function added(said: Said = {}) {
  const made = await add(said);
  if (!made.ok) throw new Error(JSON.stringify(made.refusal));
  return unitOf(made.value.code);
}

describe("adding a unit", () => {
  it("gives it a code of its name, its first name, and a line in the trail of its office", async () => {
    expect(await add()).toEqual({ ok: true, value: { code: "bidang-data" } });
    const made = await unitOf("bidang-data");
    expect(made).toMatchObject({
      name: "Bidang Data",
      path: "/tk/dukcapil/bidang-data/",
      parentId: office.units.dukcapil,
      opdId: office.units.dukcapil,
      version: 1,
    });
    const names = await db.unitName.findMany({ where: { unitId: made.id } });
    expect(names.map(({ name, startsOn }) => [name, toDay(startsOn)])).toEqual([["Bidang Data", OFFICE_DAY]]);
    expect(await lastEvent()).toMatchObject({
      chain: office.units.dukcapil,
      action: "add-unit",
      subject: "unit",
      subjectId: made.id,
      actorId: office.people.admin.id,
    });
  });

  it("makes an office of its own with a chain of its own under the instansi", async () => {
    const made = await added({ under: office.units.tk, kind: "OPD", name: "Dinas Baru" });
    expect([made.path, made.opdId]).toEqual(["/tk/dinas-baru/", made.id]);
    expect((await lastEvent()).chain).toBe(made.id);
  });

  it("gives the same name another code the second time", async () => {
    await add();
    expect(await add()).toEqual({ ok: true, value: { code: "bidang-data-2" } });
  });

  it("is refused for a code and for a unor id that another unit has", async () => {
    await added({ unorId: "A-1" });
    expect(await add({ code: "pendaftaran" })).toEqual(fault("code", { code: "UNIT_CODE_TAKEN" }));
    expect(await add({ unorId: "A-1" })).toEqual(fault("unorId", { code: "UNOR_TAKEN" }));
  });

  it("is refused to everyone but the HR agency, and leaves nothing behind", async () => {
    const [units, before] = [await db.unit.count(), await events()];
    for (const by of OTHERS) expect(await add({ by })).toEqual(refused("NOT_ALLOWED"));
    expect(await add({ under: NOWHERE })).toEqual(refused("NOT_FOUND"));
    expect([await db.unit.count(), await events()]).toEqual([units, before]);
  });
});

describe("correcting a unit", () => {
  it("changes kind, unor id and area code, and the trail keeps what it was", async () => {
    const made = await added({ unorId: "A-1" });
    const input = { unitId: made.id, version: 1, kind: "UPTD", unorId: "A-2", areaCode: "35.07.01" } as const;
    expect(await correctUnit(office.viewer("admin"), input)).toEqual({
      ok: true,
      value: { code: "bidang-data" },
    });
    expect(await unitOf("bidang-data")).toMatchObject({
      kind: "UPTD",
      unorId: "A-2",
      areaCode: "35.07.01",
      version: 2,
    });
    expect((await lastEvent()).detail).toMatchObject({
      before: { kind: "BIDANG", unorId: "A-1", areaCode: "" },
      after: { kind: "UPTD", unorId: "A-2", areaCode: "35.07.01" },
    });
    expect(await correctUnit(office.viewer("admin"), input)).toEqual(refused("STALE"));
  });

  it("keeps its own unor id, and takes no other unit's", async () => {
    const [one, two] = [await added({ unorId: "A-1" }), await added({ unorId: "A-2" })];
    const correct = (unitId: string, unorId: string) =>
      correctUnit(office.viewer("admin"), { unitId, version: 1, kind: "BIDANG", unorId, areaCode: "" });
    expect(await correct(two.id, "A-1")).toEqual(fault("unorId", { code: "UNOR_TAKEN" }));
    expect((await correct(one.id, "A-1")).ok).toBe(true);
    expect(await correct(NOWHERE, "A-9")).toEqual(refused("NOT_FOUND"));
  });

  it("is refused a kind under which what is there cannot stand, counting open units only", async () => {
    const made = await added();
    const section = await added({ under: made.id, kind: "SEKSI", name: "Seksi Satu" });
    const correct = () =>
      correctUnit(office.viewer("admin"), {
        unitId: made.id,
        version: 1,
        kind: "SEKRETARIAT",
        unorId: null,
        areaCode: "",
      });
    expect(await correct()).toEqual(
      fault("kind", { code: "UNIT_KIND_MISPLACED", kind: "SEKSI", above: "SEKRETARIAT" }),
    );
    await db.unit.update({ where: { id: section.id }, data: { validTo: fromDay(OFFICE_DAY) } });
    expect((await correct()).ok).toBe(true);
  });
});

describe("renaming a unit", () => {
  const renameBy = (by: PersonKey) => (name: string, startsOn: string, version: number) =>
    renameUnit(office.viewer(by), { unitId: office.units.pendaftaran, version, name, startsOn });
  const rename = (name: string, startsOn: string, version: number) =>
    renameBy("admin")(name, startsOn, version);
  const names = async () =>
    (
      await db.unitName.findMany({
        where: { unitId: office.units.pendaftaran },
        orderBy: { startsOn: "asc" },
      })
    ).map(({ name, startsOn }) => [toDay(startsOn), name]);

  it("keeps what it was called, and calls it by the newest name from then on", async () => {
    expect(await rename("Bidang Dokumen", "2026-07-01", 1)).toEqual({
      ok: true,
      value: { name: "Bidang Dokumen", startsOn: "2026-07-01", before: "Bidang Pendaftaran Penduduk" },
    });
    expect(await names()).toEqual([
      ["2025-01-01", "Bidang Pendaftaran Penduduk"],
      ["2026-07-01", "Bidang Dokumen"],
    ]);
    expect((await unitOf("pendaftaran")).name).toBe("Bidang Dokumen");
    expect((await lastEvent()).detail).toMatchObject({
      before: "Bidang Pendaftaran Penduduk",
      after: "Bidang Dokumen",
      replaced: false,
    });
  });

  it("puts a name right on its own day, and never before the day of the newest one", async () => {
    await rename("Bidang Dokumne", "2026-07-01", 1);
    expect(await rename("Bidang Dokumen", "2026-06-30", 2)).toEqual(
      fault("startsOn", { code: "DAY_OUTSIDE", first: "2026-07-01", last: OFFICE_DAY }),
    );
    expect((await rename("Bidang Dokumen", "2026-07-01", 2)).ok).toBe(true);
    expect(await names()).toEqual([
      ["2025-01-01", "Bidang Pendaftaran Penduduk"],
      ["2026-07-01", "Bidang Dokumen"],
    ]);
  });

  it("is refused to everyone but the HR agency, for no unit, and once another wrote meanwhile", async () => {
    for (const by of OTHERS)
      expect(await renameBy(by)("Lain", OFFICE_DAY, 1)).toEqual(refused("NOT_ALLOWED"));
    await rename("Bidang Dokumen", "2026-07-01", 1);
    expect(await rename("Bidang Surat", OFFICE_DAY, 1)).toEqual(refused("STALE"));
    const nobodys = { unitId: NOWHERE, version: 1, name: "Bidang Surat", startsOn: OFFICE_DAY };
    expect(await renameUnit(office.viewer("admin"), nobodys)).toEqual(refused("NOT_FOUND"));
    expect(await names()).toHaveLength(2);
  });
});

describe("moving a unit", () => {
  it("takes everything under it along, in its paths alone", async () => {
    const target = await added({ kind: "UPTD", name: "UPTD Arsip" });
    const section = await added({ under: office.units.pendaftaran, kind: "SEKSI", name: "Seksi KTP" });
    const moved = await moveUnit(office.viewer("admin"), {
      unitId: office.units.pendaftaran,
      version: 1,
      parentId: target.id,
    });
    expect(moved).toEqual({
      ok: true,
      value: { name: "Bidang Pendaftaran Penduduk", parent: "UPTD Arsip" },
    });
    expect(await unitOf("pendaftaran")).toMatchObject({
      path: "/tk/dukcapil/uptd-arsip/pendaftaran/",
      parentId: target.id,
      opdId: office.units.dukcapil,
    });
    expect(await unitOf(section.code)).toMatchObject({
      path: "/tk/dukcapil/uptd-arsip/pendaftaran/seksi-ktp/",
      parentId: office.units.pendaftaran,
      version: 1,
    });
    expect((await lastEvent()).detail).toMatchObject({
      before: "/tk/dukcapil/pendaftaran/",
      after: "/tk/dukcapil/uptd-arsip/pendaftaran/",
      units: 2,
    });
  });

  it("is refused to another office, to everyone but the HR agency, and to a stale form", async () => {
    const move = (parentId: string, by: PersonKey = "admin", version = 1) =>
      moveUnit(office.viewer(by), { unitId: office.units.pendaftaran, version, parentId });
    expect(await move(office.units.dinkes)).toEqual(fault("parentId", { code: "UNIT_OF_OTHER_OFFICE" }));
    expect(await move(NOWHERE)).toEqual(refused("NOT_FOUND"));
    const target = await added({ kind: "UPTD", name: "UPTD Arsip" });
    for (const by of OTHERS) expect(await move(target.id, by)).toEqual(refused("NOT_ALLOWED"));
    expect(await move(target.id, "admin", 2)).toEqual(refused("STALE"));
    expect((await unitOf("pendaftaran")).path).toBe("/tk/dukcapil/pendaftaran/");
  });

  it("never makes a circle, also when two are put under each other at once", async () => {
    const one = await added({ kind: "UPTD", name: "UPTD Satu" });
    const two = await added({ kind: "UPTD", name: "UPTD Dua" });
    const underOne = await added({ under: one.id, name: "Bidang Satu" });
    const underTwo = await added({ under: two.id, name: "Bidang Dua" });
    const move = (unitId: string, parentId: string) =>
      moveUnit(office.viewer("admin"), { unitId, version: 1, parentId });
    const answers = await Promise.all([move(one.id, underTwo.id), move(two.id, underOne.id)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toEqual(fault("parentId", { code: "UNIT_UNDER_ITSELF" }));
  });
});

describe("closing a unit", () => {
  const close = (
    unitId: string,
    more: Partial<Parameters<typeof closeUnit>[1]> = {},
    by: PersonKey = "admin",
  ) => closeUnit(office.viewer(by), { unitId, version: 1, lastOn: "2026-12-31", successorId: null, ...more });

  it("ends it after its last day, names who goes on, and is taken back whole", async () => {
    const made = await added();
    const closed = await close(made.id, { successorId: office.units.pendaftaran });
    expect(closed).toEqual({ ok: true, value: { code: "bidang-data" } });
    const row = await unitOf("bidang-data");
    expect([toDayOrNull(row.validTo), row.successorId]).toEqual(["2026-12-31", office.units.pendaftaran]);
    expect((await lastEvent()).detail).toMatchObject({ lastOn: "2026-12-31", successor: "pendaftaran" });
    const reopen = (version: number, by: PersonKey = "admin") =>
      reopenUnit(office.viewer(by), { unitId: made.id, version });
    for (const by of OTHERS) expect(await reopen(2, by)).toEqual(refused("NOT_ALLOWED"));
    expect(await reopen(1)).toEqual(refused("STALE"));
    expect(await reopen(2)).toEqual({ ok: true, value: { code: "bidang-data" } });
    const open = await unitOf("bidang-data");
    expect([open.validTo, open.successorId]).toEqual([null, null]);
    expect(await reopen(3)).toEqual(refused("UNIT_NOT_CLOSED"));
    expect(await reopenUnit(office.viewer("admin"), { unitId: NOWHERE, version: 1 })).toEqual(
      refused("NOT_FOUND"),
    );
  });

  it("waits until the last person has gone: on her last day it may close, the day before not", async () => {
    const made = await added({ startsOn: "2026-01-01" });
    const position = await db.position.create({
      data: { unitId: made.id, name: "Analis Data", kind: "FUNGSIONAL" },
    });
    await db.placement.create({
      data: {
        employeeId: office.people.otherAsn.id,
        positionId: position.id,
        kind: "PLT",
        startsOn: fromDay("2026-02-01"),
        endsOn: fromDay("2026-10-31"),
      },
    });
    expect(await close(made.id, { lastOn: "2026-10-30" })).toEqual(
      refused("UNIT_HAS_PEOPLE", { count: 1, day: "2026-10-30" }),
    );
    expect((await close(made.id, { lastOn: "2026-10-31" })).ok).toBe(true);
  });

  it("counts a person of several places once", async () => {
    expect(await close(office.units.pendaftaran)).toEqual(
      refused("UNIT_HAS_PEOPLE", { count: 3, day: "2026-12-31" }),
    );
    const extra = await db.position.create({
      data: { unitId: office.units.pendaftaran, name: "Bendahara", kind: "PELAKSANA" },
    });
    await db.placement.create({
      data: {
        employeeId: office.people.asn.id,
        positionId: extra.id,
        kind: "PLT",
        startsOn: fromDay("2026-02-01"),
      },
    });
    expect(await close(office.units.pendaftaran)).toEqual(
      refused("UNIT_HAS_PEOPLE", { count: 3, day: "2026-12-31" }),
    );
  });

  it("waits until the units under it end no later, and until its surveys are closed", async () => {
    const made = await added({ startsOn: "2026-01-01" });
    const section = await added({
      under: made.id,
      kind: "SEKSI",
      name: "Seksi Satu",
      startsOn: "2026-01-01",
    });
    expect(await close(made.id)).toEqual(refused("UNIT_HAS_UNITS", { count: 1 }));
    await close(section.id, { lastOn: "2026-12-31" });
    expect(await close(made.id, { lastOn: "2026-12-30" })).toEqual(refused("UNIT_HAS_UNITS", { count: 1 }));
    const service = await db.service.create({
      data: { unitId: made.id, slug: "arsip", name: "Arsip", active: true },
    });
    expect(await close(made.id)).toEqual(refused("UNIT_HAS_SERVICES", { count: 1 }));
    await db.service.update({ where: { id: service.id }, data: { active: false } });
    expect((await close(made.id)).ok).toBe(true);
    expect(await reopenUnit(office.viewer("admin"), { unitId: section.id, version: 2 })).toEqual(
      refused("PARENT_CLOSED"),
    );
  });

  it("is refused to everyone but the HR agency, to a stale form, and for a successor that is not there", async () => {
    const made = await added();
    for (const by of OTHERS) expect(await close(made.id, {}, by)).toEqual(refused("NOT_ALLOWED"));
    expect(await close(made.id, { version: 7 })).toEqual(refused("STALE"));
    expect(await close(made.id, { successorId: NOWHERE })).toEqual(refused("NOT_FOUND"));
    expect(await close(NOWHERE)).toEqual(refused("NOT_FOUND"));
    expect((await unitOf("bidang-data")).validTo).toBeNull();
  });
});
