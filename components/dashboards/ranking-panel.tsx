import Link from "next/link";
import { useId, type ReactNode } from "react";
import { ExploreChoice, ExplorePlace, ExploreScope } from "@/components/charts/explore";
import { ViewSwitch } from "@/components/charts/view-switch";
import { comparisonOf } from "@/components/dashboards/unit-comparison";
import { OrganisationMissing, type SetBy } from "@/components/dashboards/organisation-missing";
import { UnitTable } from "@/components/dashboards/unit-table";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { Panel } from "@/components/ui/panel";
import { concernTitle, rankingReading } from "@/lib/dashboards/labels/attention";
import type { UnitFigures } from "@/lib/dashboards/queries/dashboard";
import type { Ranking } from "@/lib/dashboards/queries/office";

interface RankingPanelProps {
  readonly ranking: Ranking;
  /** All of them, for the exploring view. */
  readonly units: readonly UnitFigures[];
  readonly title: string;
  readonly noun: string;
  readonly hrefFor: (code: string) => string;
  /** The same page with another part of the ranking. */
  readonly addressFor: (change: Readonly<Record<string, string>>) => string;
  readonly csvHref?: string;
  readonly empty: ReactNode;
  /** The unit above all of them, whose head sets their results. */
  readonly setBy?: SetBy;
}

/** How much of the ranking is shown, and the way to the rest of it. */
function Rest({ ranking, noun, addressFor }: Pick<RankingPanelProps, "ranking" | "noun" | "addressFor">) {
  const { units, total, hidden, page, pageCount, concern } = ranking;
  const summary = `${units.length} dari ${total} ${noun}`;
  return (
    <>
      {pageCount > 1 ? (
        <Pagination
          page={page}
          pageCount={pageCount}
          summary={summary}
          hrefFor={(to) => addressFor({ semua: "1", halaman: String(to) })}
        />
      ) : (
        <span>{summary}</span>
      )}
      {hidden > 0 && (
        <Link href={addressFor({ semua: "1" })} className="no-print inline-flex min-h-11 items-center">
          Tampilkan {hidden} lainnya
        </Link>
      )}
      {concern !== null && (
        <Link href={addressFor({})} className="no-print inline-flex min-h-11 items-center">
          Tampilkan semua unit
        </Link>
      )}
    </>
  );
}

/** The ranking of units: its ends first, all of it by choice, or only what concerns somebody. */
export function RankingPanel({
  ranking,
  units,
  title,
  noun,
  hrefFor,
  addressFor,
  csvHref,
  empty,
  setBy,
}: RankingPanelProps) {
  const name = useId();
  const { total, hidden, breakBefore, concern } = ranking;
  if (total === 0 && concern === null)
    return (
      <Panel title={title}>
        <EmptyState title={empty} />
      </Panel>
    );
  const heading = concern === null ? title : concernTitle[concern];
  return (
    <ExploreScope title={title} data={comparisonOf(concern === null ? units : ranking.units, noun, hrefFor)}>
      <div id="peringkat" className="chart-frame">
        <Panel
          title={heading}
          reading={rankingReading(hidden)}
          flush
          footer={<Rest ranking={ranking} noun={noun} addressFor={addressFor} />}
          aside={
            <div className="no-print flex flex-wrap items-center gap-2.5">
              <ViewSwitch name={name} title={heading} views={["Tabel"]}>
                <ExploreChoice name={name} />
              </ViewSwitch>
              {csvHref !== undefined && (
                <ButtonLink href={csvHref} size="small" icon="download" download>
                  Unduh CSV
                </ButtonLink>
              )}
            </div>
          }
        >
          <div className="chart-drawing">
            <UnitTable caption={heading} units={ranking.units} hrefFor={hrefFor} breakBefore={breakBefore} />
            {ranking.units.some(({ rated, organisation }) => rated > 0 && organisation === null) && (
              <p className="px-4 py-3 text-sm text-ink-2 md:px-6">
                <OrganisationMissing by={setBy ?? null} />
              </p>
            )}
          </div>
          <div className="chart-explore no-print px-4 py-4 md:px-6 md:py-5.5">
            <ExplorePlace />
          </div>
        </Panel>
      </div>
    </ExploreScope>
  );
}
