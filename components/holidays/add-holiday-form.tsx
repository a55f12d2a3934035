"use client";
import { FormAnswer } from "@/components/forms/form-answer";
import { SubmitButton } from "@/components/forms/submit-button";
import { useForm, type FormAction } from "@/components/forms/use-form";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { TextField } from "@/components/ui/text-field";

/** One day with its name. */
export function AddHolidayForm({ year, action }: { readonly year: number; readonly action: FormAction }) {
  const { state, submit, errorFor, valueFor } = useForm(action);
  return (
    <form action={submit} noValidate className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <FormAnswer state={state} />
      <TextField
        name="day"
        label="Tanggal"
        type="date"
        defaultValue={valueFor("day", `${year}-01-01`)}
        error={errorFor("day")}
      />
      <TextField
        name="name"
        label="Nama"
        maxLength={120}
        defaultValue={valueFor("name")}
        error={errorFor("name")}
      />
      <CheckboxField
        name="everyYear"
        label="Tetap tiap tahun"
        description="Tanggalnya sama setiap tahun, misalnya 17 Agustus atau hari jadi daerah."
        defaultChecked={valueFor("everyYear") === "on"}
      />
      <div>
        <SubmitButton pendingLabel="Menyimpan…">Tambah hari libur</SubmitButton>
      </div>
    </form>
  );
}
