import Link from "next/link";
import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { StatusTag } from "@/components/ui/status-tag";
import { Table, type Column } from "@/components/ui/table";
import { formatDay } from "@/lib/labels/date";
import { filledWords, heldAs, positionLine } from "@/lib/organisation/labels";
import { vacant } from "@/lib/organisation/rules/positions";
import type { UnitPosition } from "@/lib/organisation/queries/unit-page";

interface PositionsPanelProps {
  readonly code: string;
  readonly positions: readonly UnitPosition[];
  readonly mayAdd: boolean;
  readonly mayCorrect: boolean;
  readonly footer: ReactNode;
}

/** Plt. and Plh. stand in for somebody: they fill no place. */
const heldBy = ({ holders }: UnitPosition): number =>
  holders.filter(({ kind }) => kind === "DEFINITIF").length;

function Holders({ position }: { readonly position: UnitPosition }) {
  const { holders, formasi, closedOn } = position;
  const free = closedOn === null ? vacant(formasi, heldBy(position)) : 0;
  return (
    <>
      {holders.length > 0 && (
        <ul>
          {holders.map(({ employeeId, name, kind }) => (
            <li key={`${employeeId}${kind}`}>
              <Link href={`/pegawai/${employeeId}`} prefetch={false}>
                {name}
              </Link>{" "}
              <span className="text-sm text-ink-2">({heldAs[kind]})</span>
            </li>
          ))}
        </ul>
      )}
      {free > 0 && (
        <StatusTag tone="brass" icon="person">
          {free === 1 ? "Lowong" : `${free} lowong`}
        </StatusTag>
      )}
      {holders.length === 0 && free === 0 && "-"}
    </>
  );
}

/** The positions of a unit with who holds them today and which are vacant. */
export function PositionsPanel({ code, positions, mayAdd, mayCorrect, footer }: PositionsPanelProps) {
  const columns: Column<UnitPosition>[] = [
    {
      key: "name",
      header: "Jabatan",
      rowHeader: true,
      cell: (position) => (
        <>
          {mayCorrect ? (
            <Link href={`/admin/unit/${code}/jabatan/${position.id}`} prefetch={false}>
              {position.name}
            </Link>
          ) : (
            position.name
          )}
          {position.headsUnit && (
            <span className="ml-2">
              <StatusTag tone="info" icon="star">
                Memimpin unit
              </StatusTag>
            </span>
          )}
          <span className="block text-sm font-normal text-ink-2">
            {positionLine(position)}
            {position.closedOn !== null && `. Ditutup, hari terakhir ${formatDay(position.closedOn)}`}
          </span>
        </>
      ),
    },
    {
      key: "holders",
      header: "Dipegang hari ini",
      wide: true,
      cell: (position) => <Holders position={position} />,
    },
    { key: "filled", header: "Formasi", cell: (row) => filledWords(heldBy(row), row.formasi) },
  ];
  const add = mayAdd && (
    <span className="no-print">
      <ButtonLink href={`/admin/unit/${code}/jabatan/baru`} icon="plus" size="small">
        Tambah jabatan
      </ButtonLink>
    </span>
  );
  return (
    <Panel id="jabatan" title="Jabatan" flush={positions.length > 0} footer={footer} aside={add}>
      {positions.length === 0 ? (
        <EmptyState title="Belum ada jabatan di unit ini">
          {mayAdd
            ? "Tambahkan jabatan kepala lebih dulu: pemegangnya menilai pegawai unit ini."
            : "Admin BKD menambahkan jabatan."}
        </EmptyState>
      ) : (
        <Table
          caption="Jabatan dengan pemegangnya hari ini"
          columns={columns}
          rows={positions}
          rowKey={({ id }) => id}
        />
      )}
    </Panel>
  );
}
