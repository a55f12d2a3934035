import "server-only";
import { randomUUID } from "node:crypto";
import { redirect, unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import { echoOf } from "@/lib/server/actions/echo";
import { now } from "@/lib/server/clock";
import type { Outcome } from "@/lib/kernel/outcome";
import type { Refusal, RefusalCode } from "@/lib/kernel/refusal";
import { faultsByField } from "@/lib/labels/issues";
import { describeFaults, describeRefusal, placesOf } from "@/lib/labels/refusals";
import { treeOf } from "@/lib/kernel/form-data";
import type { FormState } from "@/lib/kernel/form-state";

/** What happens after a command was done: where to go, or what to say here. */
export interface After {
  redirect?: string;
  message?: string;
  /** What the form goes on with, such as the version it now stands on. */
  values?: Record<string, string>;
  /**
   * Whether the browser reads its pages anew: the one it shows, and those it went through before. True unless said
   * otherwise; a form that saves itself shows its own state and asks for none.
   */
  refresh?: boolean;
}

export type Command<Input, Value> = (input: Input) => Promise<Outcome<Value>>;

interface Steps<Input, Value> {
  command: Command<Input, Value>;
  after: (value: Value) => After | Promise<After>;
  refresh: () => void;
  /** Writes down that the rules said no. */
  refused: (code: RefusalCode) => void;
  /** Writes down a fault under the code by which the person will name it. */
  report: (code: string, error: unknown) => void;
}

/** Reads a form by its schema, does the command, and says what became of it. */
export async function answerForm<S extends z.ZodType, V>(
  form: FormData,
  schema: S,
  steps: Steps<z.infer<S>, V>,
): Promise<FormState> {
  const parsed = schema.safeParse(treeOf(form));
  const typed = (): Record<string, string> => echoOf(form, schema);
  if (!parsed.success)
    return { kind: "invalid", fields: faultsByField(parsed.error.issues), values: typed() };
  try {
    const outcome = await steps.command(parsed.data);
    if (!outcome.ok) {
      steps.refused(outcome.refusal.code);
      return refused(typed(), outcome.refusal);
    }
    const next = await steps.after(outcome.value);
    if (next.refresh !== false) steps.refresh();
    if (next.redirect !== undefined) redirect(next.redirect);
    return { kind: "done", message: next.message ?? "", at: now().toISOString(), values: next.values ?? {} };
  } catch (error) {
    unstable_rethrow(error);
    const code = randomUUID().slice(0, 8).toUpperCase();
    steps.report(code, error);
    return fault(code, typed());
  }
}

/** A refusal in words, at its fields where it is about some, with what was typed. */
export function refused(values: Record<string, string>, refusal: Refusal): FormState {
  const fields = describeFaults(refusal);
  if (fields !== null) return { kind: "invalid", fields, values, places: placesOf(refusal) };
  return { kind: "refused", code: refusal.code, message: describeRefusal(refusal), values };
}

const fault = (code: string, values: Record<string, string>): FormState => ({
  kind: "refused",
  code: "FAULT",
  message: `Terjadi gangguan (kode ${code}). Isian Anda masih ada di halaman ini; coba kirim lagi.`,
  values,
});
