"use client";

import type { Cadence } from "@/lib/kernel/codes";
import { FormAnswer } from "@/components/forms/form-answer";
import { Panel } from "@/components/ui/panel";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { useForm, type FormAction } from "@/components/forms/use-form";
import { termName } from "@/lib/labels/date";
import { formatNumber } from "@/lib/labels/number";

interface SimulateFormProps {
  readonly schemeId: string;
  readonly version: string;
  readonly terms: readonly {
    readonly id: string;
    readonly cadence: Cadence;
    readonly number: number;
    readonly year: number;
    readonly scores: number;
  }[];
  readonly offices: readonly { readonly id: string; readonly name: string }[];
  readonly action: FormAction;
}

/** Chooses the term and the part of the office on which a scheme is tried. */
export function SimulateForm({ schemeId, version, terms, offices, action }: SimulateFormProps) {
  const { state, submit, valueFor, errorFor } = useForm(action);
  return (
    <Panel
      title={`Coba versi ${version} pada masa yang lalu`}
      reading={
        "Nilai yang sudah ditetapkan dihitung ulang dari data yang tersimpan bersamanya. " +
        "Tidak ada nilai yang berubah."
      }
      emphasis
    >
      <form action={submit} className="grid grid-cols-[minmax(0,1fr)] gap-5">
        <FormAnswer state={state} />
        <input type="hidden" name="schemeId" value={schemeId} />
        <SelectField
          name="termId"
          label="Masa penilaian"
          options={terms.map((term) => ({
            value: term.id,
            label: `${termName(term)} (${formatNumber(term.scores)} nilai akhir)`,
          }))}
          defaultValue={valueFor("termId", terms[0]?.id)}
          error={errorFor("termId")}
        />
        <SelectField
          name="unitId"
          label="Lingkup"
          options={offices.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValue={valueFor("unitId", offices[0]?.id)}
          error={errorFor("unitId")}
        />
        <div>
          <SubmitButton icon="scales" pendingLabel="Memulai…">
            Jalankan simulasi
          </SubmitButton>
        </div>
      </form>
    </Panel>
  );
}
