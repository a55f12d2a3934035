import Link from "next/link";
import { Table, type Column } from "@/components/ui/table";
import { since } from "@/lib/schemes/labels/scheme";
import type { OfficeChoice, OfficeScheme } from "@/lib/schemes/queries/offices";

function Choice({ choice }: { readonly choice: OfficeChoice | null }) {
  if (choice === null) return <span className="text-ink-2">-</span>;
  const { schemeId, name, version, inherited } = choice;
  return (
    <>
      <Link href={`/admin/skema/${schemeId}`}>{name}</Link>
      <span className="block text-sm text-ink-2">
        Versi {version}
        {inherited ? ", mengikuti instansi" : ""}
      </span>
    </>
  );
}

const COLUMNS: readonly Column<OfficeScheme>[] = [
  {
    key: "name",
    header: "Perangkat daerah",
    rowHeader: true,
    cell: ({ name, isInstansi }) => (
      <>
        {name}
        {isInstansi && (
          <span className="block text-sm font-normal text-ink-2">
            berlaku bagi OPD yang tidak punya pilihan sendiri
          </span>
        )}
      </>
    ),
  },
  {
    key: "current",
    header: "Aturan nilai sekarang",
    wide: true,
    cell: ({ current }) =>
      current === null ? <span className="text-ink-2">belum ditetapkan</span> : <Choice choice={current} />,
  },
  {
    key: "since",
    header: "Sejak",
    cell: ({ current }) => (current === null ? "-" : since(current.startsOn)),
  },
  {
    key: "next",
    header: "Sesudah itu",
    wide: true,
    cell: ({ next }) =>
      next === null ? (
        <span className="text-ink-2">tetap</span>
      ) : (
        <>
          <Choice choice={next} /> <span className="text-sm text-ink-2">{since(next.startsOn)}</span>
        </>
      ),
  },
];

/** Which office uses which scheme since when. */
export function OfficesTable({ offices }: { readonly offices: readonly OfficeScheme[] }) {
  return (
    <Table
      caption="Aturan nilai tiap perangkat daerah"
      columns={COLUMNS}
      rows={offices}
      rowKey={({ id }) => id}
    />
  );
}
