"use client";
import { ErrorSummary } from "@/components/forms/error-summary";
import { FormAnswer } from "@/components/forms/form-answer";
import type { FormState } from "@/lib/kernel/form-state";
import type { Unsur } from "@/lib/kernel/codes";

interface UnsurAnswerProps {
  readonly unsur: Unsur;
  readonly state: FormState;
  readonly errors: readonly { readonly field: string; readonly message: string }[];
}

/** What the server answered to one of several forms on a page; its fields carry the unsur in their ids. */
export function UnsurAnswer({ unsur, state, errors }: UnsurAnswerProps) {
  if (state.kind !== "invalid") return <FormAnswer state={state} />;
  return (
    <ErrorSummary
      errors={errors.map(({ field, message }) => ({ field: `${unsur}-${field}`, message }))}
      attempt={state}
    />
  );
}
