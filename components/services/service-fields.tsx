"use client";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { TextareaField } from "@/components/ui/textarea-field";
import type { useForm } from "@/components/forms/use-form";
import { LONGEST_SLUG } from "@/lib/services/rules/services";
import type { UnitGroup } from "@/lib/services/queries/services";

/** What the form of a service begins with. */
export interface ServiceValues {
  readonly name: string;
  readonly unitId: string;
  readonly slug: string;
  readonly openAtNight: boolean;
  readonly source: string;
}

interface ServiceFieldsProps {
  readonly form: ReturnType<typeof useForm>;
  readonly groups: readonly UnitGroup[];
  readonly values: ServiceValues;
  readonly slugHint: string;
  /** The address stays because somebody answered. */
  readonly fixed?: boolean;
}

/** A box that was left open is not among the values that come back. */
export const checkedFor = (
  { state }: ReturnType<typeof useForm>,
  name: string,
  fallback: boolean,
): boolean => (state.kind === "invalid" || state.kind === "refused" ? state.values[name] === "on" : fallback);

/** Name, unit, address and the other settings of a service. */
export function ServiceFields({ form, groups, values, slugHint, fixed = false }: ServiceFieldsProps) {
  const { errorFor, valueFor } = form;
  const units = groups.map(({ opd, units: own }) => ({
    label: opd,
    options: own.map(({ id, name }) => ({ value: id, label: name })),
  }));
  return (
    <>
      <TextField
        name="name"
        label="Nama layanan"
        hint="Seperti yang dikenal warga, misalnya Penerbitan KTP-el."
        autoComplete="off"
        maxLength={120}
        error={errorFor("name")}
        defaultValue={valueFor("name", values.name)}
      />
      <SelectField
        name="unitId"
        label="Unit yang melayani"
        groups={units}
        {...(values.unitId === "" && { placeholder: "Pilih unit" })}
        error={errorFor("unitId")}
        defaultValue={valueFor("unitId", values.unitId)}
      />
      {fixed && <input type="hidden" name="slug" value={values.slug} />}
      {!fixed && (
        <TextField
          name="slug"
          label="Alamat survei"
          hint={slugHint}
          optional={values.slug === ""}
          autoComplete="off"
          maxLength={LONGEST_SLUG}
          error={errorFor("slug")}
          defaultValue={valueFor("slug", values.slug)}
        />
      )}
      <CheckboxField
        name="openAtNight"
        label="Buka malam hari"
        description={
          "Centang untuk layanan 24 jam, seperti rumah sakit. Jawaban pada malam hari lalu " +
          "tidak dianggap janggal."
        }
        error={errorFor("openAtNight")}
        defaultChecked={checkedFor(form, "openAtNight", values.openAtNight)}
      />
      <TextareaField
        name="source"
        label="Catatan sumber"
        hint="Bila angkanya berasal dari tempat lain, tulis dari mana."
        optional
        maxLength={500}
        error={errorFor("source")}
        defaultValue={valueFor("source", values.source)}
      />
    </>
  );
}
