import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PeopleTable } from "@/components/competencies/people-table";
import { UnitFilter } from "@/components/competencies/unit-filter";
import { EmptyState } from "@/components/ui/empty-state";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { Panel } from "@/components/ui/panel";
import { TabLinks } from "@/components/ui/tab-links";
import { requireViewer } from "@/lib/server/auth/viewer";
import { today } from "@/lib/server/clock";
import { formatNumber } from "@/lib/labels/number";
import { listCompetencies } from "@/lib/competencies/queries/competencies";
import { addressWith, askedPage, textOf, type Search } from "@/lib/kernel/address";

export const metadata: Metadata = { title: "Kompetensi" };

export default async function CompetenciesPage({ searchParams }: { searchParams: Search }) {
  const [viewer, search] = await Promise.all([requireViewer(), searchParams]);
  const list = await listCompetencies(viewer, {
    unit: textOf(search["unit"]),
    page: askedPage(search["halaman"]),
    today: today(),
  });
  if (list === null) notFound();
  const { units, unit, mayKeepStandards, people, total, page, pageCount } = list;
  const at = (path: string, query = {}): string => addressWith(path, { unit: unit.code, ...query });
  const footer = (
    <Pagination
      page={page}
      pageCount={pageCount}
      summary={`${formatNumber(people.length)} dari ${formatNumber(total)} pegawai`}
      hrefFor={(to) => at("/admin/kompetensi", { halaman: String(to) })}
    />
  );
  return (
    <PageBody>
      <PageHeader
        title="Kompetensi"
        lead={
          "Tingkat yang dinilai dibanding standar jabatan. Yang dihitung adalah penilaian " +
          "terakhir sampai akhir masa penilaian."
        }
      />
      <TabLinks
        label="Data penilaian"
        tabs={[
          { href: at("/admin/kehadiran"), label: "Kehadiran" },
          { href: at("/admin/kompetensi"), label: "Kompetensi", current: true },
        ]}
      />
      <UnitFilter units={units} unit={unit} />
      {total === 0 ? (
        <Panel>
          <EmptyState title="Tidak ada pegawai di unit ini">Pilih unit lain.</EmptyState>
        </Panel>
      ) : (
        <Panel title={unit.name} flush footer={footer}>
          <PeopleTable people={people} mayKeepStandards={mayKeepStandards} />
        </Panel>
      )}
    </PageBody>
  );
}
