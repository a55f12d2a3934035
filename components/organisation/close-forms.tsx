"use client";
import type { ReactNode } from "react";
import { FormAnswer } from "@/components/forms/form-answer";
import { useForm, type FormAction } from "@/components/forms/use-form";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { Panel } from "@/components/ui/panel";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";

interface CloseProps {
  /** What is closed, by the names of its schema. */
  readonly hidden: Readonly<Record<string, string | number>>;
  readonly name: string;
  readonly title: string;
  readonly reading: string;
  readonly effect: string;
  readonly today: string;
  /** Units that may take its place; null where nothing does. */
  readonly successors: readonly { readonly id: string; readonly name: string }[] | null;
  readonly action: FormAction;
  /** What is in the way. */
  readonly children?: ReactNode;
}

/** Ends a unit or a position after a last day. */
export function CloseForm(props: CloseProps) {
  const { hidden, name, title, reading, effect, today, successors, action, children } = props;
  const { state, submit, errorFor, valueFor } = useForm(action);
  return (
    <Panel title={title} reading={reading}>
      {children}
      <form action={submit} noValidate className="grid grid-cols-[minmax(0,1fr)] gap-5">
        <FormAnswer state={state} />
        {Object.entries(hidden).map(([field, value]) => (
          <input key={field} type="hidden" name={field} value={value} />
        ))}
        <TextField
          name="lastOn"
          label="Hari terakhir"
          type="date"
          narrow
          error={errorFor("lastOn")}
          defaultValue={valueFor("lastOn", today)}
        />
        {successors !== null && (
          <SelectField
            name="successorId"
            label="Diteruskan oleh"
            optional
            placeholder="Tidak ada"
            options={successors.map(({ id, name: label }) => ({ value: id, label }))}
            error={errorFor("successorId")}
            defaultValue={valueFor("successorId")}
          />
        )}
        <div>
          <ConfirmButton title={`Tutup ${name}?`} effect={effect} variant="danger" confirmLabel="Ya, tutup">
            {title}
          </ConfirmButton>
        </div>
      </form>
    </Panel>
  );
}
