import "server-only";
import readExcelFile from "read-excel-file/node";
import { openXlsx, packXlsx, type XlsxParts } from "@/lib/server/documents/xlsx-archive";
import { tameSheet, type TamedSheet } from "@/lib/server/documents/xlsx-sheet";
import type { PaperCell, PaperFileProblem, PaperSheet } from "@/lib/kernel/workbook";

export type PaperSheets =
  | { readonly ok: true; readonly sheets: readonly PaperSheet[] }
  | { readonly ok: false; readonly problem: PaperFileProblem };

const MOST_SHEETS = 10;
const BROKEN = { ok: false, problem: "BROKEN" } as const;

/**
 * The sheets of a workbook as plain cells. The workbook is unpacked within bounds, its sheets are reduced to plain
 * values within bounds, and only what is left is read; whatever goes wrong with a file is an answer, never a fault.
 */
export async function readPaperSheets(bytes: Uint8Array): Promise<PaperSheets> {
  const opened = openXlsx(bytes);
  if (!opened.ok) return opened;
  const tamed = tame(opened.parts);
  if (tamed === null) return BROKEN;
  const parts = new Map(opened.parts);
  for (const [path, sheet] of tamed) parts.set(path, new TextEncoder().encode(sheet.xml));
  try {
    const read = await readExcelFile(Buffer.from(packXlsx(parts)));
    const found = [...tamed.values()];
    return {
      ok: true,
      sheets: read
        .slice(0, MOST_SHEETS)
        .flatMap(({ sheet, data }, at) => (found[at] === undefined ? [] : [sheetOf(sheet, data, found[at])])),
    };
  } catch {
    return BROKEN;
  }
}

const textOf = (parts: XlsxParts, path: string): string =>
  new TextDecoder().decode(parts.get(path) ?? new Uint8Array());

/** Every sheet in the order of the workbook, by its path; null when one of them is missing or is no sheet. */
function tame(parts: XlsxParts): Map<string, TamedSheet> | null {
  const targets = new Map(
    tagsOf(textOf(parts, "xl/_rels/workbook.xml.rels"), "Relationship").map((tag) => [
      attribute(tag, "Id"),
      attribute(tag, "Target"),
    ]),
  );
  const tamed = new Map<string, TamedSheet>();
  for (const tag of tagsOf(textOf(parts, "xl/workbook.xml"), "sheet")) {
    const target = targets.get(attribute(tag, "r:id"));
    const path = target?.startsWith("/") === true ? target.slice(1) : `xl/${target ?? ""}`;
    const sheet = parts.has(path) && !tamed.has(path) ? tameSheet(textOf(parts, path)) : null;
    if (sheet === null) return null;
    tamed.set(path, sheet);
  }
  return tamed.size === 0 ? null : tamed;
}

function tagsOf(xml: string, name: string): string[] {
  return xml.split("<").filter((tag) => tag.startsWith(`${name} `) || tag.startsWith(`${name}\n`));
}

const attribute = (tag: string, name: string): string =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? "";

function sheetOf(
  name: string,
  data: readonly (readonly unknown[])[],
  { formulas, merged, cut }: TamedSheet,
): PaperSheet {
  const far = (from: number, places: ReadonlySet<string>, part: 0 | 1): number =>
    [...places].reduce((most, at) => Math.max(most, Number(at.split(":")[part])), from);
  const width = far(far(data[0]?.length ?? 0, formulas, 1), merged, 1);
  const height = far(data.length, formulas, 0);
  const cell = (row: number, column: number): PaperCell => {
    const at = `${row}:${column}`;
    if (formulas.has(at)) return { hidden: "FORMULA" };
    return merged.has(at) ? { hidden: "MERGED" } : plain(data[row - 1]?.[column - 1]);
  };
  return {
    name,
    cut,
    rows: Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (_, column) => cell(row + 1, column + 1)),
    ),
  };
}

function plain(value: unknown): PaperCell {
  if (typeof value === "number") return value;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "?" : value.toISOString().slice(0, 10);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}
