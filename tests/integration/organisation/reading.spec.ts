import { beforeAll, describe, expect, it } from "vitest";
import { addPosition, closePosition } from "@/lib/organisation/commands/positions";
import { addUnit } from "@/lib/organisation/commands/add-unit";
import { closeUnit } from "@/lib/organisation/commands/close-unit";
import { renameUnit } from "@/lib/organisation/commands/change-unit";
import { structureCsv, structureXlsx } from "@/lib/organisation/documents";
import { getUnitEditing } from "@/lib/organisation/queries/editing";
import { exportStructure } from "@/lib/organisation/queries/structure";
import { findUnits, getTree, type TreeUnit } from "@/lib/organisation/queries/tree";
import { getPosition, getUnitDetail, listPositions, listUnder } from "@/lib/organisation/queries/unit-page";
import { db } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import { openBook } from "@/lib/server/documents/xlsx-book";
import { openXlsx } from "@/lib/server/documents/xlsx-archive";
import { readSheet } from "@/lib/server/documents/xlsx-sheet";
import { useDatabase } from "@/tests/support/database";
import { makeOffice, OFFICE_DAY, type Office, type PersonKey } from "@/tests/support/office";
import { valueOf } from "@/tests/support/skp";

useDatabase();

const READERS: PersonKey[] = ["admin", "auditor", "unitAdmin"];
const OTHERS: PersonKey[] = ["asn", "supervisor", "head"];
const asked = { opened: [] as string[], closed: false, today: OFFICE_DAY };
let office: Office;

/** Beside the small office: a closed field of 2025 with the name it had before, and a second field without a head. */
beforeAll(async () => {
  office = await makeOffice();
  const admin = office.viewer("admin");
  const add = async (name: string, unorId: string | null) => {
    const { code } = valueOf(
      await addUnit(admin, {
        parentId: office.units.dukcapil,
        name,
        code: "",
        kind: "BIDANG",
        unorId,
        areaCode: "",
        startsOn: "2025-01-01",
      }),
    );
    return db.unit.findUniqueOrThrow({ where: { code } });
  };
  const archive = await add("Bidang Arsip", "A-77");
  await renameUnit(admin, {
    unitId: archive.id,
    version: 1,
    name: "Bidang Kearsipan",
    startsOn: "2025-06-01",
  });
  await closeUnit(admin, {
    unitId: archive.id,
    version: 2,
    lastOn: "2025-12-31",
    successorId: office.units.pendaftaran,
  });
  const data = await add("Bidang Data", null);
  const position = {
    kind: "FUNGSIONAL",
    jenjang: null,
    eselon: null,
    kelas: null,
    headsUnit: false,
  } as const;
  await addPosition(admin, { ...position, unitId: data.id, name: "Pranata Komputer", formasi: 2 });
  await addPosition(admin, { ...position, unitId: data.id, name: "Arsiparis", formasi: 1 });
  const { id, version } = await db.position.findFirstOrThrow({ where: { name: "Arsiparis" } });
  await closePosition(admin, { positionId: id, version, lastOn: "2026-01-31" });
  await db.placement.create({
    data: {
      employeeId: office.people.colleague.id,
      positionId: (await db.position.findFirstOrThrow({ where: { name: "Pranata Komputer" } })).id,
      kind: "PLT",
      startsOn: fromDay("2026-08-01"),
    },
  });
});

const shape = (unit: TreeUnit): unknown => [unit.code, ...(unit.under ?? []).map(shape)];

