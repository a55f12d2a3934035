/** Rows of a file of values parted by commas, semicolons or tabs; null where it is no text. */
export function readCsv(bytes: Uint8Array): string[][] | null {
  const text = textOf(bytes);
  return text === null ? null : rowsOf(text, separatorOf(text));
}

/** UTF-8 where it is that, else what older spreadsheets write; a file with zero bytes is no text. */
function textOf(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** Whichever parts the first line most often; spreadsheets with Indonesian settings write semicolons. */
function separatorOf(text: string): string {
  const [first = ""] = text.split(/\r?\n/, 1);
  const counts = [";", ",", "\t"].map((sign) => ({ sign, count: first.split(sign).length }));
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).sign;
}

/** One walk over the text; a quoted cell may hold separators, line breaks and doubled quotes. */
function rowsOf(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at <= text.length; ) {
    const { cell, end } = text[at] === '"' ? quoted(text, at) : plain(text, at, separator);
    row.push(cell);
    const next = text[end];
    at = end + 1;
    if (next === separator) continue;
    if (next === "\r" && text[at] === "\n") at += 1;
    rows.push(row);
    row = [];
    if (at >= text.length) break;
  }
  return rows;
}

interface Read {
  readonly cell: string;
  /** Where the separator, the end of the line or the end of the text stands. */
  readonly end: number;
}

function plain(text: string, from: number, separator: string): Read {
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== "\n" && text[end] !== "\r") end += 1;
  return { cell: text.slice(from, end), end };
}

function quoted(text: string, from: number): Read {
  const parts: string[] = [];
  let start = from + 1;
  for (;;) {
    const close = text.indexOf('"', start);
    if (close === -1) return { cell: parts.join("") + text.slice(start), end: text.length };
    parts.push(text.slice(start, close));
    if (text[close + 1] !== '"') return { cell: parts.join(""), end: close + 1 };
    parts.push('"');
    start = close + 2;
  }
}
