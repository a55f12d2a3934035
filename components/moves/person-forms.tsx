"use client";

import { DecreeFields } from "@/components/moves/decree-fields";
import { MoveFormFrame } from "@/components/moves/move-form-frame";
import { useMoveForm } from "@/components/moves/use-move-form";
import { RadioCards } from "@/components/ui/radio-cards";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import type { FormAction } from "@/components/forms/use-form";
import { statusOptions } from "@/lib/moves/labels/move";

interface Position {
  readonly id: string;
  readonly name: string;
  readonly headsUnit: boolean;
  readonly formasi: number;
  readonly held: number;
}

interface PersonFormProps {
  readonly employeeId: string;
  readonly action: FormAction;
}

interface PlaceFormProps extends PersonFormProps {
  readonly positions: readonly Position[];
}

const positionOptions = (positions: readonly Position[]) =>
  positions.map(({ id, name, headsUnit, formasi, held }) => ({
    value: id,
    label: `${name}${headsUnit ? " (kepala unit)" : ""}, terisi ${held} dari ${formasi}`,
  }));

/** One person to one position. */
export function PlaceForm({ employeeId, positions, action }: PlaceFormProps) {
  const form = useMoveForm(action);
  const { valueFor, errorFor } = form;
  return (
    <MoveFormFrame form={form}>
      <input type="hidden" name="employeeId" value={employeeId} />
      <RadioCards
        name="kind"
        legend="Jenis"
        options={[
          { value: "MUTASI", label: "Mutasi" },
          { value: "PROMOSI", label: "Promosi" },
        ]}
        defaultValue={valueFor("kind", "MUTASI")}
        error={errorFor("kind")}
      />
      <SelectField
        name="positionId"
        label="Jabatan baru"
        placeholder="Pilih jabatan"
        options={positionOptions(positions)}
        defaultValue={valueFor("positionId")}
        error={errorFor("positionId")}
      />
      <DecreeFields valueFor={valueFor} errorFor={errorFor} />
    </MoveFormFrame>
  );
}

/** One person acts in a chair, from a day to a day. */
export function ActingForm({ employeeId, positions, action }: PlaceFormProps) {
  const form = useMoveForm(action);
  const { valueFor, errorFor } = form;
  return (
    <MoveFormFrame form={form}>
      <input type="hidden" name="employeeId" value={employeeId} />
      <RadioCards
        name="as"
        legend="Sebagai"
        options={[
          { value: "PLT", label: "Pelaksana tugas (Plt.)", description: "Kursi kosong. Menilai pegawainya." },
          {
            value: "PLH",
            label: "Pelaksana harian (Plh.)",
            description: "Pejabatnya berhalangan. Tidak menilai.",
          },
        ]}
        defaultValue={valueFor("as")}
        error={errorFor("as")}
      />
      <SelectField
        name="positionId"
        label="Kursi yang diisi"
        placeholder="Pilih kepala unit"
        options={positionOptions(positions.filter(({ headsUnit }) => headsUnit))}
        defaultValue={valueFor("positionId")}
        error={errorFor("positionId")}
      />
      <DecreeFields valueFor={valueFor} errorFor={errorFor} dayLabel="Hari pertama">
        <TextField
          name="endsOn"
          label="Hari terakhir"
          type="date"
          defaultValue={valueFor("endsOn")}
          error={errorFor("endsOn")}
        />
      </DecreeFields>
    </MoveFormFrame>
  );
}

/** What somebody is from a day on besides, or instead of, being placed. */
export function StatusForm({ employeeId, action }: PersonFormProps) {
  const form = useMoveForm(action);
  const { valueFor, errorFor } = form;
  return (
    <MoveFormFrame form={form}>
      <input type="hidden" name="employeeId" value={employeeId} />
      <SelectField
        name="status"
        label="Status"
        placeholder="Pilih status"
        options={statusOptions}
        defaultValue={valueFor("status")}
        error={errorFor("status")}
      />
      <DecreeFields valueFor={valueFor} errorFor={errorFor} dayLabel="Mulai tanggal">
        <TextField
          name="endsOn"
          label="Hari terakhir"
          type="date"
          optional
          hint="Hanya untuk CPNS dan cuti besar. Status yang melepas jabatan berlaku sampai pegawai ditempatkan lagi."
          defaultValue={valueFor("endsOn")}
          error={errorFor("endsOn")}
        />
      </DecreeFields>
    </MoveFormFrame>
  );
}
