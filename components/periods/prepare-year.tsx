"use client";
import { FormAnswer } from "@/components/forms/form-answer";
import { useForm, type FormAction } from "@/components/forms/use-form";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { Panel } from "@/components/ui/panel";
import { GRACE_DAYS } from "@/lib/periods/rules";

interface PrepareYearProps {
  readonly year: number;
  readonly action: FormAction;
}

/** Sets up the next year with its months and quarters. */
export function PrepareYear({ year, action }: PrepareYearProps) {
  const { state, submit } = useForm(action);
  return (
    <Panel
      title={`Tahun ${year} belum disiapkan`}
      reading={`Sesudah disiapkan, pegawai dapat menyusun SKP ${year}. Batas tiap masa dapat diubah kemudian.`}
      small
    >
      <form action={submit} className="grid justify-items-start gap-2.5">
        <FormAnswer state={state} />
        <input type="hidden" name="year" value={year} />
        <ConfirmButton
          title={`Siapkan tahun ${year}?`}
          effect={
            `12 bulan dan 4 triwulan dibuat, masing-masing dengan batas ${GRACE_DAYS} hari sesudah hari ` +
            "terakhirnya. Belum ada yang dibuka."
          }
          confirmLabel={`Siapkan tahun ${year}`}
        >
          {`Siapkan tahun ${year}`}
        </ConfirmButton>
      </form>
    </Panel>
  );
}
