import "server-only";
import { firstPassword } from "@/lib/account/commands/passwords";
import { waitingForLetters } from "@/lib/account/db";
import { MOST_LETTERS, printLetters as mayPrint } from "@/lib/account/rules/account";
import type { PrintLettersInput } from "@/lib/account/schemas";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import { INSTANSI_CHAIN } from "@/lib/kernel/unit";
import type { Viewer } from "@/lib/kernel/viewer";
import { today } from "@/lib/server/clock";
import { audit } from "@/lib/server/db/audit";
import { db } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import { transaction } from "@/lib/server/db/transaction";
import { visibleEmployees } from "@/lib/server/db/visibility";

/** What stands in the letter of one person. */
export interface Letter {
  name: string;
  nip: string;
  position: string;
  unit: string;
  password: string;
}

export interface Letters {
  unit: string;
  letters: Letter[];
}

/**
 * Gives a first password to everybody of a unit who never signed in, with an account where there is none. The passwords
 * stand in this answer alone; whoever signed in meanwhile keeps hers and gets no letter.
 */
export async function printLetters(viewer: Viewer, { unitId }: PrintLettersInput): Promise<Outcome<Letters>> {
  const unit = await db.unit.findUnique({ where: { id: unitId }, select: { name: true, path: true } });
  if (unit === null) return refuse({ code: "NOT_FOUND" });
  const decision = mayPrint(viewer, unit.path, await listWaiting(viewer, unit.path));
  if (!decision.ok) return decision;
  const people = await Promise.all(
    decision.value.map(async (person) => ({ ...person, ...(await firstPassword()) })),
  );
  return transaction(async (tx) => {
    const written = await tx.$queryRaw<{ employeeId: string }[]>`
      INSERT INTO "Account" ("employeeId", "passwordHash")
      SELECT e."id", e."hash" FROM unnest(${people.map(({ employeeId }) => employeeId)}::uuid[],
        ${people.map(({ passwordHash }) => passwordHash)}::text[]) e("id", "hash")
      WHERE NOT EXISTS (SELECT 1 FROM "Session" s WHERE s."employeeId" = e."id")
      ON CONFLICT ("employeeId") DO UPDATE SET "passwordHash" = excluded."passwordHash"
        WHERE "Account"."mustChangePassword" AND "Account"."passwordChangedAt" IS NULL
          AND "Account"."disabledAt" IS NULL
      RETURNING "employeeId"`;
    const given = new Set(written.map(({ employeeId }) => employeeId));
    const letters = people.filter(({ employeeId }) => given.has(employeeId));
    if (letters.length === 0) return refuse({ code: "NO_LETTERS" });
    for (const { employeeId, hasAccount } of letters)
      await audit(tx, {
        chain: INSTANSI_CHAIN,
        actorId: viewer.employeeId,
        action: "reset-password",
        subject: "account",
        subjectId: employeeId,
        detail: { created: !hasAccount, letter: true },
      });
    return done({
      unit: unit.name,
      letters: letters.map(({ name, nip, position, unit: office, password }) => ({
        ...{ name, nip, position, password },
        unit: office,
      })),
    });
  });
}

/** People placed under a unit today who never signed in, with the facts that say who may give them a password. */
async function listWaiting(viewer: Viewer, path: string) {
  const day = fromDay(today());
  const notEnded = { OR: [{ endsOn: null }, { endsOn: { gte: day } }] };
  const here = { kind: "DEFINITIF" as const, startsOn: { lte: day }, ...notEnded };
  const rows = await db.employee.findMany({
    where: {
      AND: [
        visibleEmployees(viewer),
        waitingForLetters(today()),
        { placements: { some: { ...here, position: { unit: { path: { startsWith: path } } } } } },
      ],
    },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: MOST_LETTERS + 1,
    select: {
      ...{ id: true, name: true, nip: true },
      account: { select: { disabledAt: true } },
      placements: {
        where: notEnded,
        orderBy: [{ kind: "asc" }, { startsOn: "desc" }],
        select: { position: { select: { name: true, unit: { select: { name: true, path: true } } } } },
      },
      roleGrants: { where: notEnded, select: { role: true, unit: { select: { path: true } } } },
    },
  });
  return rows.map(({ id, account, placements, roleGrants, ...person }) => ({
    ...person,
    employeeId: id,
    hasAccount: account !== null,
    disabled: false,
    position: placements[0]?.position.name ?? "",
    unit: placements[0]?.position.unit.name ?? "",
    unitPaths: placements.map(({ position }) => position.unit.path),
    grants: roleGrants.map(({ role, unit }) => ({ role, unitPath: unit.path })),
  }));
}
