import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { paperTemplate } from "@/lib/surveys/documents/paper-template";
import { readPaperSheets } from "@/lib/surveys/documents/paper-sheets";
import { openXlsx } from "@/lib/server/documents/xlsx-archive";
import { TEMPLATE_HEADINGS } from "@/lib/surveys/labels/paper";
import { SHEET, bomb, withPart, workbook } from "@/tests/support/workbook";

const NINE = ["U1", "U2", "U3", "U4", "U5", "U6", "U7", "U8", "U9"];
const fours = [4, 4, 4, 4, 4, 4, 4, 4, 4];
const rowsOf = async (bytes: Uint8Array) => {
  const read = await readPaperSheets(bytes);
  if (!read.ok) throw new Error(read.problem);
  return read.sheets[0]!;
};

describe("a workbook", () => {
  it("is read cell by cell: text, numbers, days, nothing", async () => {
    const bytes = await workbook([
      ["Tanggal", "U1", " Catatan "],
      [{ type: Date, value: new Date("2026-08-31T00:00:00Z"), format: "dd/mm/yyyy" }, 4, null],
      [null, null, true],
    ]);
    expect((await rowsOf(bytes)).rows).toEqual([
      ["Tanggal", "U1", "Catatan"],
      ["2026-08-31", 4, null],
      [null, null, "TRUE"],
    ]);
  });

  it("keeps the numbers of its rows when the first are empty", async () => {
    expect((await rowsOf(await workbook([[null], [null, "x"]]))).rows).toEqual([
      [null, null],
      [null, "x"],
    ]);
  });

  it("shows formulas and errors as something that cannot be read, never as the number they last gave", async () => {
    const bytes = withPart(await workbook([NINE, fours]), SHEET, (xml) =>
      xml
        .replace(/<c r="A2"[^>]*>.*?<\/c>/, '<c r="A2"><f>2+2</f><v>4</v></c>')
        .replace(/<c r="C2"[^>]*>.*?<\/c>/, '<c r="C2" t="e"><v>#DIV/0!</v></c>')
        .replace(/<c r="D2"[^>]*>.*?<\/c>/, '<c r="D2" t="str"><f>A1</f></c>'),
    );
    expect((await rowsOf(bytes)).rows[1]?.slice(0, 4)).toEqual([
      { hidden: "FORMULA" },
      4,
      { hidden: "FORMULA" },
      { hidden: "FORMULA" },
    ]);
  });

  it("shows the rest of a merged area as something that cannot be read", async () => {
    const bytes = withPart(await workbook([NINE, fours, fours]), SHEET, (xml) =>
      xml.replace("</sheetData>", '</sheetData><mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>'),
    );
    const { rows } = await rowsOf(bytes);
    expect([rows[1]?.[0], rows[2]?.[0], rows[2]?.[1]]).toEqual([4, { hidden: "MERGED" }, 4]);
  });

  it("says when it goes on beyond the rows that are read, and does not mind empty cells far away", async () => {
    const far = (cell: string) => async () =>
      withPart(await workbook([NINE, fours]), SHEET, (xml) =>
        xml.replace("</sheetData>", `<row r="1048576">${cell}</row></sheetData>`),
      );
    expect((await rowsOf(await far('<c r="A1048576"><v>4</v></c>')())).cut).toBe(true);
    expect(await rowsOf(await far('<c r="A1048576" s="0"/>')())).toMatchObject({
      cut: false,
      rows: { length: 2 },
    });
    expect((await rowsOf(await far('<c r="XFD1048576"><v>4</v></c>')())).rows[0]).toHaveLength(9);
  });

  it("is the template when it was downloaded here, with lists to choose from", async () => {
    const bytes = await paperTemplate();
    expect((await rowsOf(bytes)).rows).toEqual([[...TEMPLATE_HEADINGS]]);
    const opened = openXlsx(bytes);
    const xml = opened.ok ? new TextDecoder().decode(opened.parts.get(SHEET)) : "";
    expect(xml.match(/<dataValidation /g)).toHaveLength(4);
    expect(xml).toContain('sqref="B2:J2001"');
  });
});

