import { NameForm } from "@/components/moves/appraiser-forms";
import { Picker } from "@/components/moves/pickers";
import type { FormAction } from "@/components/forms/use-form";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { SideColumn } from "@/components/ui/side-column";
import type { Choice } from "@/lib/moves/queries/choices";

interface Found {
  readonly people: readonly Choice[];
  readonly person: Choice | null;
}

interface NamePanelProps {
  readonly path: string;
  readonly keep: Readonly<Record<string, string>>;
  readonly asked: { readonly cari: string; readonly cariPenilai: string };
  readonly employee: Found;
  readonly appraiser: Found;
  readonly today: string;
  readonly action: FormAction;
}

/** First for whom and who, then for which days and why. */
export function NamePanel({ path, keep, asked, employee, appraiser, today, action }: NamePanelProps) {
  const [one, other] = [employee.person, appraiser.person];
  const aside = (
    <>
      <Picker
        path={path}
        keep={keep}
        title="1. Pegawai"
        label="Cari pegawai"
        field="cari"
        chooses="orang"
        asked={asked.cari}
        found={employee.people}
        chosen={one}
      />
      <Picker
        path={path}
        keep={keep}
        title="2. Penilai"
        label="Cari penilai"
        field="cariPenilai"
        chooses="penilai"
        asked={asked.cariPenilai}
        found={appraiser.people}
        chosen={other}
      />
    </>
  );
  return (
    <SideColumn label="Pegawai dan penilai" width="wide" aside={aside}>
      <Panel
        title="Tetapkan penilai"
        reading={one === null || other === null ? undefined : `${other.name} akan menilai ${one.name}`}
      >
        {one === null || other === null ? (
          <EmptyState title="Pilih pegawai dan penilainya dulu">
            Penetapan menggantikan susunan unit pada hari yang dipilih, dengan alasan.
          </EmptyState>
        ) : (
          <NameForm
            key={`${one.id} ${other.id}`}
            employeeId={one.id}
            appraiserId={other.id}
            today={today}
            action={action}
          />
        )}
      </Panel>
    </SideColumn>
  );
}
