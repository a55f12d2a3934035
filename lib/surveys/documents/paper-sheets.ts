import "server-only";
import { PAPER_LIMITS } from "@/lib/kernel/workbook";
import { readWorkbook, type Sheets } from "@/lib/server/documents/xlsx-workbook";

/** The sheets of a workbook of questionnaires on paper, within its bounds. */
export const readPaperSheets = (bytes: Uint8Array): Sheets => readWorkbook(bytes, PAPER_LIMITS);
