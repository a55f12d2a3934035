"use client";
import { FormAnswer } from "@/components/forms/form-answer";
import { PasswordField } from "@/components/ui/password-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/ui/text-field";
import { useForm, type FormAction } from "@/components/forms/use-form";
import { NIP_HINT } from "@/lib/account/labels";

/** NIP and password; pasting and password managers work, and so does a browser without scripts. */
export function SignInForm({ action }: { action: FormAction }) {
  const { state, submit, errorFor, valueFor } = useForm(action);
  return (
    <form action={submit} noValidate className="grid gap-5">
      <FormAnswer state={state} />
      <TextField
        name="nip"
        label="NIP atau NI PPPK"
        hint={NIP_HINT}
        inputMode="numeric"
        autoComplete="username"
        defaultValue={valueFor("nip")}
        error={errorFor("nip")}
      />
      <PasswordField
        name="password"
        label="Kata sandi"
        autoComplete="current-password"
        error={errorFor("password")}
      />
      <div className="mt-1 grid">
        <SubmitButton pendingLabel="Memeriksa…">Masuk</SubmitButton>
      </div>
    </form>
  );
}
