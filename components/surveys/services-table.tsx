import Link from "next/link";
import { StatusTag } from "@/components/ui/status-tag";
import { Table, type Column } from "@/components/ui/table";
import { formatNumber } from "@/lib/labels/number";
import { ikmShort } from "@/lib/labels/survey";
import { unsur } from "@/lib/labels/unsur";
import type { Ikm } from "@/lib/queries/survey-ikm";
import type { ServiceFigures } from "@/lib/queries/survey-services";

interface ServicesTableProps {
  readonly caption: string;
  readonly services: readonly ServiceFigures[];
  readonly hrefFor: (slug: string) => string;
}

/** The index with its grade, or a dash with the reason. */
function IkmCell({ ikm }: { readonly ikm: Ikm }) {
  const { value, note } = ikmShort(ikm);
  return value === "-" ? <span className="text-ink-2">- <span className="text-xs">({note})</span></span> : <span><b>{value}</b> <span className="text-ink-2">{note}</span></span>;
}

/** Services with respondents, index, grade and what is weakest. */
export function ServicesTable({ caption, services, hrefFor }: ServicesTableProps) {
  const columns: Column<ServiceFigures>[] = [
    {
      key: "name", header: "Layanan", rowHeader: true,
      cell: ({ slug, name, unit }) => <><Link href={hrefFor(slug)}>{name}</Link><span className="block text-sm font-normal text-ink-2">{unit}</span></>,
    },
    { key: "respondents", header: "Responden", numeric: true, cell: ({ ikm }) => formatNumber(ikm.respondents) },
    { key: "ikm", header: "IKM", numeric: true, cell: ({ ikm }) => <IkmCell ikm={ikm} /> },
    { key: "lowest", header: "Tiga unsur terendah", wide: true, cell: ({ ikm }) => (ikm.lowest.length === 0 ? "-" : ikm.lowest.map((name) => unsur[name].name).join(", ")) },
    { key: "state", header: "Survei", cell: ({ active }) => <StatusTag tone={active ? "info" : "neutral"}>{active ? "Dibuka" : "Ditutup"}</StatusTag> },
  ];
  return <Table caption={caption} columns={columns} rows={services} rowKey={({ slug }) => slug} />;
}
