import Link from "next/link";
import { Panel } from "@/components/ui/panel";
import { StatusTag } from "@/components/ui/status-tag";
import { Table, type Column } from "@/components/ui/table";
import { formatShortDay } from "@/lib/labels/date";
import { skpStatus } from "@/lib/labels/statuses";
import type { OwnSkp } from "@/lib/skp/queries/skp";

const columns: Column<OwnSkp>[] = [
  {
    key: "year",
    header: "SKP",
    rowHeader: true,
    cell: ({ id, year }) => <Link href={`/skp/${id}`}>SKP {year}</Link>,
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
    key: "span",
    header: "Masa",
    cell: ({ startsOn, endsOn }) => `${formatShortDay(startsOn)} sampai ${formatShortDay(endsOn)}`,
  },
  { key: "appraiser", header: "Pejabat penilai", cell: ({ appraiser }) => appraiser ?? "Belum ditetapkan" },
  { key: "rhk", header: "RHK", numeric: true, cell: ({ rhk }) => rhk },
  {
    key: "status",
    header: "Status",
    wide: true,
    cell: ({ status }) => (
      <>
        <StatusTag tone={skpStatus[status].tone}>{skpStatus[status].label}</StatusTag>
        <span className="mt-1 block text-xs text-ink-2">{skpStatus[status].next}</span>
      </>
    ),
  },
];

/** One's own SKP, newest first, each with its state and who acts next. */
export function SkpList({ skp }: { readonly skp: readonly OwnSkp[] }) {
  return (
    <Panel title="SKP Anda" flush>
      <Table caption="SKP Anda, terbaru lebih dahulu" columns={columns} rows={skp} rowKey={({ id }) => id} />
    </Panel>
  );
}
