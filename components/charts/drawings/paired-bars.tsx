import { columnsOn, leadOf, type ChartColumn, type ChartData } from "@/components/charts/chart-data";
import { formatNumber } from "@/lib/labels/number";

const HEIGHT = 20;

interface BarProps {
  readonly y: number;
  readonly count: number;
  readonly most: number;
  readonly colour: string | undefined;
}

function Bar({ y, count, most, colour }: BarProps) {
  // The number needs room beside the longest bar, hence 85.
  const width = most === 0 ? 0 : (count / most) * 85;
  return (
    <g>
      <rect y={y} width={`${width}%`} height={HEIGHT - 2} rx="2" fill={colour} />
      <text x={`${width}%`} dx="6" y={y + 13} className="angka fill-ink text-xs">
        {formatNumber(count)}
      </text>
    </g>
  );
}

function Legend({ columns }: { readonly columns: readonly ChartColumn[] }) {
  return (
    <ul className="mb-3 flex flex-wrap gap-x-5 gap-y-1 text-sm">
      {columns.map(({ key, label, colour }) => (
        <li key={key} className="flex items-center gap-2">
          <svg width="14" height="14">
            <rect width="14" height="14" rx="2" fill={colour} />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}

/** Each row with its bars under one another, as now and with another scheme. */
export function PairedBars({ data }: { readonly data: ChartData }) {
  const columns = columnsOn(data, leadOf(data).column.scale ?? "");
  const countsOf = ({ values }: ChartData["rows"][number]) =>
    columns.map(({ key, colour }) => ({ key, colour, count: Number(values[key] ?? 0) }));
  const most = Math.max(0, ...data.rows.flatMap(countsOf).map(({ count }) => count));
  return (
    <div aria-hidden="true">
      <Legend columns={columns} />
      <ul className="grid gap-2">
        {data.rows.map((row) => (
          <li key={row.key} className="grid grid-cols-[6.5rem_minmax(0,1fr)] items-center gap-3 text-sm">
            <span className="angka text-ink-2">{row.label}</span>
            <svg width="100%" height={HEIGHT * columns.length} className="block">
              {countsOf(row).map(({ key, ...bar }, index) => (
                <Bar key={key} y={index * HEIGHT} most={most} {...bar} />
              ))}
            </svg>
          </li>
        ))}
      </ul>
    </div>
  );
}
