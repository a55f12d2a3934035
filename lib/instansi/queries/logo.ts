import "server-only";
import { db } from "@/lib/server/db/client";
import { THE_INSTANSI } from "@/lib/server/db/instansi";

/** The picture in the header, which everybody may see; null without one. */
export async function getLogo(): Promise<{
  bytes: Uint8Array<ArrayBuffer>;
  type: string;
  hash: string;
} | null> {
  const row = await db.instansi.findUnique({
    where: { id: THE_INSTANSI },
    select: { logo: true, logoType: true, logoHash: true },
  });
  if (row === null || row.logo === null || row.logoType === null || row.logoHash === null) return null;
  return { bytes: row.logo, type: row.logoType, hash: row.logoHash };
}
