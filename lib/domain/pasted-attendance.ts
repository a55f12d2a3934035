import type { Deductions } from "@/lib/domain/attendance";
import { normaliseNip } from "@/lib/domain/nip";

/** One pasted line, cut into its cells. */
export interface PastedRow {
  /** As counted in the text, from 1. */
  line: number;
  nip: string;
  code: string;
  days: string;
}

/** Why a pasted line cannot be taken as it is. */
export type PastedProblem = "SHAPE" | "NIP_UNKNOWN" | "OWN" | "FINAL" | "CODE_UNKNOWN" | "DAYS" | "TWICE";

export interface PastedFinding {
  line: number;
  problem: PastedProblem;
}

/** What is known about the people of the unit, by NIP. */
export interface PastedPerson {
  employeeId: string;
  isOwn: boolean;
  isFinal: boolean;
}

export interface PastedFacts {
  codes: readonly string[];
  people: ReadonlyMap<string, PastedPerson>;
  mostDays: number;
}

/** The months a paste stands for, and the lines that stop it. */
export interface PastedReading {
  rows: number;
  months: ReadonlyMap<string, Deductions>;
  problems: readonly PastedFinding[];
}

const CELLS = 3;
const HEADING = /^\s*nip\s*[;\t]/i;
const WHOLE = /^\d{1,2}$/;

/** Lines "NIP;kode;hari"; cells of a spreadsheet (tabs) too. Empty lines and a first line of headings are skipped. */
export function cutRows(text: string): readonly (PastedRow | PastedFinding)[] {
  return text.split(/\r?\n/).flatMap((content, index) => {
    if (content.trim() === "" || (index === 0 && HEADING.test(content))) return [];
    const cells = content.split(/[;\t]/).map((cell) => cell.trim());
    const [nip = "", code = "", days = ""] = cells;
    const line = index + 1;
    // A spreadsheet writes an apostrophe before a number that is kept as text.
    return [
      cells.length === CELLS
        ? { line, nip: normaliseNip(nip.replace(/^'/, "")), code, days }
        : { line, problem: "SHAPE" as const },
    ];
  });
}

/** Reads every line against the unit's people and codes; a person's lines together are her whole month. */
export function readRows(cut: readonly (PastedRow | PastedFinding)[], facts: PastedFacts): PastedReading {
  const problems: PastedFinding[] = [];
  const months = new Map<string, Record<string, number>>();
  const taken = new Set<string>();
  for (const row of cut) {
    const read = "problem" in row ? row.problem : readRow(row, facts);
    if (typeof read === "string") {
      problems.push({ line: row.line, problem: read });
      continue;
    }
    const key = `${read.employeeId} ${read.code}`;
    if (taken.has(key)) problems.push({ line: row.line, problem: "TWICE" });
    taken.add(key);
    months.set(read.employeeId, {
      ...months.get(read.employeeId),
      ...(read.days > 0 ? { [read.code]: read.days } : {}),
    });
  }
  return { rows: cut.length, months, problems };
}

function readRow(
  row: PastedRow,
  { codes, people, mostDays }: PastedFacts,
): PastedProblem | { employeeId: string; code: string; days: number } {
  const person = people.get(row.nip);
  if (person === undefined) return "NIP_UNKNOWN";
  if (person.isOwn) return "OWN";
  if (person.isFinal) return "FINAL";
  const code = codes.find((known) => known.toLowerCase() === row.code.toLowerCase());
  if (code === undefined) return "CODE_UNKNOWN";
  if (!WHOLE.test(row.days) || Number(row.days) > mostDays) return "DAYS";
  return { employeeId: person.employeeId, code, days: Number(row.days) };
}
