import { beforeEach, describe, expect, it } from "vitest";
import { applyImport, takeBackImport } from "@/lib/exchange/commands/apply-import";
import { checkImport } from "@/lib/exchange/commands/check-import";
import { exportOffice } from "@/lib/exchange/queries/export";
import { officeXlsx, tableCsv } from "@/lib/exchange/documents/office-files";
import { faultWords } from "@/lib/exchange/labels/report";
import { getImport, listImports } from "@/lib/exchange/queries/imports";
import { db } from "@/lib/server/db/client";
import { useDatabase } from "@/tests/support/database";
import { checked, readFile } from "@/tests/support/exchange";
import { rowsOfOffice } from "@/tests/support/move-office";
import { emptied } from "@/tests/support/move-office";
import { makeApprovedSkp, makeOffice, type Office } from "@/tests/support/office";
import { officeWorkbook, type Lines } from "@/tests/support/office-workbook";
import { faultAt } from "@/tests/support/outcome";
import { valueOf } from "@/tests/support/skp";

const database = useDatabase();
let office: Office;
beforeEach(async () => {
  await emptied(database.ownerUrl);
  office = await makeOffice();
});

const admin = () => office.viewer("admin");
const NEW_NIP = "198001012005011001";

/** A new bidang with a head and one more position, and one new person in each. */
const GROWN: Lines = {
  units: [["gizi", "Bidang Gizi Masyarakat", "Bidang", "dinkes", "unor-gizi", "35.07", "02/01/2026"]],
  positions: [
    ["gizi", "Kepala Bidang Gizi", "Administrator", "", "III.b", 11, 1, "ya"],
    ["unor-gizi", "Nutrisionis", "Fungsional", "Ahli Muda", "", 9, 2, ""],
  ],
  people: [
    [NEW_NIP, "Citra Lestari", "PNS", "IV/a", "citra@contoh.go.id"],
    ["199001012015012002", "Dimas Putra", "PNS", "III/c", null],
  ],
  placements: [
    [NEW_NIP, "gizi", "Kepala Bidang Gizi", "Definitif", "01/02/2026", "", "", ""],
    ["199001012015012002", "unor-gizi", "nutrisionis", "", "2026-02-01", "", "", ""],
  ],
};

const structure = async () => ({
  units: await db.unit.findMany({ orderBy: { code: "asc" }, omit: { version: true } }),
  names: await db.unitName.findMany({ orderBy: [{ unitId: "asc" }, { startsOn: "asc" }] }),
  positions: await db.position.findMany({ orderBy: { id: "asc" }, omit: { version: true } }),
  people: await db.employee.findMany({ orderBy: { nip: "asc" }, omit: { version: true } }),
  rows: await rowsOfOffice(),
});

const apply = async (importId: string) => valueOf(await applyImport(admin(), { importId }));
const takeBack = async (importId: string) => takeBackImport(admin(), { importId });

/** Checks a file, which must be right, and applies it; answers its id. */
async function imported(lines: Lines): Promise<string> {
  const { id, report } = await checked(admin(), await officeWorkbook(lines));
  expect(report.faults).toEqual([]);
  await apply(id);
  return id;
}

