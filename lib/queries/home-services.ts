import "server-only";
import { db } from "@/lib/db/client";

const MOSTHomeServices = 30;

/** The services whose survey is open to everyone, for the way out on the sign-in page; it needs no viewer. */
export async function listOpenServices(): Promise<{ slug: string; name: string }[]> {
  return db.service.findMany({
    where: { active: true },
    select: { slug: true, name: true },
    orderBy: { name: "asc" },
    take: MOSTHomeServices,
  });
}
