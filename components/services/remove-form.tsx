"use client";

import { ConfirmButton } from "@/components/ui/confirm-button";
import { FormAnswer } from "@/components/forms/form-answer";
import { useForm, type FormAction } from "@/components/forms/use-form";

interface RemoveFormProps {
  readonly field: "keyId" | "networkId";
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly effect: string;
  readonly action: FormAction;
}

/** One row's way out, asked before it is gone. */
export function RemoveForm({ field, id, label, title, effect, action }: RemoveFormProps) {
  const { state, submit } = useForm(action);
  return (
    <form action={submit}>
      <input type="hidden" name={field} value={id} />
      <ConfirmButton variant="secondary" size="small" title={title} effect={effect} confirmLabel={label}>
        {label}
      </ConfirmButton>
      {state.kind === "refused" && (
        <div className="mt-2">
          <FormAnswer state={state} />
        </div>
      )}
    </form>
  );
}
