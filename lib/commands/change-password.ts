import "server-only";
import { db } from "@/lib/db/client";
import { transaction } from "@/lib/db/transaction";
import { audit } from "@/lib/db/audit";
import { now } from "@/lib/clock";
import { fits, hashPassword } from "@/lib/commands/passwords";
import { done, refuse, type Outcome } from "@/lib/domain/outcome";
import { acceptPassword } from "@/lib/domain/password";
import type { Viewer } from "@/lib/domain/viewer";
import type { ChangePasswordInput } from "@/lib/schemas/account";

/** Replaces the viewer's password and ends all her other sessions. */
export async function changePassword(
  viewer: Viewer & { sessionId: string },
  input: ChangePasswordInput,
): Promise<Outcome<null>> {
  const account = await db.account.findUnique({
    where: { employeeId: viewer.employeeId },
    select: { passwordHash: true, employee: { select: { nip: true } } },
  });
  if (account === null || !(await fits(account.passwordHash, input.currentPassword)))
    return refuse({ code: "PASSWORD_WRONG" });
  if (input.newPassword === input.currentPassword) return refuse({ code: "PASSWORD_UNCHANGED" });
  const accepted = acceptPassword(input.newPassword, account.employee.nip);
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
      data: { revokedAt: now() },
    });
    await audit(tx, {
      chain: "instansi",
      actorId: viewer.employeeId,
      action: "change-password",
      subject: "account",
      subjectId: viewer.employeeId,
    });
    return done(null);
  });
}
