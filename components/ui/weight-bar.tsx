import { useId } from "react";
import { Hatch } from "@/components/ui/hatch";
import { formatNumber } from "@/lib/labels/number";

interface WeightBarProps {
  readonly parts: readonly { readonly label: string; readonly weight: string }[];
}

const WHOLE = 100;
const SCALE = [0, 25, 50, 75, 100];

function describe(parts: WeightBarProps["parts"], total: number): string {
  const named = parts.map(({ label, weight }) => `${label} ${formatNumber(weight)}`);
  if (total < WHOLE) named.push(`kurang ${formatNumber(WHOLE - total, 2)}`);
  if (total > WHOLE) named.push(`lebih ${formatNumber(total - WHOLE, 2)}`);
  return named.join(", ");
}

interface ShareProps {
  readonly weight: string;
  /** Percent of the bar from the left, and its length. */
  readonly start: number;
  readonly size: number;
  readonly isFirst: boolean;
}

/** One weight: a block with its number, where there is room for it. */
function Share({ weight, start, size, isFirst }: ShareProps) {
  return (
    <g>
      <rect x={`${start}%`} width={`${size}%`} height="30" className="fill-brand" />
      {!isFirst && (
        <rect x={`${start}%`} width="2" height="30" transform="translate(-1)" className="fill-surface" />
      )}
      {size >= 8 && (
        <text
          x={`${start + size / 2}%`}
          y="20"
          textAnchor="middle"
          className="angka fill-on-brand text-xs font-bold"
        >
          {formatNumber(weight)}
        </text>
      )}
    </g>
  );
}

/** Weights stacked to 100; what is missing is hatched, what is too much passes the upright. */
export function WeightBar({ parts }: WeightBarProps) {
  const hatch = useId();
  const total = parts.reduce((sum, { weight }) => sum + Number(weight), 0);
  const width = Math.max(WHOLE, total);
  const share = (weight: number) => (weight / width) * 100;
  const starts = parts.map((_, index) =>
    share(parts.slice(0, index).reduce((sum, { weight }) => sum + Number(weight), 0)),
  );
  return (
    <div>
      <svg
        role="img"
        aria-label={describe(parts, total)}
        width="100%"
        height="30"
        className="block overflow-visible"
      >
        <Hatch id={hatch} />
        {total < WHOLE && (
          <rect
            x={`${share(total)}%`}
            y="0.75"
            width={`${share(WHOLE - total)}%`}
            height="28.5"
            fill={`url(#${hatch})`}
            strokeDasharray="4 3"
            className="stroke-brass stroke-[1.5]"
          />
        )}
        {parts.map(({ label, weight }, index) => (
          <Share
            key={`${label} ${index}`}
            weight={weight}
            start={starts[index] ?? 0}
            size={share(Number(weight))}
            isFirst={index === 0}
          />
        ))}
        {total > WHOLE && (
          <rect x={`${share(WHOLE)}%`} y="-4" width="3" height="38" className="fill-danger" />
        )}
      </svg>
      {total <= WHOLE && (
        <div aria-hidden="true" className="angka mt-1.5 flex justify-between text-xs text-ink-2">
          {SCALE.map((mark) => (
            <span key={mark}>{mark}</span>
          ))}
        </div>
      )}
    </div>
  );
}
