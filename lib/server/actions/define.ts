import "server-only";
import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import type { z } from "zod";
import { echoOf } from "@/lib/server/actions/echo";
import { answerForm, refused, type After, type Command } from "@/lib/server/actions/answer";
import { currentViewer, type SignedIn } from "@/lib/server/auth/viewer";
import type { Outcome } from "@/lib/kernel/outcome";
import type { RefusalCode } from "@/lib/kernel/refusal";
import { logger } from "@/lib/server/logger";
import type { FormState } from "@/lib/kernel/form-state";

export type { After } from "@/lib/server/actions/answer";

type Action = (state: FormState, form: FormData) => Promise<FormState>;
type Answer<Value> = (value: Value) => After | Promise<After>;

const framework = (by: string | null) => ({
  refresh,
  refused: (code: RefusalCode) => {
    logger().warn({ event: "act-refused", code, by }, "action");
  },
  report: (code: string, error: unknown) => {
    logger().error({ code, err: error }, "action failed");
  },
});

/** An action of signed-in people: who → shape → command → words. */
export function defineAction<S extends z.ZodType, V>(
  schema: S,
  command: (viewer: SignedIn, input: z.infer<S>) => Promise<Outcome<V>>,
  after: Answer<V>,
): Action {
  return async (_state, form) => {
    const viewer = await currentViewer();
    // Leading to the sign-in page would throw away what was typed; without scripts the page itself leads there.
    if (viewer === null) return refused(echoOf(form, schema), { code: "SIGNED_OUT" });
    if (viewer.mustChangePassword) redirect("/ganti-sandi");
    const steps = framework(viewer.employeeId);
    return answerForm(form, schema, { command: (input) => command(viewer, input), after, ...steps });
  };
}

/** An action without a viewer (sign-in, survey); the command itself limits the rate. */
export function definePublicAction<S extends z.ZodType, V>(
  schema: S,
  command: Command<z.infer<S>, V>,
  after: Answer<V>,
): Action {
  return (_state, form) => answerForm(form, schema, { command, after, ...framework(null) });
}
