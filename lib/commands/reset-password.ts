import "server-only";
import { randomInt } from "node:crypto";
import { findAccount } from "@/lib/db/account-facts";
import { audit } from "@/lib/db/audit";
import { forget } from "@/lib/db/rate-limit";
import { transaction } from "@/lib/db/transaction";
import { now, today } from "@/lib/clock";
import { failuresOf, hashPassword } from "@/lib/commands/passwords";
import { resetPassword as mayReset } from "@/lib/domain/account";
import { done, refuse, type Outcome } from "@/lib/domain/outcome";
import { temporaryPassword } from "@/lib/domain/temporary-password";
import type { Viewer } from "@/lib/domain/viewer";
import type { ResetPasswordInput } from "@/lib/schemas/account";

/** Gives somebody a temporary password, with an account if she has none; all her devices are signed out. */
export async function resetPassword(
  viewer: Viewer & { name: string },
  { employeeId }: ResetPasswordInput,
): Promise<Outcome<{ password: string }>> {
  const password = temporaryPassword((count) => randomInt(count));
  const passwordHash = await hashPassword(password);
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
    await tx.session.updateMany({ where: { employeeId, revokedAt: null }, data: { revokedAt: now() } });
    // Whoever forgot hers has usually tried a few; the new one must not have to wait for that.
    await forget(tx, failuresOf(account.nip));
    await tx.notification.create({
      data: { employeeId, kind: "PASSWORD_RESET", facts: { name: viewer.name }, href: "/akun" },
      select: { id: true },
    });
    await audit(tx, {
      chain: "instansi",
      actorId: viewer.employeeId,
      action: "reset-password",
      subject: "account",
      subjectId: employeeId,
      detail: { created: !account.hasAccount },
    });
    return done({ password });
  });
}
