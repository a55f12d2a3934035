import { ActionForm } from "@/components/forms/action-form";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { Panel } from "@/components/ui/panel";
import { Table } from "@/components/ui/table";
import type { FormAction } from "@/components/forms/use-form";
import type { Zone } from "@/lib/kernel/zone";
import { formatDay, formatMoment } from "@/lib/labels/date";
import { formatNumber } from "@/lib/labels/number";
import { takeBackEffect } from "@/lib/surveys/labels/paper";
import type { SurveyImportLine, SurveyImports } from "@/lib/surveys/queries/imports";

interface ImportsPanelProps {
  readonly imports: SurveyImports;
  readonly serviceId: string;
  readonly zone: Zone;
  readonly hrefFor: (page: number) => string;
  readonly action: FormAction;
}

const span = ({ firstDay, lastDay }: SurveyImportLine): string => {
  if (firstDay === null || lastDay === null) return "-";
  return firstDay === lastDay ? formatDay(firstDay) : `${formatDay(firstDay)} sampai ${formatDay(lastDay)}`;
};

/** Workbooks imported before; each can be taken back while its quarter is open. */
export function ImportsPanel({ imports, serviceId, zone, hrefFor, action }: ImportsPanelProps) {
  const { lines, total, page, pageCount } = imports;
  if (total === 0)
    return (
      <Panel title="Impor terdahulu">
        <EmptyState title="Belum ada kuesioner kertas yang diimpor">
          Berkas yang diimpor tercatat di sini dan dapat dibatalkan selama survei triwulannya belum ditutup.
        </EmptyState>
      </Panel>
    );
  return (
    <Panel
      title="Impor terdahulu"
      flush
      footer={
        <Pagination
          page={page}
          pageCount={pageCount}
          summary={`${formatNumber(total)} berkas`}
          hrefFor={hrefFor}
        />
      }
    >
      <Table
        caption="Impor terdahulu"
        rows={lines}
        rowKey={({ id }) => id}
        columns={[
          {
            key: "file",
            header: "Berkas",
            rowHeader: true,
            cell: ({ fileName }) => <span className="break-words">{fileName}</span>,
          },
          { key: "rows", header: "Kuesioner", numeric: true, cell: ({ rows }) => formatNumber(rows) },
          { key: "days", header: "Tanggal survei", cell: span },
          {
            key: "by",
            header: "Diimpor",
            cell: ({ importedBy, importedAt }) => (
              <>
                {importedBy}
                <span className="block text-sm text-ink-2">{formatMoment(new Date(importedAt), zone)}</span>
              </>
            ),
          },
          {
            key: "back",
            header: "Tindakan",
            headerHidden: true,
            cell: (line) =>
              line.open ? (
                <TakeBack line={line} serviceId={serviceId} action={action} />
              ) : (
                "Survei sudah ditutup"
              ),
          },
        ]}
      />
    </Panel>
  );
}

interface TakeBackProps {
  readonly line: SurveyImportLine;
  readonly serviceId: string;
  readonly action: FormAction;
}

/** Takes one import back after asking. */
function TakeBack({ line, serviceId, action }: TakeBackProps) {
  return (
    <ActionForm
      action={action}
      hidden={{ serviceId, importId: line.id }}
      className="grid gap-2"
      variant="danger"
      size="small"
      label="Batalkan impor"
      confirm={{
        title: "Batalkan impor ini?",
        effect: takeBackEffect(line.fileName, line.rows),
        confirmLabel: "Batalkan impor",
      }}
    />
  );
}
