import { Notice } from "@/components/ui/notice";
import { Table } from "@/components/ui/table";
import type { PastedFinding } from "@/lib/attendance/rules";
import { PASTE_CHANGED, pastedCounts, pastedEffect, pastedProblem } from "@/lib/attendance/labels";

/** What checking a paste found. */
export interface PastedReport {
  readonly rows: number;
  readonly people: number;
  readonly replaced: number;
  readonly problems: readonly PastedFinding[];
  readonly changed: boolean;
}

/** How many rows are ready, and the row and reason of each that is not. */
export function PasteReport({ report }: { readonly report: PastedReport }) {
  const { rows, problems, changed } = report;
  const title = pastedCounts(rows, problems.length);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <Notice tone={problems.length === 0 && !changed ? "info" : "brass"} title={title} live>
        {changed && <p>{PASTE_CHANGED}</p>}
        <p>
          {problems.length === 0
            ? pastedEffect(report)
            : "Belum ada yang disimpan. Perbaiki baris di bawah, lalu periksa lagi."}
        </p>
      </Notice>
      {problems.length > 0 && (
        <Table
          caption="Baris yang perlu diperbaiki"
          inset={false}
          rows={problems}
          rowKey={({ line }) => String(line)}
          columns={[
            { key: "line", header: "Baris", rowHeader: true, cell: ({ line }) => `Baris ${line}` },
            {
              key: "problem",
              header: "Sebab",
              wide: true,
              cell: ({ problems: all }) => all.map(pastedProblem).join(" "),
            },
          ]}
        />
      )}
    </div>
  );
}
