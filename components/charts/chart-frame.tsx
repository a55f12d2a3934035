import Link from "next/link";
import { useId, type ReactNode } from "react";
import { printValue, type ChartData, type ChartRow } from "@/components/charts/chart-data";
import { ExploreChoice, ExplorePlace, ExploreScope } from "@/components/charts/explore";
import { ViewSwitch } from "@/components/charts/view-switch";
import { Panel } from "@/components/ui/panel";
import { Table, type Column } from "@/components/ui/table";

export interface ChartFrameProps {
  readonly title: string;
  readonly reading: string;
  readonly data: ChartData;
  /** Without the exploring view: for pages that anybody reads on any device. */
  readonly still?: boolean;
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
export function ChartFrame(props: ChartFrameProps) {
  const { title, data, still } = props;
  const name = useId();
  const views = { name, title, views: ["Grafik", "Tabel"] };
  if (still) return <Frame {...props} views={<ViewSwitch {...views} />} />;
  const choices = (
    <ViewSwitch {...views}>
      <ExploreChoice name={name} />
    </ViewSwitch>
  );
  return (
    <ExploreScope title={title} data={data}>
      <Frame {...props} views={choices} place={<ExplorePlace />} />
    </ExploreScope>
  );
}

interface FrameProps extends ChartFrameProps {
  readonly views: ReactNode;
  readonly place?: ReactNode;
}

function Frame({ title, reading, data, note, footer, views, place, children }: FrameProps) {
  return (
    <div className="chart-frame min-w-0">
      <Panel title={title} reading={reading} aside={views} footer={footer}>
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
        {place != null && <div className="chart-explore no-print">{place}</div>}
        {note != null && <p className="mt-3.5 text-xs text-ink-2">{note}</p>}
      </Panel>
    </div>
  );
}
