import { useId, type ReactNode } from "react";
import type { HeadingLevel } from "@/components/ui/heading";
import { Panel } from "@/components/ui/panel";
import { Table, type Column } from "@/components/ui/table";
import { TwinSwitch } from "@/components/charts/twin-switch";

interface ChartFrameProps<Row> {
  readonly title: string;
  readonly reading: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly level?: HeadingLevel;
  readonly note?: ReactNode;
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/** A chart with its finding in one sentence and a table of the same rows, one choice away; paper shows both. */
export function ChartFrame<Row>({
  title,
  reading,
  columns,
  rows,
  rowKey,
  level = 2,
  note,
  footer,
  children,
}: ChartFrameProps<Row>) {
  const name = useId();
  return (
    <div className="chart-frame min-w-0">
      <Panel
        title={title}
        level={level}
        reading={reading}
        aside={<TwinSwitch name={name} title={title} />}
        footer={footer}
      >
        <div className="chart-drawing @container">{children}</div>
        <div className="chart-twin">
          <Table
            caption={`${title}: tabel dari data yang sama`}
            columns={columns}
            rows={rows}
            rowKey={rowKey}
            cards={false}
            inset={false}
          />
        </div>
        {note != null && <p className="mt-3.5 text-xs text-ink-2">{note}</p>}
      </Panel>
    </div>
  );
}
