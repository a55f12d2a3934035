import "server-only";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db/transaction";
import { done, refuse, type Outcome } from "@/lib/domain/outcome";

/** Gives up a simulation that this runner could not compute, so that the page says so instead of waiting for ever. */
export async function failSimulation(runner: string, id: string): Promise<Outcome<null>> {
  return transaction(async (tx) => {
    const { count } = await tx.simulation.updateMany({
      where: { id, runner, status: "RUNNING" },
      data: { status: "FAILED", finishedAt: now(), runner: null },
    });
    return count === 0 ? refuse({ code: "STALE" }) : done(null);
  });
}
