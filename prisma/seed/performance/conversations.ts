import { writeFeedback } from "@/lib/skp/commands/decide-skp";
import { db } from "@/lib/server/db/client";
import { must } from "@/prisma/seed/must";
import type { Played } from "@/prisma/seed/performance/plans";
import { NOTES_IN_BETWEEN } from "@/prisma/seed/performance/words";
import { inTurns } from "@/prisma/seed/pool";
import { drawFor } from "@/prisma/seed/random";

/** Words between two ratings, on a line of the plan: from the appraiser to everyone whose year is told in detail. */
export async function converse(plans: readonly Played[]): Promise<void> {
  await inTurns(plans, async (played) => {
    const line = await db.rhk.findFirst({
      where: { skpId: played.skpId },
      orderBy: { ordinal: "desc" },
      select: { id: true },
    });
    const text = drawFor(`catatan ${played.person.name}`).pick(NOTES_IN_BETWEEN);
    must(
      await writeFeedback(
        { employeeId: played.appraiser.id, grants: [] },
        { skpId: played.skpId, rhkId: line?.id ?? null, ikiId: null, text },
      ),
      `umpan balik ${played.person.name}`,
    );
  });
}
