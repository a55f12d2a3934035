import { crc32, inflateRawSync } from "node:zlib";
import { PAPER_LIMITS, type PaperFileProblem } from "@/lib/kernel/workbook";
import { ZIP_TAIL_BYTES, officeType, typeByHead, zipDirectory } from "@/lib/kernel/file-type";

/** The parts of a workbook by their path, unpacked. */
export type XlsxParts = ReadonlyMap<string, Uint8Array>;
export type Opened =
  | { readonly ok: true; readonly parts: XlsxParts }
  | { readonly ok: false; readonly problem: PaperFileProblem };

const MOST_ENTRIES = 500;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;
const ENCRYPTED = 1;
const [STORED, DEFLATED] = [0, 8];
/** Older workbooks and those with a password are one of these. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

const no = (problem: PaperFileProblem): Opened => ({ ok: false, problem });

/**
 * Unpacks the texts of a workbook and nothing else, and never more bytes than allowed, whatever the
 * file says of itself.
 */
export function openXlsx(bytes: Uint8Array, most: number = PAPER_LIMITS.unpacked): Opened {
  if (OLE.every((byte, at) => bytes[at] === byte)) return no("OLD_OR_LOCKED");
  if (typeByHead(bytes.subarray(0, 16)) !== "ZIP") return no("NOT_XLSX");
  const directory = zipDirectory(bytes.subarray(-ZIP_TAIL_BYTES), bytes.length);
  if (directory === null) return no("BROKEN");
  const listing = bytes.subarray(directory.offset, directory.offset + directory.length);
  if (officeType(listing) !== "XLSX") return no("NOT_XLSX");
  try {
    return unpack(bytes, listing, most);
  } catch (error) {
    return no((error as { code?: string }).code === "ERR_BUFFER_TOO_LARGE" ? "UNPACKS_TOO_LARGE" : "BROKEN");
  }
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly offset: number;
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Reading beyond the end throws, which is what a broken file deserves. */
function entriesOf(listing: Uint8Array): Entry[] {
  const view = viewOf(listing);
  const entries: Entry[] = [];
  for (let at = 0; at + ENTRY_LENGTH <= listing.length && view.getUint32(at, true) === ENTRY; ) {
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(
      listing.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength),
    );
    if ((view.getUint16(at + 8, true) & ENCRYPTED) !== 0) throw new RangeError("encrypted");
    entries.push({
      name,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    });
    at += ENTRY_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function unpack(bytes: Uint8Array, listing: Uint8Array, most: number): Opened {
  const entries = entriesOf(listing);
  if (entries.length > MOST_ENTRIES) return no("UNPACKS_TOO_LARGE");
  const parts = new Map<string, Uint8Array>();
  let left = most;
  for (const entry of entries.filter(({ name }) => /\.(xml|rels)$/i.test(name))) {
    if (parts.has(entry.name)) return no("BROKEN");
    const content = contentOf(bytes, entry, left);
    if (content === null) return no("BROKEN");
    left -= content.length;
    if (left < 0) return no("UNPACKS_TOO_LARGE");
    parts.set(entry.name, content);
  }
  return { ok: true, parts };
}

function contentOf(
  bytes: Uint8Array,
  { method, crc, packed, offset }: Entry,
  most: number,
): Uint8Array | null {
  const view = viewOf(bytes);
  if (view.getUint32(offset, true) !== LOCAL) return null;
  const start = offset + LOCAL_LENGTH + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) return null;
  const raw = bytes.subarray(start, start + packed);
  if (method !== STORED && method !== DEFLATED) return null;
  const content = method === STORED ? raw : inflateRawSync(raw, { maxOutputLength: Math.max(1, most) });
  return crc32(content) === crc ? content : null;
}
