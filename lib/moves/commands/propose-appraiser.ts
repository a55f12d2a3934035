import "server-only";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import type { Refusal } from "@/lib/kernel/refusal";
import { pathsUpward } from "@/lib/kernel/unit";
import type { Viewer } from "@/lib/kernel/viewer";
import { atField, findPlaced, nameFor } from "@/lib/moves/commands/name-appraiser";
import { lockMoves } from "@/lib/moves/commands/traces";
import { decideProposal as decide, withdrawProposal as mayWithdraw } from "@/lib/moves/rules/naming";
import { mayNameAppraiser } from "@/lib/moves/rules/who";
import type { DecideProposalInput, ProposeAppraiserInput, WithdrawProposalInput } from "@/lib/moves/schemas";
import { appraiserOf } from "@/lib/people/db";
import { now, today } from "@/lib/server/clock";
import { audit } from "@/lib/server/db/audit";
import type { Tx } from "@/lib/server/db/client";
import { fromDay, toDay } from "@/lib/server/db/columns";
import { notifyAnew } from "@/lib/server/db/notify";
import { transaction } from "@/lib/server/db/transaction";

/** The employee says who really is her superior, from which day and why; the admins of her unit are told. */
export function proposeAppraiser(
  viewer: Viewer,
  { proposedId, startsOn, reason }: ProposeAppraiserInput,
): Promise<Outcome<{ name: string }>> {
  return transaction(async (tx) => {
    const { employeeId } = viewer;
    const [person, proposed] = [await findPlaced(tx, employeeId), await findPlaced(tx, proposedId)];
    if (person === null || proposed === null) return atField("proposedId", { code: "NOT_FOUND" });
    if (proposedId === employeeId) return atField("proposedId", { code: "OWN_RATING" });
    if (!proposed.servesOn(startsOn))
      return atField("proposedId", { code: "APPRAISER_NOT_IN_SERVICE", name: proposed.name });
    if ((await appraiserOf(tx, employeeId, startsOn)) === proposedId)
      return atField("proposedId", { code: "PROPOSAL_IS_SO" });
    const waiting = await tx.appraiserProposal.count({ where: { employeeId, status: "WAITING" } });
    if (waiting > 0) return refuse({ code: "PROPOSAL_WAITS" });
    const proposal = await tx.appraiserProposal.create({
      data: { employeeId, proposedId, startsOn: fromDay(startsOn), reason, createdAt: now() },
      select: { id: true },
    });
    await tellAdmins(tx, person);
    await audit(tx, {
      chain: person.chain,
      actorId: employeeId,
      action: "propose-appraiser",
      subject: "employee",
      subjectId: employeeId,
      detail: { proposalId: proposal.id, proposedId, startsOn },
    });
    return done({ name: proposed.name });
  });
}

/** More admins than this of one office need not be told at once. */
const MOST = 20;

/** Those who may decide: the admins of her unit and of those above it, else the HR agency. */
async function tellAdmins(
  tx: Tx,
  { employeeId, name, path }: { employeeId: string; name: string; path: string },
): Promise<void> {
  const day = fromDay(today());
  const grants = await tx.roleGrant.findMany({
    where: {
      role: { in: ["UNIT_ADMIN", "BKD_ADMIN"] },
      unit: { path: { in: pathsUpward(path) } },
      employeeId: { not: employeeId },
      startsOn: { lte: day },
      OR: [{ endsOn: null }, { endsOn: { gte: day } }],
    },
    distinct: ["employeeId"],
    orderBy: [{ role: "desc" }, { employeeId: "asc" }],
    take: MOST,
    select: { employeeId: true, role: true },
  });
  const near = grants.filter(({ role }) => role === "UNIT_ADMIN");
  for (const admin of near.length > 0 ? near : grants)
    await notifyAnew(tx, {
      employeeId: admin.employeeId,
      kind: "APPRAISER_PROPOSED",
      facts: { name },
      href: "/admin/penilai",
    });
}

const readProposal = (tx: Tx, id: string) =>
  tx.appraiserProposal.findUnique({
    where: { id },
    select: { employeeId: true, proposedId: true, startsOn: true, reason: true, status: true, version: true },
  });

interface Accepted {
  readonly person: NonNullable<Awaited<ReturnType<typeof findPlaced>>>;
  readonly proposedId: string;
  readonly startsOn: string;
  readonly reason: string;
}

/** Names whom the employee proposed; what is in the way is said above the form, which has no field of the naming. */
async function accept(
  tx: Tx,
  viewer: Viewer,
  { proposedId: appraiserId, ...proposal }: Accepted,
): Promise<Refusal | null> {
  const named = await nameFor(tx, viewer, { ...proposal, appraiserId, endsOn: null });
  if (named.ok) return null;
  const { refusal } = named;
  return refusal.code === "FIELDS_REFUSED" ? (refusal.faults[0]?.refusal ?? refusal) : refusal;
}

/** The admin of the unit accepts, which names the proposed one, or refuses with the reason. */
export function decideProposal(
  viewer: Viewer,
  { proposalId, version, decision, answer }: DecideProposalInput,
): Promise<Outcome<{ accepted: boolean }>> {
  return transaction(async (tx) => {
    await lockMoves(tx);
    const proposal = await readProposal(tx, proposalId);
    const person = proposal === null ? null : await findPlaced(tx, proposal.employeeId);
    if (proposal === null || person === null) return refuse({ code: "NOT_FOUND" });
    const allowed = mayNameAppraiser(viewer, person);
    if (!allowed.ok) return allowed;
    const decided = decide(proposal, { version, decision, answer });
    if (!decided.ok) return decided;
    const status = decided.value;
    const { employeeId, proposedId, reason } = proposal;
    const startsOn = toDay(proposal.startsOn);
    const named =
      status === "ACCEPTED" ? await accept(tx, viewer, { person, proposedId, startsOn, reason }) : null;
    if (named !== null) return refuse(named);
    await tx.appraiserProposal.update({
      where: { id: proposalId },
      data: { status, answer, decidedById: viewer.employeeId, decidedAt: now(), version: { increment: 1 } },
      select: { id: true },
    });
    const accepted = status === "ACCEPTED";
    await notifyAnew(tx, { employeeId, kind: "PROPOSAL_DECIDED", facts: { accepted }, href: "/skp/penilai" });
    await audit(tx, {
      chain: person.chain,
      actorId: viewer.employeeId,
      action: "decide-proposal",
      subject: "employee",
      subjectId: employeeId,
      detail: { proposalId, proposedId, status },
    });
    return done({ accepted });
  });
}

/** The employee takes back what she proposed, while it waits. */
export function withdrawProposal(
  viewer: Viewer,
  { proposalId, version }: WithdrawProposalInput,
): Promise<Outcome<{ proposalId: string }>> {
  return transaction(async (tx) => {
    const proposal = await readProposal(tx, proposalId);
    if (proposal === null) return refuse({ code: "NOT_FOUND" });
    const allowed = mayWithdraw(viewer, proposal, version);
    if (!allowed.ok) return allowed;
    const { count } = await tx.appraiserProposal.updateMany({
      where: { id: proposalId, version, status: "WAITING" },
      data: { status: allowed.value, version: { increment: 1 } },
    });
    if (count === 0) return refuse({ code: "STALE" });
    const person = await findPlaced(tx, viewer.employeeId);
    await audit(tx, {
      chain: person?.chain ?? "instansi",
      actorId: viewer.employeeId,
      action: "withdraw-proposal",
      subject: "employee",
      subjectId: viewer.employeeId,
      detail: { proposalId },
    });
    return done({ proposalId });
  });
}
