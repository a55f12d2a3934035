"use client";

import { FormAnswer } from "@/components/forms/form-answer";
import { Panel } from "@/components/ui/panel";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/ui/text-field";
import { useForm, type FormAction } from "@/components/forms/use-form";
import { competencyGroupLabel } from "@/lib/labels/aspects";
import { COMPETENCY_GROUPS } from "@/lib/kernel/codes";

/** One more competency that every position may ask for. */
export function AddCompetencyForm({ action }: { readonly action: FormAction }) {
  const { state, submit, errorFor, valueFor } = useForm(action);
  return (
    <Panel title="Tambah kompetensi" small>
      <form action={submit} noValidate className="grid grid-cols-[minmax(0,1fr)] gap-4">
        <FormAnswer state={state} />
        <TextField
          name="code"
          label="Kode"
          hint="Misalnya M1 atau T-kesehatan."
          autoComplete="off"
          maxLength={30}
          error={errorFor("code")}
          defaultValue={valueFor("code")}
        />
        <TextField
          name="name"
          label="Nama"
          autoComplete="off"
          maxLength={200}
          error={errorFor("name")}
          defaultValue={valueFor("name")}
        />
        <SelectField
          name="group"
          label="Kelompok"
          options={COMPETENCY_GROUPS.map((value) => ({ value, label: competencyGroupLabel[value] }))}
          error={errorFor("group")}
          defaultValue={valueFor("group", COMPETENCY_GROUPS[0])}
        />
        <div>
          <SubmitButton variant="secondary" pendingLabel="Menyimpan…">
            Tambah kompetensi
          </SubmitButton>
        </div>
      </form>
    </Panel>
  );
}
