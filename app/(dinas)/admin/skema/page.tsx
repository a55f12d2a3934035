import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { OfficesTable } from "@/components/schemes/offices-table";
import { SchemesTable } from "@/components/schemes/schemes-table";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { Panel } from "@/components/ui/panel";
import { Section } from "@/components/ui/section";
import { requireViewer } from "@/lib/server/auth/viewer";
import { today } from "@/lib/server/clock";
import { listSchemes } from "@/lib/schemes/queries/schemes";
import { listOfficeSchemes } from "@/lib/schemes/queries/offices";
import { addressWith, askedPage, type Search } from "@/lib/kernel/address";

const TITLE = "Aturan nilai";

export const metadata: Metadata = { title: TITLE };

export default async function SchemesPage({ searchParams }: { searchParams: Search }) {
  const [viewer, search] = await Promise.all([requireViewer(), searchParams]);
  const asked = { versions: askedPage(search["versi"]), offices: askedPage(search["opd"]) };
  const [list, offices] = await Promise.all([
    listSchemes(viewer, { page: asked.versions }),
    listOfficeSchemes(viewer, { page: asked.offices, day: today() }),
  ]);
  if (list === null || offices === null) notFound();
  const at = (versions: number, page: number): string =>
    addressWith("/admin/skema", { versi: String(versions), opd: String(page) });
  return (
    <PageBody>
      <PageHeader
        title={TITLE}
        lead={
          "Cara nilai indikatif dihitung. Aturan yang sudah dipakai tidak berubah; perubahan " +
          "dibuat sebagai versi baru, dicoba dulu pada masa yang lalu, lalu diberlakukan sejak " +
          "satu tanggal."
        }
      />
      <Panel
        title="Aturan dan versinya"
        flush
        footer={
          <Pagination
            label="Halaman versi"
            page={list.page}
            pageCount={list.pageCount}
            summary={`${list.schemes.length} dari ${list.total} versi`}
            hrefFor={(page) => at(page, offices.page)}
          />
        }
      >
        <SchemesTable schemes={list.schemes} />
      </Panel>
      <Section>
        <Panel
          title="Siapa memakai apa"
          flush
          footer={
            <Pagination
              label="Halaman perangkat daerah"
              page={offices.page}
              pageCount={offices.pageCount}
              summary={`${offices.offices.length} dari ${offices.total} perangkat daerah`}
              hrefFor={(page) => at(list.page, page)}
            />
          }
        >
          <OfficesTable offices={offices.offices} />
        </Panel>
      </Section>
    </PageBody>
  );
}
