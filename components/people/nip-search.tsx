"use client";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import { FormAnswer } from "@/components/forms/form-answer";
import { useForm, type FormAction } from "@/components/forms/use-form";

/** Opens a person by NIP. It is sent, not put into the address, where others would read it. */
export function NipSearch({ action }: { readonly action: FormAction }) {
  const { state, submit, errorFor, valueFor } = useForm(action);
  return (
    <form action={submit} noValidate className="mb-4 flex flex-wrap items-end gap-x-4 gap-y-2">
      {state.kind === "refused" && (
        <div className="w-full">
          <FormAnswer state={state} />
        </div>
      )}
      <div className="w-full max-w-md flex-auto">
        <TextField
          name="nip"
          label="Buka dengan NIP"
          inputMode="numeric"
          autoComplete="off"
          maxLength={40}
          defaultValue={valueFor("nip")}
          error={errorFor("nip")}
        />
      </div>
      <Button type="submit">Buka</Button>
    </form>
  );
}
