import type { Day } from "@/lib/kernel/calendar";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import type { Viewer } from "@/lib/kernel/viewer";

/** What becomes of a naming: it ends on a day, or never was when that day lies before its first. */
export type Ending = { readonly kind: "DELETE" } | { readonly kind: "END"; readonly endsOn: Day };

/** A naming is shortened, never made longer: for more days somebody is named anew. */
export function endNaming(
  { startsOn, endsOn }: { readonly startsOn: Day; readonly endsOn: Day | null },
  last: Day,
): Outcome<Ending> {
  if (endsOn !== null && endsOn <= last) return refuse({ code: "OVERRIDE_OVER" });
  return done(last < startsOn ? { kind: "DELETE" } : { kind: "END", endsOn: last });
}

export type ProposalStatus = "WAITING" | "ACCEPTED" | "REFUSED" | "WITHDRAWN";

interface Proposal {
  readonly employeeId: string;
  readonly status: ProposalStatus;
  readonly version: number;
}

const fresh = (proposal: Proposal, version: number): Outcome<null> => {
  if (proposal.status !== "WAITING") return refuse({ code: "PROPOSAL_DECIDED" });
  return proposal.version === version ? done(null) : refuse({ code: "STALE" });
};

/** Only what waits is decided, and a refusal says why. */
export function decideProposal(
  proposal: Proposal,
  { version, decision, answer }: { version: number; decision: "ACCEPT" | "REFUSE"; answer: string },
): Outcome<"ACCEPTED" | "REFUSED"> {
  const standing = fresh(proposal, version);
  if (!standing.ok) return standing;
  if (decision === "ACCEPT") return done("ACCEPTED");
  return answer === ""
    ? refuse({ code: "FIELDS_REFUSED", faults: [{ field: "answer", refusal: { code: "COMMENT_REQUIRED" } }] })
    : done("REFUSED");
}

/** Only the employee takes back what she proposed, while it waits. */
export function withdrawProposal(viewer: Viewer, proposal: Proposal, version: number): Outcome<"WITHDRAWN"> {
  if (proposal.employeeId !== viewer.employeeId) return refuse({ code: "NOT_FOUND" });
  const standing = fresh(proposal, version);
  return standing.ok ? done("WITHDRAWN") : standing;
}
