import type { useForm } from "@/components/forms/use-form";
import { FileField } from "@/components/ui/file-field";
import { RadioCards } from "@/components/ui/radio-cards";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { instansiKindLabel, weekOptions, zoneOptions } from "@/lib/instansi/labels";
import { INSTANSI_KINDS } from "@/lib/kernel/codes";

type Form = ReturnType<typeof useForm>;

interface PartProps {
  readonly form: Form;
}

/** What kind of instansi it is, by which code, and its logo. */
export function IdentityFields({
  form,
  kindName,
  values,
}: PartProps & {
  readonly kindName: "kind" | "instansiKind";
  readonly values: { readonly kind: string; readonly areaCode: string };
}) {
  const { errorFor, valueFor } = form;
  return (
    <>
      <SelectField
        name={kindName}
        label="Jenis instansi"
        placeholder="Pilih jenis"
        options={INSTANSI_KINDS.map((value) => ({ value, label: instansiKindLabel[value] }))}
        error={errorFor(kindName)}
        defaultValue={valueFor(kindName, values.kind)}
      />
      <TextField
        name="areaCode"
        label="Kode wilayah Permendagri"
        hint="Misalnya 35.07 untuk kabupaten, 35 untuk provinsi."
        optional
        narrow
        inputMode="decimal"
        maxLength={13}
        error={errorFor("areaCode")}
        defaultValue={valueFor("areaCode", values.areaCode)}
      />
      <FileField
        name="logo"
        label="Logo"
        hint="PNG atau JPEG, paling besar 200 KB. Tampil di kepala setiap halaman."
        optional
        accept="image/png,image/jpeg"
        error={errorFor("logo")}
      />
    </>
  );
}

/** By which clock and on which days the instansi works. */
export function TimeFields({
  form,
  values,
}: PartProps & { readonly values: { readonly zone: string; readonly workingDays: string } }) {
  const { errorFor, valueFor } = form;
  return (
    <>
      <RadioCards
        name="zone"
        legend="Zona waktu"
        options={zoneOptions}
        error={errorFor("zone")}
        defaultValue={valueFor("zone", values.zone)}
      />
      <RadioCards
        name="workingDays"
        legend="Hari kerja seminggu"
        options={weekOptions}
        error={errorFor("workingDays")}
        defaultValue={valueFor("workingDays", values.workingDays)}
      />
    </>
  );
}
