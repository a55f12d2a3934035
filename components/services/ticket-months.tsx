import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { Table, type Column } from "@/components/ui/table";
import { formatMonth } from "@/lib/labels/date";
import { formatNumber } from "@/lib/labels/number";
import type { TicketDesk } from "@/lib/services/queries/tickets";

type Month = TicketDesk["months"][number];

const columns: readonly Column<Month>[] = [
  { key: "month", header: "Diberikan pada", rowHeader: true, cell: ({ month }) => formatMonth(month) },
  { key: "issued", header: "Diberikan", numeric: true, cell: ({ issued }) => formatNumber(issued) },
  { key: "used", header: "Dipakai", numeric: true, cell: ({ used }) => formatNumber(used) },
  {
    key: "expired",
    header: "Lewat masa berlaku",
    numeric: true,
    cell: ({ expired }) => formatNumber(expired),
  },
  {
    key: "open",
    header: "Masih berlaku",
    numeric: true,
    cell: ({ issued, used, expired }) => formatNumber(issued - used - expired),
  },
];

/** What became of the tickets, by the month they were given out in. */
export function TicketMonths({ months }: { readonly months: readonly Month[] }) {
  return (
    <Panel
      title="Karcis per bulan"
      reading={
        "Termasuk yang diminta sistem antrean. Yang tercatat hanya jumlahnya; karcis tidak " +
        "dapat ditelusuri ke jawaban."
      }
      flush={months.length > 0}
    >
      {months.length === 0 ? (
        <EmptyState title="Belum ada karcis yang diberikan">Karcis pertama muncul di sini.</EmptyState>
      ) : (
        <Table caption="Karcis per bulan" columns={columns} rows={months} rowKey={({ month }) => month} />
      )}
    </Panel>
  );
}
