import "server-only";
import { chainOf } from "@/lib/kernel/unit";
import type { Day } from "@/lib/kernel/calendar";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import { runsServices } from "@/lib/kernel/service";
import type { Viewer } from "@/lib/kernel/viewer";
import { now, today } from "@/lib/server/clock";
import { audit } from "@/lib/server/db/audit";
import type { Tx } from "@/lib/server/db/client";
import { fromDay, toDay } from "@/lib/server/db/columns";
import { transaction } from "@/lib/server/db/transaction";
import { noteKeyUse, type Key } from "@/lib/services/commands/keys";
import { hashTicketCode, newTicketCode, ticketCodesOf } from "@/lib/services/db";
import { admitService, DEFAULT_TICKET_DAYS, ticketExpiry, ticketsFor } from "@/lib/services/rules/keys";
import type { IssueTicketsInput, GiveOutTicketsInput } from "@/lib/services/schemas";
import type { Prisma } from "@/prisma/generated/client";

/** Tickets a queue system asked for: the only time their codes are known. */
export interface IssuedTickets {
  slug: string;
  codes: string[];
  expiresOn: Day;
}

/**
 * Gives tickets to an office's own queue system for a service under the key's unit. The tickets name
 * the key, so no event is added to the trail.
 */
export function issueTickets(key: Key, input: IssueTicketsInput): Promise<Outcome<IssuedTickets>> {
  return transaction(async (tx) => {
    const place = await admitPlace(tx, key, input);
    if (!place.ok) return place;
    const expiresOn = ticketExpiry(today(), DEFAULT_TICKET_DAYS);
    const codes = await draw(
      tx,
      { ...place.value, apiKeyId: key.id, issuedAt: now(), expiresOn: fromDay(expiresOn) },
      input.jumlah,
    );
    await noteKeyUse(tx, key.id);
    return done({ slug: input.layanan, codes, expiresOn });
  });
}

/** The service and the point that were named, where the key opens them. */
async function admitPlace(
  tx: Tx,
  key: Key,
  { layanan, titik }: IssueTicketsInput,
): Promise<Outcome<{ serviceId: string; pointId: string | null }>> {
  const service = await tx.service.findUnique({
    where: { slug: layanan },
    select: {
      id: true,
      active: true,
      unit: { select: { path: true } },
      points: {
        where: { code: { in: titik === undefined ? [] : [titik.toUpperCase()] } },
        select: { id: true, active: true },
      },
    },
  });
  const admitted = admitService(key, service && { unitPath: service.unit.path });
  if (!admitted.ok || service === null) return admitted.ok ? refuse({ code: "NOT_FOUND" }) : admitted;
  const place = ticketsFor({ service, named: titik });
  return place.ok ? done({ serviceId: service.id, pointId: place.value?.id ?? null }) : place;
}

interface Drawn {
  serviceId: string;
  pointId: string | null;
  apiKeyId: string;
  issuedAt: Date;
  expiresOn: Date;
}

/** Draws codes until so many are new. */
async function draw(tx: Tx, row: Drawn, count: number): Promise<string[]> {
  const drawn = new Map(
    Array.from({ length: count }, () => newTicketCode()).map((code) => [hashTicketCode(code), code]),
  );
  const kept = await tx.ticket.createManyAndReturn({
    data: [...drawn.keys()].map((codeHash) => ({ ...row, codeHash })),
    skipDuplicates: true,
    select: { codeHash: true },
  });
  const codes = kept.map(({ codeHash }) => drawn.get(codeHash) ?? "");
  return codes.length === count ? codes : [...codes, ...(await draw(tx, row, count - codes.length))];
}

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
    if (count > 0)
      await audit(tx, {
        chain: chainOf(service.unit),
        actorId: viewer.employeeId,
        action: "give-out-tickets",
        subject: "service",
        subjectId: service.id,
        detail: { tickets: count, ...says },
      });
    return done({
      slug: input.slug,
      service: service.name,
      unit: service.unit.name,
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
