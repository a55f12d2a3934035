import { z } from "zod";
import { writtenDay } from "@/lib/kernel/written-day";
import { EDUCATIONS, OCCUPATIONS, SEXES } from "@/lib/surveys/rules/answers";
import type { PaperRow } from "@/lib/surveys/schemas/paper-answers";

/** Checked rows as one text between the two steps of an import, a line each: "5|2026-08-31|4434-4444|L|S1|PNS". */
export const packRows = (rows: readonly PaperRow[]): string =>
  rows
    .map(({ row, day, pattern, sex, education, occupation }) =>
      [row, day ?? "", pattern, sex ?? "", education ?? "", occupation ?? ""].join("|"),
    )
    .join("\n");

const open = <const T extends readonly [string, ...string[]]>(codes: T) =>
  z.union([z.enum(codes), z.literal("").transform(() => null)]);

const wireRow = z
  .tuple([
    z.coerce.number().int().min(1),
    z.iso.date(),
    z.string().regex(/^[1-4-]{9}$/),
    open(SEXES),
    open(EDUCATIONS),
    open(OCCUPATIONS),
  ])
  .transform(([row, day, pattern, sex, education, occupation]) => ({
    row,
    day,
    pattern,
    sex,
    education,
    occupation,
  }));

export type WireRow = z.infer<typeof wireRow>;

/** The rows again, or null when the text was not packed here. */
export function unpackRows(text: string): readonly WireRow[] | null {
  const parsed = z
    .array(wireRow)
    .safeParse(text === "" ? [] : text.split("\n").map((line) => line.split("|")));
  return parsed.success ? parsed.data : null;
}

/** A day of a questionnaire as offices write it, of this century; null for anything else. */
export const dayOf = (cell: string | number): string | null => writtenDay(cell, { first: 2000, last: 2099 });
