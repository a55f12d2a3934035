import type { Metadata } from "next";
import { MessageList } from "@/components/home/message-list";
import { readNotificationsAction } from "@/lib/home/actions";
import { requireViewer } from "@/lib/server/auth/viewer";
import { listNotifications } from "@/lib/home/queries/notifications";
import { askedPage, type Search } from "@/lib/kernel/address";
import { ownZone } from "@/lib/server/clock";

export const metadata: Metadata = { title: "Pemberitahuan" };

export default async function NotificationsPage({ searchParams }: { searchParams: Search }) {
  const viewer = await requireViewer();
  const messages = await listNotifications(viewer, askedPage((await searchParams)["halaman"]));
  return <MessageList {...messages} zone={ownZone()} action={readNotificationsAction} />;
}
