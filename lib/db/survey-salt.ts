import "server-only";
import { createHmac, randomBytes } from "node:crypto";
import type { Tx } from "@/lib/db/client";
import { fromDay } from "@/lib/db/dates";

/** One salt a day, kept in memory too; a hash made with it leads nowhere once the day's salt is deleted. */
const kept = new Map<string, string>();

/** The salt of the day, drawn by whoever needs it first; the ones of earlier days are deleted then. */
export async function saltOf(tx: Tx, day: string): Promise<string> {
  const known = kept.get(day);
  if (known !== undefined) return known;
  await tx.surveySalt.createMany({
    data: [{ day: fromDay(day), salt: randomBytes(32).toString("base64url") }],
    skipDuplicates: true,
  });
  await tx.surveySalt.deleteMany({ where: { day: { lt: fromDay(day) } } });
  const { salt } = await tx.surveySalt.findUniqueOrThrow({
    where: { day: fromDay(day) },
    select: { salt: true },
  });
  kept.clear();
  kept.set(day, salt);
  return salt;
}

/** Stands for a device or a network for one day; an unknown one has no hash and is counted with nobody. */
export const daily = (salt: string, text: string): string =>
  text === "" ? "" : createHmac("sha256", salt).update(text).digest("base64url").slice(0, 22);
