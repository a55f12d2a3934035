import { deflateRawSync, crc32 } from "node:zlib";
import writeExcelFile, { type SheetData } from "write-excel-file/node";
import { openXlsx } from "@/lib/server/documents/xlsx-archive";

/** A workbook with one sheet, as an office would save it. */
export const workbook = async (data: SheetData, sheet = "Jawaban"): Promise<Uint8Array> =>
  new Uint8Array(await writeExcelFile(data, { sheet }).toBuffer());

/** The same workbook with one of its parts changed. */
export function withPart(bytes: Uint8Array, path: string, change: (text: string) => string): Uint8Array {
  const opened = openXlsx(bytes);
  if (!opened.ok) throw new Error(opened.problem);
  const text = new TextDecoder().decode(opened.parts.get(path));
  const parts = new Map(opened.parts).set(path, new TextEncoder().encode(change(text)));
  return archive(
    [...parts].map(([name, content]) => ({
      name,
      packed: deflateRawSync(content),
      crc: crc32(content),
      told: content.length,
    })),
  );
}

export const SHEET = "xl/worksheets/sheet1.xml";

/** An archive that says it is a workbook and unpacks to so many bytes per part; it lies about its size where told. */
export function bomb(bytesPerPart: number, parts: number, told: number = bytesPerPart): Uint8Array {
  const content = Buffer.alloc(bytesPerPart, 32);
  const packed = { packed: deflateRawSync(content), crc: crc32(content), told };
  const names = [
    "[Content_Types].xml",
    "xl/workbook.xml",
    ...Array.from({ length: parts }, (_, at) => `xl/worksheets/sheet${at + 1}.xml`),
  ];
  return archive(names.map((name) => ({ name, ...packed })));
}

interface Packed {
  readonly name: string;
  readonly packed: Uint8Array;
  readonly crc: number;
  /** The size it says it unpacks to. */
  readonly told: number;
}

const [DEFLATED, LOCAL, ENTRY, END] = [8, 0x04034b50, 0x02014b50, 0x06054b50];

function archive(parts: readonly Packed[]): Uint8Array {
  const files: Uint8Array[] = [];
  const listing: Uint8Array[] = [];
  let offset = 0;
  for (const { name, packed, crc, told } of parts) {
    const path = Buffer.from(name);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(LOCAL, 0);
    local.writeUInt16LE(DEFLATED, 8);
    local.writeUInt16LE(path.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(ENTRY, 0);
    entry.writeUInt16LE(DEFLATED, 10);
    entry.writeUInt32LE(crc, 16);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(told, 24);
    entry.writeUInt16LE(path.length, 28);
    entry.writeUInt32LE(offset, 42);
    files.push(local, path, packed);
    listing.push(entry, path);
    offset += 30 + path.length + packed.length;
  }
  const directory = Buffer.concat(listing);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END, 0);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, directory, end]);
}
