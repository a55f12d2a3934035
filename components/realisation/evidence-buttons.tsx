"use client";

import { FormAnswer } from "@/components/forms/form-answer";
import { SubmitButton } from "@/components/forms/submit-button";
import { useForm, type FormAction } from "@/components/forms/use-form";

interface EvidenceButtonProps {
  readonly evidenceId: string;
  readonly name: string;
  readonly label: string;
  readonly action: FormAction;
}

/** Takes one piece of evidence away or puts it back. */
export function EvidenceButton({ evidenceId, name, label, action }: EvidenceButtonProps) {
  const { state, submit } = useForm(action);
  return (
    <form action={submit} className="no-print inline">
      <input type="hidden" name="evidenceId" value={evidenceId} />
      <SubmitButton variant="quiet" size="small" pendingLabel="Menyimpan…">
        {label}
        <span className="sr-only"> {name}</span>
      </SubmitButton>
      {state.kind === "refused" && <FormAnswer state={state} />}
    </form>
  );
}
