"use client";
import { FormAnswer } from "@/components/forms/form-answer";
import { SubmitButton } from "@/components/forms/submit-button";
import { useForm, type FormAction } from "@/components/forms/use-form";
import { IdentityFields, TimeFields } from "@/components/instansi/instansi-fields";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { RadioCards } from "@/components/ui/radio-cards";
import { clockOptions } from "@/lib/instansi/labels";

/** What the form begins with. */
export interface InstansiValues {
  readonly kind: string;
  readonly areaCode: string;
  readonly zone: string;
  readonly workingDays: 5 | 6;
  readonly objectionClock: string;
  readonly logo: string | null;
  readonly version: number;
}

/** What was set on the first day, to be corrected. */
export function InstansiForm({ action, now }: { readonly action: FormAction; readonly now: InstansiValues }) {
  const form = useForm(action);
  const { state, submit, errorFor, valueFor } = form;
  return (
    <form action={submit} noValidate className="grid grid-cols-[minmax(0,1fr)] gap-5">
      <FormAnswer state={state} />
      <input type="hidden" name="version" value={now.version} />
      <IdentityFields form={form} kindName="kind" values={now} />
      {now.logo !== null && <CheckboxField name="dropLogo" label="Hapus logo yang sekarang" />}
      <TimeFields form={form} values={{ zone: now.zone, workingDays: String(now.workingDays) }} />
      <RadioCards
        name="objectionClock"
        legend="Batas mengajukan keberatan"
        options={clockOptions}
        error={errorFor("objectionClock")}
        defaultValue={valueFor("objectionClock", now.objectionClock)}
      />
      <div>
        <SubmitButton pendingLabel="Menyimpan…">Simpan</SubmitButton>
      </div>
    </form>
  );
}
