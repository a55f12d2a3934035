import "server-only";
import { today } from "@/lib/clock";
import { findAccount } from "@/lib/db/account-facts";
import { db } from "@/lib/db/client";
import { resetPassword } from "@/lib/domain/account";
import type { Viewer } from "@/lib/domain/viewer";

/** How the account of a person stands: she has none, still has a temporary password, or one of her own. */
export type AccountState = "NONE" | "TEMPORARY" | "OWN";

/** The state of a person's account for whoever may give her a new password; null for everyone else. */
export async function getAccountState(viewer: Viewer, employeeId: string): Promise<AccountState | null> {
  const account = await findAccount(db, viewer, { employeeId, today: today() });
  if (account === null || !resetPassword(viewer, account).ok) return null;
  if (!account.hasAccount) return "NONE";
  return account.mustChangePassword ? "TEMPORARY" : "OWN";
}
