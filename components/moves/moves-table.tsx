import Link from "next/link";
import type { ReactNode } from "react";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { StatusTag } from "@/components/ui/status-tag";
import { Table, type Column } from "@/components/ui/table";
import { formatDay } from "@/lib/labels/date";
import { moveKindLabel, peopleCount } from "@/lib/moves/labels/move";
import type { ListedMove } from "@/lib/moves/queries/moves";

function names({ people, count }: ListedMove): string {
  const more = count - people.length;
  return `${people.join(", ")}${more > 0 ? `, dan ${peopleCount(more)} lagi` : ""}`;
}

const COLUMNS: readonly Column<ListedMove>[] = [
  {
    key: "document",
    header: "SK",
    rowHeader: true,
    cell: ({ id, document }) => <Link href={`/admin/mutasi/${id}`}>{document}</Link>,
  },
  { key: "startsOn", header: "TMT", cell: ({ startsOn }) => formatDay(startsOn) },
  { key: "kind", header: "Jenis", cell: ({ kind }) => moveKindLabel[kind] },
  { key: "people", header: "Pegawai", wide: true, cell: names },
  {
    key: "state",
    header: "Keadaan",
    cell: ({ takenBack }) =>
      takenBack ? (
        <StatusTag tone="neutral">Ditarik kembali</StatusTag>
      ) : (
        <StatusTag tone="ok">Berlaku</StatusTag>
      ),
  },
];

interface MovesTableProps {
  readonly rows: readonly ListedMove[];
  readonly filtered: boolean;
  readonly footer: ReactNode;
}

/** Moves by decree, the newest first day first. */
export function MovesTable({ rows, filtered, footer }: MovesTableProps) {
  return (
    <Panel flush={rows.length > 0} footer={footer}>
      {rows.length === 0 ? (
        <EmptyState title={filtered ? "Tidak ada mutasi yang cocok" : "Belum ada mutasi yang dicatat"}>
          {filtered
            ? "Hapus sebagian saringan, atau periksa ejaannya."
            : "Mutasi, promosi, rotasi, Plt., Plh., dan perubahan status dicatat di sini beserta akibatnya pada SKP."}
        </EmptyState>
      ) : (
        <Table caption="Mutasi, TMT terbaru dulu" columns={COLUMNS} rows={rows} rowKey={({ id }) => id} />
      )}
    </Panel>
  );
}
