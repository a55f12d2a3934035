import Link from "next/link";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { Panel } from "@/components/ui/panel";
import { Table, type Column } from "@/components/ui/table";
import { cellText, columnLabel, NIP_IS_NO_NAME, nobodyFound } from "@/lib/people/labels";
import { formatNumber } from "@/lib/labels/number";
import type { EmployeePage, ListedEmployee } from "@/lib/people/queries/employees";
import type { PeopleColumn } from "@/lib/people/rules/list";

interface EmployeeListProps {
  readonly page: EmployeePage;
  /** The name that was looked for. */
  readonly name: string;
  readonly columns: readonly PeopleColumn[];
  readonly hrefFor: (page: number) => string;
}

/** Nothing is fetched ahead: opening a person's page is recorded. */
const nameColumn: Column<ListedEmployee> = {
  key: "name",
  header: "Pegawai",
  rowHeader: true,
  cell: ({ employeeId, name }) => (
    <Link href={`/pegawai/${employeeId}`} prefetch={false}>
      {name}
    </Link>
  ),
};

const EMPTY: Partial<Record<PeopleColumn, string>> = { jabatan: "- (belum ditempatkan)" };
const WIDE: readonly PeopleColumn[] = ["jabatan", "unit", "opd"];

const columnOf = (column: PeopleColumn): Column<ListedEmployee> => ({
  key: column,
  header: columnLabel[column],
  wide: WIDE.includes(column),
  cell: (person) => {
    const text = cellText(column, person);
    return text === "" ? (EMPTY[column] ?? "-") : text;
  },
});

/** The people one may see, page by page. */
export function EmployeeList({ page, name, columns, hrefFor }: EmployeeListProps) {
  if (page.total === 0)
    return (
      <Panel>
        <EmptyState title="Tidak ada pegawai yang cocok">
          {page.findsByNip && /\d/.test(name) ? NIP_IS_NO_NAME : nobodyFound(page.reach)}
        </EmptyState>
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
        columns={[nameColumn, ...columns.map(columnOf)]}
        rows={page.people}
        rowKey={({ employeeId }) => employeeId}
      />
    </Panel>
  );
}
