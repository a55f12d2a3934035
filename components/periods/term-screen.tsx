import Link from "next/link";
import type { TermActions } from "@/components/periods/term-form";
import { TermRow } from "@/components/periods/term-row";
import { EmptyState } from "@/components/ui/empty-state";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { Panel } from "@/components/ui/panel";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import type { Term } from "@/lib/kernel/term";
import { termName } from "@/lib/labels/date";
import { formatNumber } from "@/lib/labels/number";
import { heldUpWords, type TermCounts, type Unfinished } from "@/lib/periods/labels";

interface TermScreenProps {
  readonly term: Term;
  readonly counts: TermCounts;
  /** The first who are not rated, for the question before the term is closed. */
  readonly first: Unfinished | null;
  readonly unfinished: Unfinished & { readonly page: number; readonly pageCount: number };
  readonly hrefFor: (page: number) => string;
  readonly today: string;
  /** Null for whoever only reads. */
  readonly actions: TermActions | null;
}

/** One term: how far it is, what can be done with it, and by name who is not rated in it. */
export function TermScreen({ term, counts, first, unfinished, hrefFor, today, actions }: TermScreenProps) {
  const { people, total, page, pageCount } = unfinished;
  return (
    <PageBody>
      <PageHeader
        title={termName(term)}
        breadcrumb={[{ href: "/admin/periode", label: "Periode" }, { label: termName(term) }]}
      />
      <Panel flush>
        <TermRow term={term} counts={counts} unfinished={first} today={today} actions={actions} />
      </Panel>
      {term.status !== "UPCOMING" && (
        <Section>
          <Panel
            title={term.status === "CLOSED" ? "Tidak selesai dinilai" : "Belum selesai dinilai"}
            reading="Menurut penempatan pada hari terakhir masa ini, dan di tangan siapa tertahannya."
            flush={total > 0}
            footer={
              total > 0 && (
                <Pagination
                  page={page}
                  pageCount={pageCount}
                  hrefFor={hrefFor}
                  summary={`${formatNumber(people.length)} dari ${formatNumber(total)} orang`}
                />
              )
            }
          >
            {total === 0 ? (
              <EmptyState
                title={counts.people === 0 ? "Tidak ada yang dinilai pada masa ini" : "Semua selesai dinilai"}
              >
                {counts.people === 0
                  ? "Belum ada pegawai yang aturan nilainya memakai masa ini."
                  : "Tidak ada yang perlu ditunggu lagi."}
              </EmptyState>
            ) : (
              <Table
                caption={`Belum selesai dinilai, ${termName(term)}`}
                rows={people}
                rowKey={({ employeeId }) => employeeId}
                columns={[
                  {
                    key: "name",
                    header: "Pegawai",
                    rowHeader: true,
                    cell: ({ employeeId, name }) => (
                      <Link href={`/pegawai/${employeeId}`} prefetch={false}>
                        {name}
                      </Link>
                    ),
                  },
                  { key: "unit", header: "Unit", wide: true, cell: ({ unit }) => unit },
                  { key: "at", header: "Tertahan", wide: true, cell: ({ at }) => heldUpWords[at] },
                ]}
              />
            )}
          </Panel>
        </Section>
      )}
    </PageBody>
  );
}
