"use client";
import { FormAnswer } from "@/components/forms/form-answer";
import { SubmitButton } from "@/components/forms/submit-button";
import { useForm, type FormAction } from "@/components/forms/use-form";
import { TextareaField } from "@/components/ui/textarea-field";

/** A list out of a document or a spreadsheet, taken as a whole or not at all. */
export function TakeHolidaysForm({ year, action }: { readonly year: number; readonly action: FormAction }) {
  const { state, submit, errorFor, valueFor } = useForm(action);
  return (
    <form action={submit} noValidate className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <FormAnswer state={state} />
      <TextareaField
        name="text"
        label="Baris tanggal;nama"
        hint={`Satu hari tiap baris, misalnya ${year}-03-20;Idulfitri atau 20/3/${year};Idulfitri.`}
        rows={6}
        defaultValue={valueFor("text")}
        error={errorFor("text")}
      />
      <div>
        <SubmitButton variant="secondary" pendingLabel="Memeriksa…">
          Simpan daftar
        </SubmitButton>
      </div>
    </form>
  );
}
