"use client";

import { ImportReport, type CheckedPaper } from "@/components/surveys/import-report";
import { Button } from "@/components/ui/button";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { FileField } from "@/components/ui/file-field";
import { FormAnswer } from "@/components/forms/form-answer";
import { Panel } from "@/components/ui/panel";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/ui/text-field";
import { useForm, type FormAction } from "@/components/forms/use-form";
import { importRows, importValidEffect, importValidRows } from "@/lib/surveys/labels/paper";
import type { FormState } from "@/lib/kernel/form-state";

interface ImportFormProps {
  readonly serviceId: string;
  readonly today: string;
  readonly action: FormAction;
}

/** Takes a workbook of paper questionnaires: checked first, and then stored exactly as it was shown. */
export function ImportForm({ serviceId, today, action }: ImportFormProps) {
  const { state, submit, errorFor, valueFor } = useForm(action);
  const checked = checkedOf(state);
  return (
    <Panel
      title="Impor kuesioner kertas"
      reading="Berkas diperiksa dulu. Belum ada yang disimpan sebelum Anda menekan tombol impor."
    >
      <form action={submit} noValidate className="grid grid-cols-[minmax(0,1fr)] gap-5">
        {checked === null && state.kind !== "idle" && <FormAnswer state={state} />}
        <input type="hidden" name="serviceId" value={serviceId} />
        {checked !== null && <Confirmation checked={checked} />}
        <FileField
          name="file"
          label={checked === null ? "Berkas XLSX" : "Periksa berkas lain"}
          hint="Paling besar 2 MB dan 2.000 kuesioner."
          accept=".xlsx"
          error={errorFor("file")}
        />
        <TextField
          name="day"
          label="Tanggal untuk baris tanpa tanggal"
          type="date"
          max={today}
          hint="Untuk berkas yang tidak punya kolom Tanggal."
          optional
          narrow
          error={errorFor("day")}
          defaultValue={valueFor("day")}
        />
        <div className="flex flex-wrap gap-3">
          {checked === null ? (
            <SubmitButton variant="secondary" name="next" value="check" pendingLabel="Memeriksa…">
              Periksa berkas
            </SubmitButton>
          ) : (
            <Button type="submit" name="next" value="check">
              Periksa berkas lain
            </Button>
          )}
        </div>
      </form>
    </Panel>
  );
}

interface ConfirmationProps {
  readonly checked: CheckedPaper;
}

/** What was found, and the buttons that store it; the rows go back with their proof. */
function Confirmation({ checked }: ConfirmationProps) {
  const { sha256, fileName, faulty, valid, rows, proof, knownSince } = checked;
  const mayImport = valid > 0 && knownSince === null;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <ImportReport checked={checked} />
      <input type="hidden" name="sha256" value={sha256} />
      <input type="hidden" name="fileName" value={fileName} />
      <input type="hidden" name="faults" value={faulty} />
      <input type="hidden" name="rows" value={rows} />
      <input type="hidden" name="proof" value={proof} />
      {mayImport && (
        <div className="flex flex-wrap gap-3">
          {faulty === 0 ? (
            <SubmitButton name="next" value="all" pendingLabel="Mengimpor…">
              {importRows(valid)}
            </SubmitButton>
          ) : (
            <ConfirmButton
              name="next"
              value="valid"
              title={`${importValidRows(valid)}?`}
              effect={importValidEffect(faulty)}
              confirmLabel={importValidRows(valid)}
            >
              {importValidRows(valid)}
            </ConfirmButton>
          )}
        </div>
      )}
    </div>
  );
}

function checkedOf(state: FormState): CheckedPaper | null {
  const report = state.kind === "done" ? state.values?.["report"] : undefined;
  return report === undefined ? null : (JSON.parse(report) as CheckedPaper);
}
