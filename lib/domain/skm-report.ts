import { isGroupShown } from "@/lib/domain/suppression";

/** Whether a report lists the questionnaires one by one, and why not. */
export type AnswerTable = "SHOWN" | "SMALL" | "RUNNING";

interface ReportedQuarter {
  readonly respondents: number;
  readonly endsOn: string;
  readonly closed: boolean;
}

/**
 * Questionnaires are listed once their quarter is over: while it runs, two reports with one answer between them would
 * show what that person answered. Few of them are never listed.
 */
export function answerTable({ respondents, endsOn, closed }: ReportedQuarter, today: string): AnswerTable {
  if (!isGroupShown(respondents)) return "SMALL";
  return closed || today > endsOn ? "SHOWN" : "RUNNING";
}
