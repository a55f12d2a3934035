import { readFileSync } from "node:fs";

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
interface PublishedFigure extends Row {
  unitCode: string;
  ordinal: number;
  source: string;
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

/** The published figures in the order of their documents; an indicator may stand against several targets. */
export function publishedFigures(): PublishedFigure[] {
  const text = readFileSync(new URL("../data/real-indicators.json", import.meta.url), "utf8");
  const { tables } = JSON.parse(text) as { tables: Table[] };
  return tables.flatMap(({ rows, source }) =>
    rows.map((figure, index) => ({
      ...figure,
      source,
      ordinal: index + 1,
      unitCode: unitOf(figure.indicator),
    })),
  );
}

/** Of each indicator of an office the first figure: an office has one target a year. */
export function demoFigures(): PublishedFigure[] {
  const seen = new Set<string>();
  return publishedFigures().filter(({ unitCode, indicator }) => {
    const key = `${unitCode} ${indicator}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
