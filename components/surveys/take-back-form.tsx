"use client";

import { ConfirmButton } from "@/components/ui/confirm-button";
import { FormAnswer } from "@/components/forms/form-answer";
import { useForm, type FormAction } from "@/components/forms/use-form";
import { takeBackEffect } from "@/lib/surveys/labels/paper";

interface TakeBackFormProps {
  readonly serviceId: string;
  readonly importId: string;
  readonly fileName: string;
  readonly rows: number;
  readonly action: FormAction;
}

/** Takes one import back after asking. */
export function TakeBackForm({ serviceId, importId, fileName, rows, action }: TakeBackFormProps) {
  const { state, submit } = useForm(action);
  return (
    <form action={submit} className="grid gap-2">
      {state.kind === "refused" && <FormAnswer state={state} />}
      <input type="hidden" name="serviceId" value={serviceId} />
      <input type="hidden" name="importId" value={importId} />
      <ConfirmButton
        variant="danger"
        size="small"
        title="Batalkan impor ini?"
        effect={takeBackEffect(fileName, rows)}
        confirmLabel="Batalkan impor"
      >
        Batalkan impor
      </ConfirmButton>
    </form>
  );
}
