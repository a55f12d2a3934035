import {
  MOST_PAPER_ROWS,
  PAPER_HEADING_ROWS,
  type HiddenCell,
  type PaperCell,
  type PaperFileProblem,
  type PaperSheet,
} from "@/lib/kernel/workbook";
import { plainWords } from "@/lib/kernel/plain-words";
import { patternOf } from "@/lib/surveys/rules/answers";
import type { Education, Occupation, Sex } from "@/lib/surveys/rules/answers";
import { dayOf } from "@/lib/surveys/schemas/paper-wire";
import {
  columnOf,
  educationOf,
  occupationOf,
  sexOf,
  type PaperColumn,
} from "@/lib/surveys/schemas/paper-columns";
import { UNSUR, type Unsur } from "@/lib/kernel/codes";

/** One questionnaire as it stands in a row; the nine answers as in `patternOf`. */
export interface PaperRow {
  /** As the workbook counts it. */
  readonly row: number;
  readonly day: string | null;
  readonly pattern: string;
  readonly sex: Sex | null;
  readonly education: Education | null;
  readonly occupation: Occupation | null;
}

export type PaperProblem =
  | "ANSWER"
  | "FORMULA"
  | "MERGED"
  | "DAY"
  | "SEX"
  | "EDUCATION"
  | "OCCUPATION"
  | "MARK"
  | "TWO_MARKS"
  | "NOTHING_ANSWERED"
  | "NO_DAY"
  | "DAY_TO_COME"
  | "DAY_CLOSED"
  | "DAY_WITHOUT_QUARTER";

/** What is wrong in a row, in which column, and what stands there. */
export interface PaperFinding {
  readonly row: number;
  readonly column: string;
  readonly problem: PaperProblem;
  readonly value: string;
}

export interface PaperReading {
  readonly rows: readonly PaperRow[];
  readonly findings: readonly PaperFinding[];
}

export type PaperAnswers =
  | { readonly ok: true; readonly reading: PaperReading }
  | { readonly ok: false; readonly problem: PaperFileProblem; readonly columns: readonly string[] };

/** Enough of the nine to tell a row of headings from anything else. */
const HEADINGS_RECOGNISED = 5;
const END = /^(JUMLAH|TOTAL|RATA RATA|NRR|IKM|NILAI|SUM|KETERANGAN|CATATAN)\b/;

interface Column {
  readonly at: number;
  readonly heading: string;
  readonly holds: PaperColumn;
}

const no = (problem: PaperFileProblem, columns: readonly string[] = []): PaperAnswers => ({
  ok: false,
  problem,
  columns,
});

/** Reads the first sheet that has the headings of the nine unsur; the others are instructions. */
export function readPaperAnswers(sheets: readonly PaperSheet[]): PaperAnswers {
  for (const sheet of sheets) {
    const top = sheet.rows
      .slice(0, PAPER_HEADING_ROWS)
      .findIndex(
        (row) =>
          new Set(columnsOf(row).flatMap(({ holds }) => (holds.kind === "UNSUR" ? [holds.unsur] : [])))
            .size >= HEADINGS_RECOGNISED,
      );
    if (top !== -1) return readSheet(sheet, top);
  }
  return no("NO_HEADINGS");
}

const columnsOf = (row: readonly PaperCell[]): Column[] =>
  row.flatMap((heading, at) => {
    const holds = columnOf(heading);
    return holds === null ? [] : [{ at, heading: typeof heading === "string" ? heading : "", holds }];
  });

const sameColumn = (a: PaperColumn, b: PaperColumn): boolean => JSON.stringify(a) === JSON.stringify(b);

function readSheet(sheet: PaperSheet, top: number): PaperAnswers {
  const columns = columnsOf(sheet.rows[top] ?? []);
  const missing = UNSUR.flatMap((unsur, place) =>
    columns.some(({ holds }) => holds.kind === "UNSUR" && holds.unsur === unsur) ? [] : [`U${place + 1}`],
  );
  if (missing.length > 0) return no("COLUMNS_MISSING", missing);
  const twice = columns
    .filter(({ holds }, index) => columns.findIndex((other) => sameColumn(other.holds, holds)) !== index)
    .map(({ heading }) => heading);
  if (twice.length > 0) return no("COLUMNS_TWICE", twice);
  const reading = readRows(sheet, top + 1, columns);
  const count = new Set([...reading.rows, ...reading.findings].map(({ row }) => row)).size;
  if (count === 0) return no("NO_ROWS");
  return sheet.cut || count > MOST_PAPER_ROWS ? no("TOO_MANY_ROWS") : { ok: true, reading };
}

