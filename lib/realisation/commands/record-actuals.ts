import "server-only";
import { chainOf } from "@/lib/kernel/unit";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import type { AppraisalStatus, TermStatus } from "@/lib/kernel/term";
import type { Viewer } from "@/lib/kernel/viewer";
import { acceptValue, type AnswerKind } from "@/lib/realisation/rules/actual";
import { doubtOf, type Doubt, type DoubtFacts } from "@/lib/realisation/rules/doubt";
import { decideMonth, doubtFactsOf, doubtSelect } from "@/lib/realisation/db";
import type { RecordActualInput, RecordActualsInput } from "@/lib/realisation/schemas";
import { isSameNumber } from "@/lib/scoring/ratio";
import { today, now } from "@/lib/server/clock";
import { type AuditEntry, audit } from "@/lib/server/db/audit";
import type { Tx } from "@/lib/server/db/client";
import { fromDay, toDecimal } from "@/lib/server/db/columns";
import { transaction } from "@/lib/server/db/transaction";
import { visibleSkp } from "@/lib/server/db/visibility";

/** An indicator in a month that its person may fill in now. */
export interface OpenMonth {
  skpId: string;
  /** The audit chain it belongs to. */
  chain: string;
  targetKind: AnswerKind;
  /** What a number is compared with before it is asked about. */
  doubt: DoubtFacts;
}

/**
 * Finds an indicator and decides whether the viewer may fill in the month; holds off submission and
 * closing meanwhile.
 */
export async function findOpenMonth(
  tx: Tx,
  viewer: Viewer,
  { ikiId, month }: { ikiId: string; month: string },
): Promise<Outcome<OpenMonth>> {
  const iki = await tx.iki.findFirst({
    where: { id: ikiId, rhk: { skp: visibleSkp(viewer) } },
    select: {
      ...doubtSelect(month),
      rhk: {
        select: {
          skp: {
            select: {
              id: true,
              employeeId: true,
              status: true,
              startsOn: true,
              endsOn: true,
              unit: { select: { opdId: true } },
            },
          },
        },
      },
    },
  });
  if (iki === null) return refuse({ code: "NOT_FOUND" });
  const { skp } = iki.rhk;
  const judging = await holdJudging(tx, skp.id, fromDay(`${month}-01`));
  const isOwn = skp.employeeId === viewer.employeeId;
  const decision = decideMonth(skp, judging, { isOwn, month, today: today() });
  return decision.ok
    ? done({
        skpId: skp.id,
        chain: chainOf(skp.unit),
        targetKind: iki.targetKind,
        doubt: doubtFactsOf(iki),
      })
    : decision;
}

/** The share lock lets months be filled in side by side, and makes whoever submits or closes the term wait for them. */
async function holdJudging(tx: Tx, skpId: string, firstDay: Date) {
  const rows = await tx.$queryRaw<{ status: AppraisalStatus; termStatus: TermStatus }[]>`
    SELECT a."status"::text AS "status", t."status"::text AS "termStatus"
    FROM "Appraisal" a JOIN "Term" t ON t."id" = a."termId"
    WHERE a."skpId" = ${skpId}::uuid AND ${firstDay}::date BETWEEN t."startsOn" AND t."endsOn"
    ORDER BY t."startsOn" LIMIT 1 FOR SHARE OF a, t`;
  const [row] = rows;
  return row === undefined ? null : { status: row.status, term: { status: row.termStatus } };
}

/** What stands in the database after writing one actual; the event is null when nothing changed. */
interface WrittenActual {
  id: string | null;
  version: number | null;
  event: AuditEntry | null;
}

interface Stored {
  id: string;
  version: number;
  value: string;
  note: string;
  confirmed: Doubt | null;
}

/** Writes one actual without recording the event, so that many can be written before the chain is locked. */
async function writeActual(
  tx: Tx,
  viewer: Viewer,
  input: RecordActualInput,
): Promise<Outcome<WrittenActual>> {
  const open = await findOpenMonth(tx, viewer, input);
  if (!open.ok) return open;
  const stored = await findStoredActual(tx, input);
  if (isUnchanged(stored, input)) return done({ ...standing(stored), event: null });
  const accepted = accept(open.value, stored, input);
  if (!accepted.ok) return accepted;
  const written = await write(tx, stored, { ...input, asked: accepted.value });
  if (!written.ok) return written;
  const id = written.value.id ?? standing(stored).id ?? "";
  const change = { input, stored, id, asked: accepted.value };
  return done({ ...written.value, event: eventOf(viewer, open.value, change) });
}

