import { IkmOfficers } from "@/components/surveys/ikm-officers";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { Panel } from "@/components/ui/panel";
import { formatNumber } from "@/lib/labels/number";
import { addressWith } from "@/lib/kernel/address";
import type { OfficerPage } from "@/lib/surveys/queries/service-report";

/** Officers of a quarter with pages. */
export function IkmOfficerList({
  officers,
  termId,
}: {
  readonly officers: OfficerPage;
  readonly termId: string;
}) {
  const { rows, total, page, pageCount } = officers;
  if (total === 0)
    return (
      <Panel>
        <EmptyState title="Belum ada petugas yang ditugaskan">
          Penugasan dicatat di tiap layanan, bagian Petugas.
        </EmptyState>
      </Panel>
    );
  const hrefFor = (to: number): string =>
    addressWith("/survei-layanan", { masa: termId, tampilan: "petugas", halaman: String(to) });
  return (
    <Panel
      title="Petugas"
      reading={
        "Hanya jawaban dari titik dan hari tempat satu orang bertugas sendiri. Di bawah 5 " +
        "jawaban tidak ditampilkan."
      }
      flush
      footer={
        <Pagination
          page={page}
          pageCount={pageCount}
          summary={`${formatNumber(rows.length)} dari ${formatNumber(total)} petugas`}
          hrefFor={hrefFor}
        />
      }
    >
      <IkmOfficers rows={rows} />
    </Panel>
  );
}
