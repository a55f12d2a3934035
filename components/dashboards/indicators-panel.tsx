import { Panel } from "@/components/ui/panel";
import { StatusTag } from "@/components/ui/status-tag";
import { Table, type Column } from "@/components/ui/table";
import { polarityLabel } from "@/lib/labels/aspects";
import { differsWhy } from "@/lib/dashboards/labels/dashboard";
import { formatFixed, formatNumber, withUnit } from "@/lib/labels/number";
import type { UnitIndicatorFigures } from "@/lib/dashboards/queries/unit-indicators";

interface IndicatorsPanelProps {
  readonly indicators: readonly UnitIndicatorFigures[];
  readonly year: number;
}

/** Only addresses of the web become links: the source is text somebody typed. */
function Source({ indicator }: { readonly indicator: UnitIndicatorFigures }) {
  const [first = ""] = indicator.source.split(" ");
  const label = `${indicator.institution}, ${indicator.document}`;
  return (
    <>
      {/^https?:\/\//.test(first) ? (
        <a href={first} rel="noreferrer">
          {label}
        </a>
      ) : (
        label
      )}
      {!indicator.document.includes(String(indicator.sourceYear)) && ` (${indicator.sourceYear})`}
    </>
  );
}

function Published({ indicator }: { readonly indicator: UnitIndicatorFigures }) {
  const { published, publishedDecimals, agrees } = indicator;
  if (published === null)
    return (
      <span className="text-ink-2">
        - <span className="text-xs">(tidak diterbitkan)</span>
      </span>
    );
  return (
    <span className="inline-flex flex-wrap items-center justify-end gap-x-2 gap-y-1 max-md:justify-start">
      <span>{formatFixed(published, publishedDecimals)}%</span>
      {agrees === false && (
        <StatusTag tone="brass" icon="warning">
          Berbeda
        </StatusTag>
      )}
    </span>
  );
}

/**
 * Rounded as the office rounded, so that both figures can be compared; the second decimal beside it
 * where that hides something.
 */
function Ours({
  indicator: { ours, precise, publishedDecimals },
}: {
  readonly indicator: UnitIndicatorFigures;
}) {
  if (ours === null || precise === null) return <>-</>;
  const figure = formatFixed(ours, publishedDecimals);
  const exact = formatFixed(precise, 2);
  return (
    <>
      <b>{figure}%</b>
      {formatNumber(precise) !== formatNumber(ours) && (
        <span className="block text-xs text-ink-2">tepatnya {exact}%</span>
      )}
    </>
  );
}

const columns: Column<UnitIndicatorFigures>[] = [
  {
    key: "title",
    header: "Indikator",
    rowHeader: true,
    cell: ({ title, polarity }) => (
      <>
        {title}
        <span className="block text-xs font-normal text-ink-2">{polarityLabel[polarity]}</span>
      </>
    ),
  },
  {
    key: "target",
    header: "Target",
    numeric: true,
    cell: ({ target, unitOfMeasure }) => withUnit(target, unitOfMeasure),
  },
  {
    key: "actual",
    header: "Realisasi",
    numeric: true,
    cell: ({ actual, unitOfMeasure }) => withUnit(actual, unitOfMeasure),
  },
  {
    key: "ours",
    header: "Capaian menurut Teraju",
    numeric: true,
    cell: (indicator) => <Ours indicator={indicator} />,
  },
  {
    key: "published",
    header: "Capaian terbit",
    numeric: true,
    cell: (indicator) => <Published indicator={indicator} />,
  },
  { key: "source", header: "Sumber", wide: true, cell: (indicator) => <Source indicator={indicator} /> },
];

/** Figures of the unit as published, beside what the rule gives for the same target and actual. */
export function IndicatorsPanel({ indicators, year }: IndicatorsPanelProps) {
  const differing = indicators.filter(({ agrees }) => agrees === false).length;
  const reading =
    differing === 0
      ? "Angka terbit sama dengan hitungan Teraju, dibulatkan seperti aslinya."
      : `${differing} dari ${indicators.length} angka terbit berbeda dari hitungan Teraju.`;
  return (
    <Panel
      title={`Indikator kinerja unit ${year}`}
      reading={reading}
      flush
      footer={differing === 0 ? undefined : <span>{differsWhy}</span>}
    >
      <Table
        caption={`Indikator kinerja unit ${year} dengan target, realisasi dan capaian`}
        columns={columns}
        rows={indicators}
        rowKey={({ id }) => id}
      />
    </Panel>
  );
}
