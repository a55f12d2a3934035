"use client";

import { FormAnswer } from "@/components/forms/form-answer";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/ui/text-field";
import { useForm, type FormAction } from "@/components/forms/use-form";
import type { FormState } from "@/lib/kernel/form-state";

interface KeyFormProps {
  /** Makes a form sent twice one key. */
  readonly formKey: string;
  readonly units: readonly { readonly code: string; readonly name: string }[];
  readonly unit: string;
  readonly action: FormAction;
}

function Made({ state }: { readonly state: FormState }) {
  const { name, secret } = (state.kind === "done" ? state.values : undefined) ?? {};
  if (secret === undefined) return null;
  return (
    <Notice tone="ok" title={`Kunci “${name ?? ""}” sudah dibuat`} live>
      <p>
        Salin sekarang ke sistem antrean. Kunci ini hanya tampil satu kali; yang disimpan di sini hanya sidik
        jarinya.
      </p>
      <p className="mt-2">
        <code className="block rounded-md bg-sunken px-3 py-2 text-base break-all select-all">{secret}</code>
      </p>
    </Notice>
  );
}

/** Makes a key and shows it once. */
export function KeyForm({ formKey, units, unit, action }: KeyFormProps) {
  const { state, submit, errorFor, valueFor } = useForm(action);
  return (
    <Panel
      title="Kunci baru"
      reading="Dengan kunci ini sistem antrean kantor meminta karcis survei untuk layanan di bawah unit yang dipilih."
    >
      <form action={submit} noValidate className="grid grid-cols-[minmax(0,1fr)] gap-5">
        <FormAnswer state={state} />
        <Made state={state} />
        <input type="hidden" name="key" value={formKey} />
        <TextField
          name="name"
          label="Untuk apa kunci ini"
          hint="Misalnya: Mesin antrean lobi Dukcapil."
          maxLength={80}
          defaultValue={valueFor("name")}
          error={errorFor("name")}
          autoComplete="off"
        />
        <SelectField
          name="unit"
          id="kunci-unit"
          label="Unit"
          {...(units.length > 1 ? { placeholder: "Pilih unit" } : {})}
          options={units.map(({ code, name }) => ({ value: code, label: name }))}
          defaultValue={valueFor("unit", unit)}
          error={errorFor("unit")}
        />
        <div>
          <SubmitButton pendingLabel="Membuat…" icon="plus">
            Buat kunci
          </SubmitButton>
        </div>
      </form>
    </Panel>
  );
}
