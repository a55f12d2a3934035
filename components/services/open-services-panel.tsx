import { OpenServices } from "@/components/services/open-services";
import { ServiceSearch } from "@/components/services/service-search";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { Panel } from "@/components/ui/panel";
import { addressWith } from "@/lib/kernel/address";
import { formatNumber } from "@/lib/labels/number";
import type { OpenServices as Found } from "@/lib/services/queries/open-services";

/** Finds the service a citizen was served by, without a script. */
export function OpenServicesPanel({ found, search }: { readonly found: Found; readonly search: string }) {
  const { rows, total, page, pageCount } = found;
  const hrefFor = (to: number) =>
    addressWith("/survei", { ...(search === "" ? {} : { cari: search }), halaman: String(to) });
  return (
    <Panel
      title="Layanan yang bisa Anda nilai"
      flush
      footer={
        rows.length > 0 && (
          <Pagination
            page={page}
            pageCount={pageCount}
            hrefFor={hrefFor}
            summary={`${formatNumber(total)} layanan`}
          />
        )
      }
    >
      <div className="border-b border-line px-4 py-4 md:px-6">
        <ServiceSearch search={search} />
      </div>
      {rows.length === 0 ? (
        <div className="px-4 py-4 md:px-6">
          <NoServices search={search} />
        </div>
      ) : (
        <OpenServices rows={rows} />
      )}
    </Panel>
  );
}

function NoServices({ search }: { readonly search: string }) {
  if (search === "")
    return (
      <EmptyState title="Belum ada layanan yang disurvei saat ini.">
        Kantor membuka surveinya pada masa survei. Anda tetap dapat menyampaikan aduan atau saran.
      </EmptyState>
    );
  return (
    <EmptyState
      title={`Tidak ada layanan dengan kata “${search}”.`}
      action={<a href="/survei">Lihat semua</a>}
    >
      Coba kata yang lebih pendek, misalnya nama kantornya.
    </EmptyState>
  );
}
