import Link from "next/link";
import { Panel } from "@/components/ui/panel";
import { StatusTag } from "@/components/ui/status-tag";
import { Table, type Column } from "@/components/ui/table";
import { termPhrase } from "@/lib/appraisals/labels/appraisal";
import type { Term } from "@/lib/kernel/term";
import { termName } from "@/lib/labels/date";
import { judgingWords, skpStatus } from "@/lib/labels/statuses";
import type { TeamPerson } from "@/lib/home/queries/team";

const PERSON: Column<TeamPerson>[] = [
  {
    key: "name",
    header: "Nama",
    rowHeader: true,
    cell: ({ name, skp }) => (skp === null ? name : <Link href={`/skp/${skp.id}`}>{name}</Link>),
  },
  {
    key: "position",
    header: "Jabatan",
    wide: true,
    cell: ({ position, unit }) => (
      <>
        {position}
        <span className="block text-xs text-ink-2">{unit}</span>
      </>
    ),
  },
  {
    key: "skp",
    header: "SKP",
    cell: ({ skp }) =>
      skp === null ? (
        <StatusTag tone="neutral">Belum dimulai</StatusTag>
      ) : (
        <StatusTag tone={skpStatus[skp.status].tone}>{skpStatus[skp.status].label}</StatusTag>
      ),
  },
];

/** One open term of a person, by its name, so that who waits in one term never looks late in it because of another. */
const termColumn = (term: Term, today: string): Column<TeamPerson> => ({
  key: term.id,
  header: termName(term),
  wide: true,
  cell: ({ name, skp, appraisals }) => {
    const appraisal = appraisals.find(({ termId }) => termId === term.id);
    if (appraisal === undefined)
      return (
        <span className="text-ink-2">
          {skp?.status === "APPROVED" ? "Tidak dinilai pada masa ini" : "Menunggu SKP ditetapkan"}
        </span>
      );
    const { label, tone } = judgingWords(appraisal.status, term, today);
    return (
      <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <StatusTag tone={tone}>{label}</StatusTag>
        <Link href={`/penilaian/${appraisal.id}`} aria-label={`Buka penilaian ${name}, ${termPhrase(term)}`}>
          Buka
        </Link>
      </span>
    );
  },
});

interface TeamTableProps {
  readonly people: readonly TeamPerson[];
  readonly count: number;
  /** The open terms in which the viewer judges anybody. */
  readonly terms: readonly Term[];
  readonly today: string;
}

const teamReading = (count: number, terms: readonly Term[]): string =>
  `${count} orang menurut penempatan dan penetapan penilai hari ini. ` +
  (terms.length === 0
    ? "Belum ada masa penilaian yang dibuka untuk mereka."
    : `Masa yang terbuka: ${terms.map(termPhrase).join(", ")}.`);

/** The appraiser's people, by name, each with the state of the SKP and of every open term. */
export function TeamTable({ people, count, terms, today }: TeamTableProps) {
  return (
    <Panel title="Orang yang Anda nilai" reading={teamReading(count, terms)} flush>
      <Table
        caption="Orang yang Anda nilai menurut nama"
        columns={[...PERSON, ...terms.map((term) => termColumn(term, today))]}
        rows={people}
        rowKey={({ id }) => id}
      />
    </Panel>
  );
}
