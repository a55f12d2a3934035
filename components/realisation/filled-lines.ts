import type { RealisationIki } from "@/lib/realisation/queries/rows";

/** An indicator, and whether it was filled in when the page was read. */
export interface FilledLine {
  readonly id: string;
  readonly isFilled: boolean;
}

export const filledLines = (iki: readonly RealisationIki[]): FilledLine[] =>
  iki.map(({ id, actual }) => ({ id, isFilled: actual !== null }));
