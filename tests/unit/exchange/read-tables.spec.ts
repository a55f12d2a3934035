import { describe, expect, it } from "vitest";
import writeExcelFile from "write-excel-file/node";
import { officeXlsx, tableCsv } from "@/lib/exchange/documents/office-files";
import { readTables } from "@/lib/exchange/documents/read-tables";
import { faultWords } from "@/lib/exchange/labels/report";
import { help } from "@/lib/exchange/labels/template";
import { COLUMNS, TABLES } from "@/lib/exchange/rules/tables";
import { checkImportSchema } from "@/lib/exchange/schemas/forms";
import { readTables as readRows } from "@/lib/exchange/schemas/rows";
import { readCsv } from "@/lib/server/documents/csv-table";
import { SHEET, bomb, withPart, workbook } from "@/tests/support/workbook";

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const PEOPLE = ["NIP", "Nama", "Jenis", "Golongan"];
const RATNA = ["199107142019032900", "Ratna", "PNS", "III/b"];

const read = (bytes: Uint8Array) => {
  const found = readTables(bytes);
  return found.ok ? found.tables : [found.problem, ...found.names];
};

describe("values parted by signs", () => {
  const rows = (content: string) => readCsv(text(content));

  it("are parted by whichever sign the first line has most", () => {
    expect(rows("a;b\r\n1;2\r\n")).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
    expect(rows("a,b;c,d\n1,2,3\n")).toEqual([
      ["a", "b;c", "d"],
      ["1", "2", "3"],
    ]);
    expect(rows("a\tb")).toEqual([["a", "b"]]);
  });

  it("may hold signs, line breaks and quotes in quotes, also where the last one is missing", () => {
    expect(rows('a;b\r\n"x;""y""\n";z\r"tanpa akhir')).toEqual([
      ["a", "b"],
      ['x;"y"\n', "z"],
      ["tanpa akhir"],
    ]);
    expect(rows("")).toEqual([[""]]);
    expect(rows("a\n\nb\n")).toEqual([["a"], [""], ["b"]]);
  });

  it("are UTF-8, or what older spreadsheets write; with zero bytes they are no text", () => {
    expect(readCsv(Uint8Array.of(0x63, 0x61, 0x66, 0xe9))).toEqual([["café"]]);
    expect(readCsv(Uint8Array.of(0x61, 0))).toBeNull();
  });
});

describe("a file of an office", () => {
  it("is known by its headings, wherever they stand and whatever else does", async () => {
    const bytes = await workbook(
      [["Data pegawai"], [], ["No", ...PEOPLE], [1, ...RATNA], [], [2, ...RATNA]],
      "Sheet1",
    );
    const cells = { nip: "199107142019032900", name: "Ratna", kind: "PNS", golongan: "III/b" };
    expect(read(bytes)).toEqual({
      people: [
        { row: 4, cells },
        { row: 6, cells },
      ],
    });
    expect(read(text(`\uFEFF${PEOPLE.join(";")}\r\n${RATNA.join(";")}\r\n`))).toEqual({
      people: [{ row: 2, cells }],
    });
  });

  it("reads choices by their words or codes, days as days, and what was kept from being a formula", () => {
    const heads = "NIP;Kode unit;Jabatan;Sebagai;TMT;Sampai";
    expect(read(text(`${heads}\n1;a;'=Ketua;plh.;31/12/2026;besok\n1;a;'biasa;lain;;\n`))).toEqual({
      placements: [
        {
          row: 2,
          cells: {
            nip: "1",
            unit: "a",
            position: "=Ketua",
            as: "PLH",
            startsOn: "2026-12-31",
            endsOn: "besok",
          },
        },
        { row: 3, cells: { nip: "1", unit: "a", position: "'biasa", as: "lain", startsOn: "", endsOn: "" } },
      ],
    });
  });

  it("tells of cells that say something else than was written", async () => {
    const number = await workbook([PEOPLE, [199107142019032900, ...RATNA.slice(1)]], "Pegawai");
    const formula = withPart(await workbook([PEOPLE, RATNA], "Pegawai"), SHEET, (xml) =>
      xml.replace(/(<c r="B2"[^>]*>)/, "$1<f>A1</f>"),
    );
    const faults = [number, formula].flatMap((bytes) => {
      const found = readTables(bytes);
      return found.ok
        ? found.faults.map((fault) => [fault.row, fault.column, faultWords(fault).slice(0, 24)])
        : [];
    });
    expect(faults).toEqual([
      [2, "nip", "Angka ini disimpan sebag"],
      [2, "name", "Sel ini berisi rumus. Sa"],
    ]);
  });

  it("is refused in words where it cannot be read", async () => {
    const twice = await writeExcelFile([
      { sheet: "A", data: [PEOPLE, RATNA] },
      { sheet: "B", data: [PEOPLE, RATNA] },
    ]).toBuffer();
    expect(read(text("a;b\n1;2\n"))).toEqual(["NO_TABLE"]);
    expect(read(text(`${PEOPLE.join(";")}\n;;;\n`))).toEqual(["NO_ROWS"]);
    expect(read(text(`${PEOPLE.join(";")};nama\n${RATNA.join(";")};x\n`))).toEqual([
      "COLUMNS_TWICE",
      "CSV: nama",
    ]);
    expect(
      read(
        await workbook(
          [
            ["NIP", "Jenis"],
            ["1", "PNS"],
          ],
          "Pegawai",
        ),
      ),
    ).toEqual(["COLUMNS_MISSING", "Pegawai: Nama", "Pegawai: Golongan"]);
    expect(read(new Uint8Array(twice))).toEqual(["TABLE_TWICE", "Pegawai"]);
    expect(read(text(`${PEOPLE.join(";")}\n${`${RATNA.join(";")}\n`.repeat(20_001)}`))).toEqual([
      "TOO_MANY_ROWS",
      "CSV",
    ]);
    expect(read(Uint8Array.of(1, 0, 2))).toEqual(["NOT_XLSX"]);
    expect(read(text("%PDF-1.4"))).toEqual(["NOT_XLSX"]);
    expect(read(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0))).toEqual(["OLD_OR_LOCKED"]);
    expect(read((await workbook([PEOPLE])).slice(0, 200))).toEqual(["BROKEN"]);
    expect(read(bomb(65 * 1024 * 1024, 1))).toEqual(["UNPACKS_TOO_LARGE"]);
  });

  it("is chosen, not empty, and no larger than 2.5 MB", () => {
    const of = (file: unknown) => checkImportSchema.safeParse({ file }).success;
    expect([
      of(""),
      of(new File([], "a.csv")),
      of(new File([new Uint8Array(2_500_000)], "a")),
      of(new File([new Uint8Array(2_500_001)], "a")),
    ]).toEqual([false, false, true, false]);
  });
});

