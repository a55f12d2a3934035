import { PAPER_LIMITS, type PaperCell, type PaperSheet, type SheetLimits } from "@/lib/kernel/workbook";
import { attributeOf, dayOf, textsIn, unescaped, type Book } from "@/lib/server/documents/xlsx-book";

const MOST_MERGED = 200_000;
const REFERENCE = /^([A-Z]{1,3})(\d{1,7})$/;
const FORMULA = { hidden: "FORMULA" } as const;
const MERGED = { hidden: "MERGED" } as const;

const columnOf = (letters: string): number =>
  Array.from(letters).reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
const placeOf = (row: number, column: number): string => `${row}:${column}`;

/**
 * The cells of a sheet, taken out one by one, by position and never by pattern over the whole, so that
 * no file takes more than one pass. Formulas and errors are not read: what they show is not what a
 * person wrote. Throws where there is no sheet.
 */
export function readSheet(
  xml: string,
  book: Book,
  limits: SheetLimits = PAPER_LIMITS,
): Omit<PaperSheet, "name"> {
  const start = xml.indexOf("<sheetData");
  if (start === -1) throw new RangeError("no sheet");
  const cells = new Map<string, PaperCell>();
  const merged = mergedPlaces(xml, limits);
  let [height, width, cut] = [0, merged.width, false];
  for (const cell of rawCells(xml, start)) {
    const kind = kindOf(cell, limits);
    if (kind === "CUT") cut = true;
    if (kind === "CUT" || kind === "NOTHING") continue;
    const value = kind === "FORMULA" ? FORMULA : valueOf(cell, book);
    if (value === null) continue;
    cells.set(placeOf(cell.row, cell.column), value);
    height = Math.max(height, cell.row);
    width = Math.max(width, cell.column);
  }
  const cellAt = (place: string): PaperCell => {
    const value = cells.get(place) ?? null;
    return merged.places.has(place) && value !== FORMULA ? MERGED : value;
  };
  const rows = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) => cellAt(placeOf(row + 1, column + 1))),
  );
  return { rows, cut };
}

interface RawCell {
  readonly row: number;
  readonly column: number;
  /** "s" for a shared text, "b" for yes or no, and so on; "n" where it says nothing. */
  readonly type: string;
  readonly style: number;
  readonly content: string;
}

function* rawCells(xml: string, start: number): Generator<RawCell> {
  for (let at = start; ; ) {
    const open = xml.indexOf("<", at);
    if (open === -1) return;
    const close = endOf(xml, ">", open);
    const tag = xml.slice(open + 1, close);
    if (tag === "/sheetData") return;
    at = close + 1;
    if (!/^c[\s/]/.test(tag) && tag !== "c") continue;
    const end = tag.endsWith("/") ? at : endOf(xml, "</c>", close);
    yield rawCell(tag, xml.slice(at, end));
    at = end;
  }
}

/** Where something ends; a file in which it does not is broken. */
function endOf(xml: string, what: string, from: number): number {
  const end = xml.indexOf(what, from);
  if (end === -1) throw new RangeError(`no ${what}`);
  return end;
}

function rawCell(tag: string, content: string): RawCell {
  const [, letters, digits] = REFERENCE.exec(attributeOf(tag, "r")) ?? [];
  if (letters === undefined || digits === undefined) throw new RangeError("a cell without a place");
  return {
    row: Number(digits),
    column: columnOf(letters),
    type: attributeOf(tag, "t") || "n",
    style: Number(attributeOf(tag, "s") || "0"),
    content,
  };
}

function kindOf(
  { row, column, type, content }: RawCell,
  { rows, columns }: SheetLimits,
): "PLAIN" | "FORMULA" | "CUT" | "NOTHING" {
  const isFormula = content.includes("<f") || type === "e";
  if (!isFormula && !content.includes("<v") && !content.includes("<is")) return "NOTHING";
  if (row < 1 || column > columns) return "NOTHING";
  if (row > rows) return "CUT";
  return isFormula ? "FORMULA" : "PLAIN";
}

/** What a person wrote into a cell; it throws where the cell does not say. */
function valueOf({ type, style, content }: RawCell, book: Book): PaperCell {
  if (type === "inlineStr") return textOrNothing(textsIn(content, "is").join(""));
  const written = /<v(?:\s[^>]*)?>([^<]*)</.exec(content)?.[1] ?? "";
  if (type === "n") return numberOrDay(written, style, book);
  const text = textOf(type, written, book);
  if (text === undefined) throw new RangeError(`no value of type ${type}`);
  return textOrNothing(text);
}

function textOf(type: string, written: string, { texts }: Book): string | undefined {
  if (type === "s") return texts[Number(written)];
  if (type === "str") return unescaped(written);
  if (type === "b") return written === "1" ? "TRUE" : "FALSE";
  return type === "d" ? written.slice(0, 10) : undefined;
}

const textOrNothing = (text: string): string | null => text.trim() || null;

function numberOrDay(written: string, style: number, { dayStyles, from1904 }: Book): PaperCell {
  if (written.trim() === "") return null;
  const value = Number(written);
  if (!Number.isFinite(value)) throw new RangeError("no number");
  return dayStyles.has(style) ? dayOf(value, from1904) : value;
}

/** Every place of a merged area but its first, which keeps the value. */
function mergedPlaces(xml: string, limits: SheetLimits): { places: ReadonlySet<string>; width: number } {
  const places = new Set<string>();
  let [left, furthest] = [MOST_MERGED, 0];
  for (const { row, column, height, width } of mergedAreas(xml, limits)) {
    left -= height * width;
    if (left < 0) throw new RangeError("merged without end");
    if (height * width > 1) furthest = Math.max(furthest, column + width - 1);
    for (let at = 1; at < height * width; at += 1)
      places.add(placeOf(row + Math.floor(at / width), column + (at % width)));
  }
  return { places, width: furthest };
}

/** What of the merged areas lies within the cells that are read. */
function* mergedAreas(xml: string, { rows, columns }: SheetLimits) {
  for (const [, from = "", top = "", to = "", bottom = ""] of xml
    .slice(Math.max(0, xml.indexOf("<mergeCells")))
    .matchAll(/<mergeCell\s+ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"/g)) {
    const [row, column] = [Number(top), columnOf(from)];
    const height = Math.min(Number(bottom), rows) - row + 1;
    const width = Math.min(columnOf(to), columns) - column + 1;
    if (height > 0 && width > 0) yield { row, column, height, width };
  }
}
