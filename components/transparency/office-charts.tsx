import { Chart } from "@/components/charts/chart";
import { ChartFrame } from "@/components/charts/chart-frame";
import { termRow } from "@/components/charts/term-row";
import { SpreadBar } from "@/components/transparency/spread-bar";
import { SpreadLegend } from "@/components/transparency/spread-legend";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { trendReading } from "@/lib/dashboards/labels/dashboard";
import { termName } from "@/lib/labels/date";
import { formatNumber } from "@/lib/labels/number";
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
  return (
    <Chart
      still
      title="IKM per triwulan"
      reading={trendReading(
        trend.map(({ term, figure }) => ({ label: termName(term), value: figure?.ikm ?? null })),
        "",
      )}
      data={{
        kind: "line",
        category: "Triwulan",
        scales: { ikm: { label: "IKM", low: "25", high: "100" } },
        columns: [
          { key: "respondents", label: "Responden", text: true },
          { key: "ikm", label: "IKM", scale: "ikm", decimals: 2 },
          { key: "mutu", label: "Mutu", text: true },
        ],
        rows: trend.map(({ term, figure }) => ({
          ...termRow(term),
          key: term.id,
          values: {
            respondents: figure === null ? null : respondentsWords(figure),
            ikm: figure?.ikm ?? null,
            mutu: figure?.mutu ?? whyNoIkm(figure),
          },
        })),
      }}
      note="Hanya triwulan yang surveinya sudah ditutup. Bulan tidak diumumkan."
      tooFew="Garis digambar mulai dari dua triwulan yang punya IKM."
    />
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
  return (
    <Chart
      still
      title={`Sembilan unsur ${term}`}
      reading={`Tiga unsur terendah: ${listUnsur(figure.lowest)}.`}
      data={{
        kind: "ranked",
        category: "Unsur",
        scales: { mean: { label: "Nilai rata-rata", low: "0", high: "4" } },
        columns: [
          { key: "mean", label: "Nilai rata-rata", scale: "mean", decimals: 2 },
          { key: "plan", label: "Tindak lanjut", text: true },
        ],
        rows: rows.map(({ name, mean }) => ({
          key: name,
          label: `${unsur[name].code} ${unsur[name].name}`,
          short: unsur[name].name,
          values: { mean, plan: figure.lowest.includes(name) ? "Tiga terendah" : null },
          ...(figure.lowest.includes(name) && { colour: "var(--color-chart-2)" }),
        })),
      }}
      note="Skala 1 sampai 4. Warna kuningan: tiga unsur terendah, wajib punya rencana tindak lanjut."
    />
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
      still
      title="Sebaran predikat ASN"
      reading={
        `${termName(term)}, ${formatNumber(own.rated ?? 0)} ASN sudah dinilai: ` +
        `${own.groups.map(groupWords).join(", ")}.`
      }
      data={{
        kind: "predikat",
        category: "Predikat",
        scales: {},
        columns: [{ key: "count", label: "ASN" }],
        rows: own.groups.map((group) => ({
          key: group.keys.join(),
          label: groupName(group),
          values: { count: String(group.count) },
        })),
      }}
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
