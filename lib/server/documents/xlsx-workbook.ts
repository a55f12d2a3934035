import type { PaperFileProblem, PaperSheet, SheetLimits } from "@/lib/kernel/workbook";
import { openXlsx } from "@/lib/server/documents/xlsx-archive";
import { openBook } from "@/lib/server/documents/xlsx-book";
import { readSheet } from "@/lib/server/documents/xlsx-sheet";

export type Sheets =
  | { readonly ok: true; readonly sheets: readonly PaperSheet[] }
  | { readonly ok: false; readonly problem: PaperFileProblem };

const MOST_SHEETS = 10;

/**
 * The sheets of a workbook as plain cells, read once: it is unpacked within bounds, and of its sheets only plain
 * values within bounds are taken. Whatever goes wrong with a file is an answer, never a fault.
 */
export function readWorkbook(bytes: Uint8Array, limits: SheetLimits): Sheets {
  const opened = openXlsx(bytes, limits.unpacked);
  if (!opened.ok) return opened;
  try {
    const book = openBook(opened.parts);
    const sheets = book.sheets.slice(0, MOST_SHEETS);
    return { ok: true, sheets: sheets.map(({ name, xml }) => ({ name, ...readSheet(xml, book, limits) })) };
  } catch {
    return { ok: false, problem: "BROKEN" };
  }
}
