"use client";
import { FormAnswer } from "@/components/forms/form-answer";
import { SubmitButton } from "@/components/forms/submit-button";
import { useForm, type FormAction } from "@/components/forms/use-form";
import { FileField } from "@/components/ui/file-field";

/** Takes a file to be compared with the office; nothing is stored of it in the office yet. */
export function ImportForm({ action }: { readonly action: FormAction }) {
  const { state, submit, errorFor } = useForm(action);
  return (
    <form action={submit} noValidate className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <FormAnswer state={state} />
      <FileField
        name="file"
        label="Berkas XLSX atau CSV"
        hint="Paling besar 2,5 MB dan 20.000 baris tiap lembar."
        accept=".xlsx,.csv"
        error={errorFor("file")}
      />
      <div>
        <SubmitButton pendingLabel="Memeriksa…">Periksa berkas</SubmitButton>
      </div>
    </form>
  );
}
