import type { Metadata } from "next";
import { MessageList } from "@/components/notifications/message-list";
import { readNotificationsAction } from "@/lib/actions/notifications";
import { requireViewer } from "@/lib/auth/viewer";
import { env } from "@/lib/env";
import { listNotifications } from "@/lib/queries/notifications";
import { pageOf, type Search } from "@/lib/schemas/address";

export const metadata: Metadata = { title: "Pemberitahuan" };

export default async function NotificationsPage({ searchParams }: { searchParams: Search }) {
  const viewer = await requireViewer();
  const page = pageOf((await searchParams)["halaman"]);
  const messages = await listNotifications(viewer, page);
  return <MessageList {...messages} page={page} zone={env().TERAJU_ZONE} action={readNotificationsAction} />;
}
