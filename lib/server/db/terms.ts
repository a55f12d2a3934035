import type { Cadence } from "@/lib/kernel/codes";
import type { Term, TermName } from "@/lib/kernel/term";
import { toDay } from "@/lib/server/db/columns";
import type { Prisma } from "@/prisma/generated/client";

/** The columns of which a term's name is made. */
export const termNameSelect = {
  cadence: true,
  ordinal: true,
  period: { select: { year: true } },
} as const satisfies Prisma.TermSelect;

/** The columns of a whole term. */
export const termSelect = {
  ...termNameSelect,
  id: true,
  startsOn: true,
  endsOn: true,
  dueOn: true,
  sendBy: true,
  status: true,
} as const satisfies Prisma.TermSelect;

interface NamedRow {
  cadence: Cadence;
  ordinal: number;
  period: { year: number };
}

interface TermRow extends NamedRow {
  id: string;
  startsOn: Date;
  endsOn: Date;
  dueOn: Date;
  sendBy: Date | null;
  status: Term["status"];
}

/** The name of a stored term. */
export const toTermName = ({ cadence, ordinal, period }: NamedRow): TermName => ({
  cadence,
  year: period.year,
  number: ordinal,
});

/** A stored term as rules and pages read it. */
export const toTerm = (row: TermRow): Term => ({
  id: row.id,
  ...toTermName(row),
  startsOn: toDay(row.startsOn),
  endsOn: toDay(row.endsOn),
  dueOn: toDay(row.dueOn),
  sendBy: toDay(row.sendBy ?? row.dueOn),
  status: row.status,
});
