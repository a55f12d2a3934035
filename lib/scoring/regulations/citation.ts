/**
 * Where a number comes from: the regulation, its article and the day it took effect (null where the
 * text was not seen).
 */
export interface Citation {
  readonly regulation: string;
  readonly article: string | null;
  readonly effectiveFrom: string | null;
}

/** One line for a printed reason: "PP 30/2019 Ps 41". */
export function cite(citation: Citation): string {
  return citation.article === null ? citation.regulation : `${citation.regulation} ${citation.article}`;
}
