import "server-only";
import { surveyPath } from "@/lib/kernel/address";
import { pageOf } from "@/lib/kernel/page";
import { db } from "@/lib/server/db/client";
import { pointToken } from "@/lib/services/db";
import { visibleServices } from "@/lib/server/db/visibility";
import { runsServices, type PointKind } from "@/lib/kernel/service";
import { pointPath } from "@/lib/services/rules/points";
import type { Viewer } from "@/lib/kernel/viewer";

/** A place where a service is asked about, as its list shows it. */
export interface ServicePointRow {
  id: string;
  name: string;
  kind: PointKind;
  capacity: number;
  active: boolean;
}

export interface ServicePointList {
  points: ServicePointRow[];
  total: number;
  page: number;
  pageCount: number;
}

const PER_PAGE = 20;

/** The points of a service the viewer runs, those in use first; null when it is not hers. */
export async function listServicePoints(
  viewer: Viewer,
  slug: string,
  asked: { page: number },
): Promise<ServicePointList | null> {
  const service = await ownService(viewer, slug);
  if (service === null) return null;
  const where = { serviceId: service.id };
  const total = await db.servicePoint.count({ where });
  const { page, pageCount, skip, take } = pageOf(total, asked.page, PER_PAGE);
  const points = await db.servicePoint.findMany({
    where,
    orderBy: [{ active: "desc" }, { kind: "asc" }, { name: "asc" }, { id: "asc" }],
    skip,
    take,
    select: { id: true, name: true, kind: true, capacity: true, active: true },
  });
  return { points, total, page, pageCount };
}

async function ownService(viewer: Viewer, slug: string): Promise<{ id: string } | null> {
  const service = await db.service.findFirst({
    where: { AND: [visibleServices(viewer), { slug }] },
    select: { id: true, unit: { select: { path: true } } },
  });
  return service === null || !runsServices(viewer, service.unit.path) ? null : { id: service.id };
}

/** One point with its signed address, and what a poster says of its service. */
export interface ServicePointPage extends ServicePointRow {
  version: number;
  /** How often posters were called in, from 1. */
  edition: number;
  /** Whether answers came through it: its kind is then fixed. */
  answered: boolean;
  /** The signed address, without scheme and host. */
  path: string;
  /** The public address of the survey, short enough to be typed; it tells nothing of the point. */
  shortPath: string;
  service: { slug: string; name: string; unit: string; active: boolean };
}

/** A point of a service the viewer runs, or null. */
export async function getServicePoint(
  viewer: Viewer,
  slug: string,
  pointId: string,
): Promise<ServicePointPage | null> {
  const point = await db.servicePoint.findFirst({
    where: { AND: [{ service: visibleServices(viewer) }, { id: pointId, service: { slug } }] },
    select: {
      id: true,
      name: true,
      kind: true,
      capacity: true,
      active: true,
      version: true,
      edition: true,
      code: true,
      responses: { take: 1, select: { id: true } },
      service: {
        select: { slug: true, name: true, active: true, unit: { select: { name: true, path: true } } },
      },
    },
  });
  if (point === null || !runsServices(viewer, point.service.unit.path)) return null;
  const {
    code,
    responses,
    service: { unit, ...service },
    ...own
  } = point;
  const path = pointPath({ slug, kind: own.kind, token: pointToken({ code, edition: own.edition }) });
  return {
    ...own,
    answered: responses.length > 0,
    path,
    shortPath: surveyPath(slug),
    service: { ...service, unit: unit.name },
  };
}
