import type { Metadata } from "next";
import { OwnFollowUps } from "@/components/follow-ups/own-follow-ups";
import { listOwnFollowUps } from "@/lib/follow-ups/queries";
import { requireViewer } from "@/lib/server/auth/viewer";
import { today } from "@/lib/server/clock";

export const metadata: Metadata = { title: "Tindak lanjut saya" };

export default async function OwnFollowUpsPage() {
  return <OwnFollowUps plans={await listOwnFollowUps(await requireViewer(), today())} />;
}
