"use client";

import { FormAnswer } from "@/components/forms/form-answer";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { FieldError } from "@/components/ui/field-parts";
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
  readonly words: KeyFormWords;
  readonly action: FormAction;
}

interface KeyFormWords {
  /** What can be done with the key. */
  readonly reading: string;
  readonly example: string;
  /** Where the key is copied to. */
  readonly place: string;
  /** What it may open, where that is chosen. */
  readonly scopes?: readonly { readonly value: string; readonly label: string }[];
}

function Made({ state, place }: { readonly state: FormState; readonly place: string }) {
  const { name, secret } = (state.kind === "done" ? state.values : undefined) ?? {};
  if (secret === undefined) return null;
  return (
    <Notice tone="ok" title={`Kunci “${name ?? ""}” sudah dibuat`} live>
      <p>
        Salin sekarang ke {place}. Kunci ini hanya tampil satu kali dan tidak dapat dibaca kembali dari sini.
      </p>
      <p className="mt-2">
        <code className="block rounded-md bg-sunken px-3 py-2 text-base break-all select-all">{secret}</code>
      </p>
    </Notice>
  );
}

/** Makes a key and shows it once. */
export function KeyForm({ formKey, units, unit, words, action }: KeyFormProps) {
  const { state, submit, errorFor, valueFor } = useForm(action);
  return (
    <Panel title="Kunci baru" reading={words.reading}>
      <form action={submit} noValidate className="grid grid-cols-[minmax(0,1fr)] gap-5">
        <FormAnswer state={state} />
        <Made state={state} place={words.place} />
        <input type="hidden" name="key" value={formKey} />
        <TextField
          name="name"
          label="Untuk apa kunci ini"
          hint={words.example}
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
        {words.scopes !== undefined && (
          <fieldset id="scopes">
            <legend className="font-semibold">Yang boleh dibaca</legend>
            {words.scopes.map(({ value, label }, at) => (
              <CheckboxField
                key={value}
                name={`scopes.${at}`}
                value={value}
                label={label}
                defaultChecked={valueFor(`scopes.${at}`) === value}
              />
            ))}
            {errorFor("scopes") !== undefined && (
              <FieldError id="scopes-error">{errorFor("scopes")}</FieldError>
            )}
          </fieldset>
        )}
        <div>
          <SubmitButton pendingLabel="Membuat…" icon="plus">
            Buat kunci
          </SubmitButton>
        </div>
      </form>
    </Panel>
  );
}
