"use client";
import { UnsurAnswer } from "@/components/follow-ups/unsur-answer";
import { Disclosure } from "@/components/ui/disclosure";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextareaField } from "@/components/ui/textarea-field";
import { useForm, type FormAction } from "@/components/forms/use-form";
import type { FormState } from "@/lib/kernel/form-state";
import type { ServiceFollowUp } from "@/lib/follow-ups/queries";

interface StateFormProps {
  readonly plan: ServiceFollowUp;
  readonly action: FormAction;
}

/** A form that was not accepted stays open, so that its answer is seen. */
const isRefused = (state: FormState): boolean => state.kind === "refused" || state.kind === "invalid";

/** Marks a plan as done with what came of it. */
export function FinishForm({ plan, action }: StateFormProps) {
  const { state, submit, errors, errorFor, valueFor } = useForm(action);
  return (
    <Disclosure title="Catat selesai" open={isRefused(state)}>
      <form action={submit} noValidate className="grid grid-cols-[minmax(0,1fr)] gap-4">
        <UnsurAnswer unsur={plan.unsur} state={state} errors={errors} />
        <input type="hidden" name="followUpId" value={plan.id} />
        <input type="hidden" name="version" value={plan.version} />
        <TextareaField
          name="result"
          id={`${plan.unsur}-result`}
          label="Apa hasilnya"
          rows={2}
          maxLength={1000}
          error={errorFor("result")}
          defaultValue={valueFor("result", plan.result)}
        />
        <div>
          <SubmitButton size="small" pendingLabel="Menyimpan…">
            Catat selesai
          </SubmitButton>
        </div>
      </form>
    </Disclosure>
  );
}

/** Takes up again what was done, with a reason. */
export function ReopenForm({ plan, action }: StateFormProps) {
  const { state, submit, errors, errorFor, valueFor } = useForm(action);
  return (
    <Disclosure title="Buka kembali" open={isRefused(state)}>
      <form action={submit} noValidate className="grid grid-cols-[minmax(0,1fr)] gap-4">
        <UnsurAnswer unsur={plan.unsur} state={state} errors={errors} />
        <input type="hidden" name="followUpId" value={plan.id} />
        <input type="hidden" name="version" value={plan.version} />
        <TextareaField
          name="reason"
          id={`${plan.unsur}-reason`}
          label="Alasan membuka kembali"
          rows={2}
          maxLength={500}
          error={errorFor("reason")}
          defaultValue={valueFor("reason")}
        />
        <div>
          <SubmitButton size="small" variant="secondary" pendingLabel="Menyimpan…">
            Buka kembali
          </SubmitButton>
        </div>
      </form>
    </Disclosure>
  );
}
