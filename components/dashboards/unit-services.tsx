import Link from "next/link";
import { Panel } from "@/components/ui/panel";
import { Table, type Column } from "@/components/ui/table";
import { formatNumber } from "@/lib/labels/number";
import { ikmShort } from "@/lib/surveys/labels/survey";
import { unsur } from "@/lib/labels/unsur";
import type { ServiceFigures } from "@/lib/surveys/queries/services";

interface UnitServicesProps {
  readonly services: readonly ServiceFigures[];
  readonly total: number;
  readonly termId: string;
}

/** What citizens say of the services of a unit. */
export function UnitServices({ services, total, termId }: UnitServicesProps) {
  const columns: Column<ServiceFigures>[] = [
    {
      key: "name",
      header: "Layanan",
      rowHeader: true,
      cell: ({ slug, name }) => <Link href={`/survei-layanan/${slug}?masa=${termId}`}>{name}</Link>,
    },
    {
      key: "respondents",
      header: "Responden",
      numeric: true,
      cell: ({ ikm }) => formatNumber(ikm.respondents),
    },
    {
      key: "ikm",
      header: "IKM",
      numeric: true,
      cell: ({ ikm }) => `${ikmShort(ikm).value} ${ikmShort(ikm).note}`,
    },
    {
      key: "lowest",
      header: "Tiga unsur terendah",
      wide: true,
      cell: ({ ikm }) =>
        ikm.lowest.length === 0 ? "-" : ikm.lowest.map((name) => unsur[name].name).join(", "),
    },
  ];
  return (
    <Panel
      title="Kepuasan masyarakat"
      flush
      footer={
        <>
          <span>
            {services.length} dari {total} layanan
          </span>
          <Link
            href={`/survei-layanan?masa=${termId}`}
            className="no-print inline-flex min-h-11 items-center"
          >
            Lihat semua layanan
          </Link>
        </>
      }
    >
      <Table
        caption="Layanan unit dengan IKM"
        columns={columns}
        rows={services}
        rowKey={({ slug }) => slug}
      />
    </Panel>
  );
}
