import "server-only";
import { otherAdmins } from "@/lib/account/db";
import { grantRole as mayGrant, revokeRole as mayRevoke } from "@/lib/account/rules/roles";
import type { GrantRoleInput, RevokeRoleInput } from "@/lib/account/schemas";
import { dayBefore } from "@/lib/kernel/calendar";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import { chainOf } from "@/lib/kernel/unit";
import type { Role, Viewer } from "@/lib/kernel/viewer";
import { today } from "@/lib/server/clock";
import { audit } from "@/lib/server/db/audit";
import type { Tx } from "@/lib/server/db/client";
import { fromDay, toDay, toDayOrNull } from "@/lib/server/db/columns";
import { ended } from "@/lib/server/db/status";
import { transaction } from "@/lib/server/db/transaction";
import { visibleEmployees } from "@/lib/server/db/visibility";

interface Changed {
  role: Role;
  unit: string;
  name: string;
}

/** Gives somebody a role over a unit for days; it works with the next page she opens. */
export async function grantRole(viewer: Viewer, input: GrantRoleInput): Promise<Outcome<Changed>> {
  return transaction(async (tx) => {
    const found = await findWish(tx, viewer, input);
    if (found === null) return refuse({ code: "NOT_FOUND" });
    const { employee, unit, isHeld } = found;
    const { employeeId, role, startsOn, endsOn, reason } = input;
    const decision = mayGrant(viewer, {
      ...{ employeeId, role, startsOn, endsOn, isHeld },
      unitPath: unit.path,
      today: today(),
      hasLeft: employee.statuses.length > 0,
    });
    if (!decision.ok) return decision;
    await tx.roleGrant.create({
      data: {
        ...{ employeeId, role, unitId: unit.id, grantedById: viewer.employeeId },
        startsOn: fromDay(startsOn),
        endsOn: endsOn === null ? null : fromDay(endsOn),
      },
      select: { id: true },
    });
    await audit(tx, {
      chain: chainOf(unit),
      actorId: viewer.employeeId,
      action: "grant-role",
      subject: "employee",
      subjectId: employeeId,
      detail: { role, unit: unit.code, startsOn, endsOn: endsOn ?? "", reason },
    });
    return done({ role, unit: unit.name, name: employee.name });
  });
}

const UNIT = { id: true, code: true, name: true, path: true, opdId: true } as const;

/** The person, locked so that two of the same right are not given at once, the unit, and whether she has it already. */
async function findWish(tx: Tx, viewer: Viewer, input: GrantRoleInput) {
  const { employeeId, unitId, role, startsOn, endsOn } = input;
  await tx.$queryRaw`SELECT 1 FROM "Employee" WHERE "id" = ${employeeId}::uuid FOR UPDATE`;
  const [employee, unit] = [
    await tx.employee.findFirst({
      where: { AND: [visibleEmployees(viewer), { id: employeeId }] },
      select: { name: true, statuses: { where: ended(startsOn), take: 1, select: { id: true } } },
    }),
    await tx.unit.findUnique({ where: { id: unitId }, select: UNIT }),
  ];
  if (employee === null || unit === null) return null;
  const held = await tx.roleGrant.count({
    where: {
      ...{ employeeId, unitId, role },
      OR: [{ endsOn: null }, { endsOn: { gte: fromDay(startsOn) } }],
      ...(endsOn === null ? {} : { startsOn: { lte: fromDay(endsOn) } }),
    },
  });
  return { employee, unit, isHeld: held > 0 };
}

/** Takes a role back from a day on; from today on, the very next page is without it. */
export async function revokeRole(
  viewer: Viewer,
  { grantId, version, from, reason }: RevokeRoleInput,
): Promise<Outcome<Changed & { from: string; isNow: boolean }>> {
  return transaction(async (tx) => {
    const others = await otherAdmins(tx, { except: { grantId }, from });
    const grant = await tx.roleGrant.findUnique({
      where: { id: grantId },
      select: {
        ...{ role: true, startsOn: true, endsOn: true, version: true, employeeId: true },
        unit: { select: UNIT },
        employee: { select: { name: true } },
      },
    });
    if (grant === null) return refuse({ code: "NOT_FOUND" });
    const { role, unit, employeeId, employee } = grant;
    const [startsOn, endsOn] = [toDay(grant.startsOn), toDayOrNull(grant.endsOn)];
    const facts = { role, unitPath: unit.path, endsOn, from, today: today(), otherAdmins: others };
    const decision = mayRevoke(viewer, facts);
    if (!decision.ok) return decision;
    if (grant.version !== version) return refuse({ code: "STALE" });
    // What would begin on that day or later never holds; the trail keeps that it was given.
    if (startsOn >= from) await tx.roleGrant.delete({ where: { id: grantId }, select: { id: true } });
    else
      await tx.roleGrant.update({
        where: { id: grantId },
        data: { endsOn: fromDay(dayBefore(from)), version: version + 1 },
        select: { id: true },
      });
    await audit(tx, {
      chain: chainOf(unit),
      actorId: viewer.employeeId,
      action: "revoke-role",
      subject: "employee",
      subjectId: employeeId,
      detail: { role, unit: unit.code, from, reason },
    });
    return done({ role, unit: unit.name, name: employee.name, from, isNow: from <= today() });
  });
}
