"use client";

import { FormAnswer } from "@/components/forms/form-answer";
import { useForm, type FormAction } from "@/components/forms/use-form";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { Panel } from "@/components/ui/panel";
import { TextareaField } from "@/components/ui/textarea-field";

interface TakeBackFormProps {
  readonly moveId: string;
  readonly version: number;
  readonly document: string;
  readonly action: FormAction;
}

/** Puts back what stood before, with the reason. */
export function TakeBackForm({ moveId, version, document, action }: TakeBackFormProps) {
  const { state, submit, errorFor, valueFor } = useForm(action);
  return (
    <Panel title="Tarik kembali" small>
      <form action={submit} noValidate className="grid grid-cols-[minmax(0,1fr)] gap-4">
        <FormAnswer state={state} />
        <p className="text-ink-2">
          Selama belum ada yang dinilai menurut mutasi ini, jabatan, SKP, dan antrean dapat dipulihkan seperti
          sebelumnya. Mutasi tetap terbaca dengan alasannya.
        </p>
        <input type="hidden" name="moveId" value={moveId} />
        <input type="hidden" name="version" value={version} />
        <TextareaField
          name="reason"
          label="Alasan"
          rows={3}
          maxLength={1000}
          defaultValue={valueFor("reason")}
          error={errorFor("reason")}
        />
        <div>
          <ConfirmButton
            variant="danger"
            title={`Tarik kembali ${document}?`}
            effect={
              "Jabatan, status, SKP, dan antrean penilaian kembali seperti sebelum mutasi ini. SKP baru yang masih " +
              "draf dihapus beserta isinya."
            }
          >
            Tarik kembali
          </ConfirmButton>
        </div>
      </form>
    </Panel>
  );
}
