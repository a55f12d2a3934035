import { ChartFrame } from "@/components/charts/chart-frame";
import { FunnelBars } from "@/components/charts/funnel-bars";
import { PredikatDistribution } from "@/components/charts/predikat-distribution";
import { distributionReading, funnelReading, funnelStages } from "@/lib/dashboards/labels/dashboard";
import { formatNumber, formatShare } from "@/lib/labels/number";
import { predikatLabel, predikatOrder } from "@/lib/labels/predikat";
import type { BranchFigures } from "@/lib/dashboards/queries/rollups";

/** From a filed SKP to a rating: how many came how far, and what is held up where. */
export function FunnelPanel({ figures }: { readonly figures: BranchFigures }) {
  const stages = funnelStages(figures);
  return (
    <ChartFrame
      title="Dari SKP sampai dinilai"
      reading={funnelReading(figures)}
      rows={stages}
      rowKey={({ label }) => label}
      columns={[
        { key: "stage", header: "Tahap", rowHeader: true, cell: ({ label }) => label },
        { key: "count", header: "ASN", numeric: true, cell: ({ count }) => formatNumber(count) },
        {
          key: "share",
          header: "Bagian",
          numeric: true,
          cell: ({ count }) => formatShare(count, figures.people),
        },
      ]}
      note={`Arsir: tertahan dari tahap sebelumnya. Persen dihitung dari ${formatNumber(figures.people)} ASN.`}
    >
      <FunnelBars stages={stages} whole={figures.people} />
    </ChartFrame>
  );
}

/** How many hold each official predikat. */
export function DistributionPanel({ figures }: { readonly figures: BranchFigures }) {
  const rows = predikatOrder.map((predikat) => ({ predikat, count: figures.counts[predikat] }));
  return (
    <ChartFrame
      title="Sebaran predikat"
      reading={distributionReading(figures.counts)}
      rows={rows}
      rowKey={({ predikat }) => predikat}
      columns={[
        {
          key: "predikat",
          header: "Predikat",
          rowHeader: true,
          cell: ({ predikat }) => predikatLabel[predikat],
        },
        { key: "count", header: "ASN", numeric: true, cell: ({ count }) => formatNumber(count) },
        {
          key: "share",
          header: "Bagian",
          numeric: true,
          cell: ({ count }) => formatShare(count, figures.rated),
        },
      ]}
    >
      {figures.rated > 0 && <PredikatDistribution counts={figures.counts} />}
    </ChartFrame>
  );
}
