import { exactSum } from "@/components/appraisals/explanation/exact-sum";
import { Panel } from "@/components/ui/panel";
import { StatusTag } from "@/components/ui/status-tag";
import { componentLabel } from "@/lib/labels/aspects";
import { formatFixed, formatPercent, formatScore } from "@/lib/labels/number";
import type { Step } from "@/lib/scoring/explanation";

interface ScoreSumProps {
  readonly root: Step;
  readonly total: string;
  readonly basis: string;
}

/** The sum in figures: what each component adds, and the one number. */
export function ScoreSum({ root, total, basis }: ScoreSumProps) {
  const sum = exactSum(root);
  if (sum === null) return null;
  return (
    <Panel>
      <div className="angka flex flex-wrap items-center gap-x-4.5 gap-y-2.5 md:gap-x-6.5">
        {sum.parts.map(({ key, share, points }, index) => (
          <div key={key} className="contents">
            {index > 0 && (
              <span aria-hidden="true" className="text-2xl text-ink-3">
                +
              </span>
            )}
            <div>
              <p className="text-sm text-ink-2">
                {formatPercent(share, 2)} × {componentLabel[key].toLowerCase()}
              </p>
              <p className="text-2xl font-bold tracking-[-0.02em]">{formatScore(points)}</p>
            </div>
          </div>
        ))}
        <span aria-hidden="true" className="text-2xl text-ink-3">
          =
        </span>
        <div>
          <p className="text-sm text-ink-2">Nilai indikatif, dari 120</p>
          <p className="text-4xl leading-13 font-extrabold tracking-[-0.035em]">{formatScore(total)}</p>
        </div>
      </div>
      <div className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-1.5">
        <StatusTag tone="neutral">Indikatif, bukan predikat resmi</StatusTag>
        <p className="text-xs text-ink-2">
          {basis}. Dihitung penuh, dibulatkan sekali di akhir:{" "}
          {sum.parts.map(({ precise }) => formatFixed(precise, 4)).join(" + ")} ={" "}
          {formatFixed(sum.precise, 4)}.
        </p>
      </div>
    </Panel>
  );
}
