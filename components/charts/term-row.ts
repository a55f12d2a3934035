import type { TermName } from "@/lib/kernel/term";
import { shortTermName, termName } from "@/lib/labels/date";

/** The names of a row that stands for a term. */
export const termRow = (term: TermName) => ({
  label: termName(term),
  short: shortTermName(term),
  sublabel: String(term.year),
});
