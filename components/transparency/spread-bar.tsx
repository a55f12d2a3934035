import { useId } from "react";
import { Hatch } from "@/components/ui/hatch";
import { predikatClass } from "@/components/ui/predikat-class";
import { cn } from "@/components/ui/cn";
import { groupWords } from "@/lib/transparency/labels/transparency";
import type { Predikat } from "@/lib/kernel/codes";

interface Group {
  readonly keys: readonly Predikat[];
  readonly count: number;
}

interface SpreadBarProps {
  readonly groups: readonly Group[];
  readonly size?: "large" | "small";
}

const HATCHED = 17;
const LEAST = 3;
const GAP = 2;

interface Part extends Group {
  readonly start: number;
  readonly width: number;
}

/**
 * Shown groups by their size; the merged one always as wide as every other merged one, because its
 * width says nothing.
 */
function partsOf(groups: readonly Group[]): readonly Part[] {
  const present = groups.filter(({ keys, count }) => keys.length > 1 || count > 0);
  const apart = present.filter(({ keys }) => keys.length === 1);
  const whole = apart.reduce((sum, { count }) => sum + count, 0);
  const room = 100 - HATCHED * (present.length - apart.length);
  const raised = present.map((group) => ({
    ...group,
    size: group.keys.length > 1 ? 0 : Math.max(LEAST, (group.count / whole) * 100),
  }));
  const total = raised.reduce((sum, { size }) => sum + size, 0);
  const widths = raised.map(({ keys, size }) => (keys.length > 1 ? HATCHED : (size / total) * room));
  return present.map((group, index) => ({
    ...group,
    width: widths[index] ?? 0,
    start: widths.slice(0, index).reduce((sum, width) => sum + width, 0),
  }));
}

/** A published distribution, best first; predikat that are merged are hatched and stand last. */
export function SpreadBar({ groups, size = "small" }: SpreadBarProps) {
  const hatch = useId();
  return (
    <svg
      role="img"
      aria-label={groups.map(groupWords).join(", ")}
      width="100%"
      height={size === "large" ? 36 : 18}
      className="block min-w-32 rounded-sm"
    >
      <Hatch id={hatch} tone="grey" />
      {partsOf(groups).map(({ keys, start, width }, index) => {
        const single = keys.length === 1 ? keys[0] : undefined;
        return (
          <svg
            key={keys.join()}
            x={`${start}%`}
            width={`${width}%`}
            height="100%"
            className={cn(
              single === undefined ? "stroke-line-strong" : cn(predikatClass[single], "predikat-edge"),
            )}
          >
            <svg x={index === 0 ? 0 : GAP} width="100%" height="100%">
              <rect
                width="100%"
                height="100%"
                fill={single === undefined ? `url(#${hatch})` : "var(--pf)"}
                strokeWidth="2"
              />
            </svg>
            <line x1="100%" x2="100%" y1="0" y2="100%" strokeWidth="2" />
          </svg>
        );
      })}
    </svg>
  );
}
