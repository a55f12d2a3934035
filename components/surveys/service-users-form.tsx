"use client";
import { FormAnswer } from "@/components/forms/form-answer";
import { NumberField } from "@/components/ui/number-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { useForm, type FormAction } from "@/components/forms/use-form";

interface ServiceUsersFormProps {
  readonly serviceId: string;
  readonly termId: string;
  readonly users: number | null;
  readonly action: FormAction;
}

/** Records how many used the service in the quarter. */
export function ServiceUsersForm({ serviceId, termId, users, action }: ServiceUsersFormProps) {
  const { state, submit, errorFor, valueFor } = useForm(action);
  return (
    <form action={submit} noValidate className="mt-3 grid grid-cols-[minmax(0,1fr)] gap-3">
      <FormAnswer state={state} />
      <input type="hidden" name="serviceId" value={serviceId} />
      <input type="hidden" name="termId" value={termId} />
      <NumberField
        name="users"
        label="Jumlah pengguna layanan pada triwulan ini"
        hint="Dari buku tamu, antrean, atau aplikasi layanan."
        unit="orang"
        whole
        error={errorFor("users")}
        defaultValue={valueFor("users", users === null ? "" : String(users))}
      />
      <div>
        <SubmitButton size="small" variant="secondary" pendingLabel="Menyimpan…">
          Simpan jumlah pengguna
        </SubmitButton>
      </div>
    </form>
  );
}
