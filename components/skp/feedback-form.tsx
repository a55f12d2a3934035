"use client";
import { FormAnswer } from "@/components/forms/form-answer";
import { Panel } from "@/components/ui/panel";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextareaField } from "@/components/ui/textarea-field";
import { useForm, type FormAction } from "@/components/forms/use-form";

interface FeedbackFormProps {
  readonly skpId: string;
  readonly to: string;
  readonly rhk: readonly { readonly id: string; readonly title: string }[];
  readonly action: FormAction;
}

/** Words to the other person about the whole SKP or one line of it, at any time. */
export function FeedbackForm({ skpId, to, rhk, action }: FeedbackFormProps) {
  const { state, submit, errorFor, valueFor } = useForm(action);
  const sent = state.kind === "done" ? state.at : "";
  return (
    <Panel title={`Tulis umpan balik untuk ${to}`} small>
      <FormAnswer state={state} />
      <form action={submit} className="mt-2 grid gap-4" key={sent}>
        <input type="hidden" name="skpId" value={skpId} readOnly />
        <SelectField
          name="rhkId"
          label="Tentang"
          placeholder="Seluruh SKP"
          options={rhk.map(({ id, title }, index) => ({ value: id, label: `${index + 1}. ${title}` }))}
          defaultValue={valueFor("rhkId")}
        />
        <TextareaField
          name="text"
          label="Umpan balik"
          hint="Sebutkan apa yang terjadi dan apa yang sebaiknya dilanjutkan atau diubah."
          maxLength={2000}
          defaultValue={valueFor("text")}
          error={errorFor("text")}
        />
        <div>
          <SubmitButton variant="secondary">Kirim umpan balik</SubmitButton>
        </div>
      </form>
    </Panel>
  );
}
