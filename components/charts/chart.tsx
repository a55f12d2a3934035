import type { ReactNode } from "react";
import { leadOf, rowsWith } from "@/components/charts/chart-data";
import { ChartFrame, type ChartFrameProps } from "@/components/charts/chart-frame";
import { FunnelBars } from "@/components/charts/drawings/funnel-bars";
import { PairedBars } from "@/components/charts/drawings/paired-bars";
import { PredikatDistribution } from "@/components/charts/drawings/predikat-distribution";
import { RankedBars } from "@/components/charts/drawings/ranked-bars";
import { TrendLine } from "@/components/charts/drawings/trend-line";

interface ChartProps extends ChartFrameProps {
  /** What stands over the drawing. */
  readonly above?: ReactNode;
  /** What stands in the place of a line that has less than two points; nothing when left out. */
  readonly tooFew?: string;
}

const named = <Row extends { readonly label: string; readonly short?: string }>(row: Row) => ({
  ...row,
  label: row.short ?? row.label,
});

type DrawingProps = Pick<ChartProps, "data" | "reading" | "tooFew">;

function Line({ data, reading, tooFew }: DrawingProps) {
  const { column, scale } = leadOf(data);
  const points = rowsWith(data, column).map(named);
  if (points.length < 2) return tooFew === undefined ? null : <p className="text-ink-2">{tooFew}</p>;
  return (
    <TrendLine
      points={points}
      low={scale.low ?? "0"}
      high={scale.high ?? "100"}
      unit={scale.unit}
      decimals={column.decimals}
      reference={data.reference}
      label={reading}
    />
  );
}

function Drawing(props: DrawingProps) {
  const { data } = props;
  if (data.kind === "line") return <Line {...props} />;
  if (data.kind === "pairs") return <PairedBars data={data} />;
  const { column, scale } = leadOf(data);
  const rows = rowsWith(data, column);
  if (data.kind === "funnel") return <FunnelBars stages={rows} whole={Number(scale.high)} />;
  if (data.kind === "predikat") return <PredikatDistribution rows={rows} />;
  return <RankedBars items={rows.map(named)} max={Number(scale.high)} min={Number(scale.low)} />;
}

/** A chart of one kind, drawn on the server, in its frame; what else belongs to it stands under the drawing. */
export function Chart({ above, tooFew, children, ...frame }: ChartProps) {
  return (
    <ChartFrame {...frame}>
      {above != null && <div className="mb-4 last:mb-0">{above}</div>}
      <Drawing data={frame.data} reading={frame.reading} {...(tooFew === undefined ? {} : { tooFew })} />
      {children}
    </ChartFrame>
  );
}
