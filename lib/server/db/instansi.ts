import "server-only";
import { cache } from "react";
import { z } from "zod";
import type { Day, OfficeDays } from "@/lib/kernel/calendar";
import { type InstansiKind, type ObjectionClock } from "@/lib/kernel/codes";
import { ZONES, type Zone } from "@/lib/kernel/zone";
import { keepZone } from "@/lib/server/clock";
import { db, type Tx } from "@/lib/server/db/client";
import { fromDay, toDay } from "@/lib/server/db/columns";
import type { PrismaClient } from "@/prisma/generated/client";

/** Whose installation this is. */
export interface Instansi {
  unitId: string;
  /** The code of the unit at the top of the structure. */
  code: string;
  name: string;
  /** Permendagri code of its area; "" where there is none. */
  areaCode: string;
  kind: InstansiKind;
  zone: Zone;
  workingDays: 5 | 6;
  objectionClock: ObjectionClock;
  /** The SHA-256 of its logo; null without one. */
  logo: string | null;
  version: number;
}

/** The one row, which is read by this number; a CHECK forbids another. */
export const THE_INSTANSI = 1;

const zoneShape = z.enum(ZONES);

const weekOf = (days: number): 5 | 6 => (days === 6 ? 6 : 5);

/** Whose installation this is; null while nobody has set it up. Read once for each request. */
export const readInstansi = cache(async (): Promise<Instansi | null> => {
  const row = await db.instansi.findUnique({
    where: { id: THE_INSTANSI },
    select: {
      unitId: true,
      kind: true,
      zone: true,
      workingDays: true,
      objectionClock: true,
      logoHash: true,
      version: true,
      unit: { select: { code: true, name: true, areaCode: true } },
    },
  });
  if (row === null) return null;
  const { unit, logoHash, workingDays, ...rest } = row;
  const zone = zoneShape.parse(row.zone);
  keepZone(zone);
  return { ...rest, ...unit, zone, logo: logoHash, workingDays: weekOf(workingDays) };
});

/** When the instansi works, as far as holidays after this day are known. */
export async function officeDaysAfter(client: Tx | PrismaClient, day: Day): Promise<OfficeDays> {
  const set = await client.instansi.findUnique({
    where: { id: THE_INSTANSI },
    select: { workingDays: true },
  });
  const rows = await client.holiday.findMany({ where: { day: { gt: fromDay(day) } }, select: { day: true } });
  return { week: weekOf(set?.workingDays ?? 5), holidays: new Set(rows.map((row) => toDay(row.day))) };
}
