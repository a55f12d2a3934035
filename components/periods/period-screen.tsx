import { PrepareYear } from "@/components/periods/prepare-year";
import type { TermActions } from "@/components/periods/term-form";
import { TermRow } from "@/components/periods/term-row";
import { EmptyState } from "@/components/ui/empty-state";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { Section } from "@/components/ui/section";
import { yearToPrepare } from "@/lib/periods/rules";
import type { FormAction } from "@/components/forms/use-form";
import type { TermCounts } from "@/lib/periods/labels";
import type { KeptPeriod } from "@/lib/periods/queries";

interface PeriodScreenProps {
  readonly periods: readonly KeptPeriod[];
  /** Of each term, by its id, how far the people are who are due in it. */
  readonly progress: ReadonlyMap<string, TermCounts>;
  readonly today: string;
  /** Null for whoever only reads. */
  readonly actions: (TermActions & { readonly year: FormAction }) | null;
}

const NOBODY: TermCounts = { people: 0, approved: 0, submitted: 0, rated: 0 };

/** The years and their terms, with who is how far, and the way to open or close each. */
export function PeriodScreen({ periods, progress, today, actions }: PeriodScreenProps) {
  const next = yearToPrepare(
    periods.map(({ year }) => year),
    today,
  );
  return (
    <PageBody>
      <PageHeader
        title="Periode dan masa penilaian"
        lead={
          "Realisasi dicatat menurut kalender; masa yang dibuka dapat dikirim dan dinilai. Beberapa masa " +
          "boleh terbuka bersamaan. Menutup masa tidak menghapus apa pun."
        }
      />
      {next !== null && actions !== null && (
        <Section>
          <PrepareYear year={next} action={actions.year} />
        </Section>
      )}
      {periods.length === 0 && (
        <Panel>
          <EmptyState title="Belum ada periode">
            Siapkan tahun pertama di atas. Sesudah itu pegawai dapat menyusun SKP.
          </EmptyState>
        </Panel>
      )}
      {periods.map(({ id, year, terms }) => (
        <Section key={id}>
          <Panel title={`Tahun ${year}`} flush>
            <ul className="divide-y divide-line">
              {terms.map((term) => (
                <TermRow
                  key={term.id}
                  term={term}
                  counts={progress.get(term.id) ?? NOBODY}
                  today={today}
                  actions={actions}
                />
              ))}
            </ul>
          </Panel>
        </Section>
      ))}
    </PageBody>
  );
}
