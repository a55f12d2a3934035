"use client";

import { PersonFields, PersonReading } from "@/components/attendance/person-fields";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { FormAnswer } from "@/components/forms/form-answer";
import { Panel } from "@/components/ui/panel";
import { SubmitButton } from "@/components/forms/submit-button";
import { useForm, type FormAction } from "@/components/forms/use-form";
import { formatMonth } from "@/lib/labels/date";
import type { AttendanceRow } from "@/lib/attendance/queries";
import type { ReactNode } from "react";

interface AttendanceFormProps {
  readonly unit: string;
  readonly month: string;
  readonly codes: readonly string[];
  readonly people: readonly AttendanceRow[];
  readonly footer: ReactNode;
  readonly action: FormAction;
}

/** One month of a page of people in one form with one save. */
export function AttendanceForm({ unit, month, codes, people, footer, action }: AttendanceFormProps) {
  const { state, submit, errorFor, valueFor } = useForm(action);
  // Those that cannot be put in have no fields, so the fields are numbered without them.
  const open = people.filter(({ closed }) => closed === null);
  const others = (state.kind === "invalid" || state.kind === "refused") && state.values["others"] === "on";
  return (
    <form action={submit} noValidate>
      {state.kind === "invalid" ? (
        <FormAnswer state={state} />
      ) : (
        <div className="mb-5 empty:hidden">
          <FormAnswer state={state} />
        </div>
      )}
      <input type="hidden" name="unit" value={unit} />
      <input type="hidden" name="month" value={month} />
      {codes.map((code, place) => (
        <input key={code} type="hidden" name={`codes.${place}`} value={code} />
      ))}
      <Panel
        title={`Potongan ${formatMonth(month)}`}
        reading={
          "Jumlah hari tiap kode. Kosong berarti belum dicatat; 0 berarti tidak ada potongan. " +
          "Mengosongkan semua isian seseorang menghapus catatannya."
        }
        flush
        footer={footer}
      >
        <ul>
          {people.map((person) => (
            <li key={person.employeeId} className="border-b border-line px-4 py-3.5 last:border-b-0 md:px-6">
              {person.closed === null ? (
                <PersonFields
                  person={person}
                  codes={codes}
                  name={`people.${open.indexOf(person)}`}
                  valueFor={valueFor}
                  errorFor={errorFor}
                />
              ) : (
                <PersonReading person={person} codes={codes} />
              )}
            </li>
          ))}
        </ul>
      </Panel>
      {open.length > 0 && (
        <div className="mt-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
          <CheckboxField
            name="others"
            label="Catat tanpa potongan untuk pegawai di halaman ini yang isiannya kosong"
            defaultChecked={others}
          />
          <SubmitButton pendingLabel="Menyimpan…">Simpan kehadiran</SubmitButton>
        </div>
      )}
    </form>
  );
}
