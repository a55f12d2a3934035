import type { Metadata } from "next";
import { TermFilter } from "@/components/dashboards/term-filter";
import { ServicesTable } from "@/components/surveys/services-table";
import { EmptyState } from "@/components/ui/empty-state";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { Panel } from "@/components/ui/panel";
import { requireViewer } from "@/lib/auth/viewer";
import { today } from "@/lib/clock";
import { answersSpan } from "@/lib/labels/survey";
import { pageOf, textOf, type Search } from "@/lib/schemas/address";
import { answersOf, chooseTerm, listTerms } from "@/lib/queries/dashboard-terms";
import { listServices } from "@/lib/queries/survey-services";

export const metadata: Metadata = { title: "Survei warga" };

export default async function ServicesPage({ searchParams }: { searchParams: Search }) {
  const [viewer, search, terms] = await Promise.all([requireViewer(), searchParams, listTerms()]);
  const term = chooseTerm(terms, textOf(search["masa"]), today());
  if (term === null) return <PageBody><PageHeader title="Survei warga" /><EmptyState title="Belum ada periode penilaian">Admin BKD membuka periode lebih dulu.</EmptyState></PageBody>;
  const { services, total, page, pageCount } = await listServices(viewer, answersOf(term, today()), { page: pageOf(search["halaman"]) });
  return (
    <PageBody>
      <PageHeader title="Survei warga" lead={`Indeks kepuasan masyarakat tiap layanan, ${answersSpan(term, today())}.`} aside={<TermFilter action="/survei-layanan" terms={terms} termId={term.id} />} />
      {total === 0 && <EmptyState title="Belum ada layanan di unit Anda">Layanan yang disurvei dicatat oleh admin BKD.</EmptyState>}
      {total > 0 && (
        <Panel title="Layanan" flush footer={<Pagination page={page} pageCount={pageCount} summary={`${services.length} dari ${total} layanan`} hrefFor={(to) => `/survei-layanan?masa=${term.id}&halaman=${to}`} />}>
          <ServicesTable caption="Layanan dengan jumlah responden dan IKM" services={services} hrefFor={(slug) => `/survei-layanan/${slug}?masa=${term.id}`} />
        </Panel>
      )}
    </PageBody>
  );
}