describe("a file of an office", () => {
  it("adds units, positions, people and placements at once, and the second time changes nothing", async () => {
    const bytes = await officeWorkbook(GROWN);
    const first = await checked(admin(), bytes);
    expect(first.report.counts).toEqual({
      units: { added: 1, changed: 0, same: 0, missing: 1 },
      positions: { added: 2, changed: 0, same: 0, missing: 2 },
      people: { added: 2, changed: 0, same: 0, missing: 9 },
      placements: { added: 2, changed: 0, same: 0, missing: 2 },
    });
    expect(await db.unit.count({ where: { code: "gizi" } })).toBe(0);
    await apply(first.id);
    const unit = await db.unit.findUniqueOrThrow({ where: { code: "gizi" }, include: { names: true } });
    expect([unit.path, unit.opdId, unit.parentId, unit.names[0]?.name]).toEqual([
      "/tk/dinkes/gizi/",
      office.units.dinkes,
      office.units.dinkes,
      "Bidang Gizi Masyarakat",
    ]);
    const placed = await db.placement.findMany({
      where: { position: { unitId: unit.id } },
      orderBy: { employee: { nip: "asc" } },
      select: { employee: { select: { name: true } }, position: { select: { name: true, headsUnit: true } } },
    });
    expect(
      placed.map(({ employee, position }) => [employee.name, position.name, position.headsUnit]),
    ).toEqual([
      ["Citra Lestari", "Kepala Bidang Gizi", true],
      ["Dimas Putra", "Nutrisionis", false],
    ]);
    const second = await checked(admin(), bytes);
    const before = await structure();
    expect(Object.values(second.report.counts).map(({ added, changed }) => added + changed)).toEqual([
      0, 0, 0, 0,
    ]);
    expect(faultAt(await applyImport(admin(), { importId: second.id }), "")).toBe("IMPORT_NOTHING");
    expect(await structure()).toEqual(before);
  });

  it("keeps names as they are written, also where they begin as our own words for what is new do", async () => {
    await imported({
      ...GROWN,
      people: (GROWN.people ?? []).map((line) => line.with(1, `new:${String(line[1])}`)),
    });
    const { name } = await db.employee.findUniqueOrThrow({ where: { nip: NEW_NIP } });
    expect(name).toBe("new:Citra Lestari");
  });

  it("is in the trail with its counts and its hash, and its rows are forgotten", async () => {
    const id = await imported(GROWN);
    const event = await db.auditEvent.findFirstOrThrow({ where: { action: "apply-import", subjectId: id } });
    expect(event.detail).toMatchObject({ sha256: "a".repeat(64), counts: { people: { added: 2 } } });
    expect((await db.import.findUniqueOrThrow({ where: { id } })).rows).toEqual({});
  });

  it("counts whom it places in the figures of the open terms", async () => {
    await imported(GROWN);
    const unit = await db.unit.findUniqueOrThrow({ where: { code: "gizi" } });
    const rollups = await db.termRollup.findMany({ where: { unitId: unit.id }, orderBy: { termId: "asc" } });
    expect(rollups.map(({ people }) => people)).toEqual([2, 2]);
  });

  it("changes what it says otherwise and leaves what its columns do not say", async () => {
    await db.employee.update({ where: { id: office.people.asn.id }, data: { email: "ratna@contoh.go.id" } });
    const text =
      "NIP;Nama;Jenis;Golongan\r\n" + `${office.people.asn.nip};"Ratna Wulandari, S.Kom.";PNS;III/c\r\n`;
    const { id, report } = await checked(admin(), new TextEncoder().encode(text));
    expect(report.differences).toMatchObject([
      {
        name: "Ratna Wulandari",
        parts: [
          { column: "name", before: "Ratna Wulandari", after: "Ratna Wulandari, S.Kom." },
          { column: "golongan", before: "III/b", after: "III/c" },
        ],
      },
    ]);
    await apply(id);
    expect(await db.employee.findUniqueOrThrow({ where: { id: office.people.asn.id } })).toMatchObject({
      name: "Ratna Wulandari, S.Kom.",
      golongan: "III/c",
      email: "ratna@contoh.go.id",
      version: 2,
    });
  });

  it("renames a unit from today on and moves it with what is under it", async () => {
    await imported({
      units: [
        ["sekretariat", "Sekretariat Dukcapil", "UPTD", "dukcapil", "", "", "01/01/2025"],
        ["pendaftaran", "Bidang Pelayanan", "Bidang", "sekretariat", "", "", ""],
      ],
    });
    const unit = await db.unit.findUniqueOrThrow({
      where: { code: "pendaftaran" },
      include: { names: true },
    });
    expect([unit.path, unit.name, unit.names.length]).toEqual([
      "/tk/dukcapil/sekretariat/pendaftaran/",
      "Bidang Pelayanan",
      2,
    ]);
  });
});

