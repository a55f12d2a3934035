"use client";
import { FormAnswer } from "@/components/forms/form-answer";
import { useForm, type FormAction } from "@/components/forms/use-form";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { TextareaField } from "@/components/ui/textarea-field";
import { TextField } from "@/components/ui/text-field";
import type { Term } from "@/lib/kernel/term";
import { termName } from "@/lib/labels/date";

interface DueDayFormProps {
  readonly term: Term;
  readonly action: FormAction;
}

/** Moves the deadline of a term, with a reason. */
export function DueDayForm({ term, action }: DueDayFormProps) {
  const { state, submit, errorFor, valueFor } = useForm(action);
  const name = termName(term);
  return (
    <details open={state.kind === "refused" || state.kind === "invalid"}>
      <summary className="inline-flex min-h-10 items-center text-sm font-semibold text-link">
        Ubah batas<span className="sr-only"> {name}</span>…
      </summary>
      <form action={submit} className="mt-2 grid justify-items-start gap-3">
        <FormAnswer state={state} />
        <input type="hidden" name="termId" value={term.id} />
        <TextField
          name="sendBy"
          id={`kirim-${term.id}`}
          label="Batas mengirim"
          hint="Sama dengan batas menilai, atau lebih awal."
          type="date"
          narrow
          defaultValue={valueFor("sendBy", term.sendBy)}
          error={errorFor("sendBy")}
        />
        <TextField
          name="dueOn"
          id={`batas-${term.id}`}
          label="Batas menilai"
          type="date"
          narrow
          defaultValue={valueFor("dueOn", term.dueOn)}
          error={errorFor("dueOn")}
        />
        <div className="w-full md:max-w-96">
          <TextareaField
            name="reason"
            id={`alasan-batas-${term.id}`}
            label="Alasan mengubah batas"
            rows={2}
            maxLength={500}
            defaultValue={valueFor("reason")}
            error={errorFor("reason")}
          />
        </div>
        <ConfirmButton
          title={`Ubah batas ${name}?`}
          effect={
            "Pegawai yang belum mengirim dan penilai yang belum selesai diberi tahu. " +
            "Alasan Anda tercatat di jejak audit."
          }
          confirmLabel="Ubah batas"
          variant="secondary"
          size="small"
        >
          Ubah batas
        </ConfirmButton>
      </form>
    </details>
  );
}
