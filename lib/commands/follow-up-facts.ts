import "server-only";
import type { Tx } from "@/lib/db/client";
import type { StandingPlan } from "@/lib/domain/follow-up";

/** A plan with what decides and words a change of it. */
export interface FollowUpFacts extends StandingPlan {
  unsur: string;
  service: string;
  /** The chain its events join. */
  chain: string;
}

/** A plan as it stands inside the transaction; null when there is none. */
export async function followUpFacts(tx: Tx, id: string): Promise<FollowUpFacts | null> {
  const plan = await tx.followUp.findUnique({
    where: { id },
    select: {
      unsur: true,
      status: true,
      version: true,
      service: { select: { name: true, unit: { select: { id: true, opdId: true, path: true } } } },
    },
  });
  if (plan === null) return null;
  const { unit, name } = plan.service;
  return {
    unsur: plan.unsur,
    status: plan.status,
    version: plan.version,
    unitPath: unit.path,
    service: name,
    chain: unit.opdId ?? unit.id,
  };
}