describe("the tree", () => {
  it("begins with what stands under the instansi, closed branches closed", async () => {
    const [root] = (await getTree(office.viewer("admin"), asked))!;
    expect(shape(root!)).toEqual(["tk", ["bkpsdm"], ["dukcapil"], ["dinkes"]]);
    expect(root!.under!.map(({ code, children, under }) => [code, children, under])).toEqual([
      ["bkpsdm", 0, null],
      ["dukcapil", 2, null],
      ["dinkes", 0, null],
    ]);
  });

  it("opens what the address names, and what stands above it", async () => {
    const [root] = (await getTree(office.viewer("admin"), { ...asked, opened: ["pendaftaran"] }))!;
    expect(shape(root!)).toEqual([
      "tk",
      ["bkpsdm"],
      ["dukcapil", ["bidang-data"], ["pendaftaran"]],
      ["dinkes"],
    ]);
  });

  it("shows closed units when they are asked for", async () => {
    const [root] = (await getTree(office.viewer("admin"), { ...asked, opened: ["dukcapil"], closed: true }))!;
    expect(shape(root!)).toEqual([
      "tk",
      ["bkpsdm"],
      ["dukcapil", ["bidang-data"], ["bidang-arsip"], ["pendaftaran"]],
      ["dinkes"],
    ]);
  });

  it("counts the people of a unit with all that is under it, and units without a definitive head", async () => {
    const [root] = (await getTree(office.viewer("admin"), { ...asked, opened: ["dukcapil"] }))!;
    const counts = (unit: TreeUnit): unknown[] => [
      [unit.code, unit.people, unit.headless],
      ...(unit.under ?? []).flatMap(counts),
    ];
    // Heads: dukcapil, pendaftaran and dinkes have one; the instansi, BKPSDM and Bidang Data have none (a Plt is none).
    expect(counts(root!)).toEqual([
      ["tk", 9, 3],
      ["bkpsdm", 2, 1],
      ["dukcapil", 5, 1],
      ["bidang-data", 0, 1],
      ["pendaftaran", 3, 0],
      ["dinkes", 2, 0],
    ]);
  });

  it("begins for the admin of an office with her office, and opens nothing of another", async () => {
    const tree = (await getTree(office.viewer("unitAdmin"), { ...asked, opened: ["tk", "dinkes"] }))!;
    expect(tree.map(shape)).toEqual([["dukcapil", ["bidang-data"], ["pendaftaran"]]]);
  });

  it("is nobody else's to read, nor are its units, its search and its files", async () => {
    const words = { words: "bidang", closed: true, page: 1, today: OFFICE_DAY };
    for (const person of OTHERS) {
      const viewer = office.viewer(person);
      expect(await getTree(viewer, asked)).toBeNull();
      expect(await findUnits(viewer, words)).toBeNull();
      expect(await getUnitDetail(viewer, "pendaftaran", OFFICE_DAY)).toBeNull();
      expect(await exportStructure(viewer, asked)).toBeNull();
    }
    for (const person of READERS) expect(await getTree(office.viewer(person), asked)).not.toBeNull();
  });

  it("shows the first hundred of a branch and says how many there are", async () => {
    await db.unit.createMany({
      data: Array.from({ length: 101 }, (_, index) => ({
        code: `sd-${index}`,
        name: `SD Negeri ${String(index).padStart(3, "0")}`,
        kind: "SEKOLAH" as const,
        path: `/tk/dinkes/sd-${index}/`,
        parentId: office.units.dinkes,
        opdId: office.units.dinkes,
        validFrom: fromDay("2025-01-01"),
      })),
    });
    const [root] = (await getTree(office.viewer("admin"), { ...asked, opened: ["dinkes"] }))!;
    const branch = root!.under!.find(({ code }) => code === "dinkes")!;
    expect([branch.children, branch.under!.length, branch.under!.at(-1)!.name]).toEqual([
      101,
      100,
      "SD Negeri 099",
    ]);
    await db.unit.deleteMany({ where: { kind: "SEKOLAH" } });
  });
});

describe("the search", () => {
  const find = async (words: string, closed = false, person: PersonKey = "admin") =>
    (await findUnits(office.viewer(person), { words, closed, page: 1, today: OFFICE_DAY }))!.units.map(
      ({ code }) => code,
    );

  it("finds by part of the name, the code and the unor id, all words of it", async () => {
    expect(await find("data bidang")).toEqual(["bidang-data"]);
    expect(await find("PENDAFT")).toEqual(["pendaftaran"]);
    expect(await find("a-77", true)).toEqual(["bidang-arsip"]);
    expect(await find("bidang kesehatan")).toEqual([]);
    expect(await find("%")).toEqual([]);
  });

  it("finds a closed unit only when they are asked for, also by what it was called before", async () => {
    expect([
      await find("kearsipan"),
      await find("kearsipan", true),
      await find("bidang arsip", true),
    ]).toEqual([[], ["bidang-arsip"], ["bidang-arsip"]]);
  });

  it("finds for the admin of an office what is in her office", async () => {
    expect(await find("dinas", false, "unitAdmin")).toEqual(["dukcapil"]);
  });

  it("says what stands above, as far as the viewer sees it", async () => {
    const found = (await findUnits(office.viewer("unitAdmin"), {
      words: "data",
      closed: false,
      page: 1,
      today: OFFICE_DAY,
    }))!;
    expect(found.units.map(({ above }) => above)).toEqual([["Dinas Kependudukan dan Pencatatan Sipil"]]);
  });
});

