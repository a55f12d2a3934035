import { deadlineSentence, ratedSentence } from "@/lib/dashboards/labels/dashboard";
import type { BranchFigures } from "@/lib/dashboards/queries/rollups";
import type { Term } from "@/lib/kernel/term";

interface TermLeadProps {
  readonly figures: BranchFigures;
  readonly term: Term;
  readonly today: string;
}

/** How far the term is and when it ends. */
export function TermLead({ figures, term, today }: TermLeadProps) {
  const { before, day, after } = deadlineSentence(term, today);
  return (
    <>
      {ratedSentence(figures)} {before} <strong>{day}</strong>
      {after}
    </>
  );
}
