import Link from "next/link";
import { Chart } from "@/components/charts/chart";
import { termRow } from "@/components/charts/term-row";
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
    <Chart
      title="Sembilan unsur"
      reading={`Tiga unsur terendah: ${listUnsur(ikm.lowest)}.`}
      data={{
        kind: "ranked",
        category: "Unsur",
        scales: {
          mean: { label: "Nilai rata-rata", low: "0", high: "4" },
          answered: { label: "Jawaban", low: "0" },
        },
        columns: [
          { key: "mean", label: "Nilai rata-rata", scale: "mean", decimals: 4 },
          { key: "answered", label: "Jawaban", scale: "answered" },
          { key: "plan", label: "Tindak lanjut", text: true },
        ],
        rows: rows.map((row) => ({
          key: row.unsur,
          label: `${unsur[row.unsur].code} ${unsur[row.unsur].name}`,
          short: unsur[row.unsur].name,
          values: {
            mean: row.mean,
            answered: String(row.answered),
            plan: ikm.lowest.includes(row.unsur) ? "Tiga terendah" : null,
          },
          ...(ikm.lowest.includes(row.unsur) && { href: followUpHref, colour: "var(--color-chart-2)" }),
        })),
      }}
      note="Skala 1 sampai 4. Warna kuningan: tiga unsur terendah, wajib punya rencana tindak lanjut."
      footer={
        <Link href={followUpHref} className="inline-flex min-h-11 items-center">
          Buka rencana tindak lanjut
        </Link>
      }
    />
  );
}

interface IkmTrendProps {
  readonly quarters: readonly TrendPoint[];
  /** The same page for another quarter. */
  readonly hrefFor: (termId: string) => string;
}

/** The index quarter by quarter; quarters with too few answers stand in the table without an index. */
export function IkmTrend({ quarters, hrefFor }: IkmTrendProps) {
  const named = quarters.map((quarter) => ({
    ...quarter,
    cadence: "TRIWULANAN" as const,
    shown: quarter.ikm !== null || quarter.respondents >= 5,
  }));
  return (
    <Chart
      title="IKM per triwulan"
      reading={trendReading(
        named.map((quarter) => ({ label: `${shortTermName(quarter)} ${quarter.year}`, value: quarter.ikm })),
        "",
      )}
      data={{
        kind: "line",
        category: "Triwulan",
        scales: {
          ikm: { label: "IKM", low: "25", high: "100" },
          respondents: { label: "Responden", low: "0" },
        },
        columns: [
          { key: "ikm", label: "IKM", scale: "ikm", decimals: 2 },
          { key: "mutu", label: "Mutu", text: true },
          { key: "respondents", label: "Responden", scale: "respondents" },
          { key: "state", label: "Angka", text: true },
        ],
        rows: named.map((quarter) => ({
          ...termRow(quarter),
          key: quarter.termId,
          href: hrefFor(quarter.termId),
          values: {
            respondents: String(quarter.respondents),
            ikm: quarter.ikm,
            mutu: ikmShort(quarter).note,
            state: quarter.closed ? "tetap" : "masih dapat berubah",
          },
        })),
      }}
      note="Triwulan yang sudah ditutup memakai angka saat ditutup."
      tooFew="Garis digambar mulai dari dua triwulan yang punya cukup jawaban."
    />
  );
}
