import Link from "next/link";
import { Chart } from "@/components/charts/chart";
import { termRow } from "@/components/charts/term-row";
import { BigFigure } from "@/components/ui/big-figure";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { StatusTag } from "@/components/ui/status-tag";
import { termName } from "@/lib/labels/date";
import { onTargetWords, scoreReading, scoreScale } from "@/lib/home/labels/home";
import { formatScore } from "@/lib/labels/number";
import type { HomeResult } from "@/lib/home/queries/year";

type Scored = HomeResult & { total: string };

interface ScorePanelProps {
  readonly results: readonly HomeResult[];
  /** What the scheme in force gives to somebody exactly on target; null without a scheme. */
  readonly onTarget: string | null;
}

/** The indicative score of the last term that was judged, with those before it; never without saying what it is not. */
export function ScorePanel({ results, onTarget }: ScorePanelProps) {
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
  return (
    <Chart
      title="Nilai indikatif"
      reading={scoreReading(scored)}
      data={{
        kind: "line",
        category: "Masa",
        scales: {
          score: {
            label: "Nilai indikatif",
            ...scoreScale(
              scored.map(({ total }) => total),
              onTarget,
            ),
          },
        },
        columns: [{ key: "total", label: "Nilai indikatif", scale: "score", decimals: 2 }],
        rows: scored.map(({ termId, appraisalId, name, total }) => ({
          ...termRow(name),
          key: `${termId} ${appraisalId}`,
          href: `/nilai/${appraisalId}`,
          values: { total },
        })),
        ...(onTarget !== null && { reference: { value: onTarget, label: formatScore(onTarget) } }),
      }}
      note={onTarget === null ? undefined : onTargetWords(onTarget)}
      footer={<Link href={`/nilai/${last.appraisalId}`}>Mengapa nilai saya {formatScore(last.total)}?</Link>}
      above={
        <BigFigure value={formatScore(last.total)} note={`dari 120 · ${termName(last.name)}`}>
          <StatusTag tone="info">Indikatif, bukan predikat resmi</StatusTag>
        </BigFigure>
      }
    />
  );
}
