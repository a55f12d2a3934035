"use client";

import { FormAnswer } from "@/components/forms/form-answer";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/ui/text-field";
import { useForm, type FormAction } from "@/components/forms/use-form";

interface LinkFormProps {
  readonly ikiId: string;
  readonly month: string;
  readonly title: string;
  readonly action: FormAction;
}

/** The address of a page as evidence. */
export function LinkForm({ ikiId, month, title, action }: LinkFormProps) {
  const { state, submit, errorFor, valueFor } = useForm(action);
  return (
    <details
      open={state.kind === "invalid" || state.kind === "refused" || undefined}
      className="no-print mt-2"
    >
      <summary className="inline-flex min-h-6 items-center text-sm text-link underline underline-offset-[0.18em]">
        Lampirkan tautan<span className="sr-only">: {title}</span>
      </summary>
      <form
        action={submit}
        className="mt-2 grid gap-3 md:grid-cols-[minmax(0,2fr)_minmax(0,1fr)_auto] md:items-end"
      >
        <input type="hidden" name="ikiId" value={ikiId} />
        <input type="hidden" name="month" value={month} />
        {(state.kind === "refused" || state.kind === "done") && (
          <div className="col-span-full">
            <FormAnswer state={state} />
          </div>
        )}
        <TextField
          name="url"
          id={`tautan-${ikiId}`}
          type="url"
          label="Alamat tautan"
          error={errorFor("url")}
          defaultValue={valueFor("url")}
          maxLength={500}
        />
        <TextField
          name="name"
          id={`nama-tautan-${ikiId}`}
          label="Nama"
          optional
          defaultValue={valueFor("name")}
          maxLength={120}
        />
        <SubmitButton variant="secondary">Lampirkan tautan</SubmitButton>
      </form>
    </details>
  );
}
