import type { Metadata } from "next";
import { QueuePage } from "@/components/appraisals/queue-page";
import { textOf, type Search } from "@/lib/kernel/address";
import { id } from "@/lib/kernel/fields";
import { requireViewer } from "@/lib/server/auth/viewer";
import { ownZone, today } from "@/lib/server/clock";
import { getQueue } from "@/lib/appraisals/queries/queue";

export const metadata: Metadata = { title: "Antrean penilaian" };

export default async function AppraisalQueuePage({ searchParams }: { searchParams: Search }) {
  const asked = id.safeParse(textOf((await searchParams)["masa"]));
  const queue = await getQueue(await requireViewer(), asked.data);
  return <QueuePage queue={queue} moment={{ today: today(), zone: ownZone() }} />;
}
