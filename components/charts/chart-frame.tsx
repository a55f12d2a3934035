import Link from "next/link";
import { useId, type ReactNode } from "react";
import { printValue, type ChartData, type ChartRow } from "@/components/charts/chart-data";
import { ViewSwitch } from "@/components/charts/view-switch";
import { Panel } from "@/components/ui/panel";
import { Table, type Column } from "@/components/ui/table";

export interface ChartFrameProps {
  readonly title: string;
  readonly reading: string;
  readonly data: ChartData;
  readonly note?: ReactNode;
  readonly footer?: ReactNode;
  readonly children?: ReactNode;
}

const tableColumns = ({ category, columns }: ChartData): readonly Column<ChartRow>[] => [
  {
    key: "",
    header: category,
    rowHeader: true,
    // Nothing is fetched ahead: opening a result may be recorded, hovering over it is not opening it.
    cell: ({ label, href }) =>
      href === undefined ? (
        label
      ) : (
        <Link href={href} prefetch={false}>
          {label}
        </Link>
      ),
  },
  ...columns.map((column) => ({
    key: column.key,
    header: column.label,
    numeric: column.text !== true,
    cell: ({ values }: ChartRow) => printValue(column, values[column.key]),
  })),
];

/** A chart with its finding in one sentence and a table of the same rows, one choice away; paper shows both. */
export function ChartFrame({ title, reading, data, note, footer, children }: ChartFrameProps) {
  const name = useId();
  return (
    <div className="chart-frame min-w-0">
      <Panel
        title={title}
        reading={reading}
        aside={<ViewSwitch name={name} title={title} views={["Grafik", "Tabel"]} />}
        footer={footer}
      >
        <div className="chart-drawing @container">{children}</div>
        <div className="chart-twin">
          <Table
            caption={`${title}: tabel dari data yang sama`}
            columns={tableColumns(data)}
            rows={data.rows}
            rowKey={({ key }) => key}
            cards={false}
            inset={false}
          />
        </div>
        {note != null && <p className="mt-3.5 text-xs text-ink-2">{note}</p>}
      </Panel>
    </div>
  );
}
