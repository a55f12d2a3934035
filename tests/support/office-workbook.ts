import writeExcelFile from "write-excel-file/node";
import { headsOf, tableLabel } from "@/lib/exchange/labels/tables";
import { TABLES, type Table } from "@/lib/exchange/rules/tables";

export type Lines = Readonly<Partial<Record<Table, readonly (readonly (string | number | null)[])[]>>>;

/** A workbook with these rows under the headings of their tables. */
export async function officeWorkbook(lines: Lines): Promise<Uint8Array> {
  const sheets = TABLES.flatMap((table) => {
    const rows = lines[table];
    if (rows === undefined) return [];
    return [{ sheet: tableLabel[table], data: [headsOf(table), ...rows.map((row) => [...row])] }];
  });
  return new Uint8Array(await writeExcelFile(sheets).toBuffer());
}
