import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AccountScreen } from "@/components/account/account-screen";
import {
  changePasswordAction,
  endSessionAction,
  signOutEverywhereAction,
  unlinkIdentityAction,
} from "@/lib/account/actions";
import { requireViewer } from "@/lib/server/auth/viewer";
import { ownZone, today } from "@/lib/server/clock";
import { env, oidcOf } from "@/lib/server/env";
import { getLinkedSince, getOwnRecord, listDevices } from "@/lib/account/queries/account";

export const metadata: Metadata = { title: "Akun Anda" };

export default async function AccountPage() {
  const viewer = await requireViewer();
  const [record, devices, since] = await Promise.all([
    getOwnRecord(viewer, today()),
    listDevices(viewer),
    getLinkedSince(viewer),
  ]);
  if (record === null) notFound();
  const actions = {
    changePassword: changePasswordAction,
    endSession: endSessionAction,
    signOutEverywhere: signOutEverywhereAction,
    unlink: unlinkIdentityAction,
  };
  return (
    <AccountScreen
      record={record}
      devices={devices}
      linked={since === null ? null : { since, provider: oidcOf(env())?.name ?? null }}
      zone={ownZone()}
      actions={actions}
    />
  );
}
