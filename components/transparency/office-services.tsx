import Link from "next/link";
import { surveyPath } from "@/lib/kernel/address";
import { Absent } from "@/components/ui/absent";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { Table, type Column } from "@/components/ui/table";
import { mutuLabel, unsur } from "@/lib/labels/unsur";
import { formatFixed, formatNumber } from "@/lib/labels/number";
import { changeWords, respondentsWords, whyNoIkm } from "@/lib/transparency/labels/transparency";
import type { MovingService } from "@/lib/transparency/queries/office";

interface OfficeServicesProps {
  readonly services: readonly MovingService[];
  readonly term: string;
}

/** The services of an office with index, respondents and what citizens rated lowest. */
export function OfficeServices({ services, term }: OfficeServicesProps) {
  if (services.length === 0)
    return (
      <Panel title={`Layanan ${term}`}>
        <EmptyState title="Tidak ada layanan OPD ini yang disurvei pada triwulan itu." />
      </Panel>
    );
  const columns: Column<MovingService>[] = [
    {
      key: "name",
      header: "Layanan",
      rowHeader: true,
      cell: ({ slug, name }) => (
        <Link href={surveyPath(slug)} className="text-ink">
          {name}
        </Link>
      ),
    },
    {
      key: "ikm",
      header: "IKM",
      numeric: true,
      cell: (row) =>
        row.ikm === null ? <Absent why={whyNoIkm(row) ?? ""} /> : <b>{formatFixed(row.ikm, 2)}</b>,
    },
    {
      key: "mutu",
      header: "Mutu",
      cell: ({ mutu }) =>
        mutu === null ? (
          "-"
        ) : (
          <>
            <b>{mutu}</b> <span className="text-ink-2">{mutuLabel[mutu]}</span>
          </>
        ),
    },
    { key: "change", header: "Dari triwulan lalu", numeric: true, cell: ({ change }) => changeWords(change) },
    { key: "respondents", header: "Responden", numeric: true, cell: (row) => respondentsWords(row) },
    {
      key: "excluded",
      header: "Dipisahkan",
      numeric: true,
      cell: ({ excluded }) => (excluded === null ? "-" : formatNumber(excluded)),
    },
    {
      key: "lowest",
      header: "Tiga unsur terendah",
      wide: true,
      cell: ({ lowest }) => (lowest.length === 0 ? "-" : lowest.map((name) => unsur[name].name).join(", ")),
    },
  ];
  return (
    <Panel
      title={`Layanan ${term}`}
      flush
      footer={
        "Dipisahkan: jawaban yang diperiksa dulu dan tidak dihitung. Tanda - berarti angkanya " +
        "tidak ditampilkan atau belum ada."
      }
    >
      <Table
        caption={`Layanan dengan IKM, ${term}`}
        columns={columns}
        rows={services}
        rowKey={({ slug }) => slug}
      />
    </Panel>
  );
}
