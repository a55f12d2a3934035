import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { readOwnService } from "@/app/(dinas)/survei-layanan/[slug]/service";
import { PointForm } from "@/components/services/point-form";
import { PointsTable } from "@/components/services/points-table";
import { ServiceFrame } from "@/components/surveys/service-frame";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { Pagination } from "@/components/ui/pagination";
import { Panel } from "@/components/ui/panel";
import { SideColumn } from "@/components/ui/side-column";
import { addServicePointAction } from "@/lib/services/actions";
import { describeRefusal } from "@/lib/labels/refusals";
import { listServicePoints } from "@/lib/services/queries/points";
import { addressWith, askedPage, type Search } from "@/lib/kernel/address";

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: Search;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { service } = await readOwnService((await params).slug);
  return { title: `Titik dan QR ${service.name}` };
}

export default async function PointsPage({ params, searchParams }: Props) {
  const [{ slug }, search] = await Promise.all([params, searchParams]);
  const { viewer, service } = await readOwnService(slug);
  const list = await listServicePoints(viewer, service.slug, { page: askedPage(search["halaman"]) });
  if (list === null) notFound();
  const { points, total, page, pageCount } = list;
  const root = `/survei-layanan/${service.slug}/titik`;
  return (
    <ServiceFrame service={service} tab="/titik">
      {!service.active && (
        <div className="mb-4">
          <Notice tone="brass">
            {describeRefusal({ code: "SERVICE_CLOSED" })} QR di poster tetap sama bila nanti dibuka lagi.
          </Notice>
        </div>
      )}
      <SideColumn
        width="wide"
        label="Tambah titik"
        aside={
          <Panel title="Tambah titik" small>
            <PointForm
              action={addServicePointAction}
              hidden={{ serviceId: service.id }}
              submitLabel="Tambah titik"
            />
          </Panel>
        }
      >
        {total === 0 && (
          <Panel>
            <EmptyState title="Belum ada titik layanan">
              Tambahkan titik di setiap tempat warga dilayani, misalnya Loket 1. Setiap titik punya QR
              sendiri, sehingga jawaban yang janggal ketahuan asalnya.
            </EmptyState>
          </Panel>
        )}
        {total > 0 && (
          <Panel
            title="Titik layanan"
            reading="Buka satu titik untuk QR, poster, kartu meja dan tautannya."
            flush
            footer={
              <Pagination
                page={page}
                pageCount={pageCount}
                summary={`${points.length} dari ${total} titik`}
                hrefFor={(to) => addressWith(root, { halaman: String(to) })}
              />
            }
          >
            <PointsTable points={points} hrefFor={(pointId) => `${root}/${pointId}`} />
          </Panel>
        )}
      </SideColumn>
    </ServiceFrame>
  );
}
