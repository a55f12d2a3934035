"use client";

import { FormAnswer } from "@/components/forms/form-answer";
import { Panel } from "@/components/ui/panel";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/ui/text-field";
import { useForm, type FormAction } from "@/components/forms/use-form";

interface NetworkFormProps {
  readonly units: readonly { readonly code: string; readonly name: string }[];
  readonly unit: string;
  readonly action: FormAction;
}

/** Names a network of the office's own computers. */
export function NetworkForm({ units, unit, action }: NetworkFormProps) {
  const { state, submit, errorFor, valueFor } = useForm(action);
  return (
    <Panel
      title="Tambah jaringan kantor"
      reading={
        "Jawaban dari komputer kantor sendiri, tanpa karcis dan bukan dari kios, diperiksa " +
        "petugas lebih dulu. Jangan daftarkan Wi-Fi untuk pengunjung: warga di ruang tunggu " +
        "ikut tertahan."
      }
    >
      <form action={submit} noValidate className="grid grid-cols-[minmax(0,1fr)] gap-5">
        <FormAnswer state={state} />
        <div className="grid grid-cols-[minmax(0,1fr)] gap-5 md:grid-cols-2">
          <TextField
            name="range"
            label="Alamat jaringan"
            hint="Misalnya 10.20.0.0/16 atau 2001:db8:1::/48."
            maxLength={60}
            autoComplete="off"
            defaultValue={valueFor("range")}
            error={errorFor("range")}
          />
          <TextField
            name="note"
            label="Keterangan"
            optional
            hint="Misalnya: kabel lantai 2."
            maxLength={120}
            autoComplete="off"
            defaultValue={valueFor("note")}
            error={errorFor("note")}
          />
        </div>
        <SelectField
          name="unit"
          id="jaringan-unit"
          label="Unit"
          {...(units.length > 1 ? { placeholder: "Pilih unit" } : {})}
          options={units.map(({ code, name }) => ({ value: code, label: name }))}
          defaultValue={valueFor("unit", unit)}
          error={errorFor("unit")}
        />
        <div>
          <SubmitButton variant="secondary" pendingLabel="Menyimpan…" icon="plus">
            Tambah jaringan
          </SubmitButton>
        </div>
      </form>
    </Panel>
  );
}
