import "server-only";
import type { Prisma } from "@/prisma/generated/client";
import type { Tx } from "@/lib/server/db/client";

export interface AuditEntry {
  /** The OPD whose chain it joins (its unit id), or "instansi" for what concerns all. */
  chain: string;
  actorId: string | null;
  /** The command's file name. */
  action: string;
  subject:
    | "skp"
    | "appraisal"
    | "actual"
    | "evidence"
    | "session"
    | "account"
    | "employee"
    | "term"
    | "period"
    | "calendar"
    | "scheme"
    | "survey"
    | "unit"
    | "instansi"
    | "position"
    | "competency"
    | "service"
    | "service-point"
    | "ticket"
    | "api-key"
    | "survey-answer"
    | "follow-up"
    | "complaint"
    | "import";
  subjectId: string;
  detail?: Prisma.InputJsonObject;
}

/** Adds one event to its chain; call it last in the transaction, because the chain is locked until it ends. */
export async function audit(tx: Tx, entry: AuditEntry): Promise<void> {
  await tx.auditEvent.create({ data: { ...entry, detail: entry.detail ?? {} }, select: { id: true } });
}

export interface ChainCheck {
  chain: string;
  events: number;
  /** The number of the first event whose hash or predecessor does not fit, or null when the chain is whole. */
  brokenAt: number | null;
}

/** Recomputes every chain in the database and names the first event of each that does not fit. */
export async function checkChains(tx: Tx): Promise<ChainCheck[]> {
  return tx.$queryRaw<ChainCheck[]>`
    SELECT "chain", count(*)::int AS "events", min("number") FILTER (WHERE NOT "fits") AS "brokenAt" FROM (
      SELECT e."chain", e."number",
        e."hash" = audit_event_hash(e."chain", e."number", e."at", e."actorId", e."action", e."subject", e."subjectId",
          e."detail", e."previousHash")
        AND e."previousHash" = coalesce(lag(e."hash") OVER (PARTITION BY e."chain" ORDER BY e."number"), '')
        AND e."number" = row_number() OVER (PARTITION BY e."chain" ORDER BY e."number") AS "fits"
      FROM "AuditEvent" e
    ) checked GROUP BY "chain" ORDER BY "chain"`;
}
