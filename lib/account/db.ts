import "server-only";
import type { Prisma, PrismaClient } from "@/prisma/generated/client";
import type { Tx } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import { ended } from "@/lib/server/db/status";
import { visibleEmployees } from "@/lib/server/db/visibility";
import type { AccountFacts } from "@/lib/account/rules/account";
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

/** Whom not to count among the administrators: a grant that is to end, or a person who is to be kept out. */
interface Except {
  grantId?: string;
  employeeId?: string;
}

/**
 * How many people administer the whole instansi from a day on without an end, and can sign in. Their grants are locked
 * first, so that two of them never take the right from each other at once.
 */
export async function otherAdmins(
  tx: Tx,
  { except, from }: { except: Except; from: string },
): Promise<number> {
  await tx.$queryRaw`SELECT 1 FROM "RoleGrant" WHERE "role" = 'BKD_ADMIN' ORDER BY "id" FOR UPDATE`;
  return tx.roleGrant.count({
    where: {
      role: "BKD_ADMIN",
      unit: { kind: "INSTANSI" },
      startsOn: { lte: fromDay(from) },
      endsOn: null,
      ...(except.grantId === undefined ? {} : { id: { not: except.grantId } }),
      employee: {
        account: { disabledAt: null },
        statuses: { none: ended(from) },
        ...(except.employeeId === undefined ? {} : { id: { not: except.employeeId } }),
      },
    },
  });
}

/** Whoever has not signed in so far and could: her account is missing or waits, and her service goes on. */
export const waitingForLetters = (today: string) =>
  ({
    sessions: { none: {} },
    statuses: { none: ended(today) },
    OR: [
      { account: { is: null } },
      { account: { is: { mustChangePassword: true, passwordChangedAt: null, disabledAt: null } } },
    ],
  }) satisfies Prisma.EmployeeWhereInput;