describe("what is wrong with a file", () => {
  it("is told for every row of every sheet, and nothing is stored", async () => {
    const before = await structure();
    const { id, report } = await checked(
      admin(),
      await officeWorkbook({
        units: [
          ["gizi", "Bidang Gizi", "Bidang", "dinsos", "", "", ""],
          ["seksi-a", "Seksi A", "Seksi", "tk", "", "", ""],
        ],
        people: [["123", "Ci", "PNS", "X", ""]],
        placements: [[office.people.asn.nip, "gizi", "Kepala", "Plt.", "32/13/2026", "", "", ""]],
      }),
    );
    expect(report.faults.map((fault) => [fault.table, fault.row, fault.column])).toEqual([
      ["units", 2, "parent"],
      ["units", 3, "kind"],
      ["people", 2, "nip"],
      ["people", 2, "name"],
      ["placements", 2, "startsOn"],
    ]);
    expect(report.faults.map(faultWords)[0]).toBe("Tidak ada unit dengan kode ini.");
    expect(faultAt(await applyImport(admin(), { importId: id }), "")).toBe("IMPORT_FAULTY");
    expect(await structure()).toEqual(before);
  });

  it("is what the planner of moves refuses, at the row", async () => {
    await makeApprovedSkp(office);
    const target = office.people.otherAsn;
    const rows = [
      [office.people.asn.nip, "dinkes", "Epidemiolog", "", "01/05/2026", "", "SK 1", ""],
      [target.nip, "dinkes", "Kepala Dinas Kesehatan", "", "01/09/2026", "", "SK 2", ""],
    ];
    const { report } = await checked(admin(), await officeWorkbook({ placements: rows }));
    expect(
      report.faults.map(({ row, column, problem }) => [
        row,
        column,
        "refusal" in problem && problem.refusal.code,
      ]),
    ).toEqual([
      [2, "startsOn", "MOVE_TERM_CLOSED"],
      [3, "position", "MOVE_CHAIR_TAKEN"],
    ]);
  });
});

describe("a placement in another position", () => {
  const MOVED = () => ({
    placements: [
      [office.people.asn.nip, "dinkes", "Epidemiolog", "", "2026-09-20", "", "SK 821/9", "2026-09-01"],
    ],
  });

  it("is a move by its decree: the plan follows, and is taken back with the import", async () => {
    await makeApprovedSkp(office);
    const before = await structure();
    const id = await imported(MOVED());
    const move = await db.move.findFirstOrThrow();
    expect([move.kind, move.document]).toEqual(["MUTASI", "SK 821/9"]);
    expect(
      (
        await db.skp.findMany({ where: { employeeId: office.people.asn.id }, orderBy: { startsOn: "asc" } })
      ).map(({ unitId, startsOn }) => [unitId, startsOn.toISOString().slice(0, 10)]),
    ).toEqual([
      [office.units.pendaftaran, "2026-07-01"],
      [office.units.dinkes, "2026-09-20"],
    ]);
    expect(await takeBack(id)).toEqual({ ok: true, value: { importId: id } });
    expect(await structure()).toEqual(before);
    expect((await db.move.findFirstOrThrow()).takenBackAt).not.toBeNull();
  });

  it("to a chair is a move when there are plans, and whoever is new there goes again with the import", async () => {
    await makeApprovedSkp(office);
    const before = await structure();
    const id = await imported({
      ...GROWN,
      placements: [[NEW_NIP, "gizi", "Kepala Bidang Gizi", "", "2026-09-20", "", "SK 1", ""]],
    });
    expect(await db.move.count()).toBe(1);
    expect(await takeBack(id)).toEqual({ ok: true, value: { importId: id } });
    expect(await structure()).toEqual(before);
    expect(await db.move.count()).toBe(0);
  });

  it("lets somebody act in a chair, and moves many by one decree", async () => {
    await makeApprovedSkp(office);
    const { asn, colleague } = office.people;
    await imported({
      placements: [
        [asn.nip, "dinkes", "Epidemiolog", "", "2026-09-20", "", "SK 5", ""],
        [colleague.nip, "dinkes", "Epidemiolog", "", "2026-09-20", "", "SK 5", ""],
        [
          office.people.unitAdmin.nip,
          "pendaftaran",
          "Kepala Bidang Pendaftaran",
          "Plh.",
          "2026-09-16",
          "2026-09-18",
          "SK 6",
          "",
        ],
      ],
    });
    expect((await db.move.findMany({ orderBy: { document: "asc" } })).map(({ kind }) => kind)).toEqual([
      "ROTASI",
      "PENUGASAN",
    ]);
  });
});

