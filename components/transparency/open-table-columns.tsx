import { Disclosure } from "@/components/ui/disclosure";
import { Table, type Column } from "@/components/ui/table";
import type { OpenColumn, OpenTable } from "@/lib/transparency/labels/columns";

const columns: Column<OpenColumn>[] = [
  {
    key: "name",
    header: "Kolom",
    rowHeader: true,
    cell: ({ name }) => <span className="font-mono">{name}</span>,
  },
  { key: "title", header: "Judul", cell: ({ title }) => title },
  { key: "type", header: "Jenis", cell: ({ type }) => type },
  {
    key: "description",
    header: "Arti",
    wide: true,
    cell: ({ description, values }) =>
      values === undefined ? description : `${description} Isi: ${values.join(", ")}.`,
  },
];

/** What each column of a table means. */
export function OpenTableColumns({ table }: { readonly table: OpenTable }) {
  return (
    <Disclosure title={`${table.name}: ${table.title}`} flush>
      <p className="max-w-measure px-4 pb-3 text-ink-2 md:px-6">
        {table.description} {table.rhythm}
      </p>
      <Table
        caption={`Kolom ${table.name}`}
        columns={columns}
        rows={table.columns}
        rowKey={({ name }) => name}
      />
    </Disclosure>
  );
}
