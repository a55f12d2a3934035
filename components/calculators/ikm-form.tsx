"use client";
import { useActionState } from "react";
import { IkmResult } from "@/components/calculators/ikm-result";
import { FileField } from "@/components/ui/file-field";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextareaField } from "@/components/ui/textarea-field";
import type { IkmState } from "@/lib/calculators/schemas";

interface Props {
  action: (state: IkmState, form: FormData) => Promise<IkmState>;
}

/** Rows in, index out; works without scripts. */
export function IkmForm({ action }: Props) {
  const [state, submit] = useActionState(action, { kind: "idle", text: "" });
  const error = state.kind === "refused" ? state.message : undefined;
  return (
    <>
      {error !== undefined && (
        <Notice tone="danger" live>
          {error}
        </Notice>
      )}
      <form action={submit} className="grid gap-5">
        <TextareaField
          key={state.text}
          name="jawaban"
          label="Baris jawaban"
          rows={8}
          defaultValue={state.text}
          error={error}
          hint={
            "Isi ini atau unggah berkas di bawah. Satu baris satu responden, sembilan angka 1 sampai 4 " +
            "berurutan U1 sampai U9, seperti disalin dari lembar kerja. Kosongkan yang tidak dijawab."
          }
        />
        <FileField
          name="berkas"
          label="Atau unggah berkas CSV"
          hint="Paling banyak 20.000 baris. Berkas tidak disimpan."
          accept=".csv,.tsv,.txt,text/csv,text/plain"
        />
        <div>
          <SubmitButton pendingLabel="Menghitung…">Hitung IKM</SubmitButton>
        </div>
      </form>
      {state.kind === "done" && (
        <IkmResult result={state.result} reasons={state.reasons} sample={state.sample} />
      )}
    </>
  );
}
