import "server-only";
import { randomUUID } from "node:crypto";
import { revalidatePath } from "next/cache";
import { redirect, unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import { requireViewer, type SignedIn } from "@/lib/server/auth/viewer";
import { now } from "@/lib/server/clock";
import type { Outcome } from "@/lib/kernel/outcome";
import { describeIssue } from "@/lib/labels/issues";
import { describeRefusal } from "@/lib/labels/refusals";
import { logger } from "@/lib/server/logger";
import { treeOf, valuesOf } from "@/lib/kernel/form-data";
import type { FormState } from "@/lib/kernel/form-state";

/** What happens after a command was done: where to go, or what to say here. */
export interface After {
  redirect?: string;
  message?: string;
  /** What the form goes on with, such as the version it now stands on. */
  values?: Record<string, string>;
}

type Action = (state: FormState, form: FormData) => Promise<FormState>;
type Command<Input, Value> = (viewer: SignedIn, input: Input) => Promise<Outcome<Value>>;
type Answer<Value> = (value: Value) => After | Promise<After>;

/** A door for signed-in people: who → shape → command → words. */
export function defineAction<S extends z.ZodType, V>(
  schema: S,
  command: Command<z.infer<S>, V>,
  after: Answer<V>,
): Action {
  return async (_state, form) => {
    const viewer = await requireViewer();
    return run(form, schema, { command: (input) => command(viewer, input), after });
  };
}

/** A door without a viewer (sign-in, survey); the command itself limits the rate. */
export function definePublicAction<S extends z.ZodType, V>(
  schema: S,
  command: (input: z.infer<S>) => Promise<Outcome<V>>,
  after: Answer<V>,
): Action {
  return (_state, form) => run(form, schema, { command, after });
}

interface Steps<Input, Value> {
  command: (input: Input) => Promise<Outcome<Value>>;
  after: Answer<Value>;
}

async function run<S extends z.ZodType, V>(
  form: FormData,
  schema: S,
  steps: Steps<z.infer<S>, V>,
): Promise<FormState> {
  const parsed = schema.safeParse(treeOf(form));
  if (!parsed.success) return { kind: "invalid", fields: fieldsOf(parsed.error), values: valuesOf(form) };
  try {
    const outcome = await steps.command(parsed.data);
    if (!outcome.ok)
      return {
        kind: "refused",
        code: outcome.refusal.code,
        message: describeRefusal(outcome.refusal),
        values: valuesOf(form),
      };
    const next = await steps.after(outcome.value);
    revalidatePath("/", "layout");
    if (next.redirect !== undefined) redirect(next.redirect);
    return { kind: "done", message: next.message ?? "", at: now().toISOString(), values: next.values ?? {} };
  } catch (error) {
    unstable_rethrow(error);
    return fault(error, form);
  }
}

function fieldsOf(error: z.ZodError): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const issue of error.issues) fields[issue.path.join(".")] ??= describeIssue(issue);
  return fields;
}

function fault(error: unknown, form: FormData): FormState {
  const code = randomUUID().slice(0, 8).toUpperCase();
  logger().error({ code, err: error }, "action failed");
  return {
    kind: "refused",
    code: "FAULT",
    message: `Terjadi gangguan (kode ${code}). Isian Anda masih ada di halaman ini; coba kirim lagi.`,
    values: valuesOf(form),
  };
}
