import { ChartFrame } from "@/components/charts/chart-frame";
import { RankedBars } from "@/components/charts/ranked-bars";
import { TrendLine } from "@/components/charts/trend-line";
import { SpreadBar } from "@/components/transparency/spread-bar";
import { SpreadLegend } from "@/components/transparency/spread-legend";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { trendReading } from "@/lib/dashboards/labels/dashboard";
import { shortTermName, termName } from "@/lib/labels/date";
import { formatFixed, formatNumber } from "@/lib/labels/number";
import { listUnsur } from "@/lib/surveys/labels/survey";
import {
  groupName,
  groupWords,
  respondentsWords,
  whyNoIkm,
  whyNoSpread,
} from "@/lib/transparency/labels/transparency";
import { unsur } from "@/lib/labels/unsur";
import type { PublicOffice } from "@/lib/transparency/queries/ikm";
import type { OfficePoint, PublicOfficePage } from "@/lib/transparency/queries/office";
import { UNSUR } from "@/lib/kernel/codes";

/** The index quarter by quarter; quarters without an index stand in the table with the reason. */
export function OfficeTrend({ trend }: { readonly trend: readonly OfficePoint[] }) {
  const points = trend.flatMap(({ term, figure }) =>
    figure?.ikm == null
      ? []
      : [{ label: shortTermName(term), sublabel: String(term.year), value: figure.ikm }],
  );
  const reading = trendReading(points, "");
  return (
    <ChartFrame
      title="IKM per triwulan"
      reading={reading}
      rows={trend}
      rowKey={({ term }) => term.id}
      columns={[
        { key: "term", header: "Triwulan", rowHeader: true, cell: ({ term }) => termName(term) },
        {
          key: "n",
          header: "Responden",
          numeric: true,
          cell: ({ figure }) => (figure === null ? "-" : respondentsWords(figure)),
        },
        {
          key: "ikm",
          header: "IKM",
          numeric: true,
          cell: ({ figure }) => (figure?.ikm == null ? "-" : formatFixed(figure.ikm, 2)),
        },
        { key: "mutu", header: "Mutu", cell: ({ figure }) => figure?.mutu ?? whyNoIkm(figure) },
      ]}
      note="Hanya triwulan yang surveinya sudah ditutup. Bulan tidak diumumkan."
    >
      {points.length > 1 && <TrendLine points={points} low="25" high="100" decimals={2} label={reading} />}
      {points.length <= 1 && (
        <p className="text-ink-2">Garis digambar mulai dari dua triwulan yang punya IKM.</p>
      )}
    </ChartFrame>
  );
}

/** The nine unsur of an office with the three lowest marked. */
export function OfficeUnsur({ figure, term }: { readonly figure: PublicOffice; readonly term: string }) {
  const rows = UNSUR.flatMap((name, index) => {
    const mean = figure.nrr[index] ?? null;
    return mean === null ? [] : [{ name, mean }];
  });
  if (rows.length === 0)
    return (
      <Panel title={`Sembilan unsur ${term}`}>
        <EmptyState title="Nilai unsur tidak ditampilkan untuk triwulan ini." />
      </Panel>
    );
  // Rounded means may be equal where the exact ones are not: the lowest come last, the very lowest at the end.
  const ranked = rows
    .toSorted((a, b) => figure.lowest.indexOf(b.name) - figure.lowest.indexOf(a.name))
    .toSorted((a, b) => Number(figure.lowest.includes(a.name)) - Number(figure.lowest.includes(b.name)));
  return (
    <ChartFrame
      title={`Sembilan unsur ${term}`}
      reading={`Tiga unsur terendah: ${listUnsur(figure.lowest)}.`}
      rows={rows}
      rowKey={({ name }) => name}
      columns={[
        {
          key: "unsur",
          header: "Unsur",
          rowHeader: true,
          cell: ({ name }) => `${unsur[name].code} ${unsur[name].name}`,
        },
        { key: "mean", header: "Nilai rata-rata", numeric: true, cell: ({ mean }) => formatFixed(mean, 2) },
        {
          key: "lowest",
          header: "Tindak lanjut",
          cell: ({ name }) => (figure.lowest.includes(name) ? "Tiga terendah" : "-"),
        },
      ]}
      note="Skala 1 sampai 4. Warna kuningan: tiga unsur terendah, wajib punya rencana tindak lanjut."
    >
      <RankedBars
        items={ranked.map(({ name, mean }) => ({ label: unsur[name].name, value: mean }))}
        max={4}
        mark={figure.lowest.length}
      />
    </ChartFrame>
  );
}

/** The published predikat of an office's people, or why there is no distribution. */
export function OfficeSpread({ spread }: Pick<PublicOfficePage, "spread">) {
  const why = whyNoSpread(spread?.own ?? null);
  if (spread === null || why !== null)
    return (
      <Panel title="Sebaran predikat ASN">
        <EmptyState title={`${why ?? ""}.`}>
          Kelompok di bawah 5 orang bisa membuat seseorang dikenali, jadi tidak diumumkan.
        </EmptyState>
      </Panel>
    );
  const { own, term } = spread;
  return (
    <ChartFrame
      title="Sebaran predikat ASN"
      reading={
        `${termName(term)}, ${formatNumber(own.rated ?? 0)} ASN sudah dinilai: ` +
        `${own.groups.map(groupWords).join(", ")}.`
      }
      rows={own.groups}
      rowKey={({ keys }) => keys.join()}
      columns={[
        { key: "predikat", header: "Predikat", rowHeader: true, cell: (group) => groupName(group) },
        { key: "count", header: "ASN", numeric: true, cell: ({ count }) => formatNumber(count) },
      ]}
      note={
        own.monthly
          ? "OPD ini dinilai tiap bulan; yang dihitung bulan terakhir triwulan. Lebar arsir tidak menunjukkan jumlah."
          : "Lebar arsir tidak menunjukkan jumlah."
      }
    >
      <div className="grid grid-cols-[minmax(0,1fr)] gap-3 text-sm">
        <SpreadBar groups={own.groups} size="large" />
        <SpreadLegend />
      </div>
    </ChartFrame>
  );
}
