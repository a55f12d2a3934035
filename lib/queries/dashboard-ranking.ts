import "server-only";
import type { Attention, UnitFigures } from "@/lib/queries/dashboard";

/** The part of a ranking that a page shows. */
export interface Ranking {
  units: UnitFigures[];
  total: number;
  /** How many are left out between the ends. */
  hidden: number;
  page: number;
  pageCount: number;
  breakBefore: string | null;
  concern: "pedoman" | "tertinggal" | "ikm" | null;
}

interface Asked {
  concern: string | undefined;
  all: boolean;
  page: number;
}

const ENDS = 5;
const PER_PAGE = 50;

/** Five best and five last; all of them page by page; or only the units of one concern. */
export function showRanking(units: readonly UnitFigures[], attention: Attention, asked: Asked): Ranking {
  const chosen = { pedoman: attention.outsideGuidance, tertinggal: attention.late, ikm: attention.weakIkm };
  const concern =
    asked.concern === "pedoman" || asked.concern === "tertinggal" || asked.concern === "ikm"
      ? asked.concern
      : null;
  const whole = concern === null ? units : chosen[concern];
  if (concern === null && !asked.all && whole.length > 2 * ENDS + 2) return endsOf(whole);
  const pageCount = Math.max(1, Math.ceil(whole.length / PER_PAGE));
  const page = Math.min(asked.page, pageCount);
  const shown = whole.slice((page - 1) * PER_PAGE, page * PER_PAGE);
  return { units: shown, total: whole.length, hidden: 0, page, pageCount, breakBefore: null, concern };
}

function endsOf(units: readonly UnitFigures[]): Ranking {
  const shown = [...units.slice(0, ENDS), ...units.slice(-ENDS)];
  return {
    units: shown,
    total: units.length,
    hidden: units.length - shown.length,
    page: 1,
    pageCount: 1,
    breakBefore: shown[ENDS]?.key ?? null,
    concern: null,
  };
}
