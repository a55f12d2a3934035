import Link from "next/link";
import type { ReactNode } from "react";
import { UnitTable } from "@/components/dashboards/unit-table";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { Panel } from "@/components/ui/panel";
import { concernTitle, rankingReading } from "@/lib/dashboards/labels/attention";
import type { Ranking } from "@/lib/dashboards/queries/office";

interface RankingPanelProps {
  readonly ranking: Ranking;
  readonly title: string;
  readonly noun: string;
  readonly hrefFor: (code: string) => string;
  /** The same page with another part of the ranking. */
  readonly addressFor: (change: Readonly<Record<string, string>>) => string;
  readonly csvHref?: string;
  readonly empty: ReactNode;
}

/** The ranking of units: its ends first, all of it by choice, or only what concerns somebody. */
export function RankingPanel({
  ranking,
  title,
  noun,
  hrefFor,
  addressFor,
  csvHref,
  empty,
}: RankingPanelProps) {
  const { units, total, hidden, page, pageCount, breakBefore, concern } = ranking;
  if (total === 0 && concern === null)
    return (
      <Panel title={title}>
        <EmptyState title={empty} />
      </Panel>
    );
  const heading = concern === null ? title : concernTitle[concern];
  const summary = `${units.length} dari ${total} ${noun}`;
  const footer = (
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
        <Link href={addressFor({ semua: "1" })} className="inline-flex min-h-11 items-center">
          Tampilkan {hidden} lainnya
        </Link>
      )}
      {concern !== null && (
        <Link href={addressFor({})} className="inline-flex min-h-11 items-center">
          Tampilkan semua unit
        </Link>
      )}
    </>
  );
  return (
    <div id="peringkat">
      <Panel
        title={heading}
        reading={rankingReading(hidden)}
        flush
        footer={footer}
        aside={
          csvHref === undefined ? undefined : (
            <ButtonLink href={csvHref} size="small" icon="download" download>
              Unduh CSV
            </ButtonLink>
          )
        }
      >
        <UnitTable caption={heading} units={units} hrefFor={hrefFor} breakBefore={breakBefore} />
      </Panel>
    </div>
  );
}
