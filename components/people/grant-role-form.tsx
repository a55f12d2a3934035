"use client";
import { FormAnswer } from "@/components/forms/form-answer";
import { useForm, type FormAction } from "@/components/forms/use-form";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { SelectField, type SelectOption } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";

interface GrantRoleFormProps {
  readonly employeeId: string;
  readonly name: string;
  readonly roles: readonly SelectOption[];
  readonly units: readonly SelectOption[];
  readonly today: string;
  readonly action: FormAction;
}

/** Gives a role over a unit for days. */
export function GrantRoleForm({ employeeId, name, roles, units, today, action }: GrantRoleFormProps) {
  const { state, submit, errorFor, valueFor } = useForm(action);
  return (
    <form action={submit} noValidate className="grid grid-cols-[minmax(0,1fr)] gap-4 pt-2">
      <FormAnswer state={state} />
      <input type="hidden" name="employeeId" value={employeeId} />
      <SelectField
        name="role"
        id="hak-peran"
        label="Hak"
        placeholder="Pilih hak"
        options={roles}
        defaultValue={valueFor("role")}
        error={errorFor("role")}
      />
      <SelectField
        name="unitId"
        id="hak-unit"
        label="Untuk unit"
        hint="Berlaku juga untuk semua unit di bawahnya."
        placeholder="Pilih unit"
        options={units}
        defaultValue={valueFor("unitId")}
        error={errorFor("unitId")}
      />
      <TextField
        name="startsOn"
        id="hak-mulai"
        label="Hari pertama"
        type="date"
        min={today}
        defaultValue={valueFor("startsOn", today)}
        error={errorFor("startsOn")}
      />
      <TextField
        name="endsOn"
        id="hak-sampai"
        label="Hari terakhir"
        type="date"
        optional
        hint="Kosong berarti sampai dicabut."
        min={today}
        defaultValue={valueFor("endsOn")}
        error={errorFor("endsOn")}
      />
      <TextField
        name="reason"
        id="hak-alasan"
        label="Dasar pemberian"
        hint="Misalnya nomor SK atau surat tugas."
        autoComplete="off"
        maxLength={300}
        defaultValue={valueFor("reason")}
        error={errorFor("reason")}
      />
      <div>
        <ConfirmButton
          size="small"
          title={`Beri hak akses kepada ${name}?`}
          effect="Hak berlaku mulai halaman berikutnya yang dibukanya, dan tercatat di jejak audit."
        >
          Beri hak
        </ConfirmButton>
      </div>
    </form>
  );
}
