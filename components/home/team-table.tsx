import Link from "next/link";
import { Panel } from "@/components/ui/panel";
import { StatusTag } from "@/components/ui/status-tag";
import { Table, type Column } from "@/components/ui/table";
import { appraisalStatus, skpStatus } from "@/lib/labels/statuses";
import type { TeamPerson } from "@/lib/home/queries/team";

const columns: Column<TeamPerson>[] = [
  {
    key: "name",
    header: "Nama",
    rowHeader: true,
    cell: ({ name, skp }) => (skp === null ? name : <Link href={`/skp/${skp.id}`}>{name}</Link>),
  },
  {
    key: "position",
    header: "Jabatan",
    wide: true,
    cell: ({ position, unit }) => (
      <>
        {position}
        <span className="block text-xs text-ink-2">{unit}</span>
      </>
    ),
  },
  {
    key: "skp",
    header: "SKP",
    cell: ({ skp }) =>
      skp === null ? (
        <StatusTag tone="neutral">Belum dimulai</StatusTag>
      ) : (
        <StatusTag tone={skpStatus[skp.status].tone}>{skpStatus[skp.status].label}</StatusTag>
      ),
  },
  {
    key: "appraisal",
    header: "Penilaian masa ini",
    cell: ({ name, skp }) => {
      if (skp?.appraisal == null) return <span className="text-ink-2">Menunggu SKP ditetapkan</span>;
      const { label, tone } = appraisalStatus[skp.appraisal.status];
      return (
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <StatusTag tone={tone}>{label}</StatusTag>
          <Link href={`/penilaian/${skp.appraisal.id}`} aria-label={`Buka penilaian ${name}`}>
            Buka
          </Link>
        </span>
      );
    },
  },
];

/** The appraiser's people, by name, each with the state of the SKP and of the open term. */
export function TeamTable({
  people,
  count,
}: {
  readonly people: readonly TeamPerson[];
  readonly count: number;
}) {
  return (
    <Panel
      title="Orang yang Anda nilai"
      reading={`${count} orang menurut penempatan dan penetapan penilai hari ini.`}
      flush
    >
      <Table
        caption="Orang yang Anda nilai menurut nama"
        columns={columns}
        rows={people}
        rowKey={({ id }) => id}
      />
    </Panel>
  );
}
