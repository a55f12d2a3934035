import Link from "next/link";
import { ChartFrame } from "@/components/charts/chart-frame";
import { TrendLine } from "@/components/charts/trend-line";
import { BigFigure } from "@/components/ui/big-figure";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { StatusTag } from "@/components/ui/status-tag";
import type { Column } from "@/components/ui/table";
import { shortTermName, termName } from "@/lib/labels/date";
import { scoreReading, scoreScale } from "@/lib/home/labels/home";
import { formatScore } from "@/lib/labels/number";
import type { HomeResult } from "@/lib/home/queries/year";

type Scored = HomeResult & { total: string };

const COLUMNS: readonly Column<Scored>[] = [
  { key: "term", header: "Masa", rowHeader: true, cell: ({ name }) => termName(name) },
  { key: "total", header: "Nilai indikatif", numeric: true, cell: ({ total }) => formatScore(total) },
];

/** The indicative score of the last term that was judged, with those before it; never without saying what it is not. */
export function ScorePanel({ results }: { readonly results: readonly HomeResult[] }) {
  const scored = results
    .flatMap((result): Scored[] => (result.total === null ? [] : [{ ...result, total: result.total }]))
    .slice(-5);
  const last = scored.at(-1);
  if (last === undefined) {
    return (
      <Panel title="Nilai indikatif">
        <EmptyState title="Belum ada masa yang dinilai">
          Angka ini muncul sesudah penilai menetapkan hasil pertama Anda. Indikatif, bukan predikat resmi.
        </EmptyState>
      </Panel>
    );
  }
  const points = scored.map(({ name, total }) => ({
    label: shortTermName(name),
    sublabel: String(name.year),
    value: total,
  }));
  return (
    <ChartFrame
      title="Nilai indikatif"
      reading={scoreReading(scored)}
      columns={COLUMNS}
      rows={scored}
      rowKey={({ termId, appraisalId }) => `${termId} ${appraisalId}`}
      footer={<Link href={`/nilai/${last.appraisalId}`}>Mengapa nilai saya {formatScore(last.total)}?</Link>}
    >
      <BigFigure value={formatScore(last.total)} note={`dari 120 · ${termName(last.name)}`}>
        <StatusTag tone="info">Indikatif, bukan predikat resmi</StatusTag>
      </BigFigure>
      {scored.length > 1 && (
        <div className="mt-4">
          <TrendLine
            points={points}
            {...scoreScale(scored.map(({ total }) => total))}
            reference={{ value: "100", label: "100 = tepat sesuai target" }}
            label={scoreReading(scored)}
          />
        </div>
      )}
    </ChartFrame>
  );
}
