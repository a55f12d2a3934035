import "server-only";
import { chainOf } from "@/lib/kernel/unit";
import { randomUUID } from "node:crypto";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import type { Viewer } from "@/lib/kernel/viewer";
import { hashToken, newToken } from "@/lib/server/auth/session-token";
import { now } from "@/lib/server/clock";
import { audit } from "@/lib/server/db/audit";
import { transaction } from "@/lib/server/db/transaction";
import { KEY_MARK, KEY_PREFIX_LENGTH, keepUnit, revokeKey } from "@/lib/services/rules/keys";
import type {
  MakeApiKeyInput,
  RevokeApiKeyInput,
  AddOfficeNetworkInput,
  RemoveOfficeNetworkInput,
} from "@/lib/services/schemas";

/** A key just made: the only time it is known. */
export interface MadeApiKey {
  name: string;
  token: string;
}

/** Makes a key for the queue system of a unit; only its hash is kept. */
export function makeApiKey(
  viewer: Viewer,
  { key, unit: code, name }: MakeApiKeyInput,
): Promise<Outcome<MadeApiKey>> {
  return transaction(async (tx) => {
    const unit = await tx.unit.findUnique({ where: { code }, select: { id: true, path: true, opdId: true } });
    const allowed = keepUnit(viewer, unit);
    if (!allowed.ok || unit === null) return refuse({ code: "NOT_FOUND" });
    const token = `${KEY_MARK}${newToken()}`;
    const { count } = await tx.apiKey.createMany({
      data: [
        {
          id: key,
          unitId: unit.id,
          name,
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
      detail: { name, unit: code },
    });
    return done({ name, token });
  });
}

/** Takes a key out of use at once; its tickets stay as they were given. */
export function revokeApiKey(viewer: Viewer, { keyId }: RevokeApiKeyInput): Promise<Outcome<string>> {
  return transaction(async (tx) => {
    const key = await tx.apiKey.findUnique({
      where: { id: keyId },
      select: { name: true, revokedAt: true, unit: { select: { id: true, path: true, opdId: true } } },
    });
    const allowed = revokeKey(
      viewer,
      key === null ? null : { unitPath: key.unit.path, revoked: key.revokedAt !== null },
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
