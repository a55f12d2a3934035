import Link from "next/link";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { Panel } from "@/components/ui/panel";
import { StatusTag } from "@/components/ui/status-tag";
import { Table, type Column } from "@/components/ui/table";
import { termName } from "@/lib/labels/date";
import { formatNumber } from "@/lib/labels/number";
import { judgingWords, skpStatus } from "@/lib/labels/statuses";
import type { Term } from "@/lib/kernel/term";
import type { PeoplePage, PersonInTerm } from "@/lib/dashboards/queries/unit-people";

interface PeoplePanelProps {
  readonly page: PeoplePage;
  readonly term: Term;
  readonly today: string;
  readonly hrefFor: (page: number) => string;
}

/** Nothing is fetched ahead: opening a person's page is recorded, hovering over a name is not opening it. */
const columnsOf = (term: Term, today: string): Column<PersonInTerm>[] => [
  {
    key: "name",
    header: "Pegawai",
    rowHeader: true,
    cell: ({ employeeId, name, position }) => (
      <>
        <Link href={`/pegawai/${employeeId}`} prefetch={false}>
          {name}
        </Link>
        <span className="block text-sm font-normal text-ink-2">{position}</span>
      </>
    ),
  },
  { key: "unit", header: "Unit", wide: true, cell: ({ unit }) => unit },
  {
    key: "skp",
    header: "SKP",
    cell: ({ skpStatus: status }) =>
      status === null ? (
        <StatusTag tone="neutral">Belum dibuat</StatusTag>
      ) : (
        <StatusTag tone={skpStatus[status].tone}>{skpStatus[status].label}</StatusTag>
      ),
  },
  {
    key: "term",
    header: `Penilaian ${termName(term)}`,
    cell: ({ appraisalStatus: status }) => {
      if (status === null) return <StatusTag tone="neutral">Menunggu SKP ditetapkan</StatusTag>;
      const { tone, label } = judgingWords(status, term, today);
      return <StatusTag tone={tone}>{label}</StatusTag>;
    },
  },
];

/** The people of a unit with where each stands in the term; ratings are read one person at a time. */
export function PeoplePanel({ page, term, today, hrefFor }: PeoplePanelProps) {
  const title = "Pegawai";
  if (page.total === 0)
    return (
      <Panel title={title}>
        <EmptyState title="Belum ada pegawai tercatat di unit ini">
          Penempatan dicatat oleh admin BKD.
        </EmptyState>
      </Panel>
    );
  const footer = (
    <Pagination
      page={page.page}
      pageCount={page.pageCount}
      summary={`${formatNumber(page.people.length)} dari ${formatNumber(page.total)} pegawai`}
      hrefFor={hrefFor}
    />
  );
  return (
    <div id="pegawai">
      <Panel
        title={title}
        reading={`Keadaan ${termName(term)}. Hasil penilaian dibuka per orang, dan pembacaannya tercatat.`}
        flush
        footer={footer}
      >
        <Table
          caption="Pegawai dengan keadaan SKP dan penilaian"
          columns={columnsOf(term, today)}
          rows={page.people}
          rowKey={({ employeeId }) => employeeId}
        />
      </Panel>
    </div>
  );
}
