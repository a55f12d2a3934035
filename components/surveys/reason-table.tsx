import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { Table } from "@/components/ui/table";
import { formatNumber } from "@/lib/labels/number";
import { reasonName } from "@/lib/surveys/labels/trust";
import type { ReasonCount } from "@/lib/surveys/queries/review";

/** What was kept out and why, without single answers, for whoever reads the figures but does not run the service. */
export function ReasonTable({ reasons }: { readonly reasons: readonly ReasonCount[] }) {
  return (
    <Panel
      title="Jawaban yang dipisahkan"
      reading="Satu jawaban bisa punya beberapa sebab. Yang memeriksa: pengelola survei layanan ini."
      flush={reasons.length > 0}
    >
      {reasons.length === 0 && <EmptyState title="Belum ada jawaban yang dipisahkan" />}
      {reasons.length > 0 && (
        <Table
          caption="Jawaban yang dipisahkan menurut sebab"
          rows={reasons}
          rowKey={({ reason }) => reason}
          columns={[
            { key: "reason", header: "Sebab", rowHeader: true, cell: ({ reason }) => reasonName(reason) },
            {
              key: "waiting",
              header: "Menunggu",
              numeric: true,
              cell: ({ waiting }) => formatNumber(waiting),
            },
            {
              key: "rejected",
              header: "Tetap keluar",
              numeric: true,
              cell: ({ rejected }) => formatNumber(rejected),
            },
            {
              key: "released",
              header: "Dihitung lagi",
              numeric: true,
              cell: ({ released }) => formatNumber(released),
            },
          ]}
        />
      )}
    </Panel>
  );
}
