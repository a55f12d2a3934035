import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AccountScreen } from "@/components/account/account-screen";
import { changePasswordAction, endSessionAction, signOutEverywhereAction } from "@/lib/account/actions";
import { requireViewer } from "@/lib/server/auth/viewer";
import { today } from "@/lib/server/clock";
import { env } from "@/lib/server/env";
import { getOwnRecord, listSessions } from "@/lib/account/queries";

export const metadata: Metadata = { title: "Akun Anda" };

export default async function AccountPage() {
  const viewer = await requireViewer();
  const [record, sessions] = await Promise.all([getOwnRecord(viewer, today()), listSessions(viewer)]);
  if (record === null) notFound();
  const actions = {
    changePassword: changePasswordAction,
    endSession: endSessionAction,
    signOutEverywhere: signOutEverywhereAction,
  };
  return (
    <AccountScreen
      record={record}
      sessions={sessions}
      presentId={viewer.sessionId}
      zone={env().TERAJU_ZONE}
      actions={actions}
    />
  );
}
