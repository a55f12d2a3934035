import Link from "next/link";
import { StatusTag } from "@/components/ui/status-tag";
import { Table, type Column } from "@/components/ui/table";
import { pointKindLabel } from "@/lib/services/labels";
import { formatNumber } from "@/lib/labels/number";
import type { ServicePointRow } from "@/lib/services/queries/points";

interface PointsTableProps {
  readonly points: readonly ServicePointRow[];
  readonly hrefFor: (pointId: string) => string;
}

/** The points of a service, each leading to its address and posters. */
export function PointsTable({ points, hrefFor }: PointsTableProps) {
  const columns: Column<ServicePointRow>[] = [
    {
      key: "name",
      header: "Titik",
      rowHeader: true,
      cell: ({ id, name }) => <Link href={hrefFor(id)}>{name}</Link>,
    },
    { key: "kind", header: "Jenis", cell: ({ kind }) => pointKindLabel[kind] },
    {
      key: "capacity",
      header: "Paling banyak per jam",
      numeric: true,
      cell: ({ capacity }) => `${formatNumber(capacity)} orang`,
    },
    {
      key: "state",
      header: "Keadaan",
      cell: ({ active }) => (
        <StatusTag tone={active ? "info" : "neutral"}>{active ? "Dipakai" : "Tidak dipakai"}</StatusTag>
      ),
    },
  ];
  return (
    <Table
      caption="Titik layanan dengan jenis dan daya layannya"
      columns={columns}
      rows={points}
      rowKey={({ id }) => id}
    />
  );
}
