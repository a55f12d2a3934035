"use client";
import { FormAnswer } from "@/components/forms/form-answer";
import { useForm, type FormAction } from "@/components/forms/use-form";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { TextField } from "@/components/ui/text-field";
import { switchWords } from "@/lib/account/labels";

interface SwitchAccountFormProps {
  readonly employeeId: string;
  readonly name: string;
  /** Whether the account is open now. */
  readonly isOpen: boolean;
  readonly action: FormAction;
}

/** Closes an account or opens it again, with a reason. */
export function SwitchAccountForm({ employeeId, name, isOpen, action }: SwitchAccountFormProps) {
  const { state, submit, errorFor, valueFor } = useForm(action);
  const words = switchWords(name, isOpen);
  return (
    <form action={submit} noValidate className="grid grid-cols-[minmax(0,1fr)] gap-3 pt-2">
      <FormAnswer state={state} />
      <input type="hidden" name="employeeId" value={employeeId} />
      <input type="hidden" name="active" value={isOpen ? "off" : "on"} />
      <TextField
        name="reason"
        id="akun-alasan"
        label="Alasan"
        autoComplete="off"
        maxLength={300}
        defaultValue={valueFor("reason")}
        error={errorFor("reason")}
      />
      <div>
        <ConfirmButton variant="secondary" size="small" title={words.title} effect={words.effect}>
          {words.button}
        </ConfirmButton>
      </div>
    </form>
  );
}
