import { DefinitionList } from "@/components/ui/definition-list";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { Timeline } from "@/components/ui/timeline";
import { formatShortDay } from "@/lib/labels/date";
import { employeeKindLabel, placementKindLabel } from "@/lib/people/labels";
import { formatNip } from "@/lib/labels/nip";
import type { EmployeeProfile } from "@/lib/people/queries/profile";

interface EmployeeFactsProps {
  readonly profile: EmployeeProfile;
  readonly isOwn: boolean;
  readonly today: string;
}

type Placement = EmployeeProfile["placements"][number];

const stateOf = ({ startsOn, endsOn }: Placement, today: string): "done" | "now" | "next" => {
  if (startsOn > today) return "next";
  return endsOn === null || endsOn >= today ? "now" : "done";
};

/** Who she is and which offices she held. */
export function EmployeeFacts({ profile, isOwn, today }: EmployeeFactsProps) {
  return (
    <>
      <Panel title="Data pegawai" small>
        <DefinitionList
          compact
          items={[
            { term: "NIP", value: formatNip(profile.nip) },
            { term: "Jenis", value: employeeKindLabel[profile.kind] },
            { term: "Golongan", value: profile.golongan },
          ]}
        />
      </Panel>
      <Panel title="Riwayat jabatan" small>
        {profile.placements.length === 0 ? (
          <p className="text-ink-2">Belum ada penempatan tercatat.</p>
        ) : (
          <Timeline
            steps={profile.placements.map((placement) => ({
              title: placement.position,
              state: stateOf(placement, today),
              meta:
                `${placement.unit}. ${placementKindLabel[placement.kind]}, ` +
                `${formatShortDay(placement.startsOn)} sampai ` +
                (placement.endsOn === null ? "sekarang" : formatShortDay(placement.endsOn)),
            }))}
          />
        )}
      </Panel>
      {!isOwn && <Notice tone="info">Pembacaan hasil penilaian orang lain tercatat di jejak audit.</Notice>}
    </>
  );
}
