import "server-only";
import type { Prisma } from "@/prisma/generated/client";
import { INSTANSI_CHAIN } from "@/lib/kernel/unit";
import { sessionLimits } from "@/lib/kernel/session";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import type { Role } from "@/lib/kernel/viewer";
import { hashToken, newToken } from "@/lib/server/auth/session-token";
import { now, today } from "@/lib/server/clock";
import { audit } from "@/lib/server/db/audit";
import type { Tx } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import { ended } from "@/lib/server/db/status";

/** Where the request comes from. */
export interface Origin {
  address: string;
  device: string;
  /** The hash of what this browser keeps to be known again; null where it keeps nothing. */
  deviceHash: string | null;
}

export interface NewSession {
  token: string;
  expiresAt: Date;
  mustChangePassword: boolean;
}

interface EnteringAccount {
  employeeId: string;
  mustChangePassword: boolean;
  employee: { roleGrants: { role: Role }[]; statuses: { id: string }[] };
}

/**
 * What is known of whoever proved who she is; only the roles of today shorten her session, and a status that has ended
 * her service leaves her without one.
 */
export function enteringAccount() {
  const day = fromDay(today());
  return {
    employeeId: true,
    mustChangePassword: true,
    employee: {
      select: {
        roleGrants: {
          where: { startsOn: { lte: day }, OR: [{ endsOn: null }, { endsOn: { gte: day } }] },
          select: { role: true },
        },
        statuses: { where: ended(today()), take: 1, select: { id: true } },
      },
    },
  } satisfies Prisma.AccountSelect;
}

interface Opening {
  origin: Origin;
  /** What the identity provider vouched with; null for a password alone. */
  idToken: string | null;
  viaProvider?: boolean;
}

const HOUR = 3_600_000;

/**
 * Opens a session and writes it into the trail, for whoever is still in service; whoever comes through the provider
 * keeps a first password unused.
 */
export async function openSession(
  tx: Tx,
  account: EnteringAccount,
  opening: Opening,
): Promise<Outcome<NewSession>> {
  if (account.employee.statuses.length > 0) return refuse({ code: "SERVICE_ENDED" });
  const { idToken, viaProvider = false } = opening;
  const token = newToken();
  const roles = account.employee.roleGrants.map((grant) => grant.role);
  const expiresAt = new Date(now().getTime() + sessionLimits(roles).absoluteHours * HOUR);
  const session = await tx.session.create({
    data: {
      tokenHash: hashToken(token),
      employeeId: account.employeeId,
      expiresAt,
      device: opening.origin.device.slice(0, 200),
      deviceHash: opening.origin.deviceHash,
      viaProvider,
      idToken,
    },
    select: { id: true },
  });
  await audit(tx, {
    chain: INSTANSI_CHAIN,
    actorId: account.employeeId,
    action: "sign-in",
    subject: "session",
    subjectId: session.id,
    ...(viaProvider ? { detail: { by: "identity-provider" } } : {}),
  });
  return done({ token, expiresAt, mustChangePassword: account.mustChangePassword && !viaProvider });
}
