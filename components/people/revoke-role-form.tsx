"use client";
import { FormAnswer } from "@/components/forms/form-answer";
import { useForm, type FormAction } from "@/components/forms/use-form";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { TextField } from "@/components/ui/text-field";
import { roleWords } from "@/lib/account/labels";
import type { Right } from "@/lib/account/queries/roles";

interface RevokeRoleFormProps {
  readonly right: Right;
  readonly today: string;
  readonly action: FormAction;
}

/** Takes a role back from a day on. */
export function RevokeRoleForm({ right, today, action }: RevokeRoleFormProps) {
  const { state, submit, errorFor, valueFor } = useForm(action);
  const { grantId, version, name, role, unit } = right;
  return (
    <form action={submit} noValidate className="grid grid-cols-[minmax(0,1fr)] gap-4 pt-2">
      <FormAnswer state={state} />
      <input type="hidden" name="grantId" value={grantId} />
      <input type="hidden" name="version" value={version} />
      <TextField
        name="from"
        id={`cabut-${grantId}`}
        label="Tidak berlaku mulai"
        type="date"
        min={today}
        defaultValue={valueFor("from", today)}
        error={errorFor("from")}
      />
      <TextField
        name="reason"
        id={`cabut-alasan-${grantId}`}
        label="Alasan pencabutan"
        autoComplete="off"
        maxLength={300}
        defaultValue={valueFor("reason")}
        error={errorFor("reason")}
      />
      <div>
        <ConfirmButton
          variant="secondary"
          size="small"
          title={`Cabut hak ${roleWords[role].label} ${name}?`}
          effect={`Untuk ${unit}. Mulai hari itu halamannya tidak dapat dibuka lagi; yang sudah dikerjakan tetap sah.`}
        >
          Cabut hak
        </ConfirmButton>
      </div>
    </form>
  );
}