describe("a file that is no workbook", () => {
  it.each([
    ["a text", new TextEncoder().encode("U1,U2,U3\n4,4,4"), "NOT_XLSX"],
    ["nothing", new Uint8Array(), "NOT_XLSX"],
    ["a PDF", new TextEncoder().encode("%PDF-1.7 ..."), "NOT_XLSX"],
    [
      "an old or locked workbook",
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      "OLD_OR_LOCKED",
    ],
    ["the beginning of an archive", new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), "BROKEN"],
  ])("is told so: %s", async (_name, bytes, problem) => {
    expect(await readPaperSheets(bytes)).toEqual({ ok: false, problem });
  });

  it("is not unpacked further than 16 MB, whatever it says of its size", async () => {
    expect(await readPaperSheets(bomb(64 * 1024 * 1024, 1))).toEqual({
      ok: false,
      problem: "UNPACKS_TOO_LARGE",
    });
    expect(await readPaperSheets(bomb(64 * 1024 * 1024, 1, 10))).toEqual({
      ok: false,
      problem: "UNPACKS_TOO_LARGE",
    });
    expect(await readPaperSheets(bomb(1024 * 1024, 20, 10))).toEqual({
      ok: false,
      problem: "UNPACKS_TOO_LARGE",
    });
  });

  it("may not hold entities that grow, nor cells that do not end", async () => {
    const fine = await workbook([NINE, fours]);
    expect(
      await readPaperSheets(
        withPart(fine, SHEET, (xml) =>
          xml.replace("<worksheet", '<!DOCTYPE a [<!ENTITY b "bbbb">]><worksheet'),
        ),
      ),
    ).toEqual({ ok: false, problem: "BROKEN" });
    expect(
      await readPaperSheets(
        withPart(fine, SHEET, () => `<worksheet><sheetData>${'<c r="A1">'.repeat(200_000)}`),
      ),
    ).toEqual({ ok: false, problem: "BROKEN" });
    expect(
      await readPaperSheets(withPart(fine, SHEET, () => `<worksheet><sheetData>${"<c ".repeat(200_000)}`)),
    ).toEqual({ ok: false, problem: "BROKEN" });
  });

  it("may not merge more than a sheet holds", async () => {
    const areas = '<mergeCell ref="A1:BH2020"/>'.repeat(2000);
    expect(
      await readPaperSheets(
        withPart(await workbook([NINE, fours]), SHEET, (xml) =>
          xml.replace("</sheetData>", `</sheetData><mergeCells>${areas}</mergeCells>`),
        ),
      ),
    ).toEqual({ ok: false, problem: "BROKEN" });
  });
});

describe("whatever is done to a file", () => {
  it("reading it answers and never fails", async () => {
    const fine = await workbook([
      ["Tanggal", ...NINE, "L", "P"],
      ...Array.from({ length: 20 }, () => ["31/08/2026", ...fours, 1, null]),
    ]);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(fine.length - 1), fc.nat(255)), { maxLength: 12 }),
        fc.nat(fine.length),
        async (changes, length) => {
          const bytes = fine.slice(0, length % 3 === 0 ? length : fine.length);
          for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
          const read = await readPaperSheets(bytes);
          expect(typeof read.ok).toBe("boolean");
        },
      ),
      { numRuns: 300 },
    );
  });

  it("reading its parts answers and never fails", async () => {
    const fine = await workbook([NINE, fours]);
    const piece = fc.constantFrom(
      '<c r="A1">',
      "</c>",
      "<row>",
      "<v>",
      "9",
      "<f>",
      ">",
      "<",
      '"',
      "</sheetData>",
      '<mergeCell ref="A1:XFD99"/>',
      "<is><t>x</t></is>",
      '<c r="B2" t="s"><v>99</v></c>',
      '<c r="C3" s="999"><v>1</v></c>',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 15 }), async (pieces) => {
        const read = await readPaperSheets(
          withPart(fine, SHEET, (xml) => xml.replace("<sheetData>", `<sheetData>${pieces.join("")}`)),
        );
        expect(typeof read.ok).toBe("boolean");
      }),
      { numRuns: 200 },
    );
  });
});
