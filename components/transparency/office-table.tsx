import Link from "next/link";
import { IkmLine } from "@/components/transparency/ikm-line";
import { SpreadBar } from "@/components/transparency/spread-bar";
import { Table, type Column } from "@/components/ui/table";
import { mutuLabel } from "@/lib/labels/unsur";
import { formatFixed } from "@/lib/labels/number";
import { respondentsWords, whyNoIkm, whyNoSpread } from "@/lib/transparency/labels/transparency";
import type { ComparedOffice } from "@/lib/transparency/queries/offices";

interface OfficeTableProps {
  readonly rows: readonly ComparedOffice[];
  readonly hrefFor: (code: string) => string;
}

function Line({ figure }: Pick<ComparedOffice, "figure">) {
  if (figure?.ikm == null || figure.mutu === null)
    return <span className="text-ink-2">{whyNoIkm(figure)}</span>;
  return <IkmLine ikm={figure.ikm} mutu={figure.mutu} />;
}

function Grade({ figure }: Pick<ComparedOffice, "figure">) {
  if (figure?.ikm == null || figure.mutu === null) return "-";
  return (
    <span className="md:whitespace-nowrap">
      <b className="angka text-lg md:hidden">{formatFixed(figure.ikm, 2)} </b>
      <b>{figure.mutu}</b> <span className="text-ink-2">{mutuLabel[figure.mutu]}</span>
    </span>
  );
}

function Spread({ spread }: Pick<ComparedOffice, "spread">) {
  const why = whyNoSpread(spread);
  return spread === null || why !== null ? (
    <span className="text-ink-2">{why}</span>
  ) : (
    <SpreadBar groups={spread.groups} />
  );
}

/** Offices side by side: index, grade, respondents, spread of predikat. */
export function OfficeTable({ rows, hrefFor }: OfficeTableProps) {
  const columns: Column<ComparedOffice>[] = [
    {
      key: "name",
      header: "OPD",
      rowHeader: true,
      cell: ({ code, name }) => (
        <Link href={hrefFor(code)} className="text-ink">
          {name}
        </Link>
      ),
    },
    {
      key: "ikm",
      header: "IKM",
      numeric: true,
      wideOnly: true,
      cell: ({ figure }) => (figure?.ikm == null ? "-" : <b>{formatFixed(figure.ikm, 2)}</b>),
    },
    { key: "line", header: "25 sampai 100", wide: true, cell: ({ figure }) => <Line figure={figure} /> },
    { key: "mutu", header: "Mutu", cell: ({ figure }) => <Grade figure={figure} /> },
    {
      key: "respondents",
      header: "Responden",
      numeric: true,
      cell: ({ figure }) => (figure === null ? "-" : respondentsWords(figure)),
    },
    {
      key: "spread",
      header: "Sebaran predikat ASN",
      wide: true,
      cell: ({ spread }) => <Spread spread={spread} />,
    },
  ];
  return (
    <Table
      caption="IKM dan sebaran predikat per OPD"
      columns={columns}
      rows={rows}
      rowKey={({ code }) => code}
    />
  );
}
