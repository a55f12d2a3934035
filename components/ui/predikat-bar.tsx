import { distributionSegments, type PredikatCounts } from "@/components/ui/distribution-shares";
import { predikatClass } from "@/components/ui/predikat-class";
import { formatNumber } from "@/lib/labels/number";
import { predikatLabel, predikatOrder } from "@/lib/labels/predikat";
import { cn } from "@/components/ui/cn";

interface PredikatBarProps {
  readonly counts: PredikatCounts;
  readonly size?: "large" | "small";
  readonly label?: string;
}

const GAP = 2;

/** How many of each predikat, best first; each part has its own edge. */
export function PredikatBar({ counts, size = "small", label }: PredikatBarProps) {
  const words = predikatOrder
    .map((predikat) => `${predikatLabel[predikat]} ${formatNumber(counts[predikat])}`)
    .join(", ");
  const segments = distributionSegments(counts, size === "large" ? 0.8 : 3);
  return (
    <svg
      role="img"
      aria-label={label ?? words}
      width="100%"
      height={size === "large" ? 36 : 16}
      className="block min-w-24 rounded-sm"
    >
      {segments.map(({ predikat, start, width }, index) => (
        <svg
          key={predikat}
          x={`${start}%`}
          width={`${width}%`}
          height="100%"
          className={cn(predikatClass[predikat], "predikat-edge")}
        >
          <svg x={index === 0 ? 0 : GAP} width="100%" height="100%">
            <rect width="100%" height="100%" fill="var(--pf)" strokeWidth="2" />
          </svg>
          <line x1="100%" x2="100%" y1="0" y2="100%" strokeWidth="2" />
        </svg>
      ))}
    </svg>
  );
}