function readRows(sheet: PaperSheet, from: number, columns: readonly Column[]): PaperReading {
  const rows: PaperRow[] = [];
  const findings: PaperFinding[] = [];
  for (const [offset, cells] of sheet.rows.slice(from).entries()) {
    if (isEnd(cells)) break;
    if (columns.every(({ at }) => isOpen(cells[at]))) continue;
    const { row, found } = readRow(cells, columns, from + offset + 1);
    if (found.length === 0) rows.push(row);
    findings.push(...found);
  }
  return { rows, findings };
}

/** Totals under the table begin with a word; a questionnaire begins with a number or a day. */
function isEnd(cells: readonly PaperCell[]): boolean {
  const first = cells.find((cell) => cell !== null);
  return typeof first === "string" && END.test(plainWords(first));
}

const isOpen = (cell: PaperCell | undefined): cell is null | undefined =>
  cell === undefined || cell === null || cell === "-" || cell === "";

/** What a cell says when it is neither empty nor hidden. */
type Said = string | number;
type Finding = Pick<PaperFinding, "problem" | "value">;
type Read<Value> = { readonly value: Value } | Finding;

const shown = (cell: Said): string => String(cell).slice(0, 40);
const isFinding = <Value>(read: Read<Value>): read is Finding => "problem" in read;

function readAnswer(cell: Said): Read<number> {
  const text = String(cell).trim();
  return /^[1-4]$/.test(text) ? { value: Number(text) } : { problem: "ANSWER", value: shown(cell) };
}

function wordRead<Code>(
  cell: Said,
  problem: "SEX" | "EDUCATION" | "OCCUPATION",
  codeOf: (words: string) => Code | undefined,
): Read<Code> {
  const code = codeOf(plainWords(String(cell)));
  return code === undefined ? { problem, value: shown(cell) } : { value: code };
}

function readDay(cell: Said): Read<string> {
  const day = dayOf(cell);
  return day === null ? { problem: "DAY", value: shown(cell) } : { value: day };
}

const MARKED = /^(1|X|V|Y|YA|TRUE|\u2713|\u2714|\u221A)$/i;
const UNMARKED = /^(0|FALSE)$/i;

interface Draft {
  answers: Partial<Record<Unsur, number>>;
  day: string | null;
  sex: Sex | null;
  education: Education | null;
  occupation: Occupation | null;
}

/** Puts what a cell says into the draft, or answers what is wrong with it. */
function take(draft: Draft, cell: Said | HiddenCell, holds: PaperColumn): Finding | null {
  if (typeof cell === "object") return { problem: cell.hidden, value: "" };
  const put = <Value>(read: Read<Value>, keep: (value: Value) => void): Finding | null => {
    if (isFinding(read)) return read;
    keep(read.value);
    return null;
  };
  switch (holds.kind) {
    case "UNSUR":
      return put(readAnswer(cell), (answer) => {
        draft.answers[holds.unsur] = answer;
      });
    case "DAY":
      return put(readDay(cell), (day) => {
        draft.day = day;
      });
    case "SEX":
      return put(wordRead(cell, "SEX", sexOf), (sex) => {
        draft.sex = sex;
      });
    case "EDUCATION":
      return put(wordRead(cell, "EDUCATION", educationOf), (education) => {
        draft.education = education;
      });
    case "OCCUPATION":
      return put(wordRead(cell, "OCCUPATION", occupationOf), (occupation) => {
        draft.occupation = occupation;
      });
    case "MARK":
      return mark(draft, cell, holds);
  }
}

function mark(draft: Draft, cell: Said, holds: Extract<PaperColumn, { kind: "MARK" }>): Finding | null {
  const text = String(cell).trim();
  if (UNMARKED.test(text)) return null;
  if (!MARKED.test(text)) return { problem: "MARK", value: shown(cell) };
  const before = { SEX: draft.sex, EDUCATION: draft.education, OCCUPATION: draft.occupation }[holds.of];
  if (before !== null) return { problem: "TWO_MARKS", value: shown(cell) };
  if (holds.of === "SEX") draft.sex = holds.code;
  if (holds.of === "EDUCATION") draft.education = holds.code;
  if (holds.of === "OCCUPATION") draft.occupation = holds.code;
  return null;
}

function readRow(
  cells: readonly PaperCell[],
  columns: readonly Column[],
  row: number,
): { row: PaperRow; found: PaperFinding[] } {
  const draft: Draft = { answers: {}, day: null, sex: null, education: null, occupation: null };
  const found: PaperFinding[] = [];
  for (const { at, heading, holds } of columns) {
    const cell = cells[at];
    const finding = isOpen(cell) ? null : take(draft, cell, holds);
    if (finding !== null) found.push({ row, column: heading, ...finding });
  }
  const { answers, ...person } = draft;
  if (found.length === 0 && Object.keys(answers).length === 0)
    found.push({ row, column: "U1-U9", problem: "NOTHING_ANSWERED", value: "" });
  return { row: { row, ...person, pattern: patternOf(UNSUR.map((unsur) => answers[unsur])) }, found };
}