describe("the rows of a file", () => {
  it("say only what their columns say", () => {
    const { rows, faults } = readRows({
      units: [
        {
          row: 2,
          cells: { name: "Dinas Kesehatan", kind: "OPD", parent: "TK", code: "Dinkes", unorId: "ABC" },
        },
      ],
      positions: [
        {
          row: 2,
          cells: { unit: "dinkes", name: "Arsiparis", kind: "FUNGSIONAL", formasi: "", headsUnit: "ya" },
        },
      ],
      people: [
        {
          row: 2,
          cells: { nip: "19910714 201903 2 900", name: "Ratna", kind: "PNS", golongan: "III/b", email: "" },
        },
      ],
      placements: [
        {
          row: 2,
          cells: {
            nip: "199107142019032900",
            unit: "dinkes",
            position: "Arsiparis",
            startsOn: "2026-01-01",
            as: "",
            endsOn: "",
          },
        },
      ],
    });
    expect(faults).toEqual([]);
    expect(rows).toEqual({
      units: [{ row: 2, name: "Dinas Kesehatan", kind: "OPD", parent: "tk", code: "dinkes", unorId: "abc" }],
      positions: [
        { row: 2, unit: "dinkes", name: "Arsiparis", kind: "FUNGSIONAL", formasi: 1, headsUnit: true },
      ],
      people: [
        { row: 2, nip: "199107142019032900", name: "Ratna", kind: "PNS", golongan: "III/b", email: null },
      ],
      placements: [
        {
          row: 2,
          nip: "199107142019032900",
          unit: "dinkes",
          position: "Arsiparis",
          startsOn: "2026-01-01",
          as: "DEFINITIF",
          endsOn: null,
        },
      ],
    });
  });

  it("have one fault for each column that has not its shape", () => {
    const { faults } = readRows({
      units: [{ row: 2, cells: { name: "x", kind: "DINAS", parent: "", areaCode: "35.7", unorId: "a b" } }],
      positions: [
        {
          row: 3,
          cells: {
            unit: "",
            name: "Arsiparis",
            kind: "FUNGSIONAL",
            kelas: "18",
            formasi: "0",
            headsUnit: "mungkin",
            jenjang: "x",
            eselon: "V",
          },
        },
      ],
    });
    expect(faults.map(({ row, column }) => [row, column])).toEqual([
      [2, "name"],
      [2, "kind"],
      [2, "unorId"],
      [2, "areaCode"],
      [3, "unit"],
      [3, "jenjang"],
      [3, "eselon"],
      [3, "kelas"],
      [3, "formasi"],
      [3, "headsUnit"],
    ]);
    expect(faults.map(faultWords).every((words) => words.endsWith("."))).toBe(true);
  });
});

describe("the template", () => {
  it("is a file that can be read, once it has a row, and explains every column", async () => {
    expect(read(new Uint8Array(await officeXlsx(null)))).toEqual(["NO_ROWS"]);
    for (const table of TABLES) expect(Object.keys(help[table])).toEqual([...COLUMNS[table]]);
  });

  it("has examples that are right", () => {
    const cells = (table: (typeof TABLES)[number]) =>
      Object.values(help[table]).map(({ example }) => example);
    const files = TABLES.map((table) => readTables(text(tableCsv(table, [cells(table)]))));
    const faults = files.flatMap((file): unknown[] =>
      file.ok ? [...file.faults, ...readRows(file.tables).faults] : [file.problem],
    );
    expect(faults).toEqual([]);
  });
});
