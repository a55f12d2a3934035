import fc from "fast-check";
import readExcelFile from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { paperTemplate } from "@/lib/surveys/documents/paper-template";
import { readPaperSheets } from "@/lib/surveys/documents/paper-sheets";
import { openXlsx } from "@/lib/server/documents/xlsx-archive";
import { TEMPLATE_HEADINGS } from "@/lib/surveys/labels/paper";
import { SHEET, bomb, withPart, workbook } from "@/tests/support/workbook";

const NINE = ["U1", "U2", "U3", "U4", "U5", "U6", "U7", "U8", "U9"];
const fours = [4, 4, 4, 4, 4, 4, 4, 4, 4];
const sheetOf = (bytes: Uint8Array) => {
  const read = readPaperSheets(bytes);
  if (!read.ok) throw new Error(read.problem);
  return read.sheets[0]!;
};

/** What another reader found, as the survey keeps it. */
function plain(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "string" ? value.trim() || null : value;
}

describe("a workbook", () => {
  it("is read cell by cell: text, numbers, days, nothing", async () => {
    const bytes = await workbook([
      ["Tanggal", "U1", " Catatan "],
      [{ type: Date, value: new Date("2026-08-31T00:00:00Z"), format: "dd/mm/yyyy" }, 4, null],
      [null, null, true],
    ]);
    expect(sheetOf(bytes).rows).toEqual([
      ["Tanggal", "U1", "Catatan"],
      ["2026-08-31", 4, null],
      [null, null, "TRUE"],
    ]);
  });

  it("keeps the numbers of its rows when the first are empty", async () => {
    expect(sheetOf(await workbook([[null], [null, "x"]])).rows).toEqual([
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
    expect(sheetOf(bytes).rows[1]?.slice(0, 4)).toEqual([
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
    const { rows } = sheetOf(bytes);
    expect([rows[1]?.[0], rows[2]?.[0], rows[2]?.[1]]).toEqual([4, { hidden: "MERGED" }, 4]);
  });

  it("says when it goes on beyond the rows that are read, and does not mind empty cells far away", async () => {
    const far = (cell: string) => async () =>
      withPart(await workbook([NINE, fours]), SHEET, (xml) =>
        xml.replace("</sheetData>", `<row r="1048576">${cell}</row></sheetData>`),
      );
    expect(sheetOf(await far('<c r="A1048576"><v>4</v></c>')()).cut).toBe(true);
    expect(sheetOf(await far('<c r="A1048576" s="0"/>')())).toMatchObject({
      cut: false,
      rows: { length: 2 },
    });
    expect(sheetOf(await far('<c r="XFD1048576"><v>4</v></c>')()).rows[0]).toHaveLength(9);
  });

  it("has the texts that its cells share, with all their runs and signs, but not how they are pronounced", async () => {
    const texts =
      "<si/><si><t>Kurang &amp; &lt;baik&gt; &#233;&#x2713;</t></si>" +
      "<si><r><rPr><b/></rPr><t>Cukup</t></r><r><t xml:space='preserve'> baik</t></r><rPh sb='0'><t>x</t></rPh></si>";
    const shared = withPart(
      await workbook([["a", "b"]]),
      "xl/sharedStrings.xml",
      () => `<sst>${texts}</sst>`,
    );
    const bytes = withPart(
      shared,
      SHEET,
      () =>
        "<worksheet><sheetData><row>" +
        '<c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>2</v></c><c r="C1" t="s"><v>0</v></c>' +
        '<c r="D1" t="inlineStr"><is><r><t>di </t></r><r><t>tempat</t></r></is></c>' +
        '<c r="E1" t="str"><v> &quot;teks&quot; </v></c><c r="F1" t="b"><v>0</v></c><c r="G1"><v> </v></c>' +
        '<c r="H1"><v>1.50</v></c><c r="I1" t="d"><v>2026-08-31T07:00:00Z</v></c>' +
        "</row></sheetData></worksheet>",
    );
    expect(sheetOf(bytes).rows).toEqual([
      ["Kurang & <baik> é✓", "Cukup baik", null, "di tempat", '"teks"', "FALSE", null, 1.5, "2026-08-31"],
    ]);
  });

  it.each([
    ["dd/mm/yyyy", "2026-08-31"],
    ["[$-421]d mmmm yyyy;@", "2026-08-31"],
    ['yyyy"-"mm\\-dd', "2026-08-31"],
    ["[h]:mm:ss.00", "2026-08-31"],
    ["#,##0.00", 46_265],
    ['0 "hari"', 46_265],
    ["0.00\\m", 46_265],
    ["General", 46_265],
    ["[Red]0", 46_265],
  ])("shows a number as a day where its format does: %s", async (format, value) => {
    const bytes = await workbook([[{ type: Number, value: 46_265, format }]]);
    expect(sheetOf(bytes).rows).toEqual([[value]]);
  });

  it("counts days from 1904 where the workbook says so", async () => {
    const day = { type: Date, value: new Date("2026-08-31T00:00:00Z"), format: "dd/mm/yyyy" };
    const bytes = withPart(await workbook([[day]]), "xl/workbook.xml", (xml) =>
      xml
        .replace("<workbookPr/>", '<workbookPr date1904="1"/>')
        .replace(/<workbookPr date1904="0"/, '<workbookPr date1904="1"'),
    );
    expect(sheetOf(bytes).rows).toEqual([["2030-09-01"]]);
  });

  it("reads as another reader of workbooks does", async () => {
    // The writer takes a text such as "constructor", which every object knows, for one it has already written.
    const text = fc
      .stringMatching(/^[a-z<>&"' é0-9=]{1,12}$/)
      .filter((value) => value.trim() !== "" && !(value in {}));
    const cell = fc.oneof(
      text,
      fc.integer({ min: -1000, max: 100_000 }),
      fc.double({ min: -10, max: 10, noNaN: true }).map((value) => Number(value.toFixed(3))),
      fc.boolean(),
      fc.constant(null),
      fc.integer({ min: 30_000, max: 60_000 }).map((days) => ({
        type: Date,
        value: new Date(Date.UTC(1970, 0, days - 25_569)),
        format: "dd/mm/yyyy",
      })),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 }),
        async (data) => {
          const bytes = await workbook([["Kepala", "x", "y"], ...data]);
          const [read] = await readExcelFile(Buffer.from(bytes));
          const { rows } = sheetOf(bytes);
          expect(rows).toEqual(read!.data.slice(0, rows.length).map((row) => row.map(plain)));
          expect(
            read!.data
              .slice(rows.length)
              .flat()
              .every((value) => value === null),
          ).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("is the template when it was downloaded here, with lists to choose from", async () => {
    const bytes = await paperTemplate();
    expect(sheetOf(bytes).rows).toEqual([[...TEMPLATE_HEADINGS]]);
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
  ])("is told so: %s", (_name, bytes, problem) => {
    expect(readPaperSheets(bytes)).toEqual({ ok: false, problem });
  });

  it("is not unpacked further than 16 MB, whatever it says of its size", () => {
    expect(readPaperSheets(bomb(64 * 1024 * 1024, 1))).toEqual({
      ok: false,
      problem: "UNPACKS_TOO_LARGE",
    });
    expect(readPaperSheets(bomb(64 * 1024 * 1024, 1, 10))).toEqual({
      ok: false,
      problem: "UNPACKS_TOO_LARGE",
    });
    expect(readPaperSheets(bomb(1024 * 1024, 20, 10))).toEqual({
      ok: false,
      problem: "UNPACKS_TOO_LARGE",
    });
  });

  it("may not hold entities that grow, nor cells that do not end", async () => {
    const fine = await workbook([NINE, fours]);
    expect(
      readPaperSheets(
        withPart(fine, SHEET, (xml) =>
          xml.replace("<worksheet", '<!DOCTYPE a [<!ENTITY b "bbbb">]><worksheet'),
        ),
      ),
    ).toEqual({ ok: false, problem: "BROKEN" });
    expect(
      readPaperSheets(withPart(fine, SHEET, () => `<worksheet><sheetData>${'<c r="A1">'.repeat(200_000)}`)),
    ).toEqual({ ok: false, problem: "BROKEN" });
    expect(
      readPaperSheets(withPart(fine, SHEET, () => `<worksheet><sheetData>${"<c ".repeat(200_000)}`)),
    ).toEqual({ ok: false, problem: "BROKEN" });
  });

  it.each([
    ["a text that nobody shares", '<c r="A1" t="s"><v>99</v></c>'],
    ["a number that is none", '<c r="A1"><v>empat</v></c>'],
    ["a type that nobody knows", '<c r="A1" t="x"><v>4</v></c>'],
    ["no place", '<c t="n"><v>4</v></c>'],
  ])("may not hold a cell with %s", async (_name, cell) => {
    const bytes = withPart(
      await workbook([NINE]),
      SHEET,
      () => `<worksheet><sheetData>${cell}</sheetData></worksheet>`,
    );
    expect(readPaperSheets(bytes)).toEqual({ ok: false, problem: "BROKEN" });
  });

  it.each(["xl/workbook.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/_rels/workbook.xml.rels"])(
    "may not hold entities that grow beside its sheets: %s",
    async (path) => {
      const bytes = withPart(
        await workbook([NINE]),
        path,
        (xml) => `<!DOCTYPE a [<!ENTITY b "bbbb">]>${xml}`,
      );
      expect(readPaperSheets(bytes)).toEqual({ ok: false, problem: "BROKEN" });
    },
  );

  it("may not lead to a sheet that is not there, nor twice to one", async () => {
    const two = "<sheet name='a' r:id=\"rId1\"/><sheet name='b' r:id=\"rId1\"/>";
    for (const sheets of ["", '<sheet name="a" r:id="rId99"/>', two]) {
      const bytes = withPart(await workbook([NINE]), "xl/workbook.xml", (xml) =>
        xml.replace(/<sheets>.*<\/sheets>/s, `<sheets>${sheets}</sheets>`),
      );
      expect(readPaperSheets(bytes)).toEqual({ ok: false, problem: "BROKEN" });
    }
  });

  it("may not merge more than a sheet holds", async () => {
    const areas = '<mergeCell ref="A1:BH2020"/>'.repeat(2000);
    expect(
      readPaperSheets(
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
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(fine.length - 1), fc.nat(255)), { maxLength: 12 }),
        fc.nat(fine.length),
        (changes, length) => {
          const bytes = fine.slice(0, length % 3 === 0 ? length : fine.length);
          for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
          const read = readPaperSheets(bytes);
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
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 15 }), (pieces) => {
        const read = readPaperSheets(
          withPart(fine, SHEET, (xml) => xml.replace("<sheetData>", `<sheetData>${pieces.join("")}`)),
        );
        expect(typeof read.ok).toBe("boolean");
      }),
      { numRuns: 200 },
    );
  });
});
