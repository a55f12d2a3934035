import "server-only";
import { z } from "zod";
import type { Span, TermDays } from "@/lib/kernel/term";
import { type Day, isWithin, type DayRange } from "@/lib/kernel/calendar";
import { UNSUR, type Unsur } from "@/lib/kernel/codes";
import { anyText, decode, whole } from "@/lib/scoring/shape";
import { EXCLUDED, RESPONDENTS } from "@/lib/kernel/suppression";
import type { Tx } from "@/lib/server/db/client";
import { fromDay, toDay } from "@/lib/server/db/columns";
import type { Prisma } from "@/prisma/generated/client";

/**
 * What a snapshot keeps beside its figure, enough to add several services up; whole numbers too large
 * for JSON as text.
 */
export interface SnapshotBody {
  answered: Record<Unsur, number>;
  sums: Record<Unsur, number>;
  scaled: string;
  squares: string;
}

const perUnsur = z.record(z.enum(UNSUR), whole(0));
const snapshotBody: z.ZodType<SnapshotBody> = z.strictObject({
  answered: perUnsur,
  sums: perUnsur,
  scaled: anyText,
  squares: anyText,
});

/** A snapshot as it is kept in a JSON column; it was written by us, so anything else is a fault. */
export function snapshotFrom(json: unknown): SnapshotBody {
  const reading = decode(snapshotBody, json);
  if (reading.ok) return reading.value;
  throw new RangeError(`A stored snapshot cannot be read: ${reading.problems[0].path}`);
}

/** What was counted of one unsur, of the questionnaires ("N") or of those kept out ("Q"), in one service. */
export interface ServiceTally {
  serviceId: string;
  unsur: string;
  answered: number;
  sum: number;
  scaled: bigint;
  squares: bigint;
}

/** A quarter of surveys: open ones are counted from the tallies, closed ones are what their snapshots say. */
export interface TalliedTerm extends TermDays {
  /** Its figures are snapshots: public and fixed. */
  closed: boolean;
}

/** What was counted in a quarter, per service: from snapshots or from tallies, never from both. */
export const termTallies = (
  client: Tx,
  serviceIds: readonly string[],
  term: TalliedTerm,
): Promise<ServiceTally[]> =>
  term.closed ? snapshotTallies(client, serviceIds, term.id) : spanTallies(client, serviceIds, term);

/** What was counted within whole months, per service, added up in the database. */
export async function spanTallies(
  client: Tx,
  serviceIds: readonly string[],
  { startsOn, endsOn }: Span,
): Promise<ServiceTally[]> {
  const groups = await client.surveyTally.groupBy({
    by: ["serviceId", "unsur"],
    where: { serviceId: { in: [...serviceIds] }, month: { gte: fromDay(startsOn), lte: fromDay(endsOn) } },
    _sum: { answered: true, sum: true, scaled: true, squares: true },
  });
  return groups.map(({ serviceId, unsur, _sum }) => ({
    serviceId,
    unsur,
    answered: _sum.answered ?? 0,
    sum: _sum.sum ?? 0,
    scaled: _sum.scaled ?? 0n,
    squares: _sum.squares ?? 0n,
  }));
}

async function snapshotTallies(
  client: Tx,
  serviceIds: readonly string[],
  termId: string,
): Promise<ServiceTally[]> {
  const rows = await client.ikmSnapshot.findMany({
    where: { termId, serviceId: { in: [...serviceIds] } },
    select: { serviceId: true, respondents: true, excluded: true, body: true },
  });
  return rows.flatMap(({ serviceId, respondents, excluded, body }) => {
    const { answered, sums, scaled, squares } = snapshotFrom(body);
    const none = { serviceId, scaled: 0n, squares: 0n };
    return [
      ...UNSUR.map((unsur) => ({
        ...none,
        unsur,
        answered: answered[unsur],
        sum: sums[unsur],
      })),
      {
        serviceId,
        unsur: RESPONDENTS,
        answered: respondents,
        sum: respondents,
        scaled: BigInt(scaled),
        squares: BigInt(squares),
      },
      { ...none, unsur: EXCLUDED, answered: excluded, sum: excluded },
    ];
  });
}

/**
 * Tells of each of the days whether the survey of its quarter is closed. Holds those quarters shared until the
 * transaction ends, so that a closing which begins meanwhile waits and then counts what this transaction changes.
 */
export async function holdSurveys(tx: Tx, days: readonly Day[]): Promise<(day: Day) => boolean> {
  const quarters = await tx.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "Term" WHERE "cadence" = 'TRIWULANAN' AND EXISTS (SELECT 1
      FROM unnest(${[...new Set(days)]}::date[]) AS day WHERE day BETWEEN "startsOn"
      AND "endsOn")
    ORDER BY "startsOn" FOR SHARE`;
  // A statement of its own: the one that waited for the lock still sees what was there before.
  const closed = await closedSurveySpans(tx, { termId: { in: quarters.map(({ id }) => id) } });
  return (day) => closed.some((span) => isWithin(day, span));
}

/** The same for one day: whether nothing of it may be changed any more. */
export const isSurveyClosed = async (tx: Tx, day: Day): Promise<boolean> =>
  (await holdSurveys(tx, [day]))(day);

/** The spans whose surveys are closed, newest first. */
export async function closedSurveySpans(
  client: Tx,
  where: Prisma.SurveyClosingWhereInput = {},
): Promise<DayRange[]> {
  const closings = await client.surveyClosing.findMany({
    where,
    select: { term: { select: { startsOn: true, endsOn: true } } },
    orderBy: { term: { startsOn: "desc" } },
  });
  return closings.map(({ term }) => ({ from: toDay(term.startsOn), to: toDay(term.endsOn) }));
}
