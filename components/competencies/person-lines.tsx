import { Panel } from "@/components/ui/panel";
import { Table, type Column } from "@/components/ui/table";
import { formatDay, formatShortDay } from "@/lib/labels/date";
import { competencyGroupLabel } from "@/lib/labels/aspects";
import type { CompetencyLine, PersonCompetencies } from "@/lib/competencies/queries/competencies";

const COLUMNS: readonly Column<CompetencyLine>[] = [
  {
    key: "name",
    header: "Kompetensi",
    rowHeader: true,
    cell: ({ name, group }) => (
      <>
        {name}
        <span className="block text-sm font-normal text-ink-2">{competencyGroupLabel[group]}</span>
      </>
    ),
  },
  { key: "required", header: "Diminta", numeric: true, cell: ({ required }) => required },
  {
    key: "latest",
    header: "Terakhir dinilai",
    numeric: true,
    cell: ({ latest }) => (latest === null ? "-" : latest.level),
  },
  {
    key: "day",
    header: "Tanggal",
    wide: true,
    cell: ({ latest }) => (latest === null ? "Belum pernah" : formatShortDay(latest.day)),
  },
];

/** What the position asks for beside what was last assessed. */
export function PersonLines({ person }: { readonly person: PersonCompetencies }) {
  return (
    <Panel title="Standar dan penilaian terakhir" flush>
      <Table
        caption={`Kompetensi ${person.name}`}
        columns={COLUMNS}
        rows={person.lines}
        rowKey={({ competencyId }) => competencyId}
      />
    </Panel>
  );
}

/** Every day on which she was assessed; none of them is overwritten by a later one. */
export function AssessmentDays({ days }: Pick<PersonCompetencies, "days">) {
  return (
    <Panel title="Hari penilaian" small>
      {days.length === 0 && <p className="text-ink-2">Belum pernah dinilai.</p>}
      {days.length > 0 && (
        <ul className="grid gap-1.5">
          {days.map(({ day, count }) => (
            <li key={day}>
              {formatDay(day)} <span className="text-sm text-ink-2">{count} kompetensi</span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
