"use client";

import { FormAnswer } from "@/components/forms/form-answer";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextareaField } from "@/components/ui/textarea-field";
import { useForm, type FormAction } from "@/components/forms/use-form";

interface ReplyFormProps {
  readonly skpId: string;
  readonly action: FormAction;
}

/** An answer in the conversation on the SKP. */
export function ReplyForm({ skpId, action }: ReplyFormProps) {
  const { state, submit, errorFor, valueFor } = useForm(action);
  return (
    <form action={submit} className="no-print mt-4 grid gap-2.5">
      {(state.kind === "refused" || state.kind === "done") && <FormAnswer state={state} />}
      <input type="hidden" name="skpId" value={skpId} />
      <TextareaField
        name="text"
        id="balasan"
        label="Tulis balasan"
        rows={3}
        maxLength={2000}
        error={errorFor("text")}
        defaultValue={valueFor("text")}
      />
      <div>
        <SubmitButton variant="secondary" size="small">
          Kirim balasan
        </SubmitButton>
      </div>
    </form>
  );
}
