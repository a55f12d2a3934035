import { ownOrigin } from "@/lib/server/http/origin";
import { currentViewer } from "@/lib/server/auth/viewer";
import type { PosterFacts } from "@/lib/services/documents/point-poster";
import { requireInstansi } from "@/lib/server/instansi";
import { getServicePoint, type ServicePointPage } from "@/lib/services/queries/points";
import { id } from "@/lib/kernel/fields";

export interface PaperContext {
  params: Promise<{ slug: string; pointId: string }>;
}

interface Paper {
  point: ServicePointPage;
  facts: PosterFacts;
}

/** The point of the address in use, with what its papers say; null for whoever does not run its service. */
export async function readPaper({ params }: PaperContext): Promise<Paper | null> {
  const { slug, pointId } = await params;
  const viewer = await currentViewer();
  if (viewer === null || viewer.mustChangePassword || !id.safeParse(pointId).success) return null;
  const point = await getServicePoint(viewer, slug, pointId);
  if (point === null || !point.active) return null;
  const root = await ownOrigin();
  const { name: service, unit } = point.service;
  return {
    point,
    facts: {
      instansi: (await requireInstansi()).name,
      unit,
      service,
      point: point.name,
      url: `${root}${point.path}`,
      shortAddress: `${root}${point.shortPath}`.replace(/^https?:\/\//, ""),
    },
  };
}
