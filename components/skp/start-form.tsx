import { ActionForm } from "@/components/forms/action-form";
import { Panel } from "@/components/ui/panel";
import type { FormAction } from "@/components/forms/use-form";
import { formatDay } from "@/lib/labels/date";

interface StartFormProps {
  readonly period: {
    readonly id: string;
    readonly year: number;
    readonly position: string;
    readonly startsOn: string;
    readonly endsOn: string;
  };
  readonly action: FormAction;
}

/** Opens this year's draft; what is known already is not asked again. */
export function StartForm({ period, action }: StartFormProps) {
  return (
    <Panel emphasis title={`SKP ${period.year} belum disusun`}>
      <ActionForm
        action={action}
        hidden={{ periodId: period.id }}
        className="grid justify-items-start gap-4"
        pendingLabel="Membuka draf…"
        label={`Mulai SKP ${period.year}`}
      >
        <p>
          Untuk jabatan <strong>{period.position}</strong>, masa {formatDay(period.startsOn)} sampai{" "}
          {formatDay(period.endsOn)}. Draf tersimpan sendiri dan baru dilihat pejabat penilai sesudah Anda
          ajukan.
        </p>
      </ActionForm>
    </Panel>
  );
}
