import { Chart } from "@/components/charts/chart";
import { distributionReading, funnelReading, funnelStages } from "@/lib/dashboards/labels/dashboard";
import { formatNumber, shareOf } from "@/lib/labels/number";
import { predikatLabel, predikatOrder } from "@/lib/labels/predikat";
import { predikatColour } from "@/components/ui/predikat-class";
import type { BranchFigures } from "@/lib/dashboards/queries/rollups";

const counted = [
  { key: "count", label: "ASN", scale: "people" },
  { key: "share", label: "Bagian", scale: "share", unit: "%" },
];

const scalesTo = (people: number) => ({
  people: { label: "Jumlah ASN", low: "0", high: String(people) },
  share: { label: "Bagian", unit: "%", low: "0", high: "100" },
});

/** From a filed SKP to a rating: how many came how far, and what is held up where. */
export function FunnelPanel({ figures }: { readonly figures: BranchFigures }) {
  const { people } = figures;
  return (
    <Chart
      title="Dari SKP sampai dinilai"
      reading={funnelReading(figures)}
      data={{
        kind: "funnel",
        category: "Tahap",
        scales: scalesTo(people),
        columns: counted,
        rows: funnelStages(figures).map(({ label, count }) => ({
          key: label,
          label,
          values: { count: String(count), share: shareOf(count, people) },
        })),
      }}
      note={`Arsir: tertahan dari tahap sebelumnya. Persen dihitung dari ${formatNumber(people)} ASN.`}
    />
  );
}

/** How many hold each official predikat. */
export function DistributionPanel({ figures }: { readonly figures: BranchFigures }) {
  return (
    <Chart
      title="Sebaran predikat"
      reading={distributionReading(figures.counts)}
      data={{
        kind: "predikat",
        category: "Predikat",
        scales: scalesTo(figures.rated),
        columns: counted,
        rows: predikatOrder.map((predikat) => ({
          key: predikat,
          label: predikatLabel[predikat],
          colour: predikatColour[predikat],
          values: {
            count: String(figures.counts[predikat]),
            share: shareOf(figures.counts[predikat], figures.rated),
          },
        })),
      }}
    />
  );
}
