import Link from "next/link";
import { StatusTag } from "@/components/ui/status-tag";
import { Table, type Column } from "@/components/ui/table";
import { cadenceLabel } from "@/lib/labels/cadence";
import { schemeState, since, usedBy } from "@/lib/schemes/labels/scheme";
import type { SchemeRow } from "@/lib/schemes/queries/schemes";

function Holds({ assignments }: Pick<SchemeRow, "assignments">) {
  if (assignments.length === 0) return <span className="text-ink-2">belum diberlakukan</span>;
  return (
    <ul>
      {assignments.map(({ unit, startsOn }) => (
        <li key={`${unit} ${startsOn}`}>
          {unit} <span className="text-sm text-ink-2">{since(startsOn)}</span>
        </li>
      ))}
    </ul>
  );
}

const COLUMNS: readonly Column<SchemeRow>[] = [
  {
    key: "name",
    header: "Aturan nilai",
    rowHeader: true,
    cell: ({ id, name, version }) => (
      <>
        <Link href={`/admin/skema/${id}`}>{name}</Link>
        <span className="block text-sm font-normal text-ink-2">Versi {version}</span>
      </>
    ),
  },
  {
    key: "state",
    header: "Keadaan",
    cell: ({ state }) => <StatusTag tone={schemeState[state].tone}>{schemeState[state].label}</StatusTag>,
  },
  { key: "cadence", header: "Dihitung", cell: ({ cadence }) => cadenceLabel[cadence] },
  {
    key: "holds",
    header: "Berlaku untuk",
    wide: true,
    cell: ({ assignments }) => <Holds assignments={assignments} />,
  },
  { key: "scores", header: "Pemakaian", cell: ({ scores }) => usedBy(scores) },
];

/** All schemes with their versions. */
export function SchemesTable({ schemes }: { readonly schemes: readonly SchemeRow[] }) {
  return (
    <Table caption="Aturan nilai dan versinya" columns={COLUMNS} rows={schemes} rowKey={({ id }) => id} />
  );
}
