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
import { today } from "@/lib/server/clock";
import { env, oidcOf } from "@/lib/server/env";
import { getLinkedSince, getOwnRecord, listSessions } from "@/lib/account/queries";

export const metadata: Metadata = { title: "Akun Anda" };

export default async function AccountPage() {
  const viewer = await requireViewer();
  const [record, sessions, since] = await Promise.all([
    getOwnRecord(viewer, today()),
    listSessions(viewer),
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
      sessions={sessions}
      linked={since === null ? null : { since, provider: oidcOf(env())?.name ?? null }}
      presentId={viewer.sessionId}
      zone={env().TERAJU_ZONE}
      actions={actions}
    />
  );
}
