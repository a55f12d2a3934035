"use client";
import { FormAnswer } from "@/components/forms/form-answer";
import { PasswordField } from "@/components/ui/password-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/ui/text-field";
import { useForm, type FormAction } from "@/components/forms/use-form";
import { Notice } from "@/components/ui/notice";
import { NIP_HINT, offerWords } from "@/lib/account/labels";

interface SignInFormProps {
  readonly action: FormAction;
  /** Whom the identity provider knows and we do not yet. */
  readonly offer: { readonly label: string } | null;
  readonly provider: string | null;
  /** Where she goes on; the home page when nothing is said. */
  readonly onward?: string;
}

/** NIP and password; pasting and password managers work, and so does a browser without scripts. */
export function SignInForm({ action, offer, provider, onward = "" }: SignInFormProps) {
  const { state, submit, errorFor, valueFor } = useForm(action);
  return (
    <form action={submit} noValidate className="grid gap-5">
      <FormAnswer state={state} />
      {offer !== null && <Notice tone="info">{offerWords(provider ?? "", offer.label)}</Notice>}
      <input type="hidden" name="ke" value={onward} readOnly />
      {offer !== null && <input type="hidden" name="link" value="ya" readOnly />}
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
        <SubmitButton pendingLabel="Memeriksa…">
          {offer === null ? "Masuk" : "Masuk dan tautkan"}
        </SubmitButton>
      </div>
    </form>
  );
}
