import type { Metadata } from "next";
import { QueuePage } from "@/components/appraisals/queue-page";
import { requireViewer } from "@/lib/server/auth/viewer";
import { today } from "@/lib/server/clock";
import { env } from "@/lib/server/env";
import { getQueue } from "@/lib/appraisals/queries/queue";

export const metadata: Metadata = { title: "Antrean penilaian" };

export default async function AppraisalQueuePage() {
  const queue = await getQueue(await requireViewer());
  return <QueuePage queue={queue} moment={{ today: today(), zone: env().TERAJU_ZONE }} />;
}
