import { bucketName } from "@/lib/simulations/labels";
import { formatNumber } from "@/lib/labels/number";

interface HistogramProps {
  readonly buckets: readonly { readonly from: number; readonly before: number; readonly after: number }[];
}

const HEIGHT = 20;

interface BarProps {
  readonly y: number;
  readonly count: number;
  readonly most: number;
  readonly isNew: boolean;
}

function Bar({ y, count, most, isNew }: BarProps) {
  // The number needs room beside the longest bar, hence 85.
  const width = most === 0 ? 0 : (count / most) * 85;
  return (
    <g>
      <rect
        y={y}
        width={`${width}%`}
        height={HEIGHT - 2}
        rx="2"
        className={isNew ? "fill-chart-1" : "fill-chart-5"}
      />
      <text x={`${width}%`} dx="6" y={y + 13} className="angka fill-ink text-xs">
        {formatNumber(count)}
      </text>
    </g>
  );
}

/** Before and after in pairs of bars, five points to a step. */
export function Histogram({ buckets }: HistogramProps) {
  const most = buckets.reduce((highest, { before, after }) => Math.max(highest, before, after), 0);
  return (
    <div aria-hidden="true">
      <ul className="mb-3 flex flex-wrap gap-x-5 gap-y-1 text-sm">
        <li className="flex items-center gap-2">
          <svg width="14" height="14">
            <rect width="14" height="14" rx="2" className="fill-chart-5" />
          </svg>
          Sekarang
        </li>
        <li className="flex items-center gap-2">
          <svg width="14" height="14">
            <rect width="14" height="14" rx="2" className="fill-chart-1" />
          </svg>
          Dengan aturan ini
        </li>
      </ul>
      <ul className="grid gap-2">
        {buckets.map(({ from, before, after }) => (
          <li key={from} className="grid grid-cols-[6.5rem_minmax(0,1fr)] items-center gap-3 text-sm">
            <span className="angka text-ink-2">{bucketName(from)}</span>
            <svg width="100%" height={HEIGHT * 2} className="block">
              <Bar y={0} count={before} most={most} isNew={false} />
              <Bar y={HEIGHT} count={after} most={most} isNew />
            </svg>
          </li>
        ))}
      </ul>
    </div>
  );
}
