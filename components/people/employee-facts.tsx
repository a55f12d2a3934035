import Link from "next/link";
import { DefinitionList } from "@/components/ui/definition-list";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { Timeline } from "@/components/ui/timeline";
import { formatShortDay } from "@/lib/labels/date";
import { employeeKindLabel, placementKindLabel, statusLabel, statusMeaning } from "@/lib/people/labels";
import { statusOn } from "@/lib/people/rules/status";
import { formatNip } from "@/lib/labels/nip";
import type { EmployeeProfile } from "@/lib/people/queries/profile";

interface EmployeeFactsProps {
  readonly profile: EmployeeProfile;
  readonly isOwn: boolean;
  readonly today: string;
  /** Where her record is corrected, for whoever may. */
  readonly correctHref: string | null;
}

interface Days {
  readonly startsOn: string;
  readonly endsOn: string | null;
}

const stateOf = ({ startsOn, endsOn }: Days, today: string): "done" | "now" | "next" => {
  if (startsOn > today) return "next";
  return endsOn === null || endsOn >= today ? "now" : "done";
};

const spanOf = ({ startsOn, endsOn }: Days): string =>
  `${formatShortDay(startsOn)} sampai ${endsOn === null ? "sekarang" : formatShortDay(endsOn)}`;

/** Who she is, which offices she held, and what she was besides. */
export function EmployeeFacts({ profile, isOwn, today, correctHref }: EmployeeFactsProps) {
  const status = statusOn(profile.statuses, today);
  return (
    <>
      <Panel title="Data pegawai" small>
        <DefinitionList
          compact
          items={[
            { term: "NIP", value: formatNip(profile.nip) },
            { term: "Jenis", value: employeeKindLabel[profile.kind] },
            { term: "Golongan", value: profile.golongan },
            { term: "Status", value: statusLabel(status) },
            ...(profile.email === null ? [] : [{ term: "Surel", value: profile.email }]),
          ]}
        />
        {status !== null && <p className="mt-2 text-sm text-ink-2">{statusMeaning[status]}</p>}
        {correctHref !== null && (
          <p className="mt-2 text-sm">
            <Link href={correctHref}>Perbaiki data</Link>
          </p>
        )}
      </Panel>
      <Panel title="Riwayat jabatan" small>
        {profile.placements.length === 0 ? (
          <p className="text-ink-2">Belum ada penempatan tercatat.</p>
        ) : (
          <Timeline
            steps={profile.placements.map((placement) => ({
              title: placement.position,
              state: stateOf(placement, today),
              meta: `${placement.unit}. ${placementKindLabel[placement.kind]}, ${spanOf(placement)}`,
            }))}
          />
        )}
      </Panel>
      {profile.statuses.length > 0 && (
        <Panel title="Riwayat status" small>
          <Timeline
            steps={profile.statuses.map((row) => ({
              title: statusLabel(row.kind),
              state: stateOf(row, today),
              meta: row.document === "" ? spanOf(row) : `${spanOf(row)}. ${row.document}`,
            }))}
          />
        </Panel>
      )}
      {!isOwn && <Notice tone="info">Pembacaan hasil penilaian orang lain tercatat di jejak audit.</Notice>}
    </>
  );
}
