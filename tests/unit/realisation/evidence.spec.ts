import { describe, expect, it } from "vitest";
import {
  MOST_BYTES,
  MOST_PER_MONTH,
  attach,
  isComplete,
  unprovedMonths,
} from "@/lib/realisation/rules/evidence";
import { docx, jpeg, pdf, png, program, xlsx, zip } from "@/tests/support/evidence-files";
import { contentTypeOf, displayName, officeType, typeByHead, zipDirectory } from "@/lib/kernel/file-type";

const officeTypeOf = (bytes: Uint8Array) => {
  const directory = zipDirectory(bytes, bytes.length);
  return directory === null
    ? "no directory"
    : officeType(bytes.subarray(directory.offset, directory.offset + directory.length));
};

describe("what a file is by its content", () => {
  it.each([
    ["PDF", pdf()],
    ["JPEG", jpeg()],
    ["PNG", png()],
    ["ZIP", docx()],
  ] as const)("a %s shows in its first bytes", (type, bytes) => {
    expect(typeByHead(bytes)).toBe(type);
  });

  it.each([
    ["a program", program()],
    ["nothing", new Uint8Array()],
    ["a PDF cut off in its signature", pdf().slice(0, 4)],
    ["a PDF behind other bytes", Uint8Array.of(32, ...pdf())],
  ])("%s is none of them", (_what, bytes) => {
    expect(typeByHead(bytes)).toBeNull();
  });

  it("limits a file to 10 × 1024 × 1024 bytes", () => {
    expect(MOST_BYTES).toBe(10_485_760);
  });

  it("names the content types that browsers know", () => {
    expect([contentTypeOf("PDF"), contentTypeOf("JPEG"), contentTypeOf("PNG")]).toEqual([
      "application/pdf",
      "image/jpeg",
      "image/png",
    ]);
    expect(contentTypeOf("DOCX")).toContain("wordprocessingml.document");
    expect(contentTypeOf("XLSX")).toContain("spreadsheetml.sheet");
  });
});

describe("documents of Word and Excel", () => {
  it("are told apart by the names in the directory of the archive", () => {
    expect(officeTypeOf(docx())).toBe("DOCX");
    expect(officeTypeOf(xlsx())).toBe("XLSX");
  });

  it("are found behind a comment at the end of the archive", () => {
    expect(officeTypeOf(zip(["[Content_Types].xml", "word/document.xml"], "dibuat oleh pemindai"))).toBe(
      "DOCX",
    );
  });

  it("may have a numbered main part, as newer programs write it", () => {
    expect(officeTypeOf(zip(["[Content_Types].xml", "word/document2.xml"]))).toBe("DOCX");
  });

  it.each([
    ["macros of Word", docx("word/vbaProject.bin")],
    ["macros of Excel in another case", xlsx("xl/VBAPROJECT.BIN")],
    ["old macro sheets", xlsx("xl/macrosheets/sheet1.xml")],
    ["active controls", docx("word/activeX/activeX1.bin")],
    ["a plain archive", zip(["foto/1.jpg"])],
    ["an archive that only names Word", zip(["word/document.xml"])],
    ["content types without a document", zip(["[Content_Types].xml", "ppt/presentation.xml"])],
    ["both at once", docx("xl/workbook.xml")],
    ["an empty archive", zip([])],
  ])("are not: %s", (_what, bytes) => {
    expect(officeTypeOf(bytes)).toBeNull();
  });

  it("have no directory when the end is missing or points outside the file", () => {
    expect(zipDirectory(docx().slice(0, -30), 1000)).toBeNull();
    const bytes = docx();
    expect(zipDirectory(bytes, bytes.length - 100)).toBeNull();
    expect(zipDirectory(new Uint8Array(), 0)).toBeNull();
  });

  it("are read up to the last whole entry when the directory is cut off", () => {
    const bytes = docx("docProps/app.xml");
    const { offset, length } = zipDirectory(bytes, bytes.length)!;
    expect(officeType(bytes.subarray(offset, offset + length - 5))).toBe("DOCX");
    expect(officeType(bytes.subarray(offset, offset + 20))).toBeNull();
  });
});

describe("the name a file is shown by", () => {
  it.each([
    ["Rekap penerbitan SIAK.pdf", "Rekap penerbitan SIAK.pdf"],
    ["C:\\Users\\ratna\\Rekap.pdf", "Rekap.pdf"],
    ["../../etc/passwd", "passwd.pdf"],
    ["laporan.exe", "laporan.exe.pdf"],
    ["LAPORAN.PDF", "LAPORAN.pdf"],
    ["lap\u202efdp.exe", "lapfdp.exe.pdf"],
    ["dua\r\nbaris.pdf", "duabaris.pdf"],
    ["a<b>:c.pdf", "a b c.pdf"],
    ["...", "bukti.pdf"],
    ["", "bukti.pdf"],
    [".pdf", "pdf.pdf"],
  ])("%j is shown as %j", (name, shown) => {
    expect(displayName(name, "PDF")).toBe(shown);
  });

  it("keeps either ending of a photo", () => {
    expect([
      displayName("a.jpg", "JPEG"),
      displayName("a.jpeg", "JPEG"),
      displayName("a.png", "JPEG"),
    ]).toEqual(["a.jpg", "a.jpeg", "a.png.jpg"]);
  });

  it("cuts a name of 121 letters to 120 and leaves 120 alone", () => {
    expect(displayName(`${"a".repeat(121)}.pdf`, "PDF")).toBe(`${"a".repeat(120)}.pdf`);
    expect(displayName(`${"a".repeat(120)}.pdf`, "PDF")).toBe(`${"a".repeat(120)}.pdf`);
  });
});

describe("the same content twice", () => {
  const place = { ikiId: "a", month: "2026-09", count: 0 };
  const at = (ikiId: string, month: string) => ({ name: "Rekap.pdf", ikiId, month });

  it("is welcome where it is nowhere yet", () => {
    expect(attach(place, [])).toEqual({ ok: true, value: null });
  });

  it("is refused with its name at the same indicator and month", () => {
    expect(attach(place, [at("b", "2026-08"), at("a", "2026-09")])).toEqual({
      ok: false,
      refusal: { code: "FILE_ALREADY_HERE", name: "Rekap.pdf", month: "2026-09" },
    });
  });

  it.each([
    ["a", "2026-08"],
    ["b", "2026-09"],
  ])("is accepted elsewhere and the first other place is named (%s, %s)", (ikiId, month) => {
    expect(attach(place, [at(ikiId, month), at("c", "2026-07")])).toEqual({
      ok: true,
      value: at(ikiId, month),
    });
  });

  it("is accepted as the last of twenty and refused as one more", () => {
    expect(attach({ ...place, count: MOST_PER_MONTH - 1 }, [])).toMatchObject({ ok: true });
    expect(attach({ ...place, count: MOST_PER_MONTH }, [])).toEqual({
      ok: false,
      refusal: { code: "EVIDENCE_FULL", most: 20 },
    });
  });
});

describe("a month", () => {
  it.each([
    { filled: 3, proved: 3, total: 3, complete: true },
    { filled: 2, proved: 3, total: 3, complete: false },
    { filled: 3, proved: 2, total: 3, complete: false },
  ])("with $filled numbers and $proved proved of $total is complete: $complete", ({ complete, ...count }) => {
    expect(isComplete(count)).toBe(complete);
  });

  it("with a number that nothing proves is named, in the order of the year", () => {
    expect(unprovedMonths(["2026-09", "2026-07", "2026-08"], ["2026-08"])).toEqual(["2026-07", "2026-09"]);
  });
});
