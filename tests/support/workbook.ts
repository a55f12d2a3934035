import { deflateRawSync, crc32 } from "node:zlib";
import writeExcelFile, { type SheetData } from "write-excel-file/node";
import { openXlsx, packXlsx } from "@/lib/server/documents/xlsx-archive";

/** A workbook with one sheet, as an office would save it. */
export const workbook = async (data: SheetData, sheet = "Jawaban"): Promise<Uint8Array> =>
  new Uint8Array(await writeExcelFile(data, { sheet }).toBuffer());

/** The same workbook with one of its parts changed. */
export function withPart(bytes: Uint8Array, path: string, change: (text: string) => string): Uint8Array {
  const opened = openXlsx(bytes);
  if (!opened.ok) throw new Error(opened.problem);
  const text = new TextDecoder().decode(opened.parts.get(path));
  return packXlsx(new Map(opened.parts).set(path, new TextEncoder().encode(change(text))));
}

export const SHEET = "xl/worksheets/sheet1.xml";

/** An archive that says it is a workbook and unpacks to so many bytes per part; it lies about its size where told. */
export function bomb(bytesPerPart: number, parts: number, told: number = bytesPerPart): Uint8Array {
  const packed = deflateRawSync(Buffer.alloc(bytesPerPart, 32));
  const names = [
    "[Content_Types].xml",
    "xl/workbook.xml",
    ...Array.from({ length: parts }, (_, at) => `xl/worksheets/sheet${at + 1}.xml`),
  ];
  const sum = crc32(Buffer.alloc(bytesPerPart, 32));
  const files: Buffer[] = [];
  const listing: Buffer[] = [];
  let offset = 0;
  for (const name of names) {
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(sum, 16);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(told, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    files.push(local, Buffer.from(name), packed);
    listing.push(entry, Buffer.from(name));
    offset += 30 + name.length + packed.length;
  }
  const directory = Buffer.concat(listing);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, directory, end]);
}
