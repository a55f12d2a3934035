import { Absent } from "@/components/ui/absent";
import Link from "next/link";
import { PredikatBar } from "@/components/ui/predikat-bar";
import { ProgressBar } from "@/components/ui/progress-bar";
import { StatusTag } from "@/components/ui/status-tag";
import { Table, type Column } from "@/components/ui/table";
import { guidanceWords, meanScoreWords, rhythmWords } from "@/lib/dashboards/labels/dashboard";
import { formatNumber, formatShare } from "@/lib/labels/number";
import { ikmShort } from "@/lib/surveys/labels/survey";
import type { UnitFigures } from "@/lib/dashboards/queries/dashboard";

interface UnitTableProps {
  readonly caption: string;
  readonly units: readonly UnitFigures[];
  readonly hrefFor: (code: string) => string;
  /** The unit before which a gap in the ranking is drawn. */
  readonly breakBefore?: string | null;
}

function Rated({ unit }: { readonly unit: UnitFigures }) {
  if (!unit.inRhythm) return <Absent why={rhythmWords(unit.cadence)} />;
  if (unit.people === 0) return <Absent why="tidak ada pegawai ditempatkan" />;
  const share = formatShare(unit.rated, unit.people);
  return (
    <span className="flex items-center gap-2.5">
      <span className="min-w-12 flex-1">
        <ProgressBar
          thin
          percent={(unit.rated / unit.people) * 100}
          label={`${unit.name} dinilai ${share}`}
        />
      </span>
      <b className="angka min-w-13 text-right">{share}</b>
    </span>
  );
}

function Guidance({ unit }: { readonly unit: UnitFigures }) {
  const { tone, label } = guidanceWords(unit);
  if (tone === null) return <Absent why={label} />;
  return tone === "ok" ? (
    <StatusTag tone="neutral" icon="check">
      {label}
    </StatusTag>
  ) : (
    <StatusTag tone="brass" icon="warning">
      {label}
    </StatusTag>
  );
}

function IkmCell({ unit }: { readonly unit: UnitFigures }) {
  if (!unit.hasServices) return <Absent why="bukan unit layanan" />;
  const { value, note } = ikmShort(unit.ikm);
  return value === "-" ? (
    <Absent why={note} />
  ) : (
    <span className="whitespace-nowrap">
      <b>{value}</b> <span className="text-ink-2">{note}</span>
    </span>
  );
}

/** Units by the share already rated, with spread, guidance, index and mean score. */
export function UnitTable({ caption, units, hrefFor, breakBefore = null }: UnitTableProps) {
  const columns: Column<UnitFigures>[] = [
    {
      key: "name",
      header: "Unit",
      rowHeader: true,
      cell: ({ code, name }) => <Link href={hrefFor(code)}>{name}</Link>,
    },
    { key: "people", header: "ASN", numeric: true, cell: ({ people }) => formatNumber(people) },
    { key: "rated", header: "Dinilai", wide: true, cell: (unit) => <Rated unit={unit} /> },
    {
      key: "spread",
      header: "Sebaran predikat",
      wide: true,
      cell: ({ rated, counts }) =>
        rated === 0 ? <Absent why="belum ada yang dinilai" /> : <PredikatBar counts={counts} />,
    },
    { key: "guidance", header: "Pedoman SE 3/2023", cell: (unit) => <Guidance unit={unit} /> },
    { key: "ikm", header: "IKM", numeric: true, cell: (unit) => <IkmCell unit={unit} /> },
    {
      key: "score",
      header: "Nilai indikatif rata-rata",
      numeric: true,
      cell: ({ meanScore }) => meanScoreWords(meanScore),
    },
  ];
  return (
    <Table
      caption={caption}
      columns={columns}
      rows={units}
      rowKey={({ key }) => key}
      breakBefore={({ key }) => key === breakBefore}
    />
  );
}
