"use client";
import { SubmitButton } from "@/components/forms/submit-button";
import { useForm, type FormAction } from "@/components/forms/use-form";

interface EndSessionFormProps {
  readonly sessionId: string;
  readonly device: string;
  readonly action: FormAction;
}

/** Signs one device out. */
export function EndSessionForm({ sessionId, device, action }: EndSessionFormProps) {
  const { state, submit } = useForm(action);
  return (
    <form action={submit} className="text-right">
      <input type="hidden" name="sessionId" value={sessionId} />
      <SubmitButton variant="secondary" size="small" pendingLabel="Mengeluarkan…">
        Keluarkan<span className="sr-only"> {device}</span>
      </SubmitButton>
      {state.kind === "refused" && (
        <p role="status" className="mt-1 text-sm text-danger-text">
          {state.message}
        </p>
      )}
    </form>
  );
}
