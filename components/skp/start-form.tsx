"use client";
import { FormAnswer } from "@/components/forms/form-answer";
import { Panel } from "@/components/ui/panel";
import { SubmitButton } from "@/components/forms/submit-button";
import { useForm, type FormAction } from "@/components/forms/use-form";
import { formatDay } from "@/lib/labels/date";

interface StartFormProps {
  readonly period: {
    readonly id: string;
    readonly year: number;
    readonly position: string;
    readonly startsOn: string;
    readonly endsOn: string;
  };
  readonly action: FormAction;
}

/** Opens this year's draft; what is known already is not asked again. */
export function StartForm({ period, action }: StartFormProps) {
  const { state, submit } = useForm(action);
  return (
    <Panel emphasis title={`SKP ${period.year} belum disusun`}>
      <FormAnswer state={state} />
      <p>
        Untuk jabatan <strong>{period.position}</strong>, masa {formatDay(period.startsOn)} sampai{" "}
        {formatDay(period.endsOn)}. Draf tersimpan sendiri dan baru dilihat pejabat penilai sesudah Anda
        ajukan.
      </p>
      <form action={submit} className="mt-4">
        <input type="hidden" name="periodId" value={period.id} readOnly />
        <SubmitButton pendingLabel="Membuka draf…">Mulai SKP {period.year}</SubmitButton>
      </form>
    </Panel>
  );
}
