import { ChartFrame } from "@/components/charts/chart-frame";
import { RankedBars } from "@/components/charts/ranked-bars";
import { TrendLine } from "@/components/charts/trend-line";
import { IkmBands } from "@/components/surveys/ikm-bands";
import { BigFigure } from "@/components/ui/big-figure";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { formatMonth, shortMonthName } from "@/lib/labels/date";
import { trendReading } from "@/lib/labels/dashboard";
import { formatMutu } from "@/lib/labels/mutu";
import { formatFixed, formatNumber } from "@/lib/labels/number";
import { ikmReading, ikmShort, listUnsur } from "@/lib/labels/survey";
import { unsur } from "@/lib/labels/unsur";
import type { Ikm } from "@/lib/queries/survey-ikm";
import type { ServiceReport } from "@/lib/queries/survey-services";

/** The index of a service on its grades, with its nine unsur. */
export function IkmResult({ ikm, term }: { readonly ikm: Ikm; readonly term: string }) {
  if (ikm.ikm === null || ikm.mutu === null) return <Panel title={`IKM ${term}`}><EmptyState title={ikmReading(ikm)} /></Panel>;
  return (
    <Panel title={`IKM ${term}`} reading={ikmReading(ikm)}>
      <div className="grid gap-5">
        <BigFigure value={formatFixed(ikm.ikm, 2)} note="dari skala 25 sampai 100">Mutu {formatMutu(ikm.mutu)}</BigFigure>
        <IkmBands ikm={ikm.ikm} mutu={ikm.mutu} />
      </div>
    </Panel>
  );
}

/** The nine unsur with the three lowest marked; the table has the number of answers too. */
export function UnsurChart({ ikm, title = "Sembilan unsur" }: { readonly ikm: Ikm; readonly title?: string }) {
  const rows = ikm.unsur.flatMap(({ mean, ...row }) => (mean === null ? [] : [{ ...row, mean }]));
  if (rows.length === 0) return null;
  return (
    <ChartFrame
      title={title} reading={`Tiga unsur terendah: ${listUnsur(ikm.lowest)}.`} rows={rows} rowKey={(row) => row.unsur}
      columns={[
        { key: "unsur", header: "Unsur", rowHeader: true, cell: (row) => `${unsur[row.unsur].code} ${unsur[row.unsur].name}` },
        { key: "mean", header: "Nilai rata-rata", numeric: true, cell: (row) => formatFixed(row.mean, 4) },
        { key: "answered", header: "Jawaban", numeric: true, cell: (row) => formatNumber(row.answered) },
        { key: "lowest", header: "Tindak lanjut", cell: (row) => (ikm.lowest.includes(row.unsur) ? "Tiga terendah" : "-") },
      ]}
      note="Skala 1 sampai 4. Warna kuningan: tiga unsur terendah, wajib punya rencana tindak lanjut."
    >
      <RankedBars items={rows.map((row) => ({ label: unsur[row.unsur].name, value: row.mean }))} max={4} mark={ikm.lowest.length} />
    </ChartFrame>
  );
}

/** The index month by month; months with too few answers stand in the table without an index. */
export function IkmTrend({ months }: { readonly months: ServiceReport["months"] }) {
  const points = months.flatMap(({ month, ikm }) => (ikm.ikm === null ? [] : [{ label: shortMonthName(Number(month.slice(5, 7))), sublabel: month.slice(0, 4), value: ikm.ikm }]));
  const reading = trendReading(points, "");
  return (
    <ChartFrame
      title="IKM per bulan" reading={reading} rows={months} rowKey={({ month }) => month}
      columns={[
        { key: "month", header: "Bulan", rowHeader: true, cell: ({ month }) => formatMonth(month) },
        { key: "n", header: "Responden", numeric: true, cell: ({ ikm }) => formatNumber(ikm.respondents) },
        { key: "ikm", header: "IKM", numeric: true, cell: ({ ikm }) => ikmShort(ikm).value },
        { key: "note", header: "Mutu", cell: ({ ikm }) => ikmShort(ikm).note },
      ]}
    >
      {points.length > 1 && <TrendLine points={points} low="25" high="100" decimals={2} label={reading} />}
      {points.length <= 1 && <p className="text-ink-2">Garis digambar mulai dari dua bulan yang punya cukup jawaban.</p>}
    </ChartFrame>
  );
}
