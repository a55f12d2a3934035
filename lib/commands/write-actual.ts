import "server-only";
import type { Tx } from "@/lib/db/client";
import type { AuditEntry } from "@/lib/db/audit";
import { fromDay } from "@/lib/db/dates";
import { toDecimal } from "@/lib/db/decimals";
import { now } from "@/lib/clock";
import { openMonth, type OpenMonth } from "@/lib/commands/open-month";
import { acceptValue } from "@/lib/domain/actual";
import { done, refuse, type Outcome } from "@/lib/domain/outcome";
import type { Viewer } from "@/lib/domain/viewer";
import type { RecordActualInput } from "@/lib/schemas/actual";

/** What stands in the database after writing one actual; the event is null when nothing changed. */
export interface WrittenActual {
  id: string | null;
  version: number | null;
  event: AuditEntry | null;
}

interface Stored {
  id: string;
  version: number;
  value: string;
  note: string;
}

/** Writes one actual without recording the event, so that many can be written before the chain is locked. */
export async function writeActual(
  tx: Tx,
  viewer: Viewer,
  input: RecordActualInput,
): Promise<Outcome<WrittenActual>> {
  const open = await openMonth(tx, viewer, input);
  if (!open.ok) return open;
  const stored = await find(tx, input);
  if (isUnchanged(stored, input)) return done({ ...standing(stored), event: null });
  const accepted = accept(open.value, stored, input);
  if (!accepted.ok) return accepted;
  const written = await write(tx, stored, input);
  if (!written.ok) return written;
  const id = written.value.id ?? standing(stored).id ?? "";
  return done({ ...written.value, event: eventOf(viewer, open.value, { input, stored, id }) });
}

const standing = (stored: Stored | null): Row => ({
  id: stored?.id ?? null,
  version: stored?.version ?? null,
});

function accept(
  open: OpenMonth,
  stored: Stored | null,
  { value, version }: RecordActualInput,
): Outcome<null> {
  if (stored?.version !== version) return refuse({ code: "STALE" });
  const accepted = value === null ? done("") : acceptValue(open.targetKind, value);
  return accepted.ok ? done(null) : accepted;
}

async function find(tx: Tx, { ikiId, month }: RecordActualInput): Promise<Stored | null> {
  const row = await tx.actual.findUnique({
    where: { ikiId_month: { ikiId, month: fromDay(`${month}-01`) } },
    select: { id: true, version: true, value: true, note: true },
  });
  return row === null ? null : { ...row, value: toDecimal(row.value) };
}

const trimmed = (value: string): string =>
  (value.includes(".") ? value.replace(/\.?0+$/, "") : value).replace(/^0+(?=\d)/, "");

/** The same value again is no change, so that sending a form twice after a lost answer harms nothing. */
function isUnchanged(stored: Stored | null, input: RecordActualInput): boolean {
  if (stored === null || input.value === null) return stored === null && input.value === null;
  return stored.value === trimmed(input.value) && stored.note === (input.note ?? stored.note);
}

type Row = Omit<WrittenActual, "event">;

async function write(tx: Tx, stored: Stored | null, input: RecordActualInput): Promise<Outcome<Row>> {
  const { ikiId, month, value } = input;
  if (stored === null) {
    const created = await tx.actual.createManyAndReturn({
      data: [
        {
          ikiId,
          month: fromDay(`${month}-01`),
          value: value ?? "",
          note: input.note ?? "",
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
          data: { value, note: input.note ?? stored.note, recordedAt: now(), version: { increment: 1 } },
        });
  if (count === 0) return refuse({ code: "STALE" });
  return done(value === null ? { id: null, version: null } : { id: stored.id, version: stored.version + 1 });
}

function eventOf(
  viewer: Viewer,
  { chain }: OpenMonth,
  change: { input: RecordActualInput; stored: Stored | null; id: string },
): AuditEntry {
  const { month, value, ikiId } = change.input;
  return {
    chain,
    actorId: viewer.employeeId,
    action: "record-actual",
    subject: "actual",
    subjectId: change.id,
    detail: { ikiId, month, before: change.stored?.value ?? null, after: value },
  };
}
