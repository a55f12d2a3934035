import { inflateSync } from "node:zlib";

/**
 * The text of a PDF as it stands on its pages, for tests: streams are inflated, and the glyphs of embedded fonts are
 * read back through their table to Unicode. It knows what our own documents contain, not every PDF.
 */
export function pdfText(bytes: Uint8Array): string {
  const objects = objectsOf(Buffer.from(bytes).toString("latin1"));
  const pages = [...objects.values()].filter(({ head }) => /\/Type \/Page\b(?!s)/.test(head));
  return pages
    .map((page) => {
      const resources = dictionaryOf(objects, page.head, "Resources");
      const fonts = fontsOf(objects, dictionaryOf(objects, resources, "Font"));
      const contents = /\/Contents (\d+) 0 R/.exec(page.head)?.[1] ?? "";
      return textOf(objects.get(contents)?.stream ?? "", fonts);
    })
    .join("\n");
}

interface PdfObject {
  head: string;
  stream: string;
}

function objectsOf(file: string): Map<string, PdfObject> {
  const objects = new Map<string, PdfObject>();
  for (const [, id = "", body = ""] of file.matchAll(/(?:^|\n)(\d+) 0 obj\s([\s\S]*?)\nendobj/g)) {
    const at = body.indexOf("\nstream\n");
    const head = at === -1 ? body : body.slice(0, at);
    const raw = at === -1 ? "" : body.slice(at + 8, body.lastIndexOf("\nendstream"));
    objects.set(id, {
      head,
      stream: /FlateDecode/.test(head) ? inflateSync(Buffer.from(raw, "latin1")).toString("latin1") : raw,
    });
  }
  return objects;
}

/** A named dictionary that stands in the text itself or in the object it points to. */
function dictionaryOf(objects: Map<string, PdfObject>, text: string, name: string): string {
  const pointed = new RegExp(`/${name} (\\d+) 0 R`).exec(text)?.[1];
  if (pointed !== undefined) return objects.get(pointed)?.head ?? "";
  return new RegExp(`/${name} <<([\\s\\S]*?)>>`).exec(text)?.[1] ?? "";
}

type Letters = ReadonlyMap<string, string>;

function fontsOf(objects: Map<string, PdfObject>, fonts: string): Map<string, Letters | null> {
  const named = [...fonts.matchAll(/\/(F\d+) (\d+) 0 R/g)];
  return new Map(
    named.map(([, name = "", id = ""]) => {
      const table = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id)?.head ?? "")?.[1];
      return [name, table === undefined ? null : lettersOf(objects.get(table)?.stream ?? "")];
    }),
  );
}

const unicode = (hex: string): string => Buffer.from(hex, "hex").swap16().toString("utf16le");

function lettersOf(table: string): Letters {
  const letters = new Map<string, string>();
  for (const [, first = "", last = "", list = ""] of table.matchAll(
    /<([0-9a-f]{4})> <([0-9a-f]{4})> \[([^\]]*)\]/gi,
  )) {
    const start = Number.parseInt(first, 16);
    const targets = [...list.matchAll(/<([0-9a-f]+)>/gi)].map(([, hex = ""]) => unicode(hex));
    for (const [offset, letter] of targets.slice(0, Number.parseInt(last, 16) - start + 1).entries())
      letters.set((start + offset).toString(16).padStart(4, "0"), letter);
  }
  return letters;
}

/** Runs of text in the order they were drawn, a line each. */
function textOf(content: string, fonts: Map<string, Letters | null>): string {
  let letters: Letters | null = null;
  const lines: string[] = [];
  for (const [, font, run] of content.matchAll(
    /\/(F\d+) [\d.]+ Tf|\[((?:<[0-9a-f]*>\s*-?[\d.]*\s*)+)\]\s*TJ/gi,
  )) {
    if (font !== undefined) letters = fonts.get(font) ?? null;
    if (run === undefined) continue;
    const hex = [...run.matchAll(/<([0-9a-f]*)>/gi)].map(([, part]) => part).join("");
    lines.push(
      letters === null
        ? Buffer.from(hex, "hex").toString("latin1")
        : (hex.match(/.{4}/g) ?? []).map((glyph) => letters?.get(glyph.toLowerCase()) ?? "").join(""),
    );
  }
  return lines.join("\n");
}
