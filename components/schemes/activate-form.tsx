"use client";

import { ConfirmButton } from "@/components/ui/confirm-button";
import { FormAnswer } from "@/components/forms/form-answer";
import { Panel } from "@/components/ui/panel";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { useForm, type FormAction } from "@/components/forms/use-form";

interface ActivateFormProps {
  readonly schemeId: string;
  readonly effectiveFrom: string;
  readonly offices: readonly { readonly id: string; readonly name: string }[];
  readonly action: FormAction;
}

/** Chooses for whom a scheme holds and from which day on. */
export function ActivateForm({ schemeId, effectiveFrom, offices, action }: ActivateFormProps) {
  const { state, submit, valueFor, errorFor } = useForm(action);
  return (
    <Panel title="Berlakukan" small>
      <form action={submit} className="grid gap-4">
        <FormAnswer state={state} />
        <input type="hidden" name="schemeId" value={schemeId} />
        <SelectField
          name="unitId"
          label="Untuk"
          options={offices.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValue={valueFor("unitId", offices[0]?.id)}
          error={errorFor("unitId")}
        />
        <TextField
          name="startsOn"
          label="Sejak"
          type="date"
          min={effectiveFrom}
          hint="Sesudah masa terakhir yang sudah punya nilai akhir."
          defaultValue={valueFor("startsOn")}
          error={errorFor("startsOn")}
        />
        <div>
          <ConfirmButton
            title="Berlakukan aturan nilai ini"
            effect={
              <p>
                Semua penilaian yang masanya berakhir sejak tanggal itu memakai versi ini. Versi ini tidak
                dapat diubah lagi sesudah diberlakukan, dan penetapannya tidak dapat dihapus.
              </p>
            }
            confirmLabel="Berlakukan aturan ini"
          >
            Berlakukan
          </ConfirmButton>
        </div>
      </form>
    </Panel>
  );
}
