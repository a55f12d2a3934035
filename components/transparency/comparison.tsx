import type { ReactNode } from "react";
import { OfficeTable } from "@/components/transparency/office-table";
import { SpreadLegend } from "@/components/transparency/spread-legend";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { Pagination } from "@/components/ui/pagination";
import { Panel } from "@/components/ui/panel";
import { Section } from "@/components/ui/section";
import { termName } from "@/lib/labels/date";
import { formatNumber } from "@/lib/labels/number";
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
        </Panel>
      )}
      <div className="mt-4 text-sm">
        <Notice tone="info" icon="shield" title="Mengapa ada angka yang disembunyikan?">
          Kelompok di bawah 5 orang bisa membuat seseorang dikenali. Kelompok itu digabung dengan kelompok
          lain sehingga jumlahnya tidak bisa dihitung balik. Lebar arsir tidak menunjukkan jumlah. Nilai
          perorangan tidak pernah diumumkan.
        </Notice>
      </div>
    </Section>
  );
}
