"use client";
import { FormAnswer } from "@/components/forms/form-answer";
import { SubmitButton } from "@/components/forms/submit-button";
import { useForm, type FormAction } from "@/components/forms/use-form";
import { SelectField } from "@/components/ui/select-field";
import { TextareaField } from "@/components/ui/textarea-field";
import { ORGANISATION_PREDIKATS } from "@/lib/kernel/codes";
import { organisationPredikatLabel } from "@/lib/labels/predikat";

interface OrganisationFormProps {
  readonly place: { readonly unitId: string; readonly termId: string };
  readonly value: string | null;
  readonly version: number;
  readonly action: FormAction;
}

/** Sets what an office reached in a term, with the reason. */
export function OrganisationForm({ place, value, version, action }: OrganisationFormProps) {
  const { state, submit, errorFor, valueFor } = useForm(action);
  return (
    <details open={value === null || state.kind === "refused" || state.kind === "invalid"}>
      <summary className="inline-flex min-h-10 items-center text-sm font-semibold text-link">
        {value === null ? "Tetapkan capaian organisasi" : "Ubah capaian organisasi"}
      </summary>
      <form action={submit} noValidate className="mt-2 grid grid-cols-[minmax(0,1fr)] gap-3">
        <FormAnswer state={state} />
        <input type="hidden" name="unitId" value={place.unitId} />
        <input type="hidden" name="termId" value={place.termId} />
        <input type="hidden" name="version" value={version} />
        <SelectField
          name="value"
          label="Capaian organisasi"
          placeholder="Pilih capaian"
          options={ORGANISATION_PREDIKATS.map((each) => ({
            value: each,
            label: organisationPredikatLabel[each],
          }))}
          defaultValue={valueFor("value", value ?? "")}
          error={errorFor("value")}
        />
        <TextareaField
          name="reason"
          label="Alasan"
          hint="Misalnya capaian rencana aksi, dengan nomor surat atau risalahnya."
          rows={3}
          maxLength={1000}
          defaultValue={valueFor("reason")}
          error={errorFor("reason")}
        />
        <div>
          <SubmitButton variant="secondary" size="small" pendingLabel="Menyimpan…">
            Tetapkan
          </SubmitButton>
        </div>
      </form>
    </details>
  );
}
