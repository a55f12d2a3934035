import type { Polarity } from "@/lib/kernel/codes";
import { measured } from "@/lib/scoring/achievement";
import type { Ratio } from "@/lib/scoring/ratio";
import {
  HUNDRED,
  divide,
  isBelow,
  isZero,
  multiply,
  ratio,
  roundDown,
  roundHalfUp,
  withoutTrailingZeros,
} from "@/lib/scoring/ratio";

/** One indicator as an office published it; `published` has the decimals that were printed. */
export interface PublishedRow {
  readonly polarity: Polarity;
  readonly target: string;
  readonly actual: string;
  readonly published: string;
}

/** Which slip of the office gives the printed figure, where ours is another one. */
export type TableCause = "TRUNCATED" | "ACTUAL_OVER_TARGET" | "TARGET_OVER_ACTUAL" | "CAPPED" | "UNKNOWN";

export interface CheckedRow {
  /** By the formula of the polarity, half up at the printed decimals. */
  readonly computed: string;
  readonly ok: boolean;
  readonly cause: TableCause | null;
}

export interface CheckedTable {
  readonly rows: readonly CheckedRow[];
  readonly wrong: number;
  readonly truncated: number;
}

const decimalsOf = (text: string): number => (text.includes(".") ? text.length - text.indexOf(".") - 1 : 0);

const shareOf = (part: string, whole: string): Ratio | null =>
  isZero(ratio(whole)) ? null : multiply(divide(ratio(part), ratio(whole)), HUNDRED);

/** A round cap such as 100 or 120 that stands for every figure above it: a whole number of tens. */
const isCap = (published: Ratio, exact: Ratio): boolean =>
  /^\d*0$/.test(withoutTrailingZeros(roundHalfUp(published, 6))) && isBelow(published, exact);

function causeOf({ polarity, target, actual, published }: PublishedRow, exact: Ratio): TableCause {
  const decimals = decimalsOf(published);
  const prints = (value: Ratio | null): boolean =>
    value !== null && roundHalfUp(value, decimals) === published;
  if (roundDown(exact, decimals) === published) return "TRUNCATED";
  if (polarity === "LESS" && prints(shareOf(actual, target))) return "ACTUAL_OVER_TARGET";
  if (prints(shareOf(target, actual))) return "TARGET_OVER_ACTUAL";
  return isCap(ratio(published), exact) ? "CAPPED" : "UNKNOWN";
}

function checkRow(row: PublishedRow): CheckedRow {
  const exact = measured(row.polarity, ratio(row.actual), ratio(row.target)).percent;
  const computed = roundHalfUp(exact, decimalsOf(row.published));
  const ok = computed === row.published;
  return { computed, ok, cause: ok ? null : causeOf(row, exact) };
}

/** Computes a published table of indicators again and names what each wrong figure comes from. */
export function checkTable(rows: readonly PublishedRow[]): CheckedTable {
  const checked = rows.map(checkRow);
  return {
    rows: checked,
    wrong: checked.filter(({ ok }) => !ok).length,
    truncated: checked.filter(({ cause }) => cause === "TRUNCATED").length,
  };
}
