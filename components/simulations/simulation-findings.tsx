import { Chart } from "@/components/charts/chart";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { StatRow } from "@/components/ui/stat-row";
import { Table } from "@/components/ui/table";
import { formatNumber, formatSigned } from "@/lib/labels/number";
import {
  bucketName,
  classWords,
  distributionReading,
  problemSentence,
  suggestionWords,
} from "@/lib/simulations/labels";
import type { Bucket, Findings, OfficeChange, Passage } from "@/lib/simulations/queries/findings";
import type { ExpectationRating, NumericClass } from "@/lib/kernel/codes";

/** The counts of a simulation, and what of the data does not fit the scheme. */
export function FindingsRow({ findings }: { readonly findings: Findings }) {
  const { up, down, ratingChanged, classChanged, meanChange, gained, lost, problems } = findings;
  const appeared = [
    gained > 0 && `${formatNumber(gained)} nilai baru keluar`,
    lost > 0 && `${formatNumber(lost)} nilai tidak keluar lagi`,
  ].filter((text) => text !== false);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <StatRow
        items={[
          { label: "Naik", value: formatNumber(up), note: "nilai" },
          { label: "Turun", value: formatNumber(down), note: "nilai" },
          {
            label: "Rata-rata perubahan",
            value: meanChange === null ? "-" : formatSigned(meanChange, 2),
            note: "angka",
          },
          {
            label: "Saran rating berubah",
            value: formatNumber(ratingChanged),
            note: `kelas angka berubah ${formatNumber(classChanged)}`,
          },
        ]}
      />
      {appeared.length + problems.length > 0 && (
        <Notice tone="brass" title="Perlu dilihat">
          <ul>
            {[
              ...appeared.map((text) => `${text}.`),
              ...problems.map(({ code, count }) => problemSentence(code, count)),
            ].map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}

/** The distribution of scores now and with the scheme. */
export function DistributionChart({ buckets }: { readonly buckets: readonly Bucket[] }) {
  return (
    <Chart
      title="Sebaran nilai"
      reading={distributionReading(buckets)}
      data={{
        kind: "pairs",
        category: "Nilai",
        scales: { count: { label: "Banyaknya nilai", low: "0" } },
        columns: [
          { key: "before", label: "Sekarang", scale: "count", colour: "var(--color-chart-5)" },
          { key: "after", label: "Dengan aturan ini", scale: "count", colour: "var(--color-chart-1)" },
        ],
        rows: buckets.map(({ from, before, after }) => ({
          key: String(from),
          label: bucketName(from),
          values: { before: String(before), after: String(after) },
        })),
      }}
      note="Tiap baris lima angka; batas bawah ikut, batas atas tidak, kecuali 120. Indikatif, bukan predikat resmi."
    />
  );
}

/** Mean change per office, farthest from zero first. */
export function OfficeChanges({ offices }: { readonly offices: readonly OfficeChange[] }) {
  return (
    <Panel title="Perubahan tiap perangkat daerah" reading="Yang paling jauh bergeser di atas." flush>
      <Table
        caption="Rata-rata perubahan nilai tiap perangkat daerah"
        rows={offices}
        rowKey={({ id }) => id}
        columns={[
          { key: "name", header: "Perangkat daerah", rowHeader: true, cell: ({ name }) => name },
          { key: "people", header: "Nilai", numeric: true, cell: ({ people }) => formatNumber(people) },
          {
            key: "mean",
            header: "Rata-rata perubahan",
            numeric: true,
            cell: ({ meanChange }) => (meanChange === null ? "-" : formatSigned(meanChange, 2)),
          },
        ]}
      />
    </Panel>
  );
}

interface PassagesProps {
  readonly ratings: readonly Passage<ExpectationRating>[];
  readonly classes: readonly Passage<NumericClass>[];
}

interface Line {
  readonly kind: string;
  readonly before: string;
  readonly after: string;
  readonly count: number;
}

/** Which suggestions and classes became which. */
export function Passages({ ratings, classes }: PassagesProps) {
  const lines: Line[] = [
    ...ratings.map(({ before, after, count }) => ({
      kind: "Saran rating",
      before: suggestionWords(before),
      after: suggestionWords(after),
      count,
    })),
    ...classes.map(({ before, after, count }) => ({
      kind: "Kelas angka",
      before: classWords(before),
      after: classWords(after),
      count,
    })),
  ];
  if (lines.length === 0)
    return (
      <Panel title="Saran rating dan kelas angka">
        <p>Tidak ada saran rating atau kelas angka yang berubah.</p>
      </Panel>
    );
  return (
    <Panel title="Saran rating dan kelas angka" flush>
      <Table
        caption="Saran rating dan kelas angka yang berubah"
        rows={lines}
        rowKey={({ kind, before, after }) => `${kind} ${before} ${after}`}
        columns={[
          { key: "kind", header: "Jenis", rowHeader: true, cell: ({ kind }) => kind },
          { key: "before", header: "Sekarang", cell: ({ before }) => before },
          { key: "after", header: "Dengan aturan ini", cell: ({ after }) => after },
          { key: "count", header: "Banyaknya", numeric: true, cell: ({ count }) => formatNumber(count) },
        ]}
      />
    </Panel>
  );
}
