import "server-only";
import type { Prisma } from "@/prisma/generated/client";
import { now, today } from "@/lib/clock";
import { audit } from "@/lib/db/audit";
import type { Tx } from "@/lib/db/client";
import { fromDay, toDay } from "@/lib/db/dates";
import { hashTicketCode, ticketCodesOf } from "@/lib/db/ticket-code";
import { transaction } from "@/lib/db/transaction";
import type { Day } from "@/lib/domain/calendar";
import { done, refuse, type Outcome } from "@/lib/domain/outcome";
import { runsServices } from "@/lib/domain/service";
import { ticketExpiry, ticketsFor } from "@/lib/domain/ticket";
import type { Viewer } from "@/lib/domain/viewer";
import type { GiveOutTicketsInput } from "@/lib/schemas/ticket";

/** Tickets just given out: the only time their codes are known. */
export interface GivenTickets {
  slug: string;
  service: string;
  unit: string;
  point: string | null;
  codes: string[];
  expiresOn: Day;
  /** Four signs by which a sheet printed twice is recognised. */
  mark: string;
}

/**
 * Gives out the tickets of one sheet; the same sheet sent again by the same person is answered with the
 * same codes and issues none.
 */
export function giveOutTickets(viewer: Viewer, input: GiveOutTicketsInput): Promise<Outcome<GivenTickets>> {
  return transaction(async (tx) => {
    const service = await serviceOf(tx, input);
    if (service === null || !runsServices(viewer, service.unit.path)) return refuse({ code: "NOT_FOUND" });
    const place = ticketsFor({ service, named: input.point });
    if (!place.ok) return place;
    const codes = ticketCodesOf(`${viewer.employeeId}.${service.id}.${input.key}`, input.count);
    const hashes = codes.map(hashTicketCode);
    const expiresOn = ticketExpiry(today(), input.days);
    const count = await store(tx, hashes, {
      serviceId: service.id,
      pointId: place.value?.id ?? null,
      issuedById: viewer.employeeId,
      issuedAt: now(),
      expiresOn: fromDay(expiresOn),
    });
    if (count !== 0 && count !== codes.length) return refuse({ code: "SHEET_OF_OTHERS" });
    const says = await saidOf(tx, hashes);
    const { id, name, opdId } = service.unit;
    if (count > 0)
      await audit(tx, {
        chain: opdId ?? id,
        actorId: viewer.employeeId,
        action: "give-out-tickets",
        subject: "service",
        subjectId: service.id,
        detail: { tickets: count, ...says },
      });
    return done({
      slug: input.slug,
      service: service.name,
      unit: name,
      codes,
      mark: input.key.slice(0, 4).toUpperCase(),
      ...says,
    });
  });
}

type TicketRow = Omit<Prisma.TicketCreateManyInput, "codeHash">;

/** How many of the sheet were new: all of them, or none where it was sent before. */
async function store(tx: Tx, hashes: readonly string[], row: TicketRow): Promise<number> {
  const { count } = await tx.ticket.createMany({
    data: hashes.map((codeHash) => ({ ...row, codeHash })),
    skipDuplicates: true,
  });
  return count;
}

function serviceOf(tx: Tx, { slug, point }: GiveOutTicketsInput) {
  return tx.service.findUnique({
    where: { slug },
    select: {
      id: true,
      name: true,
      active: true,
      unit: { select: { id: true, name: true, path: true, opdId: true } },
      points: {
        where: { id: { in: point === undefined ? [] : [point] } },
        select: { id: true, name: true, active: true },
      },
    },
  });
}

/** What the sheet said when it was first sent. */
async function saidOf(tx: Tx, hashes: string[]): Promise<Pick<GivenTickets, "point" | "expiresOn">> {
  const { point, expiresOn } = await tx.ticket.findFirstOrThrow({
    where: { codeHash: { in: hashes } },
    select: { expiresOn: true, point: { select: { name: true } } },
  });
  return { point: point?.name ?? null, expiresOn: toDay(expiresOn) };
}
