import { ShortTermRow, TermRow, type TermRowProps } from "@/components/periods/term-row";
import { Icon } from "@/components/ui/icon";
import { Panel } from "@/components/ui/panel";
import type { Term } from "@/lib/kernel/term";
import type { TermCounts, Unfinished } from "@/lib/periods/labels";

interface YearPanelProps extends Pick<TermRowProps, "today" | "actions"> {
  readonly year: number;
  readonly terms: readonly Term[];
  readonly progress: ReadonlyMap<string, TermCounts>;
  readonly unfinished: ReadonlyMap<string, Unfinished>;
}

const NOBODY: TermCounts = { people: 0, approved: 0, submitted: 0, rated: 0 };

/** A year with the terms that ask for something; those that are over, and those still to come, are folded. */
export function YearPanel({ year, terms, progress, unfinished, today, actions }: YearPanelProps) {
  const countsOf = ({ id }: Term) => progress.get(id) ?? NOBODY;
  const isNow = ({ status, startsOn }: Term) =>
    status === "OPEN" || (status === "UPCOMING" && startsOn <= today);
  const now = terms.filter(isNow);
  const closed = terms.filter(({ status }) => status === "CLOSED");
  const later = terms.filter((term) => !isNow(term) && term.status !== "CLOSED");
  return (
    <Panel title={`Tahun ${year}`} flush>
      {now.length > 0 && (
        <ul className="divide-y divide-line">
          {now.map((term) => (
            <li key={term.id}>
              <TermRow
                term={term}
                counts={countsOf(term)}
                unfinished={unfinished.get(term.id) ?? null}
                today={today}
                actions={actions}
              />
            </li>
          ))}
        </ul>
      )}
      <Fold title={`${closed.length} masa sudah ditutup`} terms={closed} countsOf={countsOf} />
      <Fold title={`${later.length} masa belum mulai`} terms={later} countsOf={countsOf} />
    </Panel>
  );
}

interface FoldProps {
  readonly title: string;
  readonly terms: readonly Term[];
  readonly countsOf: (term: Term) => TermCounts;
}

function Fold({ title, terms, countsOf }: FoldProps) {
  if (terms.length === 0) return null;
  return (
    <details className="border-t border-line first:border-t-0">
      <summary className="flex min-h-12 items-center gap-2 px-4 font-semibold text-link md:px-6">
        <span className="[details[open]>summary>&]:rotate-90">
          <Icon name="chevron-right" size={16} />
        </span>
        {title}
      </summary>
      <ul className="divide-y divide-line border-t border-line">
        {terms.map((term) => (
          <li key={term.id}>
            <ShortTermRow term={term} counts={countsOf(term)} />
          </li>
        ))}
      </ul>
    </details>
  );
}
