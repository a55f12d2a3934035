import "server-only";
import type { Prisma } from "@/prisma/generated/client";
import { pageOf } from "@/lib/kernel/page";
import { db } from "@/lib/server/db/client";
import { holding } from "@/lib/server/db/columns";

/** A service whose survey is open to everyone, and the office that asks. */
export interface OpenService {
  readonly slug: string;
  readonly name: string;
  readonly office: string;
}

/** One page of the open surveys. */
export interface OpenServices {
  readonly rows: readonly OpenService[];
  readonly total: number;
  readonly page: number;
  readonly pageCount: number;
}

const PER_PAGE = 40;

/** The services whose survey is open, by the name of the service or of its office; it needs no viewer. */
export async function findOpenServices(search: string, wanted: number): Promise<OpenServices> {
  const contains = holding(search);
  const where: Prisma.ServiceWhereInput = {
    active: true,
    OR: [
      { name: contains },
      { unit: { is: { name: contains } } },
      { unit: { is: { opd: { is: { name: contains } } } } },
    ],
  };
  const total = await db.service.count({ where });
  const { page, pageCount, skip, take } = pageOf(total, wanted, PER_PAGE);
  const rows = await db.service.findMany({
    where,
    orderBy: [{ name: "asc" }, { slug: "asc" }],
    skip,
    take,
    select: { slug: true, name: true, unit: { select: { name: true, opd: { select: { name: true } } } } },
  });
  return {
    rows: rows.map(({ slug, name, unit }) => ({ slug, name, office: unit.opd?.name ?? unit.name })),
    total,
    page,
    pageCount,
  };
}
