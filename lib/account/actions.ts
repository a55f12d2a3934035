"use server";
import { headers } from "next/headers";
import { defineAction, definePublicAction } from "@/lib/server/actions/define";
import { clientAddress } from "@/lib/server/http/client-address";
import { clearToken, writeToken } from "@/lib/server/auth/cookie";
import { markStaffBrowser } from "@/lib/server/http/survey-visitor";
import { currentViewer } from "@/lib/server/auth/viewer";
import { changePassword, resetPassword } from "@/lib/account/commands/passwords";
import { signIn, type Origin, signOut } from "@/lib/account/commands/sessions";
import { refuse } from "@/lib/kernel/outcome";
import {
  changePasswordSchema,
  endSessionSchema,
  nothingSchema,
  resetPasswordSchema,
  signInSchema,
} from "@/lib/account/schemas";

async function origin(): Promise<Origin> {
  return { address: await clientAddress(), device: (await headers()).get("user-agent") ?? "" };
}

export const signInAction = definePublicAction(
  signInSchema,
  async (input) => signIn(input, await origin()),
  async (session) => {
    await writeToken(session.token, session.expiresAt);
    await markStaffBrowser();
    return { redirect: session.mustChangePassword ? "/ganti-sandi" : "/beranda" };
  },
);

/** Open to whoever is signed in, also with a first password. */
export const changePasswordAction = definePublicAction(
  changePasswordSchema,
  async (input) => {
    const viewer = await currentViewer();
    return viewer === null ? refuse({ code: "SIGN_IN_FAILED" }) : changePassword(viewer, input);
  },
  () => ({ redirect: "/beranda" }),
);

export const signOutAction = definePublicAction(
  nothingSchema,
  async () => {
    const viewer = await currentViewer();
    return viewer === null ? { ok: true, value: 0 } : signOut(viewer, viewer.sessionId);
  },
  async () => {
    await clearToken();
    return { redirect: "/masuk" };
  },
);

export const signOutEverywhereAction = defineAction(
  nothingSchema,
  (viewer) => signOut(viewer, null),
  async () => {
    await clearToken();
    return { redirect: "/masuk" };
  },
);

/** Ends one session of the viewer; ending this very one leads to the sign-in page by itself. */
export const endSessionAction = defineAction(
  endSessionSchema,
  (viewer, { sessionId }) => signOut(viewer, sessionId),
  () => ({ message: "Perangkat itu sudah keluar." }),
);

/** The password stands only in this answer: not in the address, the log or the trail. */
export const resetPasswordAction = defineAction(resetPasswordSchema, resetPassword, ({ password }) => ({
  message: "Kata sandi sementara",
  values: { password },
}));
