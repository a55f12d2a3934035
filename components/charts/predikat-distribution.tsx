import type { PredikatCounts } from "@/components/charts/distribution-shares";
import { PredikatDistributionBar } from "@/components/charts/predikat-distribution-bar";
import { PredikatBadge } from "@/components/ui/predikat-badge";
import { formatNumber, formatShare } from "@/lib/labels/number";
import { predikatOrder } from "@/lib/labels/predikat";

interface PredikatDistributionProps {
  readonly counts: PredikatCounts;
  readonly unit?: string;
}

/** The large bar with its legend: glyph, share and number of people. */
export function PredikatDistribution({ counts, unit = "ASN" }: PredikatDistributionProps) {
  const whole = predikatOrder.reduce((sum, predikat) => sum + counts[predikat], 0);
  return (
    <>
      <PredikatDistributionBar counts={counts} size="large" />
      <ul className="angka mt-4.5 grid grid-cols-2 gap-x-5 gap-y-4 @min-[44rem]:grid-cols-5">
        {predikatOrder.map((predikat) => (
          <li key={predikat} className="border-l border-line-2 pl-3.5">
            <PredikatBadge predikat={predikat} chip={false} />
            <span className="block text-xl font-bold">{formatShare(counts[predikat], whole)}</span>
            <span className="block text-xs text-ink-2">
              {formatNumber(counts[predikat])} {unit}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
