"use client";
import { ErrorSummary } from "@/components/forms/error-summary";
import { SignInAgain } from "@/components/forms/sign-in-again";
import { Notice } from "@/components/ui/notice";
import type { FormState } from "@/lib/kernel/form-state";

/** What the server answered, at the top of a form: errors with links to their fields, a refusal, or what was done. */
export function FormAnswer({ state }: { state: FormState }) {
  if (state.kind === "invalid") {
    const errors = Object.entries(state.fields).map(([field, message]) => ({ field, message }));
    return <ErrorSummary errors={errors} attempt={state} />;
  }
  if (state.kind === "refused")
    return (
      <Notice tone="danger" live>
        {state.message}
        {state.code === "SIGNED_OUT" && (
          <>
            {" "}
            <SignInAgain inNewTab />
          </>
        )}
      </Notice>
    );
  if (state.kind === "done" && state.message !== "")
    return (
      <Notice tone="ok" live>
        {state.message}
      </Notice>
    );
  return null;
}
