import { Notice } from "@/components/ui/notice";
import { Table } from "@/components/ui/table";
import { formatNumber } from "@/lib/labels/number";
import { quarterName } from "@/lib/surveys/labels/report";
import {
  alikeText,
  checkedCounts,
  figureText,
  knownText,
  leftOutText,
  rowProblem,
} from "@/lib/surveys/labels/paper";
import type { PaperFinding } from "@/lib/surveys/schemas/paper-answers";

interface Figure {
  readonly respondents: number;
  readonly ikm: string | null;
}

/** What checking a workbook found. */
export interface CheckedPaper {
  readonly fileName: string;
  readonly sha256: string;
  readonly rows: string;
  readonly proof: string;
  readonly read: number;
  readonly valid: number;
  readonly faulty: number;
  readonly findings: readonly PaperFinding[];
  readonly findingsLeftOut: number;
  readonly quarters: readonly {
    readonly year: number;
    readonly number: number;
    readonly added: number;
    readonly before: Figure;
    readonly after: Figure;
  }[];
  readonly knownSince: string | null;
  readonly alike: number;
}

/** How many questionnaires are ready, what they would change, and the place and reason of everything that is wrong. */
export function ImportReport({ checked }: { readonly checked: CheckedPaper }) {
  const { fileName, faulty, findings, findingsLeftOut, quarters, knownSince, alike } = checked;
  return (
    <>
      <Notice
        tone={faulty === 0 && knownSince === null ? "info" : "brass"}
        title={`${fileName}: ${checkedCounts(checked)}`}
        live
      >
        <p>Belum ada yang disimpan.</p>
        {knownSince !== null && <p>{knownText(knownSince)}</p>}
        {alike > 0 && knownSince === null && <p>{alikeText(alike)}</p>}
      </Notice>
      {quarters.length > 0 && (
        <Table
          caption="Perubahan bila diimpor"
          captionVisible
          inset={false}
          rows={quarters}
          rowKey={({ year, number }) => `${year} ${number}`}
          columns={[
            { key: "quarter", header: "Triwulan", rowHeader: true, cell: quarterName },
            { key: "added", header: "Ditambah", numeric: true, cell: ({ added }) => formatNumber(added) },
            { key: "before", header: "IKM sekarang", cell: ({ before }) => figureText(before) },
            { key: "after", header: "IKM sesudahnya", cell: ({ after }) => figureText(after) },
          ]}
        />
      )}
      {findings.length > 0 && (
        <Table
          caption="Yang perlu diperbaiki"
          captionVisible
          inset={false}
          rows={findings}
          rowKey={({ row, column, problem }) => `${row} ${column} ${problem}`}
          columns={[
            { key: "row", header: "Baris", rowHeader: true, cell: ({ row }) => `Baris ${row}` },
            { key: "column", header: "Kolom", cell: ({ column }) => column },
            { key: "reason", header: "Sebab", wide: true, cell: rowProblem },
          ]}
        />
      )}
      {findingsLeftOut > 0 && <p className="text-ink-2">{leftOutText(findingsLeftOut)}</p>}
    </>
  );
}
