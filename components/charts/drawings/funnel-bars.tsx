import { useId } from "react";
import { Hatch } from "@/components/ui/hatch";
import { formatNumber, formatShare } from "@/lib/labels/number";

interface FunnelBarsProps {
  readonly stages: readonly { readonly label: string; readonly value: string }[];
  readonly whole: number;
}

/** Stages under one another; the hatched part was still there one stage earlier. */
export function FunnelBars({ stages, whole }: FunnelBarsProps) {
  const hatch = useId();
  const share = (count: number) => (whole === 0 ? 0 : (count / whole) * 100);
  return (
    <ol className="grid gap-3.5">
      {stages.map(({ label, value }, index) => {
        const count = Number(value);
        const before = Number(stages[index - 1]?.value ?? value);
        return (
          <li key={label} className="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-3 gap-y-1">
            <span className="font-medium">{label}</span>
            <span className="angka">
              <b>{formatNumber(count)}</b>{" "}
              <span className="text-sm text-ink-2">{formatShare(count, whole)}</span>
            </span>
            <svg
              aria-hidden="true"
              width="100%"
              height="22"
              className="col-span-full block rounded-sm bg-sunken"
            >
              {index === 0 && <Hatch id={hatch} />}
              {before > count && (
                <rect
                  x={`${share(count)}%`}
                  width={`${share(before - count)}%`}
                  height="22"
                  fill={`url(#${hatch})`}
                />
              )}
              <rect width={`${share(count)}%`} height="22" className="fill-brand" />
            </svg>
          </li>
        );
      })}
    </ol>
  );
}
