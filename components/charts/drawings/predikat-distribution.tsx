import { PredikatBadge } from "@/components/ui/predikat-badge";
import { PredikatBar } from "@/components/ui/predikat-bar";
import { formatNumber, formatShare } from "@/lib/labels/number";
import { predikatOrder, type PredikatKey } from "@/lib/labels/predikat";

interface PredikatDistributionProps {
  /** The number of people by predikat. */
  readonly rows: readonly { readonly key: string; readonly value: string }[];
}

/** The large bar with its legend: glyph, share and number of people; nothing while nobody is rated. */
export function PredikatDistribution({ rows }: PredikatDistributionProps) {
  const count = (predikat: PredikatKey) => Number(rows.find(({ key }) => key === predikat)?.value ?? 0);
  const counts = {
    SANGAT_BAIK: count("SANGAT_BAIK"),
    BAIK: count("BAIK"),
    BUTUH_PERBAIKAN: count("BUTUH_PERBAIKAN"),
    KURANG: count("KURANG"),
    SANGAT_KURANG: count("SANGAT_KURANG"),
  };
  const whole = predikatOrder.reduce((sum, predikat) => sum + counts[predikat], 0);
  if (whole === 0) return null;
  return (
    <>
      <PredikatBar counts={counts} size="large" />
      <ul className="angka mt-4.5 grid grid-cols-2 gap-x-5 gap-y-4 @min-[44rem]:grid-cols-5">
        {predikatOrder.map((predikat) => (
          <li key={predikat} className="border-l border-line-2 pl-3.5">
            <PredikatBadge predikat={predikat} chip={false} />
            <span className="block text-xl font-bold">{formatShare(counts[predikat], whole)}</span>
            <span className="block text-xs text-ink-2">{formatNumber(counts[predikat])} ASN</span>
          </li>
        ))}
      </ul>
    </>
  );
}
