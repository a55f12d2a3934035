import "server-only";
import { now, today } from "@/lib/clock";
import { db, type Tx } from "@/lib/db/client";
import { fromDay } from "@/lib/db/dates";
import { isSameText } from "@/lib/db/keyed-hash";
import { countOnce } from "@/lib/db/rate-limit";
import { hashToken } from "@/lib/db/session-token";
import { hashTicketCode, newTicketCode } from "@/lib/db/ticket-code";
import { transaction } from "@/lib/db/transaction";
import { admitKey, isKeyShaped, type KeyFacts } from "@/lib/domain/api-key";
import type { Day } from "@/lib/domain/calendar";
import { done, refuse, type Outcome } from "@/lib/domain/outcome";
import { DEFAULT_TICKET_DAYS, limitTicketCalls, ticketExpiry, ticketsFor } from "@/lib/domain/ticket";
import type { IssueTicketsInput } from "@/lib/schemas/ticket";

/** Tickets a queue system asked for: the only time their codes are known. */
export interface IssuedTickets {
  slug: string;
  codes: string[];
  expiresOn: Day;
}

/** A key that holds. */
interface Key extends KeyFacts {
  id: string;
}

/** Whether a key holds and has not been used too often this minute; told before the body of a call is read. */
export async function admitApiKey(token: string): Promise<Outcome<Key>> {
  const key = isKeyShaped(token) ? await findKey(token) : null;
  if (key === null || key.revoked) return refuse({ code: "KEY_UNKNOWN" });
  // In a statement of its own, so that calls do not wait for each other.
  const limited = limitTicketCalls(await countOnce(db, `api-key:${key.id}`, 1));
  return limited.ok ? done(key) : limited;
}

/** Found by its hash, which tells nothing about the key that was guessed nearly right. */
async function findKey(token: string): Promise<Key | null> {
  const keyHash = hashToken(token);
  const row = await db.apiKey.findUnique({
    where: { keyHash },
    select: { id: true, keyHash: true, revokedAt: true, unit: { select: { path: true } } },
  });
  return row === null || !isSameText(row.keyHash, keyHash)
    ? null
    : { id: row.id, unitPath: row.unit.path, revoked: row.revokedAt !== null };
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
    const day = fromDay(today());
    await tx.apiKey.updateMany({
      where: { id: key.id, OR: [{ lastUsedOn: null }, { lastUsedOn: { lt: day } }] },
      data: { lastUsedOn: day },
    });
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
  const admitted = admitKey(key, service && { unitPath: service.unit.path });
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
