/** Bytes from the end of a ZIP in which its directory is named: the record itself and the longest comment. */
export const ZIP_TAIL_BYTES = 22 + 65_535;

/** Kinds of file that serve as evidence, told apart by their content. */
export type EvidenceType = "PDF" | "JPEG" | "PNG" | "DOCX" | "XLSX";

interface TypeFacts {
  readonly contentType: string;
  readonly endings: readonly string[];
}

const TYPES: Record<EvidenceType, TypeFacts> = {
  PDF: { contentType: "application/pdf", endings: ["pdf"] },
  JPEG: { contentType: "image/jpeg", endings: ["jpg", "jpeg"] },
  PNG: { contentType: "image/png", endings: ["png"] },
  DOCX: {
    contentType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    endings: ["docx"],
  },
  XLSX: {
    contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    endings: ["xlsx"],
  },
};

export const contentTypeOf = (type: EvidenceType): string => TYPES[type].contentType;

const SIGNATURES: readonly (readonly [EvidenceType | "ZIP", readonly number[]])[] = [
  ["PDF", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["JPEG", [0xff, 0xd8, 0xff]],
  ["PNG", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ["ZIP", [0x50, 0x4b, 0x03, 0x04]],
];

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);

/** What the first bytes say; a ZIP may be a document of Word or Excel, see `officeType`. */
export function typeByHead(head: Uint8Array): EvidenceType | "ZIP" | null {
  return SIGNATURES.find(([, signature]) => startsWith(head, signature))?.[0] ?? null;
}

/** Where the directory of a ZIP stands in the file. */
export interface ZipDirectory {
  readonly offset: number;
  readonly length: number;
}

const END_OF_ZIP = [0x50, 0x4b, 0x05, 0x06];

const END_LENGTH = 22;

const ENTRY = [0x50, 0x4b, 0x01, 0x02];

const ENTRY_LENGTH = 46;

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Finds the directory from the last bytes of a file of the given size; null when there is none within the file. */
export function zipDirectory(tail: Uint8Array, size: number): ZipDirectory | null {
  for (let at = tail.length - END_LENGTH; at >= 0; at -= 1) {
    if (!startsWith(tail.subarray(at), END_OF_ZIP)) continue;
    const view = viewOf(tail);
    const [length, offset] = [view.getUint32(at + 12, true), view.getUint32(at + 16, true)];
    return offset + length <= size ? { offset, length } : null;
  }
  return null;
}

function namesIn(directory: Uint8Array): string[] {
  const view = viewOf(directory);
  const names: string[] = [];
  let at = 0;
  while (at + ENTRY_LENGTH <= directory.length && startsWith(directory.subarray(at), ENTRY)) {
    const length = view.getUint16(at + 28, true);
    names.push(String.fromCharCode(...directory.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + length)));
    at += ENTRY_LENGTH + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return names;
}

const MACROS = /(^|\/)(vbaProject\.bin|macrosheets\/|activeX\/)/i;

/** A document of Word or Excel by the names in its directory; other archives and anything with macros are null. */
export function officeType(directory: Uint8Array): EvidenceType | null {
  const names = namesIn(directory);
  if (!names.includes("[Content_Types].xml") || names.some((name) => MACROS.test(name))) return null;
  const isWord = names.some((name) => /^word\/document\d*\.xml$/.test(name));
  const isExcel = names.some((name) => /^xl\/workbook\d*\.xml$/.test(name));
  if (isWord === isExcel) return null;
  return isWord ? "DOCX" : "XLSX";
}

const LONGEST_NAME = 120;

/** No path, no invisible characters, and nothing that a file system would not take. */
function plainName(name: string): string {
  const last = name.normalize("NFC").split(/[/\\]/).at(-1) as string;
  return last
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}]/gu, "")
    .replace(/[<>:"|?*]/g, " ")
    .replace(/\s+/g, " ")
    .replace(/^[. ]+|[. ]+$/g, "");
}

const shortened = (name: string): string => Array.from(name).slice(0, LONGEST_NAME).join("").trim();

/** A file name fit to be shown, whatever its ending. */
export const shownName = (name: string, otherwise: string): string => shortened(plainName(name)) || otherwise;

/** A file name fit to be shown and saved: not too long, ending as its content does. */
export function displayName(name: string, type: EvidenceType): string {
  const plain = plainName(name);
  const { endings } = TYPES[type];
  const ending = endings.find((candidate) => plain.toLowerCase().endsWith(`.${candidate}`)) ?? null;
  const stem = ending === null ? plain : plain.slice(0, -ending.length - 1);
  const kept = shortened(stem);
  return `${kept === "" ? "bukti" : kept}.${ending ?? (endings[0] as string)}`;
}
