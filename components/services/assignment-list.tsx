import type { ReactNode } from "react";
import { EndForm } from "@/components/services/end-form";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { StatusTag } from "@/components/ui/status-tag";
import { Table, type Column } from "@/components/ui/table";
import type { FormAction } from "@/components/forms/use-form";
import { assignmentDays, assignmentStateLabel } from "@/lib/services/labels";
import type { AssignmentRow } from "@/lib/services/queries/assignments";

interface AssignmentListProps {
  readonly rows: readonly AssignmentRow[];
  readonly today: string;
  readonly footer: ReactNode;
  readonly end: FormAction;
}

/** Who served and serves where; what is over stays. */
export function AssignmentList({ rows, today, footer, end }: AssignmentListProps) {
  const columns: readonly Column<AssignmentRow>[] = [
    {
      key: "name",
      header: "Petugas",
      rowHeader: true,
      cell: ({ name, point }) => (
        <>
          {name}
          <span className="block text-sm font-normal text-ink-2">{point}</span>
        </>
      ),
    },
    { key: "days", header: "Hari", wide: true, cell: (row) => assignmentDays(row) },
    {
      key: "state",
      header: "Status",
      cell: ({ state }) => (
        <StatusTag tone={assignmentStateLabel[state].tone}>{assignmentStateLabel[state].label}</StatusTag>
      ),
    },
    {
      key: "end",
      header: "Akhiri",
      headerHidden: true,
      wide: true,
      cell: (row) =>
        row.state === "OVER" ? "" : <EndForm key={row.version} assignment={row} today={today} action={end} />,
    },
  ];
  return (
    <Panel title="Penugasan" flush={rows.length > 0} footer={footer}>
      {rows.length === 0 ? (
        <EmptyState title="Belum ada petugas yang ditugaskan">
          Tanpa penugasan semua jawaban hanya dihitung untuk unit.
        </EmptyState>
      ) : (
        <Table caption="Penugasan petugas" columns={columns} rows={rows} rowKey={({ id }) => id} />
      )}
    </Panel>
  );
}
