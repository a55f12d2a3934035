import { z } from "zod";
import { plainDecimal } from "@/lib/kernel/decimal";
import { EXPECTATION_RATINGS, JENJANGS, ORGANISATION_PREDIKATS, PREDIKATS, UNSUR } from "@/lib/kernel/codes";
import { type SkmResponse, type SkmResult } from "@/lib/scoring/skm";
import { type Step } from "@/lib/scoring/explanation";

const chosen = "Pilih salah satu.";

export const predikatQuery = z.object({
  hasil: z.enum(EXPECTATION_RATINGS, chosen),
  perilaku: z.enum(EXPECTATION_RATINGS, chosen),
});

export const angkaKreditQuery = z.object({
  jenjang: z.enum(JENJANGS, chosen),
  predikat: z.enum(PREDIKATS, chosen),
  bulan: z.coerce
    .number("Tulis jumlah bulan, 1 sampai 12.")
    .int("Tulis bulan penuh, 1 sampai 12.")
    .min(1, "Paling sedikit 1 bulan.")
    .max(12, "Paling banyak 12 bulan."),
});

/** "1.250" people are more than a thousand, as in every other field. */
const people = z.preprocess(
  (typed) => (typeof typed === "string" ? plainDecimal(typed) : typed),
  z.coerce
    .number("Tulis jumlah orang.")
    .int("Tulis bilangan bulat.")
    .min(0, "Paling sedikit 0.")
    .max(1_000_000, "Paling banyak 1.000.000.")
    .default(0),
);

export const distributionQuery = z.object({
  organisasi: z.enum(ORGANISATION_PREDIKATS, chosen),
  SANGAT_BAIK: people,
  BAIK: people,
  BUTUH_PERBAIKAN: people,
  KURANG: people,
  SANGAT_KURANG: people,
});

const MOST_ROWS = 20_000;

/** One cell that could not be read. */
export interface CellProblem {
  row: number;
  column: number;
  text: string;
}

export type SurveyRows =
  | { ok: true; responses: SkmResponse[] }
  | { ok: false; problem: CellProblem | "EMPTY" | "TOO_MANY" };

/**
 * Pasted rows of nine answers (1..4, empty where left open), separated by tab, semicolon, comma or
 * blanks; a first row of words is a heading.
 */
export function surveyRows(text: string): SurveyRows {
  const lines = text
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "");
  const rows = lines.map(cellsOf);
  const body = rows[0]?.some((cell) => /[a-z]/i.test(cell)) === true ? rows.slice(1) : rows;
  if (body.length === 0) return { ok: false, problem: "EMPTY" };
  if (body.length > MOST_ROWS) return { ok: false, problem: "TOO_MANY" };
  const problem = firstProblem(body);
  if (problem !== null) return { ok: false, problem };
  return {
    ok: true,
    responses: body.map((cells) =>
      UNSUR.map((_, column) => (isOpen(cells[column]) ? null : Number(cells[column]))),
    ),
  };
}

const isOpen = (cell: string | undefined): boolean => cell === undefined || cell === "" || cell === "-";

function cellsOf(line: string): string[] {
  const separator = /\t/.test(line) ? /\t/ : /;/.test(line) ? /;/ : /,/.test(line) ? /,/ : /\s+/;
  return line
    .trimEnd()
    .split(separator)
    .map((cell) => cell.trim().replace(/^"(.*)"$/, "$1"));
}

function firstProblem(rows: string[][]): CellProblem | null {
  for (const [index, cells] of rows.entries()) {
    const column = cells.findIndex((cell, at) =>
      at >= UNSUR.length ? cell !== "" : !isOpen(cell) && !/^[1-4]$/.test(cell),
    );
    if (column !== -1) return { row: index + 1, column: column + 1, text: cells[column] ?? "" };
  }
  return null;
}

/** What the calculator of the IKM shows after rows were sent. */
export type IkmState =
  | { kind: "idle"; text: string }
  | { kind: "refused"; message: string; text: string }
  | { kind: "done"; text: string; result: SkmResult; reasons: Step; sample: number };
