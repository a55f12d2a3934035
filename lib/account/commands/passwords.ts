import "server-only";
import { INSTANSI_CHAIN } from "@/lib/kernel/unit";
import { randomInt } from "node:crypto";
import { hash, verify } from "@node-rs/argon2";
import { forgetGuesses, passwordGuesses } from "@/lib/account/commands/guesses";
import { findAccount } from "@/lib/account/db";
import { replacePassword, resetPassword as mayReset, temporaryPassword } from "@/lib/account/rules/account";
import type { ChangePasswordInput, ResetPasswordInput } from "@/lib/account/schemas";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import type { Viewer } from "@/lib/kernel/viewer";
import { now, today } from "@/lib/server/clock";
import { audit } from "@/lib/server/db/audit";
import { db } from "@/lib/server/db/client";
import { transaction } from "@/lib/server/db/transaction";

// OWASP's second recommended setting for argon2id (the default algorithm of this package).
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(password, COST);

/** A temporary password with its hash; it is shown once and kept nowhere. */
export async function firstPassword(): Promise<{ password: string; passwordHash: string }> {
  const password = temporaryPassword((count) => randomInt(count));
  return { password, passwordHash: await hashPassword(password) };
}

let decoy: Promise<string> | undefined;

/** Whether the password fits; without an account it costs the same time. */
export async function fits(account: { passwordHash: string } | null, password: string): Promise<boolean> {
  decoy ??= hashPassword("a password nobody has");
  const right = await verify(account?.passwordHash ?? (await decoy), password);
  return right && account !== null;
}

/** Replaces the viewer's password and ends all her other sessions; says at once whatever is wrong with the two. */
export async function changePassword(
  viewer: Viewer & { sessionId: string },
  input: ChangePasswordInput,
): Promise<Outcome<null>> {
  const account = await db.account.findUnique({
    where: { employeeId: viewer.employeeId },
    select: { passwordHash: true, employee: { select: { nip: true } } },
  });
  if (account === null) return refuse({ code: "NOT_FOUND" });
  const guesses = passwordGuesses(viewer.employeeId);
  const admitted = await guesses.take();
  if (!admitted.ok) return admitted;
  const isRight = await fits(account, input.currentPassword);
  if (isRight) await guesses.wasRight();
  const accepted = replacePassword(input, { isRight, nip: account.employee.nip });
  if (!accepted.ok) return accepted;
  const passwordHash = await hashPassword(input.newPassword);
  return transaction(async (tx) => {
    await tx.account.update({
      where: { employeeId: viewer.employeeId },
      data: { passwordHash, mustChangePassword: false, passwordChangedAt: now() },
      select: { employeeId: true },
    });
    await tx.session.updateMany({
      where: { employeeId: viewer.employeeId, id: { not: viewer.sessionId }, revokedAt: null },
      data: { revokedAt: now(), idToken: null },
    });
    await audit(tx, {
      chain: INSTANSI_CHAIN,
      actorId: viewer.employeeId,
      action: "change-password",
      subject: "account",
      subjectId: viewer.employeeId,
    });
    return done(null);
  });
}

/** Gives somebody a temporary password, with an account if she has none; all her devices are signed out. */
export async function resetPassword(
  viewer: Viewer & { name: string },
  { employeeId }: ResetPasswordInput,
): Promise<Outcome<{ password: string }>> {
  const { password, passwordHash } = await firstPassword();
  return transaction(async (tx) => {
    const account = await findAccount(tx, viewer, { employeeId, today: today() });
    if (account === null) return refuse({ code: "NOT_FOUND" });
    const decision = mayReset(viewer, account);
    if (!decision.ok) return decision;
    const fresh = { passwordHash, mustChangePassword: true, passwordChangedAt: null };
    await tx.account.upsert({
      where: { employeeId },
      create: { employeeId, ...fresh },
      update: fresh,
      select: { employeeId: true },
    });
    await tx.session.updateMany({
      where: { employeeId, revokedAt: null },
      data: { revokedAt: now(), idToken: null },
    });
    // Whoever knew the old password may have linked an identity of his own with it.
    await tx.identity.deleteMany({ where: { employeeId } });
    await forgetGuesses(tx, account.nip);
    await tx.notification.create({
      data: { employeeId, kind: "PASSWORD_RESET", facts: { name: viewer.name }, href: "/akun" },
      select: { id: true },
    });
    await audit(tx, {
      chain: INSTANSI_CHAIN,
      actorId: viewer.employeeId,
      action: "reset-password",
      subject: "account",
      subjectId: employeeId,
      detail: { created: !account.hasAccount },
    });
    return done({ password });
  });
}
