import { Table } from "@/components/ui/table";
import { formatNumber } from "@/lib/labels/number";
import { ikmShort } from "@/lib/surveys/labels/survey";
import { formatInterval } from "@/lib/surveys/labels/figures";
import type { OfficerFigure } from "@/lib/surveys/queries/service-report";

/** People who served, with the index of the answers given to them alone. */
export function IkmOfficers({ rows }: { readonly rows: readonly OfficerFigure[] }) {
  return (
    <Table
      caption="Petugas dengan jumlah responden dan IKM"
      rows={rows}
      rowKey={({ employeeId }) => employeeId}
      columns={[
        {
          key: "name",
          header: "Petugas",
          rowHeader: true,
          cell: ({ name, points }) => (
            <>
              {name}
              <span className="block text-sm font-normal text-ink-2">{points.join(", ")}</span>
            </>
          ),
        },
        { key: "n", header: "Responden", numeric: true, cell: ({ ikm }) => formatNumber(ikm.respondents) },
        { key: "ikm", header: "IKM", numeric: true, cell: ({ ikm }) => ikmShort(ikm).value },
        { key: "mutu", header: "Mutu", cell: ({ ikm }) => ikmShort(ikm).note },
        {
          key: "interval",
          header: "Selang 95%",
          numeric: true,
          cell: ({ ikm }) => (ikm.interval === null ? "-" : formatInterval(ikm.interval)),
        },
      ]}
    />
  );
}
