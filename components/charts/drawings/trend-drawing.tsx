import {
  BOTTOM,
  heightOf,
  levelLabelAt,
  numberY,
  placePoints,
  type PlacedPoint,
  type TrendPoint,
} from "@/components/charts/drawings/trend-scale";
import { formatFixed, formatNumber } from "@/lib/labels/number";

interface Level {
  readonly value: string;
  readonly label: string;
}

export interface TrendDrawingProps {
  readonly points: readonly TrendPoint[];
  readonly low: string;
  readonly high: string;
  readonly unit?: string | undefined;
  readonly decimals?: number | undefined;
  readonly reference?: Level | undefined;
  readonly room: number;
}

/** Lines and rims of what still moves. */
const RUNNING = "4 3";

function gridValues({ low, high }: Pick<TrendDrawingProps, "low" | "high">): readonly number[] {
  return [Number(low), (Number(low) + Number(high)) / 2, Number(high)];
}

function Axis({ low, high, unit = "" }: Pick<TrendDrawingProps, "low" | "high" | "unit">) {
  return (
    <svg width="46" height={BOTTOM + 4} className="block flex-none overflow-visible">
      {gridValues({ low, high }).map((value) => (
        <text
          key={value}
          x="0"
          y={heightOf(value, Number(low), Number(high)) + 4}
          className="angka fill-ink-2 text-xs"
        >
          {formatNumber(value, 1)}
          {unit}
        </text>
      ))}
    </svg>
  );
}

function Grid({ low, high }: Pick<TrendDrawingProps, "low" | "high">) {
  return gridValues({ low, high }).map((value) => {
    const y = heightOf(value, Number(low), Number(high));
    return <line key={value} x1="0" x2="100%" y1={y} y2={y} className="stroke-line" />;
  });
}

interface LevelLineProps {
  readonly level: Level;
  readonly y: number;
  readonly placed: readonly PlacedPoint[];
}

function LevelLine({ level, y, placed }: LevelLineProps) {
  const place = levelLabelAt(y, placed);
  return (
    <g>
      <line x1="0" x2="100%" y1={y} y2={y} strokeWidth="1.5" className="stroke-ink" />
      <text
        x={place.side === "end" ? "100%" : "0"}
        y={place.y}
        textAnchor={place.side}
        className="fill-ink-2 text-xs"
      >
        {level.label}
      </text>
    </g>
  );
}

function Point({
  point,
  last,
  lines,
  decimals,
}: {
  readonly point: PlacedPoint;
  readonly last: boolean;
  readonly lines: readonly number[];
  readonly decimals: number | undefined;
}) {
  const x = `${point.x}%`;
  return (
    <g>
      <circle
        cx={x}
        cy={point.y}
        r="5"
        strokeWidth="2.5"
        {...(point.running === true && { strokeDasharray: RUNNING })}
        className={last && point.running !== true ? "fill-brass stroke-brass" : "fill-surface stroke-chart-1"}
      />
      {point.labelled && (
        <text
          x={x}
          y={numberY(point, lines)}
          textAnchor="middle"
          className={`angka fill-ink text-sm ${last ? "font-extrabold" : "font-semibold"}`}
        >
          {decimals === undefined ? formatNumber(point.value) : formatFixed(point.value, decimals)}
        </text>
      )}
      {point.labelled && (
        <text x={x} y={BOTTOM + 24} textAnchor="middle" className="fill-ink text-xs font-semibold">
          {point.label}
        </text>
      )}
      {point.labelled && point.sublabel !== undefined && (
        <text x={x} y={BOTTOM + 42} textAnchor="middle" className="fill-ink-2 text-xs">
          {point.sublabel}
        </text>
      )}
    </g>
  );
}

/** One size of the line: widths in percent, text and heights in pixels, so that nothing is scaled. */
export function TrendDrawing({ points, low, high, unit, decimals, reference, room }: TrendDrawingProps) {
  const bounds = { low: Number(low), high: Number(high) };
  const placed = placePoints(points, bounds, room);
  const levelY = reference && heightOf(Number(reference.value), bounds.low, bounds.high);
  const lines = levelY === undefined ? [] : [levelY];
  const height = BOTTOM + (points.some(({ sublabel }) => sublabel !== undefined) ? 48 : 30);
  return (
    <div aria-hidden="true" className="flex">
      {reference === undefined && <Axis low={low} high={high} unit={unit} />}
      <svg width="100%" height={height} className="block min-w-0 flex-1 overflow-visible">
        {reference === undefined && <Grid low={low} high={high} />}
        {reference && levelY !== undefined && <LevelLine level={reference} y={levelY} placed={placed} />}
        {placed.slice(1).map((point, index) => {
          const from = placed[index];
          return (
            from && (
              <line
                key={point.x}
                x1={`${from.x}%`}
                y1={from.y}
                x2={`${point.x}%`}
                y2={point.y}
                strokeWidth="2.5"
                {...(point.running === true && { strokeDasharray: RUNNING })}
                className="stroke-chart-1"
              />
            )
          );
        })}
        {placed.map((point, index) => (
          <Point
            key={point.x}
            point={point}
            last={index === placed.length - 1}
            lines={lines}
            decimals={decimals}
          />
        ))}
      </svg>
    </div>
  );
}
