import { Chart } from "@/components/charts/chart";
import { termRow } from "@/components/charts/term-row";
import { DefinitionList } from "@/components/ui/definition-list";
import { componentLabel } from "@/lib/labels/aspects";
import { trendReading } from "@/lib/dashboards/labels/dashboard";
import { termName } from "@/lib/labels/date";
import { formatFixed } from "@/lib/labels/number";
import { COMPONENT_KEYS } from "@/lib/kernel/codes";
import type { TrendTerm } from "@/lib/dashboards/queries/dashboard";

interface TrendPanelProps {
  readonly trend: readonly TrendTerm[];
  /** The same page in another term. */
  readonly hrefFor: (termId: string) => string;
}

const NO_LINE = "Garis digambar mulai dari dua masa yang punya data.";

const RUNNING = "Titik kosong dengan garis putus-putus: masa yang masih berjalan.";

/** Said under a line that has a term which still runs. */
const noteOf = (trend: readonly TrendTerm[], always = ""): { readonly note?: string } => {
  const note = `${always} ${trend.some(isRunning) ? RUNNING : ""}`.trim();
  return note === "" ? {} : { note };
};

const isRunning = ({ settled, share }: TrendTerm): boolean => !settled && share !== null;

const rowOf = ({ term, ...row }: TrendTerm, hrefFor: TrendPanelProps["hrefFor"]) => ({
  ...termRow(term, isRunning({ term, ...row })),
  key: term.id,
  href: hrefFor(term.id),
});

const readingOf = (
  trend: readonly TrendTerm[],
  valueOf: (row: TrendTerm) => string | null,
  unit: string,
): string =>
  trendReading(
    trend.map(({ term, people, settled, ...row }) => ({
      label: termName(term),
      value: valueOf({ term, people, settled, ...row }),
      people,
      settled,
    })),
    unit,
  );

/** The share already rated, term by term. */
function RatedTrend({ trend, hrefFor }: TrendPanelProps) {
  return (
    <Chart
      title="Bagian yang sudah dinilai"
      reading={readingOf(trend, ({ share }) => share, "%")}
      data={{
        kind: "line",
        category: "Masa",
        scales: {
          share: { label: "Bagian", unit: "%", low: "0", high: "100" },
          people: { label: "Jumlah ASN", low: "0" },
        },
        columns: [
          { key: "share", label: "Bagian", scale: "share", unit: "%" },
          { key: "rated", label: "Dinilai", scale: "people" },
          { key: "people", label: "ASN", scale: "people" },
        ],
        rows: trend.map((row) => ({
          ...rowOf(row, hrefFor),
          values: { share: row.share, rated: String(row.rated), people: String(row.people) },
        })),
      }}
      tooFew={NO_LINE}
      {...noteOf(trend)}
    />
  );
}

/** The mean indicative score, term by term, with its components of the newest term. */
function ScoreTrend({ trend, hrefFor }: TrendPanelProps) {
  const newest = trend.findLast(({ components }) => components.length > 0);
  const present = COMPONENT_KEYS.filter((key) =>
    trend.some(({ components }) => components.some(({ component }) => component === key)),
  );
  return (
    <Chart
      title="Nilai indikatif rata-rata"
      reading={readingOf(trend, ({ meanScore }) => meanScore, "")}
      data={{
        kind: "line",
        category: "Masa",
        scales: { score: { label: "Nilai", low: "60", high: "120" } },
        columns: [
          { key: "total", label: "Nilai", scale: "score", decimals: 2 },
          ...present.map((key) => ({
            key,
            label: componentLabel[key],
            scale: "score",
            decimals: 2,
            offered: true,
          })),
        ],
        rows: trend.map((row) => ({
          ...rowOf(row, hrefFor),
          values: {
            total: row.meanScore,
            ...Object.fromEntries(row.components.map(({ component, value }) => [component, value])),
          },
        })),
      }}
      {...noteOf(trend, "Indikatif, bukan predikat resmi. Skala 0 sampai 120.")}
      tooFew={NO_LINE}
    >
      {/* On paper the table beside the line tells the same of every term. */}
      {newest !== undefined && (
        <div className="no-print mt-4 border-t border-line pt-3">
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
    </Chart>
  );
}

/** Both lines side by side. */
export const Trends = (props: TrendPanelProps) => (
  <div className="trends grid grid-cols-[minmax(0,1fr)] items-start gap-5 lg:grid-cols-2">
    <RatedTrend {...props} />
    <ScoreTrend {...props} />
  </div>
);
