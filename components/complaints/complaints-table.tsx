import Link from "next/link";
import { StatusTag } from "@/components/ui/status-tag";
import { Table, type Column } from "@/components/ui/table";
import { complaintKind, complaintStatus } from "@/lib/complaints/labels";
import type { Zone } from "@/lib/kernel/zone";
import { daysLeft, formatDay, formatShortDay } from "@/lib/labels/date";
import type { ComplaintRow } from "@/lib/complaints/queries/complaints";

interface ComplaintsTableProps {
  readonly rows: readonly ComplaintRow[];
  readonly today: string;
  readonly zone: Zone;
  /** The same list in the other order. */
  readonly sort: { readonly href: string; readonly descending: boolean };
}

/** Cases in the order of their deadlines, with what was written and what is due. */
export function ComplaintsTable({ rows, today, zone, sort }: ComplaintsTableProps) {
  return (
    <Table
      caption="Aduan dan saran menurut batas jawaban"
      columns={columnsOf({ today, zone, sort })}
      rows={rows}
      rowKey={({ id }) => id}
    />
  );
}

function columnsOf({ today, zone, sort }: Omit<ComplaintsTableProps, "rows">): Column<ComplaintRow>[] {
  return [
    { key: "case", header: "Aduan", rowHeader: true, cell: (row) => <CaseCell row={row} /> },
    {
      key: "office",
      header: "Yang menangani",
      cell: ({ unit, service }) => (
        <>
          {unit}
          {service !== null && <span className="block text-sm text-ink-2">{service}</span>}
        </>
      ),
    },
    {
      key: "status",
      header: "Status",
      cell: ({ status, escalation }) => <StatusCell status={status} escalation={escalation} />,
    },
    {
      key: "due",
      header: "Batas jawaban",
      sort: { href: sort.href, direction: sort.descending ? "descending" : "ascending" },
      cell: (row) => <DueCell row={row} today={today} zone={zone} />,
    },
  ];
}

function CaseCell({ row: { code, kind, text, receivedOn } }: { readonly row: ComplaintRow }) {
  return (
    <>
      <Link href={`/aduan-warga/${code}`} className="angka font-semibold whitespace-nowrap">
        {code}
      </Link>
      <span className="block text-sm font-normal text-ink-2">
        {complaintKind[kind]}, {formatShortDay(receivedOn)}
      </span>
      <span className="mt-0.5 line-clamp-2 block max-w-measure font-normal wrap-break-word">{text}</span>
    </>
  );
}

function StatusCell({ status, escalation }: Pick<ComplaintRow, "status" | "escalation">) {
  const { label, tone } = complaintStatus[status];
  return (
    <>
      <StatusTag tone={tone}>{label}</StatusTag>
      {escalation > 0 && (
        <span className="mt-0.5 block text-sm text-ink-2">
          {escalation === 2 ? "sudah ke BKD" : "sudah ke pimpinan"}
        </span>
      )}
    </>
  );
}

function DueCell({
  row: { answerBy, dueOn },
  today,
  zone,
}: {
  readonly row: ComplaintRow;
  readonly today: string;
  readonly zone: Zone;
}) {
  const isLate = dueOn !== null && dueOn < today;
  return (
    <>
      <span className="angka whitespace-nowrap">{formatDay(answerBy)}</span>
      {dueOn !== null && (
        <span
          className={isLate ? "block text-sm font-semibold text-danger-text" : "block text-sm text-ink-2"}
        >
          {dueOn === answerBy
            ? daysLeft(dueOn, today, zone)
            : `langkah berikut ${daysLeft(dueOn, today, zone)}`}
        </span>
      )}
    </>
  );
}
