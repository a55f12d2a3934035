"use client";
import { useForm, type FormAction } from "@/components/forms/use-form";
import type { Preview } from "@/lib/moves/rules/consequences";

/** What the last look at a move answered. */
export interface Looked {
  readonly preview: Preview;
  readonly seen: string;
  readonly changed: boolean;
}

/** A form that is looked at before it is saved: what was typed stays beside what it would do. */
export function useMoveForm(action: FormAction) {
  const form = useForm(action);
  const { state } = form;
  const values: Readonly<Record<string, string>> = (state.kind === "done" ? state.values : undefined) ?? {};
  const { preview, seen = "", changed } = values;
  const looked: Looked | null =
    preview === undefined
      ? null
      : { preview: JSON.parse(preview) as Preview, seen, changed: changed === "1" };
  return {
    ...form,
    looked,
    values,
    valueFor: (name: string, fallback = ""): string => values[name] ?? form.valueFor(name, fallback),
  };
}
