"use server";
import { defineAction, definePublicAction } from "@/lib/server/actions/define";
import { enterByPassword, goToProvider, leaveThrough } from "@/lib/server/auth/ask";
import { clearToken, readToken } from "@/lib/server/auth/cookie";
import { currentViewer } from "@/lib/server/auth/viewer";
import { requestOrigin } from "@/lib/server/http/client-address";
import { markStaffBrowser } from "@/lib/server/http/survey-visitor";
import { addEmployee } from "@/lib/account/commands/add-employee";
import { grantRole, revokeRole } from "@/lib/account/commands/roles";
import { signInCommands } from "@/lib/account/commands/sign-in-commands";
import { changePassword, resetPassword } from "@/lib/account/commands/passwords";
import { dropOffer, unlinkIdentity } from "@/lib/account/commands/identities";
import { switchAccount } from "@/lib/account/commands/switch-account";
import { endDevice, signOut } from "@/lib/account/commands/sessions";
import { addEmployeeSchema } from "@/lib/people/schemas";
import { done, refuse } from "@/lib/kernel/outcome";
import { roleGranted, roleRevoked } from "@/lib/account/labels";
import {
  changePasswordSchema,
  endSessionSchema,
  goToProviderSchema,
  grantRoleSchema,
  nothingSchema,
  resetPasswordSchema,
  revokeRoleSchema,
  signInSchema,
  switchAccountSchema,
} from "@/lib/account/schemas";

const commandsHere = async () => signInCommands(await requestOrigin());

/** With the mark of a link, the identity that waits in this browser is linked with her NIP. */
export const signInAction = definePublicAction(
  signInSchema,
  async ({ link, ke, ...proof }) =>
    enterByPassword(await commandsHere(), { ...proof, offer: link === "" ? null : await readToken() }, ke),
  async (to) => {
    await markStaffBrowser();
    return { redirect: to };
  },
);

export const goToProviderAction = definePublicAction(
  goToProviderSchema,
  async ({ ke }) => goToProvider(await commandsHere(), ke),
  (to) => ({ redirect: to }),
);

/** She does not want to link what the provider calls her with her NIP. */
export const dropOfferAction = definePublicAction(
  nothingSchema,
  async () => dropOffer(await readToken()),
  async () => {
    await clearToken();
    return { redirect: "/masuk" };
  },
);

/** Open to whoever is signed in, also with a first password. */
export const changePasswordAction = definePublicAction(
  changePasswordSchema,
  async (input) => {
    const viewer = await currentViewer();
    if (viewer === null) return refuse({ code: "SIGNED_OUT" });
    const changed = await changePassword(viewer, input);
    return changed.ok ? done(input.ke) : changed;
  },
  (ke) => ({ redirect: ke }),
);

export const signOutAction = definePublicAction(
  nothingSchema,
  async () => leaveThrough(await commandsHere()),
  (to) => ({ redirect: to }),
);

export const signOutEverywhereAction = defineAction(
  nothingSchema,
  async () => leaveThrough({ ...(await commandsHere()), leave: (viewer) => signOut(viewer, null) }),
  (to) => ({ redirect: to }),
);

/** Ends all sessions of one browser; ending this very one leads to the sign-in page by itself. */
export const endSessionAction = defineAction(
  endSessionSchema,
  (viewer, { sessionId }) => endDevice(viewer, sessionId),
  () => ({ message: "Perangkat itu sudah keluar." }),
);

/** The session she has goes on; only the next signing in asks for the password again. */
export const unlinkIdentityAction = defineAction(
  nothingSchema,
  (viewer) => unlinkIdentity(viewer),
  () => ({ message: "Tautan sudah dilepas." }),
);

/** The password stands only in this answer: not in the address, the log or the trail. */
export const resetPasswordAction = defineAction(resetPasswordSchema, resetPassword, ({ password }) => ({
  message: "Kata sandi sementara",
  values: { password },
}));

/** As above: the password of the first day is in this answer and nowhere else. */
export const addEmployeeAction = defineAction(addEmployeeSchema, addEmployee, (added) => ({
  message: "Pegawai ditambahkan.",
  values: { ...added },
}));

export const switchAccountAction = defineAction(switchAccountSchema, switchAccount, ({ active }) => ({
  message: active ? "Akun dibuka lagi." : "Akun ditutup. Semua perangkatnya sudah keluar.",
}));

export const grantRoleAction = defineAction(grantRoleSchema, grantRole, (granted) => ({
  message: roleGranted(granted),
}));

export const revokeRoleAction = defineAction(revokeRoleSchema, revokeRole, (revoked) => ({
  message: roleRevoked(revoked),
}));
