import type { XlsxParts } from "@/lib/server/documents/xlsx-archive";

/** What the sheets of a workbook share. */
export interface Book {
  /** Texts that cells name by their number. */
  readonly texts: readonly string[];
  /** Styles that show a number as a day. */
  readonly dayStyles: ReadonlySet<number>;
  /** Days are counted from 1904 instead of 1900, as old Macintosh programs did. */
  readonly from1904: boolean;
  /** Sheets in the order of the workbook: their name and their XML. */
  readonly sheets: readonly { readonly name: string; readonly xml: string }[];
}

/** Reads what is written beside the sheets; throws where a part is missing or may grow while it is read. */
export function openBook(parts: XlsxParts): Book {
  const workbook = xmlOf(parts, "xl/workbook.xml");
  return {
    texts: parts.has("xl/sharedStrings.xml") ? textsIn(xmlOf(parts, "xl/sharedStrings.xml"), "si") : [],
    dayStyles: parts.has("xl/styles.xml") ? dayStylesIn(xmlOf(parts, "xl/styles.xml")) : new Set(),
    from1904: tagsOf(workbook, "workbookPr").some((tag) => /^(?:1|true)$/.test(attributeOf(tag, "date1904"))),
    sheets: sheetsOf(parts, workbook),
  };
}

function xmlOf(parts: XlsxParts, path: string): string {
  const xml = new TextDecoder().decode(parts.get(path));
  if (!parts.has(path) || /<!(?:DOCTYPE|ENTITY)/.test(xml)) throw new RangeError(`no ${path}`);
  return xml;
}

function sheetsOf(parts: XlsxParts, workbook: string): { name: string; xml: string }[] {
  const targets = new Map(
    tagsOf(xmlOf(parts, "xl/_rels/workbook.xml.rels"), "Relationship").map((tag) => [
      attributeOf(tag, "Id"),
      attributeOf(tag, "Target"),
    ]),
  );
  const seen = new Set<string>();
  const sheets = tagsOf(workbook, "sheet").map((tag) => {
    const target = targets.get(attributeOf(tag, "r:id")) ?? "";
    const path = target.startsWith("/") ? target.slice(1) : `xl/${target}`;
    if (seen.has(path)) throw new RangeError("one sheet twice");
    seen.add(path);
    return { name: unescaped(attributeOf(tag, "name")), xml: xmlOf(parts, path) };
  });
  if (sheets.length === 0) throw new RangeError("no sheets");
  return sheets;
}

/** The opening tags of a name, without their brackets. */
const tagsOf = (xml: string, name: string): string[] =>
  xml
    .split("<")
    .map((piece) => piece.slice(0, piece.lastIndexOf(">")))
    .filter((tag) => isTag(tag, name));

const isTag = (tag: string, name: string): boolean =>
  tag.startsWith(name) && /^(?:$|[\s/])/.test(tag.slice(name.length));

export const attributeOf = (tag: string, name: string): string =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? "";

/** The text of every `end` element: all its runs, but not how an Asian name is pronounced. */
export function textsIn(xml: string, end: "si" | "is"): string[] {
  const texts: string[] = [];
  let [text, spoken] = ["", false];
  for (const piece of xml.split("<")) {
    const close = piece.indexOf(">");
    const tag = piece.slice(0, close);
    if (isTag(tag, "rPh")) spoken = true;
    if (tag === "/rPh") spoken = false;
    if (isTag(tag, "t") && !spoken) text += piece.slice(close + 1);
    if (tag !== `/${end}` && !(isTag(tag, end) && tag.endsWith("/"))) continue;
    texts.push(unescaped(text));
    text = "";
  }
  return texts;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** XML text as it is read; what stands for no character stays as it is written. */
export const unescaped = (text: string): string =>
  text.replace(/&(#?\w{1,8});/g, (written, name: string) => ENTITIES[name] ?? characterOf(name) ?? written);

function characterOf(name: string): string | undefined {
  if (!name.startsWith("#")) return undefined;
  const code = Number(name.replace("#", name.startsWith("#x") ? "0" : ""));
  return code <= 0x10_ff_ff ? String.fromCodePoint(code) : undefined;
}

/** Styles whose format shows a day; a cell names its style by position. */
function dayStylesIn(styles: string): ReadonlySet<number> {
  const own = new Map(
    tagsOf(styles, "numFmt").map((tag) => [
      attributeOf(tag, "numFmtId"),
      unescaped(attributeOf(tag, "formatCode")),
    ]),
  );
  const [, formats = ""] = styles.split("<cellXfs");
  const days = tagsOf(formats.split("</cellXfs")[0] ?? "", "xf").map((tag) => {
    const format = attributeOf(tag, "numFmtId");
    const code = own.get(format);
    return code === undefined ? isBuiltInDay(Number(format)) : isDayFormat(code);
  });
  return new Set(days.flatMap((isDay, style) => (isDay ? [style] : [])));
}

/** ECMA-376 part 1, 18.8.30: formats that a workbook uses without writing them out. */
const isBuiltInDay = (format: number): boolean =>
  (format >= 14 && format <= 22) || (format >= 27 && format <= 36) || (format >= 45 && format <= 58);

const DAY_LETTERS = /^(?:[dm]{1,5}|y{1,4}|h{1,2}|s{1,2}|am|pm|a|p)$/;

/** Nothing but letters of a date or a time, once words, colours and languages are taken out: "dd/mm/yyyy", "[h]:mm". */
function isDayFormat(code: string): boolean {
  const bare = code
    .toLowerCase()
    .replace(/\\.|"[^"]*"|[_*]./g, " ")
    .replace(/\[([hms]{1,2})\]/g, "$1")
    .replace(/\[[^\]]*\]/g, " ")
    .replace(/s[.,]0+/g, "s");
  return bare.split(";").some((part) => {
    const letters = part.match(/[a-z0#?%]+/g) ?? [];
    return letters.length > 0 && letters.every((token) => DAY_LETTERS.test(token));
  });
}

const A_DAY = 24 * 60 * 60 * 1000;
const DAYS_UNTIL_1970 = { 1900: 25_569, 1904: 24_107 } as const;

/** The day a number of days stands for; "?" where the calendar has none. */
export function dayOf(days: number, from1904: boolean): string {
  const day = new Date(Math.round((days - DAYS_UNTIL_1970[from1904 ? 1904 : 1900]) * A_DAY));
  return Number.isNaN(day.getTime()) ? "?" : day.toISOString().slice(0, 10);
}
