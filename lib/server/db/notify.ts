import "server-only";
import type { Prisma } from "@/prisma/generated/client";
import type { Tx } from "@/lib/server/db/client";

interface Notice {
  readonly employeeId: string;
  readonly kind: string;
  readonly facts: Prisma.InputJsonObject;
  /** The subject: where the notice leads. */
  readonly href: string;
}

/** Kinds that tell of one thing in turn: the newest makes the others obsolete. */
const IN_TURN: readonly (readonly string[])[] = [["SKP_SUBMITTED", "SKP_RETURNED", "SKP_APPROVED"]];

/** Tells a person how something stands now, in place of what she was told of the same subject before. */
export async function notifyAnew(tx: Tx, notice: Notice): Promise<void> {
  const { employeeId, kind, href } = notice;
  const kinds = IN_TURN.find((each) => each.includes(kind)) ?? [kind];
  await tx.notification.deleteMany({ where: { employeeId, href, kind: { in: [...kinds] } } });
  await tx.notification.create({ data: notice, select: { id: true } });
}
