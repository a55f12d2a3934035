"use client";

import { PasteReport, type PastedReport } from "@/components/attendance/paste-report";
import { Button } from "@/components/ui/button";
import { FormAnswer } from "@/components/forms/form-answer";
import { Panel } from "@/components/ui/panel";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextareaField } from "@/components/ui/textarea-field";
import { useForm, type FormAction } from "@/components/forms/use-form";
import { formatMonth } from "@/lib/labels/date";
import type { FormState } from "@/lib/kernel/form-state";

interface PasteFormProps {
  readonly unit: string;
  readonly month: string;
  readonly codes: readonly string[];
  readonly action: FormAction;
}

/** Takes rows out of a spreadsheet: checked first, saved as they were checked. */
export function PasteForm({ unit, month, codes, action }: PasteFormProps) {
  const { state, submit, errorFor, valueFor } = useForm(action);
  const { report, seen, text } = checkedOf(state);
  return (
    <Panel
      title="Tempel dari daftar"
      reading={
        `Untuk ${formatMonth(month)}, satu baris tiap pegawai dan kode. Baris seorang ` +
        "pegawai menggantikan seluruh catatan bulan itu; 0 hari berarti tanpa potongan."
      }
    >
      <form action={submit} noValidate className="grid grid-cols-[minmax(0,1fr)] gap-4">
        {report === null && <FormAnswer state={state} />}
        <input type="hidden" name="unit" value={unit} />
        <input type="hidden" name="month" value={month} />
        <input type="hidden" name="seen" value={seen} />
        <TextareaField
          name="text"
          id="text"
          label="Baris NIP;kode;hari"
          hint={`Misalnya 199107142019032901;${codes[0] ?? "TL1"};2. Kode: ${codes.join(", ")}.`}
          rows={6}
          error={errorFor("text")}
          defaultValue={text ?? valueFor("text")}
        />
        {report !== null && <PasteReport report={report} />}
        <div className="flex flex-wrap gap-3">
          {report?.problems.length === 0 && (
            <SubmitButton name="next" value="save" pendingLabel="Menyimpan…">
              Simpan {report.rows} baris
            </SubmitButton>
          )}
          <Button type="submit" name="next" value="check">
            {report === null ? "Periksa baris" : "Periksa lagi"}
          </Button>
        </div>
      </form>
    </Panel>
  );
}

/** What the last check answered; nothing once it was saved or refused. */
function checkedOf(state: FormState): {
  report: PastedReport | null;
  seen: string;
  text: string | undefined;
} {
  const { report, seen = "", text } = (state.kind === "done" ? state.values : undefined) ?? {};
  return { report: report === undefined ? null : (JSON.parse(report) as PastedReport), seen, text };
}
