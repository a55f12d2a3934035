"use client";

import { FormAnswer } from "@/components/forms/form-answer";
import { SubmitButton } from "@/components/forms/submit-button";
import { useForm, type FormAction } from "@/components/forms/use-form";

interface ResumeFormProps {
  readonly simulationId: string;
  readonly again: boolean;
  readonly action: FormAction;
}

/** Goes on with a simulation that stopped; what was computed is kept. */
export function ResumeForm({ simulationId, again, action }: ResumeFormProps) {
  const { state, submit } = useForm(action);
  return (
    <form action={submit} className="grid gap-3">
      <FormAnswer state={state} />
      <input type="hidden" name="simulationId" value={simulationId} />
      <div>
        <SubmitButton pendingLabel="Memulai…">{again ? "Jalankan lagi" : "Lanjutkan sekarang"}</SubmitButton>
      </div>
    </form>
  );
}
