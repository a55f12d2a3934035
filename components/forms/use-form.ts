"use client";
import { useActionState } from "react";
import { IDLE, type FormState } from "@/lib/kernel/form-state";

export type FormAction = (state: FormState, form: FormData) => Promise<FormState>;

/** A form on an action: what to show at each field, and what the person typed when it was not accepted. */
export function useForm(action: FormAction) {
  const [state, submit, pending] = useActionState(action, IDLE);
  const typed = state.kind === "invalid" || state.kind === "refused" ? state.values : {};
  const fields = state.kind === "invalid" ? state.fields : {};
  return {
    state,
    submit,
    pending,
    errors: Object.entries(fields).map(([field, message]) => ({ field, message })),
    errorFor: (name: string): string | undefined => fields[name],
    valueFor: (name: string, fallback = ""): string => typed[name] ?? fallback,
  };
}