describe("a unit", () => {
  const detail = async (code: string, person: PersonKey = "admin") =>
    (await getUnitDetail(office.viewer(person), code, OFFICE_DAY))!;

  it("tells its names, the newest first, and who went on with it", async () => {
    const archive = await detail("bidang-arsip");
    expect(archive.names).toEqual([
      { name: "Bidang Kearsipan", startsOn: "2025-06-01" },
      { name: "Bidang Arsip", startsOn: "2025-01-01" },
    ]);
    expect([archive.validTo, archive.successor]).toEqual([
      "2025-12-31",
      { code: "pendaftaran", name: "Bidang Pendaftaran Penduduk" },
    ]);
    expect((await detail("pendaftaran")).predecessors).toEqual([
      { code: "bidang-arsip", name: "Bidang Kearsipan" },
    ]);
  });

  it("is kept by the HR agency, its positions are its admin's to correct too, the auditor only reads", async () => {
    const rights = async (person: PersonKey) => {
      const { mayKeep, mayCorrectPositions } = await detail("pendaftaran", person);
      return [mayKeep, mayCorrectPositions];
    };
    expect([await rights("admin"), await rights("unitAdmin"), await rights("auditor")]).toEqual([
      [true, true],
      [false, true],
      [false, false],
    ]);
    expect(await getUnitDetail(office.viewer("unitAdmin"), "dinkes", OFFICE_DAY)).toBeNull();
    expect(await getUnitDetail(office.viewer("admin"), "tidak-ada", OFFICE_DAY)).toBeNull();
  });

  it("lists its positions with who holds them today, the head first", async () => {
    const unit = await detail("pendaftaran");
    const { rows, total } = await listPositions(unit, { page: 1, closed: false, today: OFFICE_DAY });
    expect([total, rows[0]!.name, rows[0]!.holders]).toEqual([
      3,
      "Kepala Bidang Pendaftaran",
      [{ employeeId: office.people.supervisor.id, name: "Hendra Saputra", kind: "DEFINITIF" }],
    ]);
    const before = await listPositions(unit, { page: 1, closed: false, today: "2024-12-31" });
    expect(before.rows.flatMap(({ holders }) => holders)).toEqual([]);
  });

  it("hides closed positions unless they are asked for", async () => {
    const unit = await detail("bidang-data");
    const names = async (closed: boolean) =>
      (await listPositions(unit, { page: 1, closed, today: OFFICE_DAY })).rows.map(({ name }) => name);
    expect([await names(false), await names(true)]).toEqual([
      ["Pranata Komputer"],
      ["Arsiparis", "Pranata Komputer"],
    ]);
  });

  it("has only positions of its own", async () => {
    const [unit, other] = [await detail("pendaftaran"), await detail("dinkes")];
    const { positionId } = office.people.asn;
    expect((await getPosition(unit, positionId, OFFICE_DAY))?.holders[0]?.name).toBe("Ratna Wulandari");
    expect(await getPosition(other, positionId, OFFICE_DAY)).toBeNull();
  });

  it("lists what stands directly under it, closed units when they are asked for", async () => {
    const unit = await detail("dukcapil");
    const codes = async (closed: boolean) =>
      (await listUnder(unit, { page: 1, closed, today: OFFICE_DAY })).rows.map(({ code }) => code);
    expect([await codes(false), await codes(true)]).toEqual([
      ["bidang-data", "pendaftaran"],
      ["bidang-data", "bidang-arsip", "pendaftaran"],
    ]);
  });

  it("says what keeps it from being closed, and where it may go", async () => {
    const field = await getUnitEditing(await detail("pendaftaran"), OFFICE_DAY);
    expect(field.obstacles.people.count).toBe(3);
    expect(field.obstacles.people.first.map(({ name }) => name)).toEqual([
      "Bayu Prasetya",
      "Hendra Saputra",
      "Ratna Wulandari",
    ]);
    expect(field.parents).toEqual([]);
    expect(field.successors.map(({ name }) => name)).toEqual([
      "Dinas Kependudukan dan Pencatatan Sipil",
      "Bidang Data",
    ]);
    const whole = await getUnitEditing(await detail("dukcapil"), OFFICE_DAY);
    expect(whole.obstacles.units.first.map(({ code }) => code)).toEqual(["bidang-data", "pendaftaran"]);
    expect(whole.successors.map(({ name }) => name)).toEqual(["BKPSDM", "Dinas Kesehatan"]);
    expect([whole.kinds, field.kinds[0]]).toEqual([["OPD", "KECAMATAN"], "BIDANG"]);
    const root = await getUnitEditing(await detail("tk"), OFFICE_DAY);
    expect([root.kinds, root.parents]).toEqual([["INSTANSI"], []]);
  });
});

describe("the file of the structure", () => {
  it("has a row for each unit with what stands above it, its head and its people", async () => {
    const structure = (await exportStructure(office.viewer("admin"), asked))!;
    const rows = structureCsv(structure).split("\r\n");
    expect(rows).toContain(
      "pendaftaran;Bidang Pendaftaran Penduduk;Bidang;dukcapil;dukcapil;;;2025-01-01;;Hendra Saputra;3;0",
    );
    expect(rows.filter((row) => row !== "")).toHaveLength(1 + 6); // the heading, and the units that are not closed
  });

  it("has the units on one sheet and their positions on another, and the admin's has only her office", async () => {
    const structure = (await exportStructure(office.viewer("unitAdmin"), { ...asked, closed: true }))!;
    const opened = openXlsx(await structureXlsx(structure));
    if (!opened.ok) throw new Error(opened.problem);
    const book = openBook(opened.parts);
    expect(book.sheets.map(({ name }) => name)).toEqual(["Unit", "Jabatan"]);
    const [units, positions] = book.sheets.map(({ xml }) => readSheet(xml, book).rows);
    expect(
      units!
        .slice(1)
        .map((cells) => JSON.stringify(cells))
        .join(),
    ).not.toContain("dinkes");
    expect(JSON.stringify(positions)).toContain("Pranata Komputer");
  });
});
