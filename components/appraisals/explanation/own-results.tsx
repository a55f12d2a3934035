import Link from "next/link";
import { Chart } from "@/components/charts/chart";
import { termRow } from "@/components/charts/term-row";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { PredikatBadge } from "@/components/ui/predikat-badge";
import { StatusTag } from "@/components/ui/status-tag";
import { Table, type Column } from "@/components/ui/table";
import { termPhrase } from "@/lib/appraisals/labels/appraisal";
import { termName } from "@/lib/labels/date";
import { trendReading } from "@/lib/appraisals/labels/explanation";
import { formatScore } from "@/lib/labels/number";
import { predikatLabel } from "@/lib/labels/predikat";
import { judgingWords } from "@/lib/labels/statuses";
import type { OwnResult } from "@/lib/appraisals/queries/own-results";

type Scored = OwnResult & { readonly total: string };

/** Where a term stands that has no result yet, with the way to what is to be done. */
function Unfinished({ result, today }: { readonly result: OwnResult; readonly today: string }) {
  const { status, termStatus, term, work } = result;
  const { tone, label } = judgingWords(status, { ...term, status: termStatus }, today);
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <StatusTag tone={tone}>{label}</StatusTag>
      {work !== null && (
        <Link href={`/realisasi/${work.skpId}/${work.month}`}>
          {status === "RETURNED" ? "Perbaiki" : "Isi"} realisasi
          <span className="sr-only"> {termPhrase(term)}</span>
        </Link>
      )}
    </span>
  );
}

const columnsOn = (today: string): readonly Column<OwnResult>[] => [
  {
    key: "masa",
    header: "Masa",
    rowHeader: true,
    cell: ({ id, term }) => <Link href={`/nilai/${id}`}>{termName(term)}</Link>,
  },
  {
    key: "predikat",
    header: "Predikat resmi",
    cell: (result) =>
      result.predikat === null ? (
        <Unfinished result={result} today={today} />
      ) : (
        <PredikatBadge predikat={result.predikat} chip={false} />
      ),
  },
  {
    key: "nilai",
    header: "Nilai indikatif",
    numeric: true,
    cell: ({ total }) => (total === null ? "-" : formatScore(total)),
  },
  { key: "penilai", header: "Pejabat penilai", cell: ({ appraiser }) => appraiser },
  { key: "unit", header: "Unit", wide: true, cell: ({ unit }) => unit },
];

const LAST = 8;

/** The axis begins at the ten below the lowest point, so that a change of a few points is seen. */
const lowest = (scored: readonly Scored[]): string =>
  String(Math.max(0, Math.floor((Math.min(...scored.map(({ total }) => Number(total))) - 5) / 10) * 10));

function Trend({ results }: { readonly results: readonly OwnResult[] }) {
  const scored = results
    .filter((result): result is Scored => result.total !== null)
    .slice(0, LAST)
    .reverse();
  const [first, last] = [scored[0], scored.at(-1)];
  if (first === undefined || last === undefined || scored.length < 2) return null;
  const reading = trendReading({ label: termPhrase(first.term), value: first.total }, last.total);
  return (
    <Chart
      title="Nilai indikatif dari waktu ke waktu"
      reading={reading}
      data={{
        kind: "line",
        category: "Masa",
        scales: { score: { label: "Nilai indikatif", low: lowest(scored), high: "120" } },
        columns: [
          { key: "total", label: "Nilai indikatif", scale: "score", decimals: 2 },
          { key: "predikat", label: "Predikat resmi", text: true },
        ],
        rows: scored.map(({ id, term, total, predikat }) => ({
          ...termRow(term),
          key: id,
          sublabel: predikat === null ? String(term.year) : predikatLabel[predikat],
          href: `/nilai/${id}`,
          values: { total, predikat: predikat === null ? null : predikatLabel[predikat] },
        })),
      }}
    />
  );
}

/** One's own results: the newest first, with the line of the indicative totals. */
export function OwnResults({
  results,
  today,
}: {
  readonly results: readonly OwnResult[];
  readonly today: string;
}) {
  const latest = results.find(({ total }) => total !== null);
  const lead =
    latest?.total == null
      ? "Hasil tiap masa penilaian muncul di sini sesudah penilai menetapkannya."
      : `Terakhir: ${formatScore(latest.total)} pada ${termPhrase(latest.term)}. Pilih masa ` +
        "untuk melihat dari mana angkanya.";
  return (
    <PageBody>
      <PageHeader
        title="Nilai saya"
        lead={lead}
        aside={
          <ButtonLink href="/nilai/warga" icon="chat">
            Suara warga tentang layanan saya
          </ButtonLink>
        }
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
        <Trend results={results} />
        <Panel
          title="Semua masa"
          reading="Predikat resmi berasal dari dua rating penilai; nilai indikatif bukan predikat."
          flush={results.length > 0}
        >
          {results.length === 0 ? (
            <EmptyState title="Belum ada masa penilaian">
              Masa penilaian dibuat begitu SKP Anda disetujui pejabat penilai.
            </EmptyState>
          ) : (
            <Table
              caption="Nilai saya per masa"
              columns={columnsOn(today)}
              rows={results}
              rowKey={({ id }) => id}
            />
          )}
        </Panel>
      </div>
    </PageBody>
  );
}
