import {
  Bar,
  BarChart,
  CartesianGrid,
  LabelList,
  ReferenceArea,
  Rectangle,
  ResponsiveContainer,
  Text,
  XAxis,
  YAxis,
  usePlotArea,
  type BarShapeProps,
} from "recharts";
import { printValue, type ChartColumn } from "@/components/charts/chart-data";
import { colourOf, shownColumns } from "@/components/charts/explore-state";
import {
  domainOf,
  drawnRows,
  tick,
  tickWords,
  type DrawingProps,
  type TickProps,
} from "@/components/charts/explorer-axis";

const AXIS = 34;
const BAR = 20;
/** Over each row, for its name: beside the bars a long one would leave them no room on a phone. */
const NAME = 22;

interface RowNameProps {
  readonly x: number;
  readonly y: number;
  readonly name: string;
}

/** The name of a row over its bars; what does not fit is said in full by the sentence below. */
function RowName({ name, ...place }: RowNameProps) {
  const plot = usePlotArea();
  return (
    <Text
      {...place}
      verticalAnchor="end"
      width={plot?.width ?? 0}
      maxLines={1}
      {...tick}
      fill="var(--color-ink)"
    >
      {name}
    </Text>
  );
}

const isStacked = ({ data, state }: DrawingProps): boolean => data.scales[state.scale]?.stacked === true;

function ColumnBars({ column, ...props }: DrawingProps & { readonly column: ChartColumn }) {
  const { data, rows } = props;
  const stacked = isStacked(props);
  return (
    <Bar
      dataKey={`value-${column.key}`}
      name={column.label}
      {...(stacked && { stackId: "whole" })}
      isAnimationActive={false}
      shape={({ index, ...shape }: BarShapeProps) => (
        <Rectangle
          {...shape}
          radius={stacked ? 0 : 2}
          fill={rows[index]?.colour ?? colourOf(data, column)}
          stroke="var(--color-surface)"
          strokeWidth={stacked ? 1 : 0}
        />
      )}
    >
      {!stacked && (
        <LabelList
          valueAccessor={(_entry, index) => printValue(column, rows[index]?.values[column.key])}
          position="right"
          fill="var(--color-ink)"
          fontSize={13}
        />
      )}
    </Bar>
  );
}

/** Bars under one another, each with its number; the row that is read out lies on a band. */
export function BarDrawing(props: DrawingProps) {
  const { data, state, rows, onPoint } = props;
  const columns = shownColumns(data, state);
  const stacked = isStacked(props);
  const thick = BAR * (stacked ? 1 : columns.length);
  const height = AXIS + rows.length * (2 * NAME + thick);
  const shown = rows[state.at - state.from];
  const labelOf = (key: string) => {
    const row = rows.find((candidate) => candidate.key === key);
    return row?.short ?? row?.label ?? "";
  };
  return (
    <ResponsiveContainer width="100%" height={height}>
      <BarChart
        data={drawnRows(props)}
        layout="vertical"
        accessibilityLayer={false}
        margin={{ top: 0, right: stacked ? 12 : 56, bottom: 0, left: 0 }}
        barCategoryGap={NAME}
        barGap={2}
        onMouseMove={onPoint}
      >
        <CartesianGrid horizontal={false} stroke="var(--color-line)" />
        {shown !== undefined && (
          <ReferenceArea y1={shown.key} y2={shown.key} fill="var(--color-sunken)" fillOpacity={1} />
        )}
        <XAxis
          type="number"
          domain={domainOf(data, state.scale)}
          // Rounded parts may add up to a tenth more than the whole.
          allowDataOverflow={stacked}
          tickFormatter={tickWords(data, state.scale)}
          tick={tick}
          tickLine={false}
          axisLine={false}
          allowDecimals={false}
        />
        <YAxis
          type="category"
          dataKey="key"
          tick={({ x, y, payload }: TickProps) => (
            <RowName x={Number(x)} y={Number(y) - thick / 2 - 6} name={labelOf(payload.value)} />
          )}
          tickLine={false}
          axisLine={{ stroke: "var(--color-line-2)" }}
          width={2}
          tickMargin={-8}
          interval={0}
        />
        {columns.map((column) => (
          <ColumnBars key={column.key} column={column} {...props} />
        ))}
      </BarChart>
    </ResponsiveContainer>
  );
}
