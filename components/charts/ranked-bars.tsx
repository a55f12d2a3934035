import { formatFixed } from "@/lib/labels/number";

interface RankedBarsProps {
  readonly items: readonly { readonly label: string; readonly value: string }[];
  readonly max: number;
  readonly min?: number;
  readonly mark?: number;
  readonly decimals?: number;
}

/** Values from high to low; the lowest ones, which need a plan, in brass. */
export function RankedBars({ items, max, min = 0, mark = 3, decimals = 2 }: RankedBarsProps) {
  const ranked = items.toSorted((a, b) => Number(b.value) - Number(a.value));
  return (
    <ul className="grid gap-2.25 text-sm">
      {ranked.map(({ label, value }, index) => (
        <li
          key={label}
          className={
            "grid grid-cols-[7.75rem_minmax(0,1fr)_2.5rem] items-center gap-3 " +
            "@min-[30rem]:grid-cols-[9.5rem_minmax(0,1fr)_2.5rem]"
          }
        >
          <span>{label}</span>
          <svg aria-hidden="true" width="100%" height="12" className="block rounded-xs bg-sunken">
            <rect
              width={`${Math.max(0, ((Number(value) - min) / (max - min)) * 100)}%`}
              height="12"
              rx="2"
              className={index >= ranked.length - mark ? "fill-chart-2" : "fill-chart-1"}
            />
          </svg>
          <b className="angka text-right">{formatFixed(value, decimals)}</b>
        </li>
      ))}
    </ul>
  );
}
