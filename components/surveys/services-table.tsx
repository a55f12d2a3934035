import Link from "next/link";
import { StatusTag } from "@/components/ui/status-tag";
import { Table, type Column } from "@/components/ui/table";
import { followUpCounts } from "@/lib/follow-ups/labels";
import { formatNumber } from "@/lib/labels/number";
import { ikmShort } from "@/lib/surveys/labels/survey";
import { formatInterval, sampleWords } from "@/lib/surveys/labels/figures";
import type { Ikm } from "@/lib/surveys/queries/ikm";
import type { FigureRow } from "@/lib/surveys/queries/service-figures";

interface ServicesTableProps {
  readonly caption: string;
  /** What a row is: "Layanan", "Unit" or "OPD". */
  readonly noun: string;
  readonly rows: readonly FigureRow[];
  readonly hrefFor: (slug: string) => string;
}

/** The index with its grade and interval, or a dash with the reason. */
function IkmCell({ ikm }: { readonly ikm: Ikm }) {
  const { value, note } = ikmShort(ikm);
  if (value === "-")
    return (
      <span className="text-ink-2">
        - <span className="text-xs">({note})</span>
      </span>
    );
  return (
    <>
      <b>{value}</b> <span className="text-ink-2">{note}</span>
      {ikm.interval !== null && (
        <span className="block text-xs text-ink-2">{formatInterval(ikm.interval)}</span>
      )}
    </>
  );
}

function NameCell({ row, href }: { readonly row: FigureRow; readonly href: (slug: string) => string }) {
  const under = row.unit ?? `${formatNumber(row.services)} layanan`;
  return (
    <>
      {row.slug === null ? row.name : <Link href={href(row.slug)}>{row.name}</Link>}
      <span className="block text-sm font-normal text-ink-2">{under}</span>
    </>
  );
}

/**
 * Services, units or OPD of a quarter: index, interval, respondents against the sample, what was kept
 * out, and what is done about it.
 */
export function ServicesTable({ caption, noun, rows, hrefFor }: ServicesTableProps) {
  const columns: Column<FigureRow>[] = [
    { key: "name", header: noun, rowHeader: true, cell: (row) => <NameCell row={row} href={hrefFor} /> },
    { key: "ikm", header: "IKM dan selang 95%", numeric: true, cell: ({ ikm }) => <IkmCell ikm={ikm} /> },
    {
      key: "respondents",
      header: "Responden",
      numeric: true,
      cell: ({ ikm, needed }) => (
        <>
          {formatNumber(ikm.respondents)}
          <span className="block text-xs text-ink-2">{sampleWords(ikm.respondents, needed)}</span>
        </>
      ),
    },
    { key: "excluded", header: "Dikeluarkan", numeric: true, cell: ({ ikm }) => formatNumber(ikm.excluded) },
    {
      key: "followUps",
      header: "Tindak lanjut",
      cell: ({ followUps }) => (
        <span className={followUps.late > 0 ? "text-danger" : undefined}>{followUpCounts(followUps)}</span>
      ),
    },
    {
      key: "state",
      header: "Survei",
      cell: ({ active }) => (
        <StatusTag tone={active ? "info" : "neutral"}>{active ? "Dibuka" : "Ditutup"}</StatusTag>
      ),
    },
  ];
  return <Table caption={caption} columns={columns} rows={rows} rowKey={({ id }) => id} />;
}
