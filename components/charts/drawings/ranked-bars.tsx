import { formatFixed } from "@/lib/labels/number";

interface RankedBarsProps {
  readonly items: readonly { readonly label: string; readonly value: string; readonly colour?: string }[];
  readonly max: number;
  readonly min: number;
}

/** Values from high to low; of equal ones, because values are rounded, the coloured come last. */
export function RankedBars({ items, max, min }: RankedBarsProps) {
  const ranked = items.toSorted(
    (a, b) =>
      Number(b.value) - Number(a.value) || Number(a.colour !== undefined) - Number(b.colour !== undefined),
  );
  return (
    <ul className="grid gap-2.25 text-sm">
      {ranked.map(({ label, value, colour = "var(--color-chart-1)" }) => (
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
              fill={colour}
            />
          </svg>
          <b className="angka text-right">{formatFixed(value, 2)}</b>
        </li>
      ))}
    </ul>
  );
}
