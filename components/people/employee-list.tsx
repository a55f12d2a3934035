import Link from "next/link";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { Panel } from "@/components/ui/panel";
import { Table, type Column } from "@/components/ui/table";
import { employeeKindLabel, nobodyFound } from "@/lib/people/labels";
import { formatNumber } from "@/lib/labels/number";
import type { EmployeePage, ListedEmployee } from "@/lib/people/queries/employees";

interface EmployeeListProps {
  readonly page: EmployeePage;
  readonly hrefFor: (page: number) => string;
}

/** Nothing is fetched ahead: opening a person's page is recorded. */
const columns: Column<ListedEmployee>[] = [
  {
    key: "name",
    header: "Pegawai",
    rowHeader: true,
    cell: ({ employeeId, name }) => (
      <Link href={`/pegawai/${employeeId}`} prefetch={false}>
        {name}
      </Link>
    ),
  },
  {
    key: "position",
    header: "Jabatan",
    wide: true,
    cell: ({ position }) => (position === "" ? "- (belum ditempatkan)" : position),
  },
  { key: "unit", header: "Unit", wide: true, cell: ({ unit }) => (unit === "" ? "-" : unit) },
  { key: "kind", header: "Jenis", cell: ({ kind }) => employeeKindLabel[kind] },
  { key: "golongan", header: "Golongan", cell: ({ golongan }) => golongan },
];

/** The people one may see, page by page. */
export function EmployeeList({ page, hrefFor }: EmployeeListProps) {
  if (page.total === 0)
    return (
      <Panel>
        <EmptyState title="Tidak ada pegawai yang cocok">{nobodyFound(page.reach)}</EmptyState>
      </Panel>
    );
  return (
    <Panel
      flush
      footer={
        <Pagination
          page={page.page}
          pageCount={page.pageCount}
          summary={`${formatNumber(page.people.length)} dari ${formatNumber(page.total)} pegawai`}
          hrefFor={hrefFor}
        />
      }
    >
      <Table
        caption="Pegawai yang dapat Anda lihat, menurut nama"
        columns={columns}
        rows={page.people}
        rowKey={({ employeeId }) => employeeId}
      />
    </Panel>
  );
}
