import { beforeAll, describe, expect, test } from "vitest";
import { rotatePeople } from "@/lib/moves/commands/rotate-people";
import { findPeople, getMoveChoices } from "@/lib/moves/queries/choices";
import { getMove, listMoves } from "@/lib/moves/queries/moves";
import { rotatePeopleSchema } from "@/lib/moves/schemas";
import type { Outcome } from "@/lib/kernel/outcome";
import { db } from "@/lib/server/db/client";
import { useDatabase } from "@/tests/support/database";
import { makeApprovedSkp, makeOffice, OFFICE_DAY, type Office, type PersonKey } from "@/tests/support/office";
import { codeOf, valueOf } from "@/tests/support/skp";

useDatabase();
let office: Office;
beforeAll(async () => {
  office = await makeOffice();
  await makeApprovedSkp(office);
});

const row = (person: PersonKey, unit: string, position: string) => ({
  nip: office.people[person].nip,
  unit,
  position,
});
const form = (more: object) =>
  rotatePeopleSchema.parse({
    kind: "ROTASI",
    document: "SK 43",
    startsOn: "2026-09-10",
    next: "check",
    ...more,
  });
const at = (outcome: Outcome<unknown>): string[] =>
  !outcome.ok && outcome.refusal.code === "FIELDS_REFUSED"
    ? outcome.refusal.faults.map(({ field, refusal }) => `${field} ${refusal.code}`)
    : [codeOf(outcome)];

describe("a rotation", () => {
  test("takes pasted rows and empty ones, and keeps what was typed", async () => {
    const admin = office.viewer("admin");
    const rows = [row("asn", "dinkes", "Epidemiolog")];
    const more = valueOf(await rotatePeople(admin, form({ next: "add", rows })));
    expect(more.typed).toMatchObject({ rowCount: "6", "rows.0.unit": "dinkes", document: "SK 43" });
    const pasted = valueOf(
      await rotatePeople(admin, form({ next: "paste", rows, paste: "1\tdukcapil\tKepala" })),
    );
    expect(pasted.typed).toMatchObject({ rowCount: "2", "rows.1.position": "Kepala" });
    expect(codeOf(await rotatePeople(office.viewer("head"), form({ next: "add" })))).toBe("NOT_ALLOWED");
  });

  test("says what is wrong at each cell, and does none of it", async () => {
    const rows = [
      { nip: "199900000000000000", unit: "dinkes", position: "Epidemiolog" },
      row("asn", "nowhere", "Epidemiolog"),
      row("asn", "dinkes", "Dokter"),
      row("asn", "dinkes", ""),
      { nip: "", unit: "", position: "" },
      row("colleague", "bkpsdm", "Analis SDM"),
    ];
    expect(at(await rotatePeople(office.viewer("admin"), form({ rows })))).toEqual([
      "rows.0.nip NIP_UNKNOWN",
      "rows.1.unit UNIT_CODE_UNKNOWN",
      "rows.2.position POSITION_UNKNOWN",
      "rows.3.nip MOVE_LINE_UNREADABLE",
    ]);
    expect(at(await rotatePeople(office.viewer("admin"), form({ rows: [] })))).toEqual([
      "rows.0.nip MOVE_LINE_UNREADABLE",
    ]);
    const twin = await db.position.create({
      data: { unitId: office.units.bkpsdm, name: "Auditor", kind: "FUNGSIONAL" },
    });
    expect(
      at(await rotatePeople(office.viewer("admin"), form({ rows: [row("asn", "bkpsdm", "auditor")] }))),
    ).toEqual(["rows.0.position POSITION_OF_SEVERAL"]);
    await db.position.delete({ where: { id: twin.id } });
    const lines = [
      { nip: "", unit: "", position: "" },
      row("asn", "pendaftaran", "Administrator Database Kependudukan"),
    ];
    expect(at(await rotatePeople(office.viewer("admin"), form({ rows: lines })))).toEqual([
      "rows.1.nip MOVE_SAME_POSITION",
    ]);
  });

  test("lets heads change chairs by one decree", async () => {
    const admin = office.viewer("admin");
    const rows = [
      row("supervisor", "dinkes", "kepala dinas kesehatan"),
      row("otherSupervisor", "pendaftaran", "Kepala Bidang Pendaftaran"),
      row("asn", "dinkes", "Epidemiolog"),
    ];
    const looked = valueOf(await rotatePeople(admin, form({ rows })));
    const seen = looked.checked?.seen ?? "";
    const saved = valueOf(await rotatePeople(admin, form({ rows, next: "save", seen })));
    const move = await getMove(admin, saved.moveId ?? "");
    expect(move?.lines.map(({ name }) => name)).toEqual(["Hendra Saputra", "Agus Salim", "Ratna Wulandari"]);
    expect(move?.lines[2]?.consequences.map(({ does }) => does)).toEqual([
      "LEAVES",
      "JOINS",
      "SKP_CLOSES",
      "SKP_OPENS",
      "WITHDRAWN",
    ]);
    expect(move?.mayTakeBack).toBe(true);
  });

  test("is read by whose people it moved, and looked for by name, decree, kind and state", async () => {
    const admin = office.viewer("admin");
    const { id: moveId } = await db.move.findFirstOrThrow();
    expect((await getMove(office.viewer("auditor"), moveId))?.mayTakeBack).toBe(false);
    expect(await getMove(office.viewer("head"), moveId)).toBeNull();
    expect(await getMove(admin, office.units.tk)).toBeNull();
    const list = (viewer: PersonKey, more: object = {}) =>
      listMoves(office.viewer(viewer), { name: "", kind: undefined, state: undefined, page: 1, ...more });
    expect((await list("unitAdmin"))?.rows).toMatchObject([
      { document: "SK 43", count: 3, takenBack: false },
    ]);
    expect((await list("admin", { name: "ratna", kind: "ROTASI", state: "BERLAKU" }))?.total).toBe(1);
    expect((await list("admin", { state: "DITARIK" }))?.total).toBe(0);
    expect((await list("admin", { name: "SK 99" }))?.total).toBe(0);
    expect(await list("head")).toBeNull();
    expect((await list("auditor"))?.mayEnter).toBe(false);
  });
});

