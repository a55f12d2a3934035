import "server-only";
import writeExcelFile from "write-excel-file/node";
import { toCsv } from "@/lib/labels/csv";
import { headCell, textCell } from "@/lib/server/documents/xlsx-cells";

/** Rows with their heads as a workbook of one sheet; every cell is text, because none is counted. */
export const tableXlsx = (
  sheet: string,
  [heads = [], ...rows]: readonly (readonly string[])[],
): Promise<Uint8Array> =>
  writeExcelFile([
    {
      sheet,
      data: [heads.map(headCell), ...rows.map((row) => row.map((value) => textCell(value)))],
      columns: heads.map((head) => ({ width: head === "Nama" || head === "Jabatan" ? 40 : 24 })),
      stickyRowsCount: 1,
    },
  ]).toBuffer();

/** A table as the file that was asked for; anything but a workbook is CSV. */
export async function tableFile(
  table: readonly (readonly string[])[],
  { shape, sheet, day }: { shape: string | null; sheet: string; day: string },
): Promise<{ body: string | Uint8Array; name: string }> {
  const stem = `${sheet.toLowerCase().replaceAll(" ", "-")}-${day}`;
  if (shape === "xlsx") return { body: await tableXlsx(sheet, table), name: `${stem}.xlsx` };
  return { body: toCsv(table), name: `${stem}.csv` };
}
