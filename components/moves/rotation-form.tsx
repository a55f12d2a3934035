"use client";

import { DecreeFields } from "@/components/moves/decree-fields";
import { MoveFormFrame } from "@/components/moves/move-form-frame";
import { useMoveForm } from "@/components/moves/use-move-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { Disclosure } from "@/components/ui/disclosure";
import { RadioCards } from "@/components/ui/radio-cards";
import { TextField } from "@/components/ui/text-field";
import { TextareaField } from "@/components/ui/textarea-field";
import type { FormAction } from "@/components/forms/use-form";
import { ROW_LIMIT, ROW_STEP } from "@/lib/moves/schemas";

const CELLS = [
  { key: "nip", label: "NIP" },
  { key: "unit", label: "Kode unit" },
  { key: "position", label: "Jabatan baru" },
] as const;

/** How many rows stand there: as many as were answered, or were sent. */
function rowCount(values: Readonly<Record<string, string>>): number {
  const sent = Object.keys(values).flatMap((name) => /^rows\.(\d+)\./.exec(name)?.[1] ?? []);
  const count = Number(values["rowCount"] ?? 0);
  return Math.max(ROW_STEP, count, ...sent.map((index) => Number(index) + 1));
}

interface RowFieldsProps {
  readonly index: number;
  readonly valueFor: (name: string, fallback?: string) => string;
  readonly errorFor: (name: string) => string | undefined;
}

function RowFields({ index, valueFor, errorFor }: RowFieldsProps) {
  return (
    <div
      role="group"
      aria-label={`Baris ${index + 1}`}
      className="grid grid-cols-[minmax(0,1fr)] gap-2 border-b border-line pb-3 md:grid-cols-3"
    >
      {CELLS.map(({ key, label }) => (
        <TextField
          key={key}
          name={`rows.${index}.${key}`}
          label={
            <>
              {label} <span className="sr-only">baris {index + 1}</span>
            </>
          }
          compact
          autoComplete="off"
          defaultValue={valueFor(`rows.${index}.${key}`)}
          error={errorFor(`rows.${index}.${key}`)}
        />
      ))}
    </div>
  );
}

/** Many people, one decree, one day: typed row by row, or pasted from a spreadsheet. */
export function RotationForm({ action }: { readonly action: FormAction }) {
  const form = useMoveForm(action);
  const { state, values, valueFor, errorFor } = form;
  const sent = state.kind === "invalid" || state.kind === "refused" ? state.values : values;
  const rows = Array.from({ length: rowCount(sent) }, (_, index) => index);
  return (
    <MoveFormFrame form={form}>
      <RadioCards
        name="kind"
        legend="Jenis"
        options={[
          { value: "ROTASI", label: "Rotasi" },
          {
            value: "PENATAAN",
            label: "Penataan unit",
            description: "Pegawai unit yang digabung atau dipecah.",
          },
        ]}
        defaultValue={valueFor("kind", "ROTASI")}
        error={errorFor("kind")}
      />
      <DecreeFields valueFor={valueFor} errorFor={errorFor} />
      <fieldset className="grid grid-cols-[minmax(0,1fr)] gap-3">
        <legend className="mb-2 font-semibold">Pegawai dan jabatan barunya</legend>
        {rows.map((index) => (
          <RowFields key={index} index={index} valueFor={valueFor} errorFor={errorFor} />
        ))}
        <div className="flex flex-wrap gap-3">
          <SubmitButton name="next" value="add" variant="secondary" pendingLabel="Menambah…">
            Tambah {ROW_STEP} baris
          </SubmitButton>
        </div>
      </fieldset>
      <Disclosure title="Tempel dari lembar kerja">
        <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
          <TextareaField
            name="paste"
            label="Baris NIP, kode unit, jabatan"
            rows={6}
            hint={`Dipisah tab atau titik koma, paling banyak ${ROW_LIMIT} orang.`}
            defaultValue=""
            error={errorFor("paste")}
          />
          <div>
            <SubmitButton name="next" value="paste" variant="secondary" pendingLabel="Memasukkan…">
              Masukkan ke tabel
            </SubmitButton>
          </div>
        </div>
      </Disclosure>
    </MoveFormFrame>
  );
}
