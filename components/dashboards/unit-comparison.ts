import type { ChartData } from "@/components/charts/chart-data";
import { predikatColour } from "@/components/ui/predikat-class";
import type { UnitFigures } from "@/lib/dashboards/queries/dashboard";
import { shareOf } from "@/lib/labels/number";
import { predikatLabel, predikatOrder } from "@/lib/labels/predikat";

const SHARE = { unit: "%", low: "0", high: "100" };

/** The figures of units side by side: how far they are, how they are rated, what citizens say. */
export const comparisonOf = (
  units: readonly UnitFigures[],
  category: string,
  hrefFor: (code: string) => string,
): ChartData => ({
  kind: "ranked",
  category,
  comparable: true,
  scales: {
    rated: { label: "Dinilai", ...SHARE },
    spread: { label: "Sebaran predikat", ...SHARE, stacked: true },
    score: { label: "Nilai indikatif rata-rata", low: "0", high: "120" },
    ikm: { label: "IKM", low: "0", high: "100" },
    people: { label: "Jumlah ASN", low: "0" },
  },
  columns: [
    { key: "rated", label: "Dinilai", scale: "rated", unit: "%" },
    ...predikatOrder.map((predikat) => ({
      key: predikat,
      label: predikatLabel[predikat],
      scale: "spread",
      unit: "%",
      colour: predikatColour[predikat],
    })),
    { key: "score", label: "Nilai indikatif rata-rata", scale: "score", decimals: 2 },
    { key: "ikm", label: "IKM", scale: "ikm", decimals: 2 },
    { key: "people", label: "ASN", scale: "people" },
  ],
  rows: units.map((unit) => ({
    key: unit.code,
    label: unit.name,
    href: hrefFor(unit.code),
    values: {
      rated: unit.inRhythm ? shareOf(unit.rated, unit.people) : null,
      ...Object.fromEntries(
        predikatOrder.map((predikat) => [predikat, shareOf(unit.counts[predikat], unit.rated)]),
      ),
      score: unit.meanScore,
      ikm: unit.ikm.ikm,
      people: String(unit.people),
    },
  })),
});
