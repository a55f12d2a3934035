import "server-only";
import { readsTrail, trailFilterOf, trailQuery } from "@/lib/audit/rules";
import { nipIn, type FindInTrailInput } from "@/lib/audit/schemas";
import { findByName, findByNip } from "@/lib/people/commands";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import type { Viewer } from "@/lib/kernel/viewer";

/** The address of the trail of one person, within the filter that is set: her id stands in it, not what was typed. */
export async function findInTrail(
  viewer: Viewer,
  input: FindInTrailInput,
): Promise<Outcome<Record<string, string>>> {
  if (!readsTrail(viewer)) return refuse({ code: "NOT_ALLOWED" });
  const nip = nipIn(input.who);
  const found = await (nip === null
    ? findByName(viewer, { name: input.who, field: "who" })
    : findByNip(viewer, { nip }));
  if (!found.ok) return found.refusal.code === "FIELDS_REFUSED" ? atWho(found.refusal.faults) : found;
  const kept = new URLSearchParams(input.kept);
  const filter = trailFilterOf((name) => kept.get(name) ?? undefined);
  return done(trailQuery({ ...filter, [input.as === "actor" ? "actorId" : "aboutId"]: found.value }));
}

type Faults = Extract<Parameters<typeof refuse>[0], { code: "FIELDS_REFUSED" }>["faults"];

/** The form has one field, whichever of the two it was read as. */
const atWho = (faults: Faults) =>
  refuse({ code: "FIELDS_REFUSED", faults: faults.map((fault) => ({ ...fault, field: "who" })) });
