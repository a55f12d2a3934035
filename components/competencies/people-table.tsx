import Link from "next/link";
import { Table, type Column } from "@/components/ui/table";
import { assessedWords } from "@/lib/competencies/labels";
import { formatShortDay } from "@/lib/labels/date";
import type { CompetencyRow } from "@/lib/competencies/queries/competencies";

interface PeopleTableProps {
  readonly people: readonly CompetencyRow[];
  readonly mayKeepStandards: boolean;
}

const COLUMNS: readonly Column<CompetencyRow>[] = [
  {
    key: "name",
    header: "Pegawai",
    rowHeader: true,
    cell: ({ employeeId, name, isOwn }) => (
      <>
        <Link href={`/admin/kompetensi/${employeeId}`} prefetch={false}>
          {name}
        </Link>
        {isOwn && <span className="block text-sm font-normal text-ink-2">dinilai admin lain</span>}
      </>
    ),
  },
  { key: "position", header: "Jabatan", wide: true, cell: ({ position }) => position },
  { key: "assessed", header: "Dinilai", cell: (row) => assessedWords(row) },
  { key: "below", header: "Di bawah standar", cell: ({ assessed, below }) => (assessed === 0 ? "-" : below) },
  {
    key: "lastOn",
    header: "Terakhir",
    cell: ({ lastOn }) => (lastOn === null ? "-" : formatShortDay(lastOn)),
  },
];

const STANDARD: Column<CompetencyRow> = {
  key: "standard",
  header: "Standar jabatan",
  wide: true,
  cell: ({ positionId, position, required }) => (
    <Link href={`/admin/kompetensi/standar/${positionId}`} prefetch={false}>
      {required === 0 ? "Tetapkan standar" : "Ubah standar"}
      <span className="sr-only">: {position}</span>
    </Link>
  ),
};

/** The people of a unit and how far each is assessed against the standard of her position. */
export function PeopleTable({ people, mayKeepStandards }: PeopleTableProps) {
  return (
    <Table
      caption="Penilaian kompetensi pegawai, menurut nama"
      columns={mayKeepStandards ? [...COLUMNS, STANDARD] : COLUMNS}
      rows={people}
      rowKey={({ employeeId }) => employeeId}
    />
  );
}
