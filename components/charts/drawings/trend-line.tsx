import { TrendDrawing, type TrendDrawingProps } from "@/components/charts/drawings/trend-drawing";
import { formatNumber } from "@/lib/labels/number";

interface TrendLineProps extends Omit<TrendDrawingProps, "room"> {
  readonly label: string;
}

const NARROW_ROOM = 5;
const WIDE_ROOM = 13;

/** A line over a few periods with every number written; the axis names its lower bound when that is not zero. */
export function TrendLine({ label, ...drawing }: TrendLineProps) {
  const fits = drawing.points.length <= NARROW_ROOM;
  return (
    <div role="img" aria-label={label}>
      {fits && <TrendDrawing {...drawing} room={NARROW_ROOM} />}
      {!fits && (
        <div className="@min-[30rem]:hidden">
          <TrendDrawing {...drawing} room={NARROW_ROOM} />
        </div>
      )}
      {!fits && (
        <div className="hidden @min-[30rem]:block">
          <TrendDrawing {...drawing} room={WIDE_ROOM} />
        </div>
      )}
      {Number(drawing.low) !== 0 && (
        <p className="mt-1 text-xs text-ink-2">
          Sumbu mulai dari {formatNumber(drawing.low)}
          {drawing.unit}.
        </p>
      )}
    </div>
  );
}
