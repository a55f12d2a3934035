import { inflateSync } from "node:zlib";
import { create } from "qrcode";
import { describe, expect, it } from "vitest";
import { renderPdf, sizeFor } from "@/lib/server/documents/pdf-parts";
import { pointPoster, type PosterFacts } from "@/lib/services/documents/point-poster";
import { drawQr, qrSvg } from "@/lib/server/documents/qr";
import { tableCard } from "@/lib/services/documents/table-card";
import { pointFileName, surveyMail } from "@/lib/services/labels";

const facts: PosterFacts = {
  instansi: "Kabupaten Tirta Kencana",
  unit: "Dinas Kependudukan dan Pencatatan Sipil",
  service: "Penerbitan KTP-el",
  point: "Loket 1",
  url: "https://teraju.example/survei/ktp-el?t=7F3K92.abcdefghijklmnop",
  shortAddress: "teraju.example/survei/ktp-el",
};

/** The modules a path of runs paints, row by row. */
function painted({ size, path }: { size: number; path: string }): string[] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => "."));
  for (const [, x, y, width, back] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)) {
    expect(width).toBe(back);
    rows[Number(y)]!.fill("#", Number(x), Number(x) + Number(width));
  }
  return rows.map((row) => row.join(""));
}

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");

/** Everything drawn on the pages, as the instructions of a PDF. */
function drawn(bytes: Uint8Array): string {
  const whole = Buffer.from(bytes);
  return [...latin(bytes).matchAll(/\/Length (\d+)[^]*?stream\r?\n/g)]
    .map((found) => {
      const start = found.index + found[0].length;
      try {
        return inflateSync(whole.subarray(start, start + Number(found[1]))).toString("latin1");
      } catch {
        return "";
      }
    })
    .join("\n");
}

describe("the QR of a point", () => {
  it("paints exactly the modules of its address", () => {
    const { modules } = create(facts.url, { errorCorrectionLevel: "M" });
    const wanted = Array.from({ length: modules.size }, (_, y) =>
      Array.from({ length: modules.size }, (_unused, x) => (modules.get(y, x) === 1 ? "#" : ".")).join(""),
    );
    expect(painted(drawQr(facts.url))).toEqual(wanted);
  });

  it("as a file has four light modules around it", () => {
    const qr = drawQr(facts.url);
    expect(qrSvg(qr)).toContain(`viewBox="-4 -4 ${qr.size + 8} ${qr.size + 8}"`);
  });
});

describe.each([
  ["poster", pointPoster, 1],
  ["table card", tableCard, 4],
] as const)("a %s", (_name, make, codes) => {
  it("is a PDF in Indonesian of one page, with a title, its letters inside and no picture", async () => {
    const text = latin(await renderPdf(make(facts)));
    expect(text.slice(0, 5)).toBe("%PDF-");
    expect(text).toMatch(/\/Count 1\b/);
    expect(text).toMatch(/\/Lang \(id\)/);
    expect(text).toContain("PlusJakartaSans");
    expect(text).not.toContain("/Subtype /Image");
  });

  it("draws its QR as shapes, module by module", async () => {
    const instructions = drawn(await renderPdf(make(facts)));
    const closed = (instructions.match(/^h$/gm) ?? []).length;
    expect(closed).toBeGreaterThanOrEqual(codes * (drawQr(facts.url).path.match(/M/g) ?? []).length);
  });

  it("is made of the longest names and of letters no font of ours has", async () => {
    const strange = {
      ...facts,
      service: "Pelayanan Žižek ᮞᮥᮔ᮪ᮓ 漢字 🙂 “kutip” – ≥ 5",
      point: "Loket Ñ".repeat(9),
      unit: "Dinas ".repeat(30),
      shortAddress: `teraju.example/survei/${"a".repeat(60)}`,
    };
    const text = latin(await renderPdf(make(strange)));
    expect(text).toMatch(/\/Count 1\b/);
    expect(text.trimEnd().endsWith("%%EOF")).toBe(true);
  });
});

describe("words around a point", () => {
  it("set long names smaller", () => {
    const steps = [
      [3, 20],
      [5, 15],
    ] as const;
    expect([
      sizeFor("abc", steps),
      sizeFor("abcd", steps),
      sizeFor("abcdef", steps),
      sizeFor("", []),
    ]).toEqual([20, 15, 15, 10]);
  });

  it("name files by kind, service and point", () => {
    expect(pointFileName("poster", { slug: "ktp-el", name: "Loket 1 (kanan)" }, "pdf")).toBe(
      "poster-ktp-el-loket-1-kanan.pdf",
    );
    expect(pointFileName("qr", { slug: "ktp-el", name: "漢" }, "svg")).toBe("qr-ktp-el.svg");
  });

  it("make an e-mail whose subject and body survive the address line", () => {
    const mail = new URL(surveyMail({ service: "KTP-el & KK", unit: "Dukcapil", url: facts.url }));
    expect(mail.searchParams.get("subject")).toBe("Bagaimana layanan KTP-el & KK?");
    expect(mail.searchParams.get("body")).toContain(`\r\n${facts.url}\r\n`);
  });
});
