import { IkmListFilter } from "@/components/surveys/ikm-list-filter";
import { ServicesTable } from "@/components/surveys/services-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { Panel } from "@/components/ui/panel";
import { formatNumber } from "@/lib/labels/number";
import { groupingNoun, sumOfServices } from "@/lib/surveys/labels/figures";
import { addressWith } from "@/lib/kernel/address";
import type { FigurePage, FigureRequest } from "@/lib/surveys/queries/service-figures";

interface IkmListProps {
  readonly figures: FigurePage;
  readonly request: FigureRequest;
  readonly termId: string;
}

const HEADERS = { layanan: "Layanan", unit: "Unit", opd: "OPD" } as const;

/** Services, units or OPD of a quarter with search, order and pages. */
export function IkmList({ figures, request, termId }: IkmListProps) {
  const { rows, total, page, pageCount } = figures;
  const { grouping, order, search } = request;
  const view = { masa: termId, tampilan: grouping };
  const hrefFor = (to: number): string =>
    addressWith("/survei-layanan", {
      ...view,
      urut: order,
      ...(search === undefined ? {} : { cari: search }),
      halaman: String(to),
    });
  const noun = groupingNoun[grouping];
  return (
    <>
      <IkmListFilter search={search} order={order} keep={view} />
      {total === 0 && (
        <Panel>
          <EmptyState
            title={
              search === undefined ? "Belum ada layanan di unit Anda" : `Tidak ada ${noun} dengan nama itu`
            }
          >
            {search === undefined
              ? "Layanan yang disurvei dicatat oleh admin BKD."
              : "Coba kata lain, atau kosongkan pencarian."}
          </EmptyState>
        </Panel>
      )}
      {total > 0 && (
        <Panel
          title={HEADERS[grouping]}
          reading={grouping === "layanan" ? undefined : sumOfServices}
          flush
          footer={
            <Pagination
              page={page}
              pageCount={pageCount}
              summary={`${formatNumber(rows.length)} dari ${formatNumber(total)} ${noun}`}
              hrefFor={hrefFor}
            />
          }
        >
          <ServicesTable
            caption={`${HEADERS[grouping]} dengan jumlah responden dan IKM`}
            noun={HEADERS[grouping]}
            rows={rows}
            hrefFor={(slug) => `/survei-layanan/${slug}?masa=${termId}`}
          />
        </Panel>
      )}
    </>
  );
}