describe("taking an import back", () => {
  it("puts everything back as it was", async () => {
    const before = await structure();
    const id = await imported({
      ...GROWN,
      units: [
        ...(GROWN.units ?? []),
        ["dinkes", "Dinas Kesehatan dan Gizi", "Perangkat daerah (OPD)", "tk", "unor-1", "35.07", ""],
      ],
      positions: [
        ...(GROWN.positions ?? []),
        ["dinkes", "Epidemiolog", "Fungsional", "Ahli Madya", "", 11, 3, ""],
      ],
      people: [
        ...(GROWN.people ?? []),
        [office.people.otherAsn.nip, "Dewi Anggraini, S.K.M.", "PNS", "III/d", ""],
      ],
    });
    expect(await structure()).not.toEqual(before);
    expect(await takeBack(id)).toEqual({ ok: true, value: { importId: id } });
    expect(await structure()).toEqual(before);
    expect((await getImport(admin(), id))?.status).toBe("TAKEN_BACK");
    expect(faultAt(await takeBack(id), "")).toBe("IMPORT_DONE");
  });

  it("puts back a name that was given on the very day of the name before it", async () => {
    await db.unitName.create({
      data: { unitId: office.units.dinkes, startsOn: new Date("2026-09-15"), name: "Dinas Sehat" },
    });
    await db.unit.update({ where: { id: office.units.dinkes }, data: { name: "Dinas Sehat" } });
    const before = await structure();
    const id = await imported({
      units: [["dinkes", "Dinas Kesehatan Baru", "Perangkat daerah (OPD)", "tk", "", "", ""]],
    });
    expect(await db.unitName.count({ where: { unitId: office.units.dinkes } })).toBe(2);
    await takeBack(id);
    expect(await structure()).toEqual(before);
  });

  it("is only for the last one", async () => {
    const first = await imported(GROWN);
    const second = await imported({ people: [["199101012015012003", "Eka Saputri", "PPPK", "IX", ""]] });
    expect(faultAt(await takeBack(first), "")).toBe("IMPORT_NOT_LAST");
    await takeBack(second);
    expect(await takeBack(first)).toMatchObject({ ok: true });
  });

  it("is refused once somebody did something on it", async () => {
    const id = await imported(GROWN);
    const person = await db.employee.findUniqueOrThrow({ where: { nip: NEW_NIP } });
    const unit = await db.unit.findUniqueOrThrow({ where: { code: "gizi" } });
    await db.account.create({ data: { employeeId: person.id, passwordHash: "x" } });
    expect(faultAt(await takeBack(id), "")).toBe("IMPORT_BUILT_ON");
    await db.account.deleteMany();
    await db.employee.update({ where: { id: person.id }, data: { version: 2 } });
    expect(faultAt(await takeBack(id), "")).toBe("IMPORT_BUILT_ON");
    await db.employee.update({ where: { id: person.id }, data: { version: 1 } });
    await db.placement.updateMany({
      where: { employeeId: person.id },
      data: { endsOn: new Date("2026-09-30") },
    });
    expect(faultAt(await takeBack(id), "")).toBe("IMPORT_BUILT_ON");
    await db.placement.updateMany({ where: { employeeId: person.id }, data: { endsOn: null } });
    const under = await db.unit.create({
      data: {
        code: "seksi",
        name: "Seksi",
        kind: "SEKSI",
        path: "/tk/dinkes/gizi/seksi/",
        parentId: unit.id,
        opdId: office.units.dinkes,
        validFrom: new Date("2026-09-01"),
      },
    });
    expect(faultAt(await takeBack(id), "")).toBe("IMPORT_BUILT_ON");
    await db.unit.delete({ where: { id: under.id } });
    expect(await takeBack(id)).toMatchObject({ ok: true });
  });

  it("is refused once what it changed was changed again, or its move stands under a later one", async () => {
    const corrected = await imported({ people: [[office.people.asn.nip, "Ratna W.", "PNS", "III/b", ""]] });
    await db.employee.update({ where: { id: office.people.asn.id }, data: { version: 9 } });
    expect(faultAt(await takeBack(corrected), "")).toBe("IMPORT_BUILT_ON");
    await makeApprovedSkp(office);
    const rows = (day: string, unit: string, position: string) => ({
      placements: [[office.people.asn.nip, unit, position, "", day, "", `SK ${day}`, ""]],
    });
    const moved = await imported(rows("2026-09-20", "dinkes", "Epidemiolog"));
    const later = await imported(rows("2026-09-25", "bkpsdm", "Analis SDM"));
    await db.import.update({ where: { id: later }, data: { status: "TAKEN_BACK", takenBackAt: new Date() } });
    expect(faultAt(await takeBack(moved), "")).toBe("MOVE_STANDS_ON");
  });
});