const standing = (stored: Stored | null): Row => ({
  id: stored?.id ?? null,
  version: stored?.version ?? null,
});

/** What is asked about the value, if it may be kept: a doubtful one only once its person says that it is right. */
function accept(
  open: OpenMonth,
  stored: Stored | null,
  { value, version, confirmed }: RecordActualInput,
): Outcome<Doubt | null> {
  if (stored?.version !== version) return refuse({ code: "STALE" });
  if (value === null) return done(null);
  const accepted = acceptValue(open.targetKind, value);
  if (!accepted.ok) return accepted;
  // Only its note changes: what was asked about the number stays as it was answered.
  if (stored !== null && isSameNumber(stored.value, value)) return done(stored.confirmed);
  const asked = doubtOf(open.doubt, value);
  return asked === null || confirmed === "on" ? done(asked) : refuse({ code: "ACTUAL_DOUBTFUL" });
}

async function findStoredActual(tx: Tx, { ikiId, month }: RecordActualInput): Promise<Stored | null> {
  const row = await tx.actual.findUnique({
    where: { ikiId_month: { ikiId, month: fromDay(`${month}-01`) } },
    select: { id: true, version: true, value: true, note: true, confirmed: true },
  });
  return row === null ? null : { ...row, value: toDecimal(row.value) };
}

/** The same value again is no change, so that sending a form twice after a lost answer harms nothing. */
function isUnchanged(stored: Stored | null, input: RecordActualInput): boolean {
  if (stored === null || input.value === null) return stored === null && input.value === null;
  return isSameNumber(stored.value, input.value) && stored.note === (input.note ?? stored.note);
}

type Row = Omit<WrittenActual, "event">;

async function write(
  tx: Tx,
  stored: Stored | null,
  input: RecordActualInput & { asked: Doubt | null },
): Promise<Outcome<Row>> {
  const { ikiId, month, value, asked: confirmed } = input;
  if (stored === null) {
    const created = await tx.actual.createManyAndReturn({
      data: [
        {
          ikiId,
          month: fromDay(`${month}-01`),
          value: value ?? "",
          note: input.note ?? "",
          confirmed,
          recordedAt: now(),
        },
      ],
      skipDuplicates: true,
      select: { id: true, version: true },
    });
    return created[0] === undefined ? refuse({ code: "STALE" }) : done(created[0]);
  }
  const where = { id: stored.id, version: stored.version };
  const { count } =
    value === null
      ? await tx.actual.deleteMany({ where })
      : await tx.actual.updateMany({
          where,
          data: {
            value,
            note: input.note ?? stored.note,
            confirmed,
            recordedAt: now(),
            version: { increment: 1 },
          },
        });
  if (count === 0) return refuse({ code: "STALE" });
  return done(value === null ? { id: null, version: null } : { id: stored.id, version: stored.version + 1 });
}

function eventOf(
  viewer: Viewer,
  { chain }: OpenMonth,
  change: { input: RecordActualInput; stored: Stored | null; id: string; asked: Doubt | null },
): AuditEntry {
  const { month, value, ikiId } = change.input;
  return {
    chain,
    actorId: viewer.employeeId,
    action: "record-actual",
    subject: "actual",
    subjectId: change.id,
    detail: {
      ikiId,
      month,
      before: change.stored?.value ?? null,
      after: value,
      ...(change.asked === null ? {} : { confirmed: change.asked }),
    },
  };
}

/** How many actuals changed, and where the person wants to go. */
export interface RecordedMonth {
  changed: number;
  /** The version each line now stands on, by indicator; null where nothing is recorded. */
  versions: Record<string, number | null>;
  skpId: string;
  month: string;
  next: "stay" | "submit";
}

/** Records every indicator of a month at once: all of them or none. */
export function recordActuals(
  viewer: Viewer,
  { skpId, month, next, actuals }: RecordActualsInput,
): Promise<Outcome<RecordedMonth>> {
  return transaction(async (tx) => {
    const events: AuditEntry[] = [];
    const versions: RecordedMonth["versions"] = {};
    for (const actual of actuals) {
      const written = await writeActual(tx, viewer, { ...actual, month });
      if (!written.ok) return written;
      versions[actual.ikiId] = written.value.version;
      if (written.value.event !== null) events.push(written.value.event);
    }
    for (const event of events) await audit(tx, event);
    return done({ changed: events.length, versions, skpId, month, next });
  });
}
