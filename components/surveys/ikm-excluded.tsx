import Link from "next/link";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { Table } from "@/components/ui/table";
import { formatNumber } from "@/lib/labels/number";
import { quarantineReason, reasonName } from "@/lib/surveys/labels/trust";
import type { ReasonCount } from "@/lib/surveys/queries/review";

interface IkmExcludedProps {
  readonly excluded: number;
  readonly reasons: readonly ReasonCount[];
  readonly reviewHref: string;
}

const meaningOf = (reason: string): string =>
  Object.entries(quarantineReason).find(([code]) => code === reason)?.[1].meaning ?? "";

/** Answers kept out of the figure, counted openly with what was noticed. */
export function IkmExcluded({ excluded, reasons, reviewHref }: IkmExcludedProps) {
  const waiting = reasons.some((reason) => reason.waiting > 0);
  const reading =
    excluded === 0
      ? "Tidak ada jawaban yang di luar hitungan pada masa ini."
      : `${formatNumber(excluded)} jawaban di luar hitungan. Satu jawaban bisa punya beberapa sebab.`;
  return (
    <Panel
      title="Jawaban yang dikeluarkan"
      reading={reading}
      flush={reasons.length > 0}
      footer={
        waiting ? (
          <Link href={reviewHref} className="inline-flex min-h-11 items-center">
            Lihat yang menunggu diperiksa
          </Link>
        ) : undefined
      }
    >
      {reasons.length === 0 && (
        <EmptyState title="Belum ada yang perlu diperiksa">
          Jawaban yang tampak tidak wajar dipisahkan dulu, lalu diperiksa orang.
        </EmptyState>
      )}
      {reasons.length > 0 && (
        <Table
          caption="Jawaban yang dikeluarkan menurut sebab"
          rows={reasons}
          rowKey={({ reason }) => reason}
          columns={[
            {
              key: "reason",
              header: "Sebab",
              rowHeader: true,
              cell: ({ reason }) => (
                <>
                  {reasonName(reason)}
                  <span className="block text-sm font-normal text-ink-2">{meaningOf(reason)}</span>
                </>
              ),
            },
            { key: "waiting", header: "Menunggu", numeric: true, cell: (row) => formatNumber(row.waiting) },
            {
              key: "rejected",
              header: "Tetap keluar",
              numeric: true,
              cell: (row) => formatNumber(row.rejected),
            },
            {
              key: "released",
              header: "Dihitung lagi",
              numeric: true,
              cell: (row) => formatNumber(row.released),
            },
          ]}
        />
      )}
    </Panel>
  );
}
