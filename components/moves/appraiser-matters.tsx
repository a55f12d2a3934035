import Link from "next/link";
import type { ReactNode } from "react";
import { DecisionForm, EndNamingForm } from "@/components/moves/appraiser-forms";
import type { FormAction } from "@/components/forms/use-form";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { Table } from "@/components/ui/table";
import { formatDay } from "@/lib/labels/date";
import { daysWords } from "@/lib/moves/labels/move";
import type { AppraiserMatters } from "@/lib/moves/queries/appraisers";

interface WaitingProposalsProps {
  readonly proposals: AppraiserMatters["proposals"];
  readonly decide: FormAction;
}

/** Proposals of employees that wait, the oldest first. */
export function WaitingProposals({ proposals, decide }: WaitingProposalsProps) {
  return (
    <Panel title="Usul pegawai">
      {proposals.length === 0 ? (
        <EmptyState title="Tidak ada usul yang menunggu">
          Pegawai mengusulkan penilai dari halaman SKP-nya bila atasannya keliru.
        </EmptyState>
      ) : (
        <ul className="grid gap-6">
          {proposals.map(({ id, employeeId, name, proposed, startsOn, reason, version }) => (
            <li key={`${id} ${version}`} className="grid gap-2">
              <p>
                <Link href={`/pegawai/${employeeId}`} className="font-semibold">
                  {name}
                </Link>{" "}
                mengusulkan <strong>{proposed}</strong> sejak {formatDay(startsOn)}.
              </p>
              <p className="text-ink-2">{reason}</p>
              <DecisionForm proposalId={id} version={version} name={name} action={decide} />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

interface NamingsProps {
  readonly overrides: AppraiserMatters["overrides"];
  readonly today: string;
  readonly footer: ReactNode;
  readonly end: FormAction;
}

/** Who was named for whom and still is. */
export function Namings({ overrides, today, footer, end }: NamingsProps) {
  return (
    <Panel title="Penilai yang ditetapkan" flush={overrides.length > 0} footer={footer}>
      {overrides.length === 0 ? (
        <EmptyState title="Tidak ada penetapan yang berlaku">
          Tanpa penetapan, penilai adalah kepala unit pegawai, atau kepala di atasnya bila kursinya kosong.
        </EmptyState>
      ) : (
        <Table
          caption="Penilai yang ditetapkan, menurut nama pegawai"
          rows={overrides}
          rowKey={({ id, version }) => `${id} ${version}`}
          columns={[
            { key: "name", header: "Pegawai", rowHeader: true, cell: ({ name }) => name },
            { key: "appraiser", header: "Penilai", cell: ({ appraiser }) => appraiser },
            { key: "days", header: "Hari", wide: true, cell: daysWords },
            { key: "reason", header: "Alasan", wide: true, cell: ({ reason }) => reason },
            {
              key: "end",
              header: "Akhiri",
              headerHidden: true,
              wide: true,
              cell: ({ id, version, name }) => (
                <EndNamingForm overrideId={id} version={version} name={name} today={today} action={end} />
              ),
            },
          ]}
        />
      )}
    </Panel>
  );
}
