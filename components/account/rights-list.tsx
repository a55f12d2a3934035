import Link from "next/link";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { Panel } from "@/components/ui/panel";
import { Table, type Column } from "@/components/ui/table";
import { roleWords } from "@/lib/account/labels";
import type { Right, RightsPage } from "@/lib/account/queries/roles";
import { formatShortDay } from "@/lib/labels/date";
import { formatNumber } from "@/lib/labels/number";

interface RightsListProps {
  readonly page: RightsPage;
  readonly hrefFor: (page: number) => string;
}

/** Nothing is fetched ahead: opening a person's page is recorded. */
const columns: Column<Right>[] = [
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
  { key: "role", header: "Hak", cell: ({ role }) => roleWords[role].label },
  { key: "unit", header: "Untuk unit", wide: true, cell: ({ unit }) => unit },
  { key: "from", header: "Dari", cell: ({ startsOn }) => formatShortDay(startsOn) },
  {
    key: "until",
    header: "Sampai",
    cell: ({ endsOn }) => (endsOn === null ? "dicabut" : formatShortDay(endsOn)),
  },
  { key: "by", header: "Diberi oleh", cell: ({ grantedBy }) => grantedBy ?? "-" },
];

/** Who has which right today, page by page. */
export function RightsList({ page, hrefFor }: RightsListProps) {
  if (page.total === 0)
    return (
      <Panel>
        <EmptyState title="Tidak ada hak yang cocok">
          Hapus saringan, atau buka halaman seorang pegawai untuk memberinya hak akses.
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
          summary={`${formatNumber(page.rights.length)} dari ${formatNumber(page.total)} hak`}
          hrefFor={hrefFor}
        />
      }
    >
      <Table
        caption="Hak akses yang berlaku hari ini, menurut nama"
        columns={columns}
        rows={page.rights}
        rowKey={({ grantId }) => grantId}
      />
    </Panel>
  );
}
