/** Small files with real content for tests of evidence. */
const text = (value: string): Uint8Array => new TextEncoder().encode(value);

/** A PDF whose content differs by the words in it. */
export const pdf = (words = "laporan"): Uint8Array => text(`%PDF-1.7\n% ${words}\n%%EOF\n`);

/** The first bytes of a JPEG photo. */
export const jpeg = (): Uint8Array => Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46);

/** The first bytes of a PNG picture. */
export const png = (): Uint8Array =>
  Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13);

/** What a program of Windows begins with. */
export const program = (): Uint8Array => text("MZ\u0090 this program cannot be run in DOS mode");

const u16 = (value: number): number[] => [value & 0xff, value >> 8];
const u32 = (value: number): number[] => [...u16(value & 0xffff), ...u16(value >>> 16)];

/** A ZIP of empty entries with these names. */
export function zip(names: readonly string[], comment = ""): Uint8Array {
  const bytes: number[] = [];
  const directory: number[] = [];
  for (const name of names) {
    const encoded = [...text(name)];
    directory.push(
      0x50,
      0x4b,
      1,
      2,
      ...u16(20),
      ...u16(20),
      ...u16(0),
      ...u16(0),
      ...u32(0),
      ...u32(0),
      ...u32(0),
      ...u32(0),
      ...u16(encoded.length),
      ...u16(0),
      ...u16(0),
      ...u16(0),
      ...u16(0),
      ...u32(0),
      ...u32(bytes.length),
      ...encoded,
    );
    bytes.push(
      0x50,
      0x4b,
      3,
      4,
      ...u16(20),
      ...u16(0),
      ...u16(0),
      ...u32(0),
      ...u32(0),
      ...u32(0),
      ...u32(0),
      ...u16(encoded.length),
      ...u16(0),
      ...encoded,
    );
  }
  const end = [
    0x50,
    0x4b,
    5,
    6,
    ...u16(0),
    ...u16(0),
    ...u16(names.length),
    ...u16(names.length),
    ...u32(directory.length),
    ...u32(bytes.length),
    ...u16(comment.length),
    ...text(comment),
  ];
  return Uint8Array.from([...bytes, ...directory, ...end]);
}

export const docx = (...more: string[]): Uint8Array =>
  zip(["[Content_Types].xml", "_rels/.rels", "word/document.xml", ...more]);
export const xlsx = (...more: string[]): Uint8Array =>
  zip(["[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", ...more]);
