import type { TermName } from "@/lib/kernel/term";
import { shortTermName, termName } from "@/lib/labels/date";

/** The names of a row that stands for a term; one that still runs says so wherever it is read. */
export const termRow = (term: TermName, running = false) => ({
  label: running ? `${termName(term)} (masih berjalan)` : termName(term),
  short: shortTermName(term),
  sublabel: String(term.year),
  running,
});
