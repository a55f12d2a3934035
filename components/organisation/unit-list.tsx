import Link from "next/link";
import type { ReactNode } from "react";
import { StatusTag } from "@/components/ui/status-tag";
import { Table, type Column } from "@/components/ui/table";
import { formatNumber } from "@/lib/labels/number";
import { unitKindLabel } from "@/lib/labels/organisation";
import { unitState } from "@/lib/organisation/labels";
import type { ListedUnit } from "@/lib/organisation/queries/tree";

interface UnitListProps<Unit extends ListedUnit> {
  readonly caption: string;
  readonly units: readonly Unit[];
  readonly today: string;
  /** What stands under the name of each. */
  readonly note?: (unit: Unit) => ReactNode;
}

/** Units with their people, each leading to its page. */
export function UnitList<Unit extends ListedUnit>({ caption, units, today, note }: UnitListProps<Unit>) {
  const columns: Column<Unit>[] = [
    {
      key: "name",
      header: "Unit",
      rowHeader: true,
      cell: (unit) => {
        const state = unitState(unit, today);
        return (
          <>
            <Link href={`/admin/unit/${unit.code}`} prefetch={false}>
              {unit.name}
            </Link>
            {state !== null && (
              <span className="ml-2">
                <StatusTag tone={state.tone}>{state.label}</StatusTag>
              </span>
            )}
            {note !== undefined && <span className="block text-sm font-normal text-ink-2">{note(unit)}</span>}
          </>
        );
      },
    },
    { key: "kind", header: "Jenis", cell: ({ kind }) => unitKindLabel[kind] },
    { key: "people", header: "Pegawai", numeric: true, cell: ({ people }) => formatNumber(people) },
    {
      key: "headless",
      header: "Tanpa kepala definitif",
      numeric: true,
      cell: ({ headless }) => `${formatNumber(headless)} unit`,
    },
  ];
  return <Table caption={caption} columns={columns} rows={units} rowKey={({ code }) => code} />;
}
