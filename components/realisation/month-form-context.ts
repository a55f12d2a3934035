"use client";
import { createContext, useContext } from "react";
import type { Doubt } from "@/lib/realisation/rules/doubt";
import type { StoredLine, TypedLine } from "@/components/realisation/draft-store";

/** What a field of the month sees of the form around it. */
export interface MonthFormView {
  readonly formId: string;
  /** The typed value, or what the server has; in the order of the page. */
  lineOf: (ikiId: string) => TypedLine;
  storedOf: (ikiId: string) => StoredLine | undefined;
  indexOf: (ikiId: string) => number;
  errorOf: (ikiId: string) => string | undefined;
  isConflict: (ikiId: string) => boolean;
  /** What is asked about the number that stands there, and whether its person said that it is right. */
  questionOf: (ikiId: string) => { readonly doubt: Doubt; readonly isConfirmed: boolean } | null;
  type: (ikiId: string, change: Partial<Pick<TypedLine, "value" | "note" | "confirmed">>) => void;
  /** Settles a conflict for the typed or for the stored value. */
  keep: (ikiId: string, which: "typed" | "stored") => void;
  save: () => void;
  /** How many uploads of an indicator are running. */
  setUploading: (ikiId: string, count: number) => void;
}

export const MonthFormContext = createContext<MonthFormView | null>(null);

export function useMonthFormView(): MonthFormView {
  const view = useContext(MonthFormContext);
  if (view === null) throw new Error("a field of the month stands outside its form");
  return view;
}
