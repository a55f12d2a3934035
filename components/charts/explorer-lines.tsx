import { CartesianGrid, Line, LineChart, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from "recharts";
import type { ChartColumn } from "@/components/charts/chart-data";
import { colourOf, shownColumns } from "@/components/charts/explore-state";
import {
  domainOf,
  drawnRows,
  tick,
  tickWords,
  type DrawingProps,
  type TickProps,
} from "@/components/charts/explorer-axis";

/** As in the still drawing: lines and rims of what still moves. */
const RUNNING = "4 3";
const DASHES = ["0", "6 4", "2 3", "8 3 2 3"];

const SETTLED = [false];
const PARTS = [false, true];

interface ColumnLineProps extends DrawingProps {
  readonly column: ChartColumn;
  readonly dash: string;
}

interface PointProps {
  readonly cx?: number | null;
  readonly cy?: number | null;
  readonly index: number;
}

interface PartProps extends ColumnLineProps {
  /** What still moves: its own line, broken, with hollow points. */
  readonly running: boolean;
}

function ColumnLine({ data, state, rows, column, dash, running }: PartProps) {
  const colour = colourOf(data, column);
  const isRead = (index: number) => index === state.at - state.from;
  return (
    <Line
      dataKey={`${running ? "running" : "value"}-${column.key}`}
      name={column.label}
      type="linear"
      stroke={colour}
      strokeWidth={2.5}
      strokeDasharray={running ? RUNNING : dash}
      dot={({ cx, cy, index }: PointProps) =>
        cy == null || (rows[index]?.running === true) !== running ? (
          <g key={index} />
        ) : (
          <circle
            key={index}
            cx={cx ?? 0}
            cy={cy}
            r={isRead(index) ? 6.5 : 4}
            fill={isRead(index) && !running ? colour : "var(--color-surface)"}
            stroke={colour}
            strokeWidth={2.5}
            {...(running && { strokeDasharray: RUNNING })}
          />
        )
      }
      activeDot={false}
      isAnimationActive={false}
    />
  );
}

/** Lines over terms; the term that is read out is marked. */
export function LineDrawing(props: DrawingProps) {
  const { data, state, rows, onPoint } = props;
  const shown = rows[state.at - state.from];
  const rowOf = (key: string) => rows.find((row) => row.key === key);
  return (
    <ResponsiveContainer width="100%" height={280}>
      <LineChart
        data={drawnRows(props)}
        accessibilityLayer={false}
        margin={{ top: 12, right: 8, bottom: 8, left: 0 }}
        onMouseMove={onPoint}
      >
        <CartesianGrid vertical={false} stroke="var(--color-line)" />
        <XAxis
          dataKey="key"
          tickFormatter={(key: string) => rowOf(key)?.short ?? ""}
          tick={({ x, y, payload }: TickProps) => (
            <text textAnchor="middle" {...tick}>
              <tspan x={x} y={Number(y) + 12}>
                {rowOf(payload.value)?.short}
              </tspan>
              <tspan x={x} y={Number(y) + 29}>
                {rowOf(payload.value)?.sublabel}
              </tspan>
            </text>
          )}
          tickLine={false}
          axisLine={{ stroke: "var(--color-line-2)" }}
          height={44}
          interval="equidistantPreserveStart"
          padding={{ left: 32, right: 32 }}
        />
        <YAxis
          width={52}
          domain={domainOf(data, state.scale)}
          tickFormatter={tickWords(data, state.scale)}
          tick={tick}
          tickLine={false}
          axisLine={false}
        />
        {shown !== undefined && <ReferenceLine x={shown.key} stroke="var(--color-ink-3)" />}
        {data.reference !== undefined && (
          <ReferenceLine
            y={Number(data.reference.value)}
            stroke="var(--color-ink)"
            label={{ value: data.reference.label, position: "insideTopRight", ...tick }}
          />
        )}
        {shownColumns(data, state).flatMap((column, index) =>
          (rows.some(({ running }) => running === true) ? PARTS : SETTLED).map((running) => (
            <ColumnLine
              key={`${column.key} ${running}`}
              column={column}
              dash={DASHES[index % DASHES.length] ?? "0"}
              running={running}
              {...props}
            />
          )),
        )}
      </LineChart>
    </ResponsiveContainer>
  );
}
