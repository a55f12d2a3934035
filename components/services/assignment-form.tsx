"use client";

import { FormAnswer } from "@/components/forms/form-answer";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/ui/text-field";
import { useForm, type FormAction } from "@/components/forms/use-form";
import type { AssignmentPage } from "@/lib/services/queries/assignments";

interface AssignmentFormProps {
  readonly slug: string;
  readonly points: AssignmentPage["points"];
  readonly people: AssignmentPage["people"];
  readonly today: string;
  readonly action: FormAction;
}

/** Puts one person at one point, whole days. */
export function AssignmentForm({ slug, points, people, today, action }: AssignmentFormProps) {
  const { state, submit, errorFor, valueFor } = useForm(action);
  return (
    <form action={submit} noValidate className="grid grid-cols-[minmax(0,1fr)] gap-5">
      <FormAnswer state={state} />
      <input type="hidden" name="slug" value={slug} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-5 md:grid-cols-2">
        <SelectField
          name="employeeId"
          label="Pegawai"
          placeholder="Pilih pegawai"
          options={people.map(({ id, name, position }) => ({ value: id, label: `${name}, ${position}` }))}
          defaultValue={valueFor("employeeId")}
          error={errorFor("employeeId")}
        />
        <SelectField
          name="pointId"
          label="Titik layanan"
          placeholder="Pilih titik"
          options={points.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValue={valueFor("pointId")}
          error={errorFor("pointId")}
        />
        <TextField
          name="startsOn"
          label="Hari pertama"
          type="date"
          hint="Hari ini atau sesudahnya, supaya tidak ada yang memilih hari menurut jawaban warga."
          min={today}
          defaultValue={valueFor("startsOn", today)}
          error={errorFor("startsOn")}
        />
        <TextField
          name="endsOn"
          label="Hari terakhir"
          type="date"
          optional
          hint="Kosong berarti sampai diakhiri."
          min={today}
          defaultValue={valueFor("endsOn")}
          error={errorFor("endsOn")}
        />
      </div>
      <div>
        <SubmitButton pendingLabel="Menyimpan…">Tugaskan</SubmitButton>
      </div>
    </form>
  );
}
