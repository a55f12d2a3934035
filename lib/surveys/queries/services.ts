import "server-only";
import { pageOf } from "@/lib/kernel/page";
import { officeOf } from "@/lib/kernel/unit";
import { db } from "@/lib/server/db/client";
import { visibleServices } from "@/lib/server/db/visibility";
import { runsServices } from "@/lib/kernel/service";
import type { Viewer } from "@/lib/kernel/viewer";
import { ikmOf, tallyServices, type Ikm } from "@/lib/surveys/queries/ikm";
import { type Span } from "@/lib/kernel/term";

/** One service as the heading of its pages. */
export interface ServiceHeading {
  id: string;
  slug: string;
  name: string;
  active: boolean;
  unit: string;
  unitId: string;
  unitPath: string;
  /** The OPD it belongs to; the unit itself where there is none above it. */
  opdId: string;
  /** Whether the viewer runs it, or only reads its figures. */
  runs: boolean;
}

/** The heading of a service, or null when it is not in the viewer's reach. */
export async function getServiceHeading(viewer: Viewer, slug: string): Promise<ServiceHeading | null> {
  const service = await db.service.findFirst({
    where: { AND: [visibleServices(viewer), { slug }] },
    select: {
      id: true,
      slug: true,
      name: true,
      active: true,
      unit: { select: { id: true, name: true, path: true, opdId: true } },
    },
  });
  if (service === null) return null;
  const { unit, ...own } = service;
  return {
    ...own,
    unit: unit.name,
    unitId: unit.id,
    unitPath: unit.path,
    opdId: officeOf(unit),
    runs: runsServices(viewer, unit.path),
  };
}

export interface ServiceFigures {
  slug: string;
  name: string;
  unit: string;
  active: boolean;
  ikm: Ikm;
}

export interface ServicePage {
  services: ServiceFigures[];
  total: number;
  page: number;
  pageCount: number;
}

const PER_PAGE = 25;

/** Services in the viewer's reach, or under one unit of it, with their index over a span of months. */
export async function listServices(
  viewer: Viewer,
  span: Span,
  asked: { page: number; path?: string },
): Promise<ServicePage> {
  const where = { AND: [visibleServices(viewer), { unit: { path: { startsWith: asked.path ?? "/" } } }] };
  const total = await db.service.count({ where });
  const { page, pageCount, skip, take } = pageOf(total, asked.page, PER_PAGE);
  const services = await db.service.findMany({
    where,
    orderBy: [{ name: "asc" }, { id: "asc" }],
    skip,
    take,
    select: { id: true, slug: true, name: true, active: true, unit: { select: { name: true } } },
  });
  const tallies = await tallyServices(
    services.map(({ id }) => id),
    span,
  );
  return {
    services: services.map(({ id, unit, ...service }) => ({
      ...service,
      unit: unit.name,
      ikm: ikmOf(tallies.filter(({ serviceId }) => serviceId === id)),
    })),
    total,
    page,
    pageCount,
  };
}
