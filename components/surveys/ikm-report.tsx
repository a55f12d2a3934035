import Link from "next/link";
import { ChartFrame } from "@/components/charts/chart-frame";
import { RankedBars } from "@/components/charts/ranked-bars";
import { TrendLine } from "@/components/charts/trend-line";
import { IkmBands } from "@/components/surveys/ikm-bands";
import { BigFigure } from "@/components/ui/big-figure";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { StatusTag } from "@/components/ui/status-tag";
import { trendReading } from "@/lib/dashboards/labels/dashboard";
import { shortTermName, termName } from "@/lib/labels/date";
import { formatMutu, unsur } from "@/lib/labels/unsur";
import { formatFixed, formatNumber } from "@/lib/labels/number";
import { ikmReading, ikmShort, listUnsur } from "@/lib/surveys/labels/survey";
import { closedNote, formatInterval, intervalMeaning } from "@/lib/surveys/labels/figures";
import type { TrendPoint } from "@/lib/surveys/queries/report-trend";
import type { Ikm } from "@/lib/surveys/queries/ikm";
import type { SurveyTerm } from "@/lib/surveys/queries/closing";

/** The index of a service on its grades, with how far chance may have moved it. */
export function IkmResult({ ikm, term }: { readonly ikm: Ikm; readonly term: SurveyTerm }) {
  const state = <StatusTag tone={term.closed ? "ok" : "info"}>{closedNote(term.closed)}</StatusTag>;
  const title = `IKM ${termName(term)}`;
  if (ikm.ikm === null || ikm.mutu === null)
    return (
      <Panel title={title} aside={state}>
        <EmptyState title={ikmReading(ikm)} />
      </Panel>
    );
  return (
    <Panel title={title} reading={ikmReading(ikm)} aside={state}>
      <div className="grid gap-5">
        <BigFigure value={formatFixed(ikm.ikm, 2)} note="dari skala 25 sampai 100">
          Mutu {formatMutu(ikm.mutu)}
        </BigFigure>
        <IkmBands ikm={ikm.ikm} mutu={ikm.mutu} />
        {ikm.interval !== null && (
          <p className="text-sm">
            <b className="angka">{formatInterval(ikm.interval)}</b>{" "}
            <span className="text-ink-2">
              dari {formatNumber(ikm.respondents)} jawaban. {intervalMeaning}
            </span>
          </p>
        )}
      </div>
    </Panel>
  );
}

/** The nine unsur with the three lowest marked; the table has the number of answers too. */
export function UnsurChart({ ikm, followUpHref }: { readonly ikm: Ikm; readonly followUpHref: string }) {
  const rows = ikm.unsur.flatMap(({ mean, ...row }) => (mean === null ? [] : [{ ...row, mean }]));
  if (rows.length === 0) return null;
  return (
    <ChartFrame
      title="Sembilan unsur"
      reading={`Tiga unsur terendah: ${listUnsur(ikm.lowest)}.`}
      rows={rows}
      rowKey={(row) => row.unsur}
      columns={[
        {
          key: "unsur",
          header: "Unsur",
          rowHeader: true,
          cell: (row) => `${unsur[row.unsur].code} ${unsur[row.unsur].name}`,
        },
        { key: "mean", header: "Nilai rata-rata", numeric: true, cell: (row) => formatFixed(row.mean, 4) },
        { key: "answered", header: "Jawaban", numeric: true, cell: (row) => formatNumber(row.answered) },
        {
          key: "lowest",
          header: "Tindak lanjut",
          cell: (row) => (ikm.lowest.includes(row.unsur) ? "Tiga terendah" : "-"),
        },
      ]}
      note="Skala 1 sampai 4. Warna kuningan: tiga unsur terendah, wajib punya rencana tindak lanjut."
      footer={
        <Link href={followUpHref} className="inline-flex min-h-11 items-center">
          Buka rencana tindak lanjut
        </Link>
      }
    >
      <RankedBars
        items={rows.map((row) => ({ label: unsur[row.unsur].name, value: row.mean }))}
        max={4}
        mark={ikm.lowest.length}
      />
    </ChartFrame>
  );
}

/** The index quarter by quarter; quarters with too few answers stand in the table without an index. */
export function IkmTrend({ quarters }: { readonly quarters: readonly TrendPoint[] }) {
  const named = quarters.map((quarter) => ({
    ...quarter,
    cadence: "TRIWULANAN" as const,
    shown: quarter.ikm !== null || quarter.respondents >= 5,
  }));
  const points = named.flatMap((quarter) =>
    quarter.ikm === null
      ? []
      : [{ label: shortTermName(quarter), sublabel: String(quarter.year), value: quarter.ikm }],
  );
  const reading = trendReading(
    points.map((point) => ({ ...point, label: `${point.label} ${point.sublabel}` })),
    "",
  );
  return (
    <ChartFrame
      title="IKM per triwulan"
      reading={reading}
      rows={named}
      rowKey={(row) => `${row.year} ${row.number}`}
      columns={[
        { key: "term", header: "Triwulan", rowHeader: true, cell: (row) => termName(row) },
        {
          key: "n",
          header: "Responden",
          numeric: true,
          cell: ({ respondents }) => formatNumber(respondents),
        },
        { key: "ikm", header: "IKM", numeric: true, cell: (row) => ikmShort(row).value },
        { key: "note", header: "Mutu", cell: (row) => ikmShort(row).note },
        { key: "state", header: "Angka", cell: ({ closed }) => (closed ? "tetap" : "masih dapat berubah") },
      ]}
      note="Triwulan yang sudah ditutup memakai angka saat ditutup."
    >
      {points.length > 1 && <TrendLine points={points} low="25" high="100" decimals={2} label={reading} />}
      {points.length <= 1 && (
        <p className="text-ink-2">Garis digambar mulai dari dua triwulan yang punya cukup jawaban.</p>
      )}
    </ChartFrame>
  );
}