describe("who and where to choose from", () => {
  test("is found by name among the people and units of the viewer", async () => {
    const asked = { name: "", personId: undefined, unitName: "", unitCode: undefined, today: OFFICE_DAY };
    expect(await getMoveChoices(office.viewer("head"), asked)).toBeNull();
    expect(await getMoveChoices(office.viewer("admin"), asked)).toEqual({
      people: [],
      person: null,
      units: [],
      unit: null,
    });
    const found = await getMoveChoices(office.viewer("unitAdmin"), {
      ...asked,
      name: "bayu",
      personId: office.people.colleague.id,
      unitName: "bidang",
      unitCode: "pendaftaran",
    });
    expect(found).toMatchObject({
      people: [
        { name: "Bayu Prasetya", about: "Pengadministrasi Kependudukan, Bidang Pendaftaran Penduduk" },
      ],
      person: { name: "Bayu Prasetya" },
      units: [{ id: "pendaftaran" }],
      unit: { code: "pendaftaran" },
    });
    expect(found?.unit?.positions[0]).toMatchObject({ headsUnit: true, held: 1 });
    const other = await getMoveChoices(office.viewer("unitAdmin"), { ...asked, unitCode: "dinkes" });
    expect(other?.unit).toBeNull();
    const nobody = await db.employee.create({
      data: { nip: "199107142019032899", name: "Tanpa Jabatan", kind: "PNS", golongan: "III/a" },
    });
    const self = { ...office.viewer("asn"), employeeId: nobody.id };
    expect(
      (await findPeople(self, { name: "tanpa", personId: undefined, today: OFFICE_DAY })).people,
    ).toMatchObject([{ about: "belum punya jabatan" }]);
  });
});