describe("who", () => {
  it("takes and gives files is the HR agency of the whole instansi, and nobody else", async () => {
    const other = office.viewer("unitAdmin");
    const file = readFile(await officeWorkbook(GROWN));
    const { importId } = valueOf(await checkImport(admin(), file));
    expect([
      faultAt(await checkImport(other, file), ""),
      faultAt(await applyImport(other, { importId }), ""),
      faultAt(await takeBackImport(other, { importId }), ""),
      await listImports(other, 1),
      await getImport(other, importId),
      await exportOffice(other),
    ]).toEqual(["NOT_ALLOWED", "NOT_ALLOWED", "NOT_ALLOWED", null, null, null]);
  });

  it("meets an office that changed since the check, or an import that is not there, is told so", async () => {
    const { id } = await checked(admin(), await officeWorkbook(GROWN));
    await db.unit.create({
      data: {
        code: "gizi",
        name: "Gizi",
        kind: "BIDANG",
        path: "/tk/dinkes/gizi/",
        parentId: office.units.dinkes,
        opdId: office.units.dinkes,
        validFrom: new Date("2026-01-01"),
      },
    });
    expect(faultAt(await applyImport(admin(), { importId: id }), "")).toBe("IMPORT_CHANGED");
    const nowhere = { importId: office.people.asn.id };
    expect(faultAt(await applyImport(admin(), nowhere), "")).toBe("NOT_FOUND");
    expect(faultAt(await takeBackImport(admin(), nowhere), "")).toBe("NOT_FOUND");
    expect(await getImport(admin(), nowhere.importId)).toBeNull();
  });

  it("checked something keeps only the last of it in the list", async () => {
    await checked(admin(), await officeWorkbook(GROWN));
    const { id } = await checked(admin(), await officeWorkbook({ people: GROWN.people ?? [] }));
    expect((await listImports(admin(), 1))?.lines.map((line) => [line.id, line.status, line.by])).toEqual([
      [id, "CHECKED", "Maya Kusumawati"],
    ]);
  });
});

describe("what is exported", () => {
  it("changes nothing when it is imported again, as a workbook and table by table", async () => {
    await imported(GROWN);
    const tables = await exportOffice(admin());
    if (tables === null) throw new Error("nothing exported");
    const files = [
      new Uint8Array(await officeXlsx(tables)),
      ...(["units", "positions", "people", "placements"] as const).map((table) =>
        new TextEncoder().encode(tableCsv(table, tables[table])),
      ),
    ];
    for (const bytes of files) {
      const { report } = await checked(admin(), bytes);
      expect(report.faults).toEqual([]);
      expect(
        Object.values(report.counts).map(({ added, changed, missing }) => [added, changed, missing]),
      ).toEqual(Array<number[]>(4).fill([0, 0, 0]));
    }
    expect(
      (await db.auditEvent.findFirstOrThrow({ where: { action: "export-office" } })).detail,
    ).toMatchObject({
      people: 11,
      placements: 11,
    });
  });
});
