import type { PaperFileProblem } from "@/lib/kernel/workbook";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";

/** Why the day of a questionnaire on paper cannot be counted. */
export type PaperDayProblem = "NO_DAY" | "DAY_TO_COME" | "DAY_WITHOUT_QUARTER" | "DAY_CLOSED";

interface Quarter {
  readonly startsOn: string;
  readonly endsOn: string;
  readonly closed: boolean;
}

/**
 * A questionnaire counts in the quarter of its day, which has come and whose survey is still open; null
 * when all is well.
 */
export function paperDay(
  day: string | null,
  quarters: readonly Quarter[],
  today: string,
): PaperDayProblem | null {
  if (day === null) return "NO_DAY";
  if (day > today) return "DAY_TO_COME";
  const quarter = quarters.find(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn);
  if (quarter === undefined) return "DAY_WITHOUT_QUARTER";
  return quarter.closed ? "DAY_CLOSED" : null;
}

/** What was checked, and what the person asks for now: everything, or what is right of it. */
export interface PaperRequest {
  readonly rows: number;
  readonly faults: number;
  readonly wants: "all" | "valid";
}

/** A workbook is taken whole; leaving out what is wrong is said by the person, never guessed. */
export function takePaper({ rows, faults, wants }: PaperRequest): Outcome<null> {
  if (rows === 0) return refuse({ code: "PAPER_NOTHING" });
  return faults > 0 && wants === "all" ? refuse({ code: "PAPER_FAULTY", count: faults }) : done(null);
}

/** The refusal of a workbook that cannot be read. */
export const unreadable = (problem: PaperFileProblem, columns: readonly string[] = []) =>
  refuse({ code: "PAPER_UNREADABLE", problem, columns });
