import "server-only";
import { chainOf } from "@/lib/kernel/unit";
import { randomUUID } from "node:crypto";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import type { Viewer } from "@/lib/kernel/viewer";
import { hashToken, newToken } from "@/lib/server/auth/session-token";
import { now, today } from "@/lib/server/clock";
import { audit } from "@/lib/server/db/audit";
import { db, type Tx } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import { isSameText } from "@/lib/server/db/keyed-hash";
import { countOnce } from "@/lib/server/db/rate-limit";
import { transaction } from "@/lib/server/db/transaction";
import {
  KEY_MARK,
  KEY_PREFIX_LENGTH,
  admitKey,
  isKeyShaped,
  keepKey,
  keepUnit,
  limitCalls,
  revokeKey,
  type ApiScope,
  type KeyFacts,
} from "@/lib/services/rules/keys";
import type {
  MakeApiKeyInput,
  RevokeApiKeyInput,
  AddOfficeNetworkInput,
  RemoveOfficeNetworkInput,
} from "@/lib/services/schemas";

/** A key that holds. */
export interface Key extends KeyFacts {
  id: string;
}

/** Whether a key holds, opens this, and has not been used too often this minute; told before a body is read. */
export async function admitApiKey(token: string, scope: ApiScope): Promise<Outcome<Key>> {
  const admitted = admitKey(isKeyShaped(token) ? await findKey(token) : null, scope);
  if (!admitted.ok) return admitted;
  // In a statement of its own, so that calls do not wait for each other.
  const limited = limitCalls(await countOnce(db, `api-key:${admitted.value.id}`, 1));
  return limited.ok ? admitted : limited;
}

/** Found by its hash, which tells nothing about the key that was guessed nearly right. */
async function findKey(token: string): Promise<Key | null> {
  const keyHash = hashToken(token);
  const row = await db.apiKey.findUnique({
    where: { keyHash },
    select: { id: true, keyHash: true, scopes: true, revokedAt: true, unit: { select: { path: true } } },
  });
  return row === null || !isSameText(row.keyHash, keyHash)
    ? null
    : { id: row.id, scopes: row.scopes, unitPath: row.unit.path, revoked: row.revokedAt !== null };
}

/** Remembers the last day a key was used. */
export async function noteKeyUse(tx: Tx, keyId: string): Promise<void> {
  const day = fromDay(today());
  await tx.apiKey.updateMany({
    where: { id: keyId, OR: [{ lastUsedOn: null }, { lastUsedOn: { lt: day } }] },
    data: { lastUsedOn: day },
  });
}

/** A key just made: the only time it is known. */
export interface MadeApiKey {
  name: string;
  token: string;
}

/** Makes a key for a program of a unit; only its hash is kept. */
export function makeApiKey(
  viewer: Viewer,
  { key, unit: code, name, scopes }: MakeApiKeyInput,
): Promise<Outcome<MadeApiKey>> {
  return transaction(async (tx) => {
    const unit = await tx.unit.findUnique({ where: { code }, select: { id: true, path: true, opdId: true } });
    const allowed = keepKey(viewer, unit && { unitPath: unit.path, scopes });
    if (!allowed.ok || unit === null) return refuse({ code: "NOT_FOUND" });
    const token = `${KEY_MARK}${newToken()}`;
    const { count } = await tx.apiKey.createMany({
      data: [
        {
          id: key,
          unitId: unit.id,
          name,
          scopes,
          prefix: token.slice(0, KEY_PREFIX_LENGTH),
          keyHash: hashToken(token),
          createdById: viewer.employeeId,
          createdAt: now(),
        },
      ],
      skipDuplicates: true,
    });
    if (count === 0) return refuse({ code: "KEY_MADE" });
    await audit(tx, {
      chain: chainOf(unit),
      actorId: viewer.employeeId,
      action: "make-api-key",
      subject: "api-key",
      subjectId: key,
      detail: { name, unit: code, scopes },
    });
    return done({ name, token });
  });
}

/** Takes a key out of use at once; its tickets stay as they were given. */
export function revokeApiKey(viewer: Viewer, { keyId }: RevokeApiKeyInput): Promise<Outcome<string>> {
  return transaction(async (tx) => {
    const key = await tx.apiKey.findUnique({
      where: { id: keyId },
      select: {
        name: true,
        scopes: true,
        revokedAt: true,
        unit: { select: { id: true, path: true, opdId: true } },
      },
    });
    const allowed = revokeKey(
      viewer,
      key === null ? null : { unitPath: key.unit.path, scopes: key.scopes, revoked: key.revokedAt !== null },
    );
    if (!allowed.ok || key === null) return allowed.ok ? refuse({ code: "NOT_FOUND" }) : allowed;
    const { count } = await tx.apiKey.updateMany({
      where: { id: keyId, revokedAt: null },
      data: { revokedAt: now() },
    });
    if (count === 0) return refuse({ code: "STALE" });
    await audit(tx, {
      chain: chainOf(key.unit),
      actorId: viewer.employeeId,
      action: "revoke-api-key",
      subject: "api-key",
      subjectId: keyId,
      detail: { name: key.name },
    });
    return done(key.name);
  });
}

/** Names a network of a unit's own computers: answers from it, without a ticket or a kiosk, are looked at first. */
export function addOfficeNetwork(
  viewer: Viewer,
  { unit: code, range, note }: AddOfficeNetworkInput,
): Promise<Outcome<string>> {
  return transaction(async (tx) => {
    const unit = await tx.unit.findUnique({ where: { code }, select: { id: true, path: true, opdId: true } });
    if (unit === null || !keepUnit(viewer, unit).ok) return refuse({ code: "NOT_FOUND" });
    const { count } = await tx.officeNetwork.createMany({
      data: [{ id: randomUUID(), unitId: unit.id, range, note }],
      skipDuplicates: true,
    });
    if (count === 0) return refuse({ code: "NETWORK_LISTED" });
    await audit(tx, {
      chain: chainOf(unit),
      actorId: viewer.employeeId,
      action: "add-office-network",
      subject: "unit",
      subjectId: unit.id,
      detail: { range, note },
    });
    return done(range);
  });
}

/** Takes a network off the list; what was held back because of it still waits for its review. */
export function removeOfficeNetwork(
  viewer: Viewer,
  { networkId }: RemoveOfficeNetworkInput,
): Promise<Outcome<string>> {
  return transaction(async (tx) => {
    const network = await tx.officeNetwork.findUnique({
      where: { id: networkId },
      select: { range: true, unit: { select: { id: true, path: true, opdId: true } } },
    });
    if (network === null || !keepUnit(viewer, network.unit).ok) return refuse({ code: "NOT_FOUND" });
    const { count } = await tx.officeNetwork.deleteMany({ where: { id: networkId } });
    if (count === 0) return refuse({ code: "NOT_FOUND" });
    const { unit, range } = network;
    await audit(tx, {
      chain: chainOf(unit),
      actorId: viewer.employeeId,
      action: "remove-office-network",
      subject: "unit",
      subjectId: unit.id,
      detail: { range },
    });
    return done(range);
  });
}
