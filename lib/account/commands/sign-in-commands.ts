import "server-only";
import { signInByIdentity } from "@/lib/account/commands/identities";
import type { Origin } from "@/lib/account/commands/open-session";
import { signIn, signOut } from "@/lib/account/commands/sessions";
import type { SignInCommands } from "@/lib/server/auth/passage";

/** How somebody comes in and goes out, for next-auth: the commands decide, limit and write the trail. */
export const signInCommands = (origin: Origin): SignInCommands => ({
  byPassword: (proof) => signIn(proof, origin),
  byIdentity: (identity) => signInByIdentity(identity, origin),
  leave: (viewer) => signOut(viewer, viewer.sessionId),
});
