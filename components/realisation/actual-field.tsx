"use client";

import type { KeyboardEvent } from "react";
import { useMonthFormView } from "@/components/realisation/month-form-context";
import { TargetReason } from "@/components/realisation/actual-figures";
import { AchievementLine } from "@/components/realisation/achievement-line";
import { DoubtQuestion } from "@/components/realisation/doubt-question";
import { VersionConflict } from "@/components/realisation/version-conflict";
import { FieldError } from "@/components/ui/field-parts";
import { NumberInput } from "@/components/ui/number-input";
import { cn } from "@/components/ui/cn";
import { describeAchievement, describeDue, targetLabel, unitInField } from "@/lib/realisation/labels";
import { readDecimal } from "@/lib/kernel/decimal";
import type { RealisationIki } from "@/lib/realisation/queries/rows";
import type { WorkScheme } from "@/lib/realisation/rules/work-scheme";

interface ActualFieldProps {
  readonly iki: RealisationIki;
  readonly scheme: WorkScheme;
  readonly label: string;
  readonly termMonth: string;
}

/** The target, the field for where the indicator stands, and what comes of it while typing. */
export function ActualField({ iki, scheme, label, termMonth }: ActualFieldProps) {
  const form = useMonthFormView();
  const line = form.lineOf(iki.id);
  const typed = readDecimal(line.value);
  const words = typed === null ? null : describeAchievement(iki, typed, scheme);
  return (
    <>
      <div
        className={
          "angka grid grid-cols-[minmax(0,1fr)_minmax(0,1.9fr)] items-end gap-3 " +
          "sm:grid-cols-[minmax(0,1fr)_minmax(0,1.7fr)_minmax(0,0.8fr)]"
        }
      >
        <div className="self-start">
          <p className="text-xs text-ink-2">{targetLabel(iki.pace, termMonth)}</p>
          <p className="mt-1 text-[1.0625rem] font-semibold wrap-anywhere">{describeDue(iki, iki.unit)}</p>
        </div>
        <div className="self-start">
          <ActualInput iki={iki} label={label} />
        </div>
        <div className="col-span-full self-start sm:col-auto">
          <p className="text-xs text-ink-2">Capaian</p>
          <p className="mt-1 text-[1.0625rem] font-semibold" aria-live="polite">
            {words?.percent ?? "-"}
          </p>
        </div>
      </div>
      {form.isConflict(iki.id) && <VersionConflict iki={iki} />}
      <TargetReason iki={iki} />
      <AchievementLine iki={iki} words={words} />
    </>
  );
}

function ActualInput({ iki, label }: Pick<ActualFieldProps, "iki" | "label">) {
  const form = useMonthFormView();
  const line = form.lineOf(iki.id);
  const name = `actuals.${form.indexOf(iki.id)}`;
  const error = form.errorOf(iki.id);
  return (
    <>
      <input type="hidden" form={form.formId} name={`${name}.ikiId`} value={iki.id} />
      <input type="hidden" form={form.formId} name={`${name}.version`} value={line.base ?? ""} />
      {iki.target.kind === "YES_NO" ? (
        <YesNo iki={iki} label={label} name={name} />
      ) : (
        <ActualNumber iki={iki} label={label} name={name} />
      )}
      {error !== undefined && <FieldError id={`${name}.value-galat`}>{error}</FieldError>}
      {iki.target.kind !== "YES_NO" && <DoubtQuestion iki={iki} name={name} />}
    </>
  );
}

type InputProps = Pick<ActualFieldProps, "iki" | "label"> & { readonly name: string };

function ActualNumber({ iki, label, name }: InputProps) {
  const form = useMonthFormView();
  const error = form.errorOf(iki.id);
  // Enter saves the field; sending the whole term is a button of its own.
  const onEnter = (event: KeyboardEvent) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    form.save();
  };
  return (
    <>
      <label htmlFor={`${name}.value`} className="block text-xs text-ink-2">
        {label}
        <span className="sr-only">: {iki.title}</span>
      </label>
      <NumberInput
        id={`${name}.value`}
        form={form.formId}
        name={`${name}.value`}
        whole={iki.target.kind === "MILESTONE"}
        unit={unitInField(iki.target, iki.unit)}
        value={form.lineOf(iki.id).value}
        onChange={(event) => {
          form.type(iki.id, { value: event.target.value });
        }}
        onBlur={form.save}
        onKeyDown={onEnter}
        error={error}
        aria-invalid={error !== undefined || undefined}
        aria-describedby={cn(error !== undefined && `${name}.value-galat`, `${iki.id}-hitungan`)}
        className="mt-0.5"
      />
    </>
  );
}

const ANSWERS = [
  { value: "1", label: "Sudah" },
  { value: "0", label: "Belum" },
] as const;

function YesNo({ iki, label, name }: InputProps) {
  const form = useMonthFormView();
  const { value } = form.lineOf(iki.id);
  return (
    <fieldset>
      <legend className="text-xs text-ink-2">
        {label}
        <span className="sr-only">: {iki.title}</span>
      </legend>
      <div className="mt-0.5 grid grid-cols-2 gap-2">
        {ANSWERS.map((answer) => (
          <label
            key={answer.value}
            className={
              "flex min-h-12 items-center gap-2 rounded-md border border-line-strong px-3 " +
              "has-checked:border-2 has-checked:border-brand has-checked:bg-brand-soft " +
              "has-checked:font-bold"
            }
          >
            <input
              type="radio"
              id={`${name}.value${answer.value === "1" ? "" : "-belum"}`}
              form={form.formId}
              name={`${name}.value`}
              value={answer.value}
              checked={value === answer.value}
              onChange={() => {
                form.type(iki.id, { value: answer.value });
              }}
              onBlur={form.save}
              className="size-5 accent-brand"
            />
            {answer.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
