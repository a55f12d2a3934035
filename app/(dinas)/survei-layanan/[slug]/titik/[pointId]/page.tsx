import { cache } from "react";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { readOwnService } from "@/app/(dinas)/survei-layanan/[slug]/service";
import { ownOrigin } from "@/lib/server/http/origin";
import { PointAddress } from "@/components/services/point-address";
import { PointState, RecallPosters } from "@/components/services/point-buttons";
import { PointForm } from "@/components/services/point-form";
import { ServiceFrame } from "@/components/surveys/service-frame";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Panel } from "@/components/ui/panel";
import { SideColumn } from "@/components/ui/side-column";
import {
  editServicePointAction,
  recallPostersAction,
  switchServicePointAction,
} from "@/lib/services/actions";
import { drawQr } from "@/lib/server/documents/qr";
import { surveyMail } from "@/lib/services/labels";
import { getServicePoint } from "@/lib/services/queries/points";
import { id } from "@/lib/kernel/fields";

interface Props {
  params: Promise<{ slug: string; pointId: string }>;
}

const readPoint = cache(async (slug: string, pointId: string) => {
  const { viewer, service } = await readOwnService(slug);
  const point = id.safeParse(pointId).success ? await getServicePoint(viewer, service.slug, pointId) : null;
  if (point === null) notFound();
  return { service, point };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, pointId } = await params;
  const { service, point } = await readPoint(slug, pointId);
  return { title: `${point.name}, ${service.name}` };
}

export default async function PointPage({ params }: Props) {
  const { slug, pointId } = await params;
  const [{ service, point }, root] = await Promise.all([readPoint(slug, pointId), ownOrigin()]);
  const list = `/survei-layanan/${service.slug}/titik`;
  const url = `${root}${point.path}`;
  return (
    <ServiceFrame service={service} tab="/titik">
      <Breadcrumb items={[{ href: list, label: "Titik dan QR" }, { label: point.name }]} />
      <h2 className="mb-4">{point.name}</h2>
      <SideColumn
        label="Keadaan titik"
        aside={
          <>
            <PointState action={switchServicePointAction} point={point} />
            <RecallPosters action={recallPostersAction} point={point} />
          </>
        }
      >
        {point.active && (
          <PointAddress
            name={point.name}
            kind={point.kind}
            url={url}
            mail={surveyMail({ service: service.name, unit: service.unit, url })}
            qr={drawQr(url)}
            href={`${list}/${point.id}`}
          />
        )}
        <Panel title="Ubah titik">
          <PointForm
            action={editServicePointAction}
            hidden={{ pointId: point.id, version: String(point.version) }}
            point={point}
            fixed={point.answered}
            submitLabel="Simpan titik"
          />
        </Panel>
      </SideColumn>
    </ServiceFrame>
  );
}
