import "server-only";
import type { PrismaClient } from "@/prisma/generated/client";
import type { Tx } from "@/lib/db/client";
import type { Day } from "@/lib/domain/calendar";
import { env } from "@/lib/env";

/** Tickets of one month of issue: how many, and what became of them. */
export interface TicketMonth {
  /** YYYY-MM. */
  month: string;
  issued: number;
  used: number;
  expired: number;
}

/** Tickets of a service by the month they were given out in, the newest first. */
export function countTickets(
  client: Tx | PrismaClient,
  { serviceId, today, months }: { serviceId: string; today: Day; months: number },
): Promise<TicketMonth[]> {
  return client.$queryRaw<TicketMonth[]>`
    SELECT to_char("issuedAt" AT TIME ZONE ${env().TERAJU_ZONE}, 'YYYY-MM') AS "month", count(*)::int AS
      "issued", count("usedOn")::int AS "used",
      count(*) FILTER (WHERE "usedOn" IS NULL AND "expiresOn" < ${today}::date)::int AS "expired"
    FROM "Ticket" WHERE "serviceId" = ${serviceId}::uuid GROUP BY 1 ORDER BY 1 DESC
      LIMIT ${months}`;
}
