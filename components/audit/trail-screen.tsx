import { ChainNotice } from "@/components/audit/chain-notice";
import { TrailFilters } from "@/components/audit/trail-filters";
import { EmptyState } from "@/components/ui/empty-state";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { Panel } from "@/components/ui/panel";
import { Table, type Column } from "@/components/ui/table";
import { actionLabel, chainLabel, detailText, subjectLabel } from "@/lib/audit/labels";
import { formatMoment, type Zone } from "@/lib/labels/date";
import { formatNumber } from "@/lib/labels/number";
import type { Trail, TrailCheck, TrailEvent, TrailFilter } from "@/lib/audit/queries";

interface TrailScreenProps {
  readonly trail: Trail;
  readonly filter: TrailFilter;
  /** Null while nobody asked for it. */
  readonly check: TrailCheck | null;
  readonly zone: Zone;
}

const ADDRESS = { action: "tindakan", chain: "rantai", subjectId: "objek" } as const;

/** The address of this page with the filters that are set. */
function hrefOf(filter: TrailFilter, extra: Record<string, string>): string {
  const set = (["action", "chain", "subjectId"] as const).flatMap((key) =>
    filter[key] === "" ? [] : [[ADDRESS[key], filter[key]]],
  );
  return `/admin/jejak-audit?${new URLSearchParams([...set, ...Object.entries(extra)]).toString()}`;
}

function columnsOf({ chains }: Trail, filter: TrailFilter, zone: Zone): Column<TrailEvent>[] {
  return [
    {
      key: "number",
      header: "Nomor",
      cell: ({ number }) => formatNumber(number),
      numeric: true,
      wideOnly: true,
    },
    {
      key: "at",
      header: "Waktu",
      cell: ({ at }) => <time dateTime={at}>{formatMoment(new Date(at), zone)}</time>,
    },
    { key: "action", header: "Tindakan", rowHeader: true, cell: ({ action }) => actionLabel(action) },
    { key: "actor", header: "Pelaku", cell: ({ actor }) => actor ?? "Sistem" },
    { key: "chain", header: "Rantai", cell: ({ chain }) => chainLabel(chain, chains) },
    {
      key: "detail",
      header: "Rincian",
      wide: true,
      cell: (event) => <Detail event={event} href={hrefOf({ ...filter, subjectId: event.subjectId }, {})} />,
    },
  ];
}

function Detail({ event, href }: { readonly event: TrailEvent; readonly href: string }) {
  return (
    <details className="min-w-0">
      <summary className="text-link underline underline-offset-2">{subjectLabel(event.subject)}</summary>
      <p className="mt-1 max-w-80 break-words text-ink-2">{detailText(event.detail)}</p>
      <p className="mt-1 font-mono text-xs text-ink-2">{event.hash.slice(0, 16)}</p>
      <a href={href}>Semua kejadian objek ini</a>
    </details>
  );
}

/** What was done, by whom, when; and whether anybody touched it afterwards. */
export function TrailScreen({ trail, filter, check, zone }: TrailScreenProps) {
  const { rows, total, pageCount, chains } = trail;
  const summary = `${formatNumber(rows.length)} dari ${formatNumber(total)} kejadian`;
  return (
    <PageBody>
      <PageHeader
        title="Jejak audit"
        lead={
          "Setiap kejadian menyebut sidik kejadian sebelumnya. Kejadian yang diubah, dihapus, " +
          "atau disisipkan memutus rantai."
        }
      />
      <ChainNotice check={check} chains={chains} href={hrefOf(filter, { periksa: "ya" })} />
      <TrailFilters filter={filter} chains={chains} />
      <Panel
        flush
        footer={
          <Pagination
            page={trail.page}
            pageCount={pageCount}
            hrefFor={(page) => hrefOf(filter, { halaman: String(page) })}
            summary={summary}
          />
        }
      >
        {rows.length === 0 && (
          <div className="px-4 py-3 md:px-6">
            <EmptyState title="Tidak ada kejadian yang cocok">Longgarkan saringan di atas.</EmptyState>
          </div>
        )}
        {rows.length > 0 && (
          <Table
            caption="Kejadian, terbaru lebih dulu"
            columns={columnsOf(trail, filter, zone)}
            rows={rows}
            rowKey={({ id }) => id}
          />
        )}
      </Panel>
    </PageBody>
  );
}
