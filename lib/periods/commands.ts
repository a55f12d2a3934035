import "server-only";
import type { Term, TermName } from "@/lib/kernel/term";
import { termSelect, toTerm } from "@/lib/server/db/terms";
import { INSTANSI_CHAIN } from "@/lib/kernel/unit";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import type { Viewer } from "@/lib/kernel/viewer";
import {
  changeDueDay as decideOfDueDay,
  closeTerm as decideOfCloseTerm,
  openTerm as decide,
  prepareYear as decideOfYear,
} from "@/lib/periods/rules";
import type {
  ChangeDueDayInput,
  CloseTermInput,
  OpenTermInput,
  PrepareYearInput,
} from "@/lib/periods/schemas";
import { today } from "@/lib/server/clock";
import { audit } from "@/lib/server/db/audit";
import type { Tx } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import { recountTerm } from "@/lib/server/db/rollup";
import { transaction } from "@/lib/server/db/transaction";

/** Lets work and ratings of a term begin, or begin again with a reason. */
export function openTerm(viewer: Viewer, { termId, reason }: OpenTermInput): Promise<Outcome<TermName>> {
  return transaction(async (tx) => {
    const term = await findTerm(tx, termId);
    if (term === null) return refuse({ code: "NOT_FOUND" });
    const decision = decide(viewer, term, { today: today(), reason });
    if (!decision.ok) return decision;
    const { status } = term;
    const { count } = await tx.term.updateMany({
      where: { id: termId, status },
      data: { status: decision.value },
    });
    if (count === 0) return refuse({ code: "STALE" });
    await recountTerm(tx, termId);
    await audit(tx, {
      chain: INSTANSI_CHAIN,
      actorId: viewer.employeeId,
      action: "open-term",
      subject: "term",
      subjectId: termId,
      detail: { ...asTraced(term), before: status, reason },
    });
    return done(nameOf(term));
  });
}

/** Reads what opening and closing decide on. */
async function findTerm(tx: Tx, id: string): Promise<Term | null> {
  const term = await tx.term.findUnique({ where: { id }, select: termSelect });
  return term && toTerm(term);
}

const nameOf = ({ cadence, year, number }: Term): TermName => ({ cadence, year, number });

/** A term as the trail names it. */
const asTraced = ({ cadence, year, number }: Term) => ({ cadence, year, ordinal: number });

/** Ends work and ratings of a term; what is unfinished stays as it is and is counted in the trail. */
export function closeTerm(viewer: Viewer, { termId }: CloseTermInput): Promise<Outcome<TermName>> {
  return transaction(async (tx) => {
    // Whoever is recording or rating holds the term shared; closing waits for them and then counts.
    await tx.$executeRaw`SELECT 1 FROM "Term" WHERE "id" = ${termId}::uuid FOR UPDATE`;
    const term = await findTerm(tx, termId);
    if (term === null) return refuse({ code: "NOT_FOUND" });
    const decision = decideOfCloseTerm(viewer, term, today());
    if (!decision.ok) return decision;
    await tx.term.update({ where: { id: termId }, data: { status: decision.value }, select: { id: true } });
    await recountTerm(tx, termId);
    const unfinished = await tx.appraisal.count({ where: { termId, status: { not: "FINAL" } } });
    await audit(tx, {
      chain: INSTANSI_CHAIN,
      actorId: viewer.employeeId,
      action: "close-term",
      subject: "term",
      subjectId: termId,
      detail: { ...asTraced(term), unfinished },
    });
    return done(nameOf(term));
  });
}

/** Sets up a year with its months and quarters, so that plans for it can be written. */
export function prepareYear(viewer: Viewer, { year }: PrepareYearInput): Promise<Outcome<{ year: number }>> {
  return transaction(async (tx) => {
    const periods = await tx.period.findMany({
      orderBy: { year: "desc" },
      take: 100,
      select: { year: true },
    });
    const decision = decideOfYear(viewer, year, {
      years: periods.map((period) => period.year),
      today: today(),
    });
    if (!decision.ok) return decision;
    const period = await tx.period.create({
      data: { year, startsOn: fromDay(`${year}-01-01`), endsOn: fromDay(`${year}-12-31`) },
      select: { id: true },
    });
    await tx.term.createMany({
      data: decision.value.map(({ startsOn, endsOn, dueOn, ...term }) => ({
        ...term,
        periodId: period.id,
        startsOn: fromDay(startsOn),
        endsOn: fromDay(endsOn),
        dueOn: fromDay(dueOn),
      })),
    });
    await audit(tx, {
      chain: INSTANSI_CHAIN,
      actorId: viewer.employeeId,
      action: "prepare-year",
      subject: "period",
      subjectId: period.id,
      detail: { year, terms: decision.value.length },
    });
    return done({ year });
  });
}

/** Moves the days until which a term is sent and judged, and tells everybody who still has something to do in it. */
export function changeDueDay(
  viewer: Viewer,
  { termId, reason, ...wish }: ChangeDueDayInput,
): Promise<Outcome<TermName & Deadlines>> {
  return transaction(async (tx) => {
    const term = await findTerm(tx, termId);
    if (term === null) return refuse({ code: "NOT_FOUND" });
    const decision = decideOfDueDay(viewer, term, { ...wish, today: today() });
    if (!decision.ok) return decision;
    const next = decision.value;
    const answer = { ...nameOf(term), ...next };
    if (term.dueOn === next.dueOn && term.sendBy === next.sendBy) return done(answer);
    const { count } = await tx.term.updateMany({
      where: { id: termId, status: term.status, ...columnsOf(term) },
      data: columnsOf(next),
    });
    if (count === 0) return refuse({ code: "STALE" });
    await tellWhoIsDue(tx, term, next);
    await audit(tx, {
      chain: INSTANSI_CHAIN,
      actorId: viewer.employeeId,
      action: "change-due-day",
      subject: "term",
      subjectId: termId,
      detail: {
        ...{ ...asTraced(term), before: term.dueOn, after: next.dueOn, reason },
        ...{ sendBefore: term.sendBy, sendAfter: next.sendBy },
      },
    });
    return done(answer);
  });
}

type Deadlines = Pick<Term, "dueOn" | "sendBy">;

/** One day for both is kept as one. */
const columnsOf = ({ dueOn, sendBy }: Deadlines) => ({
  dueOn: fromDay(dueOn),
  sendBy: sendBy === dueOn ? null : fromDay(sendBy),
});

/** One statement for thousands of people: whoever has not sent yet, and whoever has not judged everybody yet. */
function tellWhoIsDue(tx: Tx, term: Term, { dueOn, sendBy }: Deadlines): Promise<number> {
  const facts = (day: string): string => JSON.stringify({ ...asTraced(term), dueOn: day });
  return tx.$executeRaw`
    INSERT INTO "Notification" ("id", "employeeId", "kind", "facts", "href")
    SELECT gen_random_uuid(), told."employeeId", 'TERM_DUE_CHANGED', told."facts", told."href"
    FROM (
      SELECT "employeeId", '/realisasi' AS "href", ${facts(sendBy)}::jsonb AS "facts" FROM "Appraisal"
        WHERE "termId" = ${term.id}::uuid AND "status" IN ('OPEN', 'RETURNED')
      UNION
      SELECT "appraiserId", '/penilaian', ${facts(dueOn)}::jsonb FROM "Appraisal"
        WHERE "termId" = ${term.id}::uuid AND "status" <> 'FINAL'
    ) told`;
}
