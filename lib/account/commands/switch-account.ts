import "server-only";
import { findAccount, otherAdmins } from "@/lib/account/db";
import { switchAccount as maySwitch } from "@/lib/account/rules/account";
import type { SwitchAccountInput } from "@/lib/account/schemas";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import { INSTANSI_CHAIN } from "@/lib/kernel/unit";
import type { Viewer } from "@/lib/kernel/viewer";
import { now, today } from "@/lib/server/clock";
import { audit } from "@/lib/server/db/audit";
import { transaction } from "@/lib/server/db/transaction";

/** Closes an account, which ends every session of it at once, or opens it again. */
export async function switchAccount(
  viewer: Viewer,
  { employeeId, active, reason }: SwitchAccountInput,
): Promise<Outcome<{ active: boolean }>> {
  return transaction(async (tx) => {
    const others = await otherAdmins(tx, { except: { employeeId }, from: today() });
    const account = await findAccount(tx, viewer, { employeeId, today: today() });
    if (account === null) return refuse({ code: "NOT_FOUND" });
    const { hasAccount } = account;
    const decision = maySwitch(viewer, account, { active, hasAccount, otherAdmins: others });
    if (!decision.ok) return decision;
    await tx.account.update({
      where: { employeeId },
      data: { disabledAt: active ? null : now() },
      select: { employeeId: true },
    });
    if (!active)
      await tx.session.updateMany({
        where: { employeeId, revokedAt: null },
        data: { revokedAt: now(), idToken: null },
      });
    await audit(tx, {
      chain: INSTANSI_CHAIN,
      actorId: viewer.employeeId,
      action: "switch-account",
      subject: "account",
      subjectId: employeeId,
      detail: { active, reason },
    });
    return done({ active });
  });
}
