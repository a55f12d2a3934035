import "server-only";
import type { Day } from "@/lib/kernel/calendar";
import { readFacts } from "@/lib/moves/db/facts";
import { writeChanges } from "@/lib/moves/db/write";
import { passedTo, type QueueChange } from "@/lib/moves/rules/consequences";
import { settle } from "@/lib/moves/rules/settle";
import { changesBetween } from "@/lib/moves/rules/state";
import type { Tx } from "@/lib/server/db/client";

/**
 * Brings the plans and appraisals of people, and of whoever they judge, before whom the rule says now; answers whose
 * queue changed, or null when somebody changed one of the rows meanwhile.
 */
export async function settleOf(
  tx: Tx,
  people: readonly string[],
  { from, today, actorId }: { from: Day; today: Day; actorId: string },
): Promise<QueueChange[] | null> {
  const facts = await readFacts(tx, { people, positions: [], startsOn: from, today });
  const changes = changesBetween(facts.state, settle(facts.state, facts.around));
  const origin = { moveId: null, document: "", recordedById: actorId };
  return (await writeChanges(tx, changes, origin)) ? passedTo(facts.around, changes) : null;
}
