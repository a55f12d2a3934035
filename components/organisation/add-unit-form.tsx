"use client";
import { useState, type SyntheticEvent } from "react";
import { AreaFields } from "@/components/organisation/area-fields";
import { FormAnswer } from "@/components/forms/form-answer";
import { SubmitButton } from "@/components/forms/submit-button";
import { useForm, type FormAction } from "@/components/forms/use-form";
import { Panel } from "@/components/ui/panel";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import type { UnitKind } from "@/lib/kernel/codes";
import { unitKindLabel } from "@/lib/labels/organisation";
import { LONGEST_UNIT_CODE, proposeUnitCode } from "@/lib/organisation/rules/units";

interface AddUnitFormProps {
  readonly parentId: string;
  readonly kinds: readonly UnitKind[];
  readonly today: string;
  readonly action: FormAction;
}

/** A new unit; its code is made of the name unless somebody types another. */
export function AddUnitForm({ parentId, kinds, today, action }: AddUnitFormProps) {
  const form = useForm(action);
  const { state, submit, errorFor, valueFor } = form;
  const [typed, setTyped] = useState({ name: "", code: "" });
  const follow = ({ target }: SyntheticEvent) => {
    if (target instanceof HTMLInputElement && (target.name === "name" || target.name === "code"))
      setTyped((before) => ({ ...before, [target.name]: target.value.trim() }));
  };
  const code = typed.code === "" ? typed.name !== "" && proposeUnitCode(typed.name, new Set()) : typed.code;
  return (
    <form action={submit} onInput={follow} noValidate>
      <Panel>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
          <FormAnswer state={state} />
          <input type="hidden" name="parentId" value={parentId} />
          <TextField
            name="name"
            label="Nama unit"
            hint="Nama lengkap seperti di peraturan, misalnya Bidang Pengelolaan Data."
            autoComplete="off"
            maxLength={200}
            error={errorFor("name")}
            defaultValue={valueFor("name")}
          />
          <SelectField
            name="kind"
            label="Jenis"
            {...(kinds.length > 1 && { placeholder: "Pilih jenis" })}
            options={kinds.map((value) => ({ value, label: unitKindLabel[value] }))}
            error={errorFor("kind")}
            defaultValue={valueFor("kind")}
          />
          <TextField
            name="code"
            label="Kode"
            optional
            hint="Untuk alamat halaman dan berkas. Dibuat dari nama bila dikosongkan, dan tidak berubah lagi."
            autoComplete="off"
            maxLength={LONGEST_UNIT_CODE}
            error={errorFor("code")}
            defaultValue={valueFor("code")}
          />
          {code !== false && (
            <p aria-live="polite" className="text-sm text-ink-2">
              Kode: <span className="font-mono break-all text-ink">{code.toLowerCase()}</span>
            </p>
          )}
          <TextField
            name="startsOn"
            label="Ada sejak"
            type="date"
            narrow
            error={errorFor("startsOn")}
            defaultValue={valueFor("startsOn", today)}
          />
          <AreaFields form={form} unorId="" areaCode="" />
          <div>
            <SubmitButton pendingLabel="Menyimpan…">Tambah unit</SubmitButton>
          </div>
        </div>
      </Panel>
    </form>
  );
}
