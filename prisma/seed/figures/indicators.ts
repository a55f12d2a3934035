import { readFileSync } from "node:fs";
import { db } from "@/lib/server/db/client";

interface Row {
  indicator: string;
  unit: string;
  polarity: "MORE" | "LESS";
  target: string;
  actual: string;
  published: string;
  publishedDecimals: number;
  follows: boolean;
}

interface Table {
  source: string;
  institution: string;
  year: number;
  document: string;
  rows: Row[];
}

/** A figure that a real office published, placed with the office of the demo that does the same work. */
export interface PublishedFigure extends Row {
  unitCode: string;
  ordinal: number;
  table: Omit<Table, "rows">;
}

/** Which office of the demo answers for an indicator; the court has its counterpart in the legal division. */
const ANSWERS: readonly [RegExp, string][] = [
  [/Lingkungan Hidup/, "dlh"],
  [/Pembangunan Gender/, "dinsos"],
  [/sanitasi/, "dpupr"],
  [/Theil/, "bappeda"],
  [/DBD/, "dinkes"],
];
const COURT = "setda-hukum";

const unitOf = (indicator: string): string =>
  ANSWERS.find(([pattern]) => pattern.test(indicator))?.[1] ?? COURT;

/** The published figures in the order of their documents. */
export function publishedFigures(): PublishedFigure[] {
  const text = readFileSync(new URL("../data/real-indicators.json", import.meta.url), "utf8");
  const { tables } = JSON.parse(text) as { tables: Table[] };
  return tables.flatMap(({ rows, ...table }) =>
    rows.map((figure, index) => ({
      ...figure,
      table,
      ordinal: index + 1,
      unitCode: unitOf(figure.indicator),
    })),
  );
}

/** Puts the figures beside the units, with where they were published and whether they follow from target and actual. */
export async function makeIndicators(periodId: string, unitId: (code: string) => string): Promise<number> {
  const { count } = await db.unitIndicator.createMany({
    data: publishedFigures().map(({ table, ...figure }) => ({
      unitId: unitId(figure.unitCode),
      periodId,
      ordinal: figure.ordinal,
      title: figure.indicator,
      unitOfMeasure: figure.unit,
      polarity: figure.polarity,
      target: figure.target,
      actual: figure.actual,
      published: figure.published,
      publishedDecimals: figure.publishedDecimals,
      follows: figure.follows,
      source: table.source,
      sourceYear: table.year,
      institution: table.institution,
      document: table.document,
    })),
  });
  return count;
}
