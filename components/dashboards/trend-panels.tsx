import { ChartFrame } from "@/components/charts/chart-frame";
import { TrendLine } from "@/components/charts/trend-line";
import { DefinitionList } from "@/components/ui/definition-list";
import { componentLabel } from "@/lib/labels/aspects";
import { meanScoreWords, trendReading } from "@/lib/dashboards/labels/dashboard";
import { shortTermName, termName } from "@/lib/labels/date";
import { formatFixed, formatNumber, formatPercent } from "@/lib/labels/number";
import { COMPONENT_KEYS } from "@/lib/kernel/codes";
import type { TrendTerm } from "@/lib/dashboards/queries/dashboard";

interface TrendPanelProps {
  readonly trend: readonly TrendTerm[];
}

const NO_LINE = "Garis digambar mulai dari dua masa yang punya data.";

function pointsOf(trend: readonly TrendTerm[], valueOf: (row: TrendTerm) => string | null) {
  return trend.flatMap((row) => {
    const value = valueOf(row);
    return value === null ? [] : [{ label: shortTermName(row.term), sublabel: String(row.term.year), value }];
  });
}

/** The share already rated, term by term. */
export function RatedTrend({ trend }: TrendPanelProps) {
  const points = pointsOf(trend, ({ share }) => share);
  const reading = trendReading(points, "%");
  return (
    <ChartFrame
      title="Bagian yang sudah dinilai"
      reading={reading}
      rows={trend}
      rowKey={({ term }) => term.id}
      columns={[
        { key: "term", header: "Masa", rowHeader: true, cell: ({ term }) => termName(term) },
        { key: "rated", header: "Dinilai", numeric: true, cell: ({ rated }) => formatNumber(rated) },
        { key: "people", header: "ASN", numeric: true, cell: ({ people }) => formatNumber(people) },
        {
          key: "share",
          header: "Bagian",
          numeric: true,
          cell: ({ share }) => (share === null ? "-" : formatPercent(share)),
        },
      ]}
    >
      {points.length > 1 ? (
        <TrendLine points={points} low="0" high="100" unit="%" decimals={1} label={reading} />
      ) : (
        <p className="text-ink-2">{NO_LINE}</p>
      )}
    </ChartFrame>
  );
}

/** The mean indicative score, term by term, with its components of the newest term. */
export function ScoreTrend({ trend }: TrendPanelProps) {
  const points = pointsOf(trend, ({ meanScore }) => meanScore);
  const reading = trendReading(points, "");
  const newest = trend.findLast(({ components }) => components.length > 0);
  const present = COMPONENT_KEYS.filter((key) =>
    trend.some(({ components }) => components.some(({ component }) => component === key)),
  );
  const valueOf = (row: TrendTerm, key: string): string =>
    row.components.find(({ component }) => component === key)?.value ?? "";
  return (
    <ChartFrame
      title="Nilai indikatif rata-rata"
      reading={reading}
      rows={trend}
      rowKey={({ term }) => term.id}
      columns={[
        { key: "term", header: "Masa", rowHeader: true, cell: ({ term }) => termName(term) },
        { key: "total", header: "Nilai", numeric: true, cell: ({ meanScore }) => meanScoreWords(meanScore) },
        ...present.map((key) => ({
          key,
          header: componentLabel[key],
          numeric: true,
          cell: (row: TrendTerm) => (valueOf(row, key) === "" ? "-" : formatFixed(valueOf(row, key), 2)),
        })),
      ]}
      note="Indikatif, bukan predikat resmi. Skala 0 sampai 120."
    >
      {points.length > 1 ? (
        <TrendLine points={points} low="60" high="120" decimals={2} label={reading} />
      ) : (
        <p className="text-ink-2">{NO_LINE}</p>
      )}
      {newest !== undefined && (
        <div className="mt-4 border-t border-line pt-3">
          <p className="mb-1 text-sm font-semibold">Rata-rata komponen, {termName(newest.term)}</p>
          <DefinitionList
            compact
            items={newest.components.map(({ component, value }) => ({
              term: componentLabel[component],
              value: formatFixed(value, 2),
            }))}
          />
        </div>
      )}
    </ChartFrame>
  );
}
