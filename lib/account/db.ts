import "server-only";
import type { PrismaClient } from "@/prisma/generated/client";
import type { Tx } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import { visibleEmployees } from "@/lib/server/db/visibility";
import type { AccountFacts } from "@/lib/account/rules";
import type { Viewer } from "@/lib/kernel/viewer";

/** The facts for the rule, and what both its command and its page need besides. */
export interface FoundAccount extends AccountFacts {
  nip: string;
  hasAccount: boolean;
  mustChangePassword: boolean;
}

/** The account of a person with the offices and roles that have not ended; null when the viewer may not see her. */
export async function findAccount(
  client: Tx | PrismaClient,
  viewer: Viewer,
  asked: { employeeId: string; today: string },
): Promise<FoundAccount | null> {
  const day = fromDay(asked.today);
  const notEnded = { OR: [{ endsOn: null }, { endsOn: { gte: day } }] };
  const employee = await client.employee.findFirst({
    where: { AND: [visibleEmployees(viewer), { id: asked.employeeId }] },
    select: {
      id: true,
      nip: true,
      account: { select: { mustChangePassword: true, disabledAt: true } },
      placements: { where: notEnded, select: { position: { select: { unit: { select: { path: true } } } } } },
      roleGrants: { where: notEnded, select: { role: true, unit: { select: { path: true } } } },
    },
  });
  if (employee === null) return null;
  const { id, nip, account, placements, roleGrants } = employee;
  return {
    employeeId: id,
    nip,
    hasAccount: account !== null,
    mustChangePassword: account?.mustChangePassword ?? false,
    disabled: account !== null && account.disabledAt !== null,
    unitPaths: placements.map(({ position }) => position.unit.path),
    grants: roleGrants.map(({ role, unit }) => ({ role, unitPath: unit.path })),
  };
}
