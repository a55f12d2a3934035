import type { useForm } from "@/components/forms/use-form";
import { TextField } from "@/components/ui/text-field";

interface AreaFieldsProps {
  readonly form: Pick<ReturnType<typeof useForm>, "errorFor" | "valueFor">;
  readonly unorId: string;
  readonly areaCode: string;
}

/** By what SIASN and Permendagri know a unit. */
export function AreaFields({ form: { errorFor, valueFor }, unorId, areaCode }: AreaFieldsProps) {
  return (
    <>
      <TextField
        name="unorId"
        label="ID unor di SIASN"
        optional
        autoComplete="off"
        maxLength={64}
        error={errorFor("unorId")}
        defaultValue={valueFor("unorId", unorId)}
      />
      <TextField
        name="areaCode"
        label="Kode wilayah Permendagri"
        optional
        hint="Untuk kecamatan dan kelurahan, misalnya 35.07.01.2004."
        autoComplete="off"
        inputMode="decimal"
        maxLength={13}
        error={errorFor("areaCode")}
        defaultValue={valueFor("areaCode", areaCode)}
      />
    </>
  );
}
