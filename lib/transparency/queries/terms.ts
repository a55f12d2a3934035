import "server-only";
import type { Term } from "@/lib/kernel/term";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db/client";
import { toDay } from "@/lib/server/db/columns";

/** A quarter whose figures are public. */
export type PublicTerm = Readonly<Omit<Term, "dueOn" | "sendBy" | "status">>;

/** A quarter whose survey was closed. */
export interface PublicSurveyTerm extends PublicTerm {
  /** ISO moment. */
  readonly closedAt: string;
}

/** Which quarters are public, newest first; `version` changes when, and only when, another one is. */
export interface PublicQuarters {
  readonly surveys: readonly PublicSurveyTerm[];
  readonly appraisals: readonly PublicTerm[];
  /** ISO moment of the newest closing of a survey; null before the first. */
  readonly publishedAt: string | null;
  readonly version: string;
}

interface Row {
  id: string;
  year: number;
  number: number;
  startsOn: Date;
  endsOn: Date;
  closedAt: Date | null;
  judged: boolean;
}

const MOST = 60;

/**
 * Quarters whose survey was closed, and quarters whose appraisals were closed for good. One that was opened again after
 * its closing is left out: whoever kept the figures of before could subtract them and read what the few judged
 * meanwhile got.
 */
export async function listPublicQuarters(): Promise<PublicQuarters> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT * FROM (
      SELECT t."id", p."year", t."ordinal" AS "number", t."startsOn", t."endsOn", c."closedAt",
        t."status" = 'CLOSED' AND NOT EXISTS (SELECT 1 FROM "AuditEvent" e WHERE e."subjectId" = t."id"
          AND e."action" = 'open-term' AND e."detail"->>'before' = 'CLOSED') AS "judged"
      FROM "Term" t JOIN "Period" p ON p."id" = t."periodId" LEFT JOIN "SurveyClosing" c ON c."termId" =
        t."id"
      WHERE t."cadence" = 'TRIWULANAN') q
    WHERE "judged" OR "closedAt" IS NOT NULL ORDER BY "startsOn" DESC LIMIT ${MOST}`;
  const surveys = rows.flatMap((row) =>
    row.closedAt === null ? [] : [{ ...termOf(row), closedAt: row.closedAt.toISOString() }],
  );
  const appraisals = rows.filter(({ judged }) => judged).map(termOf);
  const publishedAt = surveys.reduce<string | null>(
    (newest, { closedAt }) => (newest === null || closedAt > newest ? closedAt : newest),
    null,
  );
  const version = [
    ...surveys.map(({ id, closedAt }) => `${id} ${closedAt}`),
    ...appraisals.map(({ id }) => id),
  ].join(" ");
  return { surveys, appraisals, publishedAt, version };
}

const termOf = ({ id, year, number, startsOn, endsOn }: Row): PublicTerm => ({
  id,
  cadence: "TRIWULANAN",
  year,
  number,
  startsOn: toDay(startsOn),
  endsOn: toDay(endsOn),
});

interface Kept {
  readonly until: number;
  readonly value: Promise<unknown>;
}

const MOST_KEPT = 400;
const kept = new Map<string, Kept>();

/**
 * Makes a public answer once and hands it out for a while, also to those who ask while it is being made. Only for what
 * everybody may read, under a key that names the version of its figures: those of a closed quarter never change.
 */
export async function keepPublicAnswer<T>(key: string, seconds: number, make: () => Promise<T>): Promise<T> {
  const at = now().getTime();
  const found = kept.get(key);
  if (found !== undefined && found.until > at) return found.value as Promise<T>;
  const value = make();
  kept.delete(key);
  kept.set(key, { until: at + seconds * 1000, value });
  const oldest = kept.keys().next().value;
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  value.catch(() => {
    kept.delete(key);
  });
  return value;
}

/** How long names of offices and services may be out of date beside figures that never change. */
export const NAMES_KEPT = 300;
