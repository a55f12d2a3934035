"use client";
import { Actions } from "@/components/ui/actions";
import { FormAnswer } from "@/components/forms/form-answer";
import { PasswordField } from "@/components/ui/password-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { useForm, type FormAction } from "@/components/forms/use-form";
import { PASSWORD_HINT } from "@/lib/account/labels";

interface ChangePasswordFormProps {
  readonly action: FormAction;
  /** Where she goes on; the home page when nothing is said. */
  readonly onward?: string;
}

/** The password of now and the new one; the new one can be shown, so it is asked once. */
export function ChangePasswordForm({ action, onward = "" }: ChangePasswordFormProps) {
  const { state, submit, errorFor } = useForm(action);
  return (
    <form action={submit} noValidate className="grid max-w-104 gap-5">
      <FormAnswer state={state} />
      <input type="hidden" name="ke" value={onward} readOnly />
      <PasswordField
        name="currentPassword"
        label="Kata sandi sekarang"
        autoComplete="current-password"
        error={errorFor("currentPassword")}
      />
      <PasswordField
        name="newPassword"
        label="Kata sandi baru"
        hint={PASSWORD_HINT}
        autoComplete="new-password"
        error={errorFor("newPassword")}
      />
      <Actions>
        <SubmitButton pendingLabel="Mengganti…">Ganti kata sandi</SubmitButton>
      </Actions>
    </form>
  );
}
