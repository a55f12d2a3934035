import "server-only";
import type { Day } from "@/lib/kernel/calendar";
import type { Preview } from "@/lib/moves/rules/consequences";
import type { Tx } from "@/lib/server/db/client";
import { notifyAnew } from "@/lib/server/db/notify";

interface Told {
  readonly moveId: string;
  readonly startsOn: Day;
  readonly preview: Preview;
  readonly actorId: string;
}

/** Tells whoever was moved, and whoever has other people to judge than before. */
export async function tellOfMove(tx: Tx, { startsOn, preview, actorId }: Told): Promise<void> {
  for (const { employeeId, consequences } of preview.people) {
    const joins = consequences.find((one) => one.does === "JOINS");
    await notifyAnew(tx, {
      employeeId,
      kind: "MOVED",
      facts: { startsOn, ...(joins?.does === "JOINS" && { position: joins.position, unit: joins.unit }) },
      href: "/skp",
    });
  }
  await tellQueues(tx, preview.queues, actorId);
}

/** Tells appraisers how many people come to them and how many leave. */
export async function tellQueues(tx: Tx, queues: Preview["queues"], actorId: string): Promise<void> {
  for (const { employeeId, comes, goes } of queues)
    if (employeeId !== actorId)
      await notifyAnew(tx, { employeeId, kind: "QUEUE_CHANGED", facts: { comes, goes }, href: "/penilaian" });
}
