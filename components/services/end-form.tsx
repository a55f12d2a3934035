"use client";

import { ConfirmButton } from "@/components/ui/confirm-button";
import { FormAnswer } from "@/components/forms/form-answer";
import { TextField } from "@/components/ui/text-field";
import { useForm, type FormAction } from "@/components/forms/use-form";
import type { AssignmentRow } from "@/lib/services/queries/assignments";

interface EndFormProps {
  readonly assignment: AssignmentRow;
  readonly today: string;
  readonly action: FormAction;
}

/** Sets the last day of an assignment, or takes back one that has not begun. */
export function EndForm({
  assignment: { id, version, name, point, state: stands },
  today,
  action,
}: EndFormProps) {
  const { state, submit, errorFor, valueFor } = useForm(action);
  const isLater = stands === "LATER";
  return (
    <form action={submit} noValidate className="flex flex-wrap items-end gap-2">
      <input type="hidden" name="assignmentId" value={id} />
      <input type="hidden" name="version" value={version} />
      {isLater ? (
        <input type="hidden" name="endsOn" value={today} />
      ) : (
        <div className="w-40">
          <TextField
            name="endsOn"
            id={`akhir-${id}`}
            label="Hari terakhir"
            compact
            type="date"
            min={today}
            defaultValue={valueFor("endsOn", today)}
            error={errorFor("endsOn")}
          />
        </div>
      )}
      <ConfirmButton
        variant="secondary"
        size="small"
        title={isLater ? `Batalkan penugasan ${name}?` : `Akhiri penugasan ${name}?`}
        effect={
          isLater
            ? `Penugasan di ${point} yang belum mulai dihapus.`
            : `Sesudah hari terakhir, jawaban di ${point} tidak lagi dihitung untuk ${name}. Hari ` +
              "yang sudah lewat tidak berubah."
        }
      >
        {isLater ? "Batalkan" : "Akhiri"}
      </ConfirmButton>
      {state.kind === "refused" && (
        <div className="w-full">
          <FormAnswer state={state} />
        </div>
      )}
    </form>
  );
}
