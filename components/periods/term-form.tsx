"use client";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { FormAnswer } from "@/components/forms/form-answer";
import { TextareaField } from "@/components/ui/textarea-field";
import { useForm, type FormAction } from "@/components/forms/use-form";
import { termName } from "@/lib/labels/date";
import { UnfinishedNames } from "@/components/periods/unfinished-names";
import { type TermCounts, type Unfinished, unfinishedSentence } from "@/lib/periods/labels";
import type { Term } from "@/lib/kernel/term";

interface TermFormProps {
  readonly term: Term;
  readonly counts: TermCounts;
  /** Who is not rated yet; null where the term cannot be closed. */
  readonly unfinished: Unfinished | null;
  readonly mayBegin: boolean;
  readonly mayEnd: boolean;
  readonly actions: Pick<TermActions, "open" | "close">;
}

/** What can be done with a term. */
export interface TermActions {
  readonly open: FormAction;
  readonly close: FormAction;
  readonly due: FormAction;
}

/** Opens or closes a term after saying what follows; what cannot be done yet says why. */
export function TermForm({ term, counts, unfinished, mayBegin, mayEnd, actions }: TermFormProps) {
  if (term.status === "OPEN" && !mayEnd)
    return <p className="text-sm text-ink-2">Dapat ditutup sesudah hari terakhirnya.</p>;
  if (term.status === "UPCOMING" && !mayBegin)
    return <p className="text-sm text-ink-2">Dapat dibuka pada hari pertamanya.</p>;
  return term.status === "OPEN" ? (
    <CloseForm term={term} counts={counts} unfinished={unfinished} action={actions.close} />
  ) : (
    <OpenForm term={term} action={actions.open} />
  );
}

interface OneActionProps {
  readonly term: Term;
  readonly action: FormAction;
}

function CloseForm({
  term,
  counts,
  unfinished,
  action,
}: OneActionProps & Pick<TermFormProps, "counts" | "unfinished">) {
  const { state, submit } = useForm(action);
  const name = termName(term);
  return (
    <form action={submit} className="grid justify-items-start gap-2.5 md:justify-items-end">
      <FormAnswer state={state} />
      <input type="hidden" name="termId" value={term.id} />
      <ConfirmButton
        title={`Tutup ${name}?`}
        effect={
          <>
            <p>{unfinishedSentence(counts)}</p>
            {unfinished !== null && <UnfinishedNames unfinished={unfinished} termId={term.id} />}
          </>
        }
        confirmLabel={`Tutup ${name}`}
        variant="secondary"
        size="small"
      >
        Tutup masa
      </ConfirmButton>
    </form>
  );
}

function OpenForm({ term, action }: OneActionProps) {
  const { state, submit, errorFor, valueFor } = useForm(action);
  const name = termName(term);
  const again = term.status === "CLOSED";
  const reason = `alasan-${term.id}`;
  const button = (
    <ConfirmButton
      title={`${again ? "Buka kembali" : "Buka"} ${name}?`}
      effect="Pegawai dapat mengirim realisasi dan penilai dapat menilai sampai masa ini ditutup."
      confirmLabel={`${again ? "Buka kembali" : "Buka"} ${name}`}
      variant={again ? "secondary" : "primary"}
      size="small"
    >
      {again ? "Buka kembali" : "Buka masa"}
    </ConfirmButton>
  );
  const fields = (
    <form action={submit} className="grid justify-items-start gap-2.5 md:justify-items-end">
      <FormAnswer state={state} />
      <input type="hidden" name="termId" value={term.id} />
      {again && (
        <div className="w-full md:w-72">
          <TextareaField
            name="reason"
            id={reason}
            label="Alasan membuka kembali"
            rows={2}
            defaultValue={valueFor("reason")}
            error={errorFor("reason")}
          />
        </div>
      )}
      {button}
    </form>
  );
  if (!again) return fields;
  return (
    <details className="md:text-right" open={state.kind === "refused" || state.kind === "invalid"}>
      <summary className="inline-flex min-h-10 items-center text-sm font-semibold text-link">
        Buka kembali…
      </summary>
      <div className="mt-2 text-left">{fields}</div>
    </details>
  );
}
