import "server-only";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db/transaction";
import { done, type Outcome } from "@/lib/domain/outcome";
import { MOST_ATTEMPTS, SILENT_SECONDS } from "@/lib/domain/simulation";

/**
 * Takes the oldest simulation that waits, or whose server has gone quiet, for this runner; null when there is none.
 * Of two servers that ask at once each gets another one. One that was interrupted again and again is given up.
 */
export async function claimSimulation(runner: string): Promise<Outcome<string | null>> {
  return transaction(async (tx) => {
    const claimed = await tx.$queryRaw<{ id: string; attempts: number }[]>`
      UPDATE "Simulation" SET "status" = 'RUNNING', "runner" = ${runner}::uuid, "heartbeatAt" = now(),
        "attempts" = "attempts" + 1
      WHERE "id" = (
        SELECT "id" FROM "Simulation"
        WHERE "status" = 'WAITING' OR ("status" = 'RUNNING' AND coalesce("heartbeatAt" < now() -
          ${SILENT_SECONDS} * interval '1 second', true))
        ORDER BY "createdAt", "id" LIMIT 1 FOR UPDATE SKIP LOCKED)
      RETURNING "id", "attempts"`;
    const found = claimed[0];
    if (found === undefined) return done(null);
    if (found.attempts <= MOST_ATTEMPTS) return done(found.id);
    await tx.simulation.update({
      where: { id: found.id },
      data: { status: "FAILED", finishedAt: now(), runner: null },
      select: { id: true },
    });
    return done(null);
  });
}
