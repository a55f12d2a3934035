import Link from "next/link";
import { useId, type ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import { cn } from "@/components/ui/cn";

export interface Column<Row> {
  readonly key: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  readonly rowHeader?: boolean;
  readonly numeric?: boolean;
  readonly wide?: boolean;
  readonly wideOnly?: boolean;
  readonly headerHidden?: boolean;
  readonly sort?:
    | { readonly href: string; readonly direction?: "ascending" | "descending" | undefined }
    | undefined;
}

interface TableProps<Row> {
  readonly caption: string;
  readonly captionVisible?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly cards?: boolean;
  readonly sticky?: boolean;
  readonly inset?: boolean;
  readonly breakBefore?: (row: Row) => boolean;
}

function Head<Row>({ column }: { readonly column: Column<Row> }) {
  const { sort } = column;
  const icon = sort?.direction === "ascending" ? "arrow-up" : "arrow-down";
  return (
    <th scope="col" aria-sort={sort?.direction} className={cn(column.numeric && "numeric")}>
      {sort === undefined &&
        (column.headerHidden ? <span className="sr-only">{column.header}</span> : column.header)}
      {sort !== undefined && (
        <Link href={sort.href} className="inline-flex items-center gap-1 text-inherit">
          {column.header}
          {sort.direction && <Icon name={icon} size={14} />}
        </Link>
      )}
    </th>
  );
}

function Cell<Row>({
  column,
  row,
  cards,
}: {
  readonly column: Column<Row>;
  readonly row: Row;
  readonly cards: boolean;
}) {
  if (column.rowHeader) return <th scope="row">{column.cell(row)}</th>;
  const className = cn(column.numeric && "numeric", column.wide && "wide", column.wideOnly && "wide-only");
  return (
    <td data-l={cards && !column.headerHidden ? column.header : undefined} className={className || undefined}>
      {column.cell(row)}
    </td>
  );
}

/** A table whose rows become cards on phones, or which scrolls sideways in its own region. */
export function Table<Row>(props: TableProps<Row>) {
  const captionId = useId();
  const { caption, captionVisible, columns, rows, rowKey, cards = true, sticky, breakBefore } = props;
  const table = (
    <table className={tableClass(props)}>
      <caption id={captionId} className={captionVisible ? "pb-1 text-xs text-ink-2" : "sr-only"}>
        {caption}
      </caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <Head key={column.key} column={column} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr
            key={rowKey(row)}
            className={breakBefore?.(row) ? "border-t-3 border-double border-line-strong" : undefined}
          >
            {columns.map((column) => (
              <Cell key={column.key} column={column} row={row} cards={cards} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
  if (cards && !sticky) return table;
  return <ScrollRegion labelledBy={captionId}>{table}</ScrollRegion>;
}

function tableClass<Row>({ inset = true, cards = true, sticky }: TableProps<Row>): string {
  return cn("table", inset && "table-inset", cards && "table-cards", sticky && "table-sticky");
}

/** Scrolls sideways by keyboard too, hence the tab stop. */
function ScrollRegion({
  labelledBy,
  children,
}: {
  readonly labelledBy: string;
  readonly children: ReactNode;
}) {
  const keyboard = { tabIndex: 0 };
  return (
    <div role="region" aria-labelledby={labelledBy} className="overflow-x-auto" {...keyboard}>
      {children}
    </div>
  );
}
