import type { ReactNode } from "react";
import { OfficeTable } from "@/components/transparency/office-table";
import { SpreadBar } from "@/components/transparency/spread-bar";
import { SpreadLegend } from "@/components/transparency/spread-legend";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { Pagination } from "@/components/ui/pagination";
import { Panel } from "@/components/ui/panel";
import { Section } from "@/components/ui/section";
import { termName } from "@/lib/labels/date";
import { formatNumber } from "@/lib/labels/number";
import { poolWords } from "@/lib/transparency/labels/transparency";
import type { PublicPool } from "@/lib/transparency/queries/predikat";
import type { Transparency } from "@/lib/transparency/queries/offices";

interface ComparisonProps {
  readonly found: Transparency;
  readonly hrefFor: (code: string) => string;
  readonly pageHref: (page: number) => string;
  /** The form that narrows the list. */
  readonly children: ReactNode;
}

/** All offices side by side, and why some figures are missing. */
export function Comparison({ found, hrefFor, pageHref, children }: ComparisonProps) {
  const { rows, total, page, pageCount, appraisals } = found;
  const summary =
    `${formatNumber(rows.length)} dari ${formatNumber(total)} ` +
    `OPD${appraisals === null ? "" : `. Sebaran predikat: ${termName(appraisals.term)}`}`;
  return (
    <Section title="Bandingkan OPD">
      {children}
      {rows.length === 0 && (
        <EmptyState title="Tidak ada OPD atau layanan dengan nama itu.">
          Coba kata yang lebih pendek.
        </EmptyState>
      )}
      {rows.length > 0 && (
        <Panel
          flush
          footer={
            <>
              <SpreadLegend />
              <Pagination page={page} pageCount={pageCount} hrefFor={pageHref} summary={summary} />
            </>
          }
        >
          <OfficeTable rows={rows} hrefFor={hrefFor} />
          {appraisals?.pool != null && <Pool pool={appraisals.pool} />}
        </Panel>
      )}
      <div className="mt-4 text-sm">
        <Notice tone="info" icon="shield" title="Mengapa ada angka yang disembunyikan?">
          Kelompok di bawah 5 orang bisa membuat seseorang dikenali, dan bila semua orang di satu OPD mendapat
          predikat yang sama, nilai tiap orang terbaca. Kelompok seperti itu digabung dengan kelompok lain
          sehingga jumlahnya tidak bisa dihitung balik; sebarannya tampil pada baris “OPD lain digabung”.
          Lebar arsir tidak menunjukkan jumlah. Nilai perorangan tidak pernah diumumkan.
        </Notice>
      </div>
    </Section>
  );
}

/** What single offices are too small to show, of all of them together. */
function Pool({ pool }: { readonly pool: PublicPool }) {
  return (
    <div
      className={
        "grid items-center gap-x-6 gap-y-2 border-t border-line px-4 py-3.5 " +
        "md:grid-cols-[minmax(0,1fr)_minmax(0,1fr)] md:px-6"
      }
    >
      <p className="text-sm font-semibold">{poolWords(pool)}</p>
      <SpreadBar groups={pool.groups} />
    </div>
  );
}
