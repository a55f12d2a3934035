import { PrepareYear } from "@/components/periods/prepare-year";
import type { TermActions } from "@/components/periods/term-form";
import { YearPanel } from "@/components/periods/year-panel";
import { EmptyState } from "@/components/ui/empty-state";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { Section } from "@/components/ui/section";
import { yearToPrepare } from "@/lib/periods/rules";
import type { FormAction } from "@/components/forms/use-form";
import type { TermCounts, Unfinished } from "@/lib/periods/labels";
import type { KeptPeriod } from "@/lib/periods/queries";

interface PeriodScreenProps {
  readonly periods: readonly KeptPeriod[];
  /** Of each term, by its id, how far the people are who are due in it. */
  readonly progress: ReadonlyMap<string, TermCounts>;
  /** Of each term that may be closed, who is not rated yet. */
  readonly unfinished: ReadonlyMap<string, Unfinished>;
  readonly today: string;
  /** Null for whoever only reads. */
  readonly actions: (TermActions & { readonly year: FormAction }) | null;
}

/** The years and their terms, with who is how far, and the way to open or close each. */
export function PeriodScreen({ periods, progress, unfinished, today, actions }: PeriodScreenProps) {
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
          <YearPanel
            year={year}
            terms={terms}
            progress={progress}
            unfinished={unfinished}
            today={today}
            actions={actions}
          />
        </Section>
      ))}
    </PageBody>
  );
}
