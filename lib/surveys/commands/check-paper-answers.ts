import "server-only";
import type { Term } from "@/lib/kernel/term";
import { termSelect, toTerm } from "@/lib/server/db/terms";
import { UNSUR } from "@/lib/kernel/codes";
import { done, type Outcome } from "@/lib/kernel/outcome";
import { RESPONDENTS, isGroupShown } from "@/lib/kernel/suppression";
import type { Viewer } from "@/lib/kernel/viewer";
import { skmOfTally, type SkmTally } from "@/lib/scoring/skm";
import { today } from "@/lib/server/clock";
import type { Tx } from "@/lib/server/db/client";
import { fromDay, toDay } from "@/lib/server/db/columns";
import { isSameText, keyedHash } from "@/lib/server/db/keyed-hash";
import { transaction } from "@/lib/server/db/transaction";
import { ownService } from "@/lib/services/commands/services";
import { spanTallies } from "@/lib/surveys/db/ikm-snapshot";
import { paperDay } from "@/lib/surveys/rules/paper";
import type { PaperFinding, PaperReading, PaperRow } from "@/lib/surveys/schemas/paper-answers";
import { packRows } from "@/lib/surveys/schemas/paper-wire";

/** What the two steps of an import agree on. */
export interface CheckedPaper {
  readonly serviceId: string;
  readonly sha256: string;
  readonly fileName: string;
  readonly faults: number;
  readonly rows: string;
}

/**
 * Proof that this person was shown exactly these rows for this service. The rows travel with the form instead of the
 * file: a browser does not send a file twice without being asked, and what is stored is then what was shown.
 */
export const proofOf = (
  viewer: Viewer,
  { serviceId, sha256, fileName, faults, rows }: CheckedPaper,
): string =>
  keyedHash("paper-import", JSON.stringify([viewer.employeeId, serviceId, sha256, fileName, faults, rows]));

export const isProven = (viewer: Viewer, checked: CheckedPaper & { readonly proof: string }): boolean =>
  isSameText(checked.proof, proofOf(viewer, checked));

/** A quarter as far as an import asks. */
export interface PaperQuarterFacts extends Readonly<Term> {
  readonly closed: boolean;
}

/** The quarters in which any of the days lies. */
export async function quartersOf(tx: Tx, days: readonly string[]): Promise<PaperQuarterFacts[]> {
  const [first, last] = [days.toSorted().at(0), days.toSorted().at(-1)];
  if (first === undefined || last === undefined) return [];
  const terms = await tx.term.findMany({
    where: { cadence: "TRIWULANAN", startsOn: { lte: fromDay(last) }, endsOn: { gte: fromDay(first) } },
    orderBy: { startsOn: "asc" },
    select: {
      ...termSelect,
      surveyClosing: { select: { termId: true } },
    },
  });
  return terms.map((term) => ({ ...toTerm(term), closed: term.surveyClosing !== null }));
}

/** A workbook that was read, for a service. */
export interface PaperFile {
  readonly serviceId: string;
  readonly sha256: string;
  readonly fileName: string;
  readonly reading: PaperReading;
  /** The day of questionnaires that have none of their own. */
  readonly day: string | null;
}

/** Respondents and IKM of a quarter; no figure for a small group. */
interface Figure {
  readonly respondents: number;
  readonly ikm: string | null;
}

export interface PaperQuarter {
  readonly year: number;
  readonly number: number;
  readonly added: number;
  readonly before: Figure;
  readonly after: Figure;
}

/** What an import would do; nothing is stored yet. */
export interface CheckedPaperAnswers {
  readonly fileName: string;
  readonly read: number;
  readonly valid: number;
  readonly faulty: number;
  readonly findings: readonly PaperFinding[];
  readonly findingsLeftOut: number;
  readonly quarters: readonly PaperQuarter[];
  /** The day on which the same file was imported. */
  readonly knownSince: string | null;
  /** Rows that say the same as rows imported before. */
  readonly alike: number;
  readonly sha256: string;
  readonly rows: string;
  readonly proof: string;
}

const MOST_FINDINGS = 100;

/** Shows what a workbook of questionnaires would add to a service; stores nothing. */
export function checkPaperAnswers(
  viewer: Viewer,
  { serviceId, sha256, fileName, reading, day }: PaperFile,
): Promise<Outcome<CheckedPaperAnswers>> {
  return transaction(async (tx) => {
    const own = await ownService(tx, viewer, serviceId);
    if (!own.ok) return own;
    const dated = reading.rows.map((row) => ({ ...row, day: row.day ?? day }));
    const quarters = await quartersOf(
      tx,
      dated.flatMap((row) => row.day ?? []),
    );
    const judged = dated.map((row) => ({ row, problem: paperDay(row.day, quarters, today()) }));
    const valid = judged.filter(({ problem }) => problem === null).map(({ row }) => row);
    const findings = [
      ...reading.findings,
      ...judged.flatMap(({ row, problem }): PaperFinding[] =>
        problem === null ? [] : [{ row: row.row, column: "Tanggal", problem, value: row.day ?? "" }],
      ),
    ].sort((a, b) => a.row - b.row);
    const faulty = new Set(findings.map(({ row }) => row)).size;
    const known = await tx.surveyImport.findUnique({
      where: { serviceId_sha256: { serviceId, sha256 } },
      select: { importedAt: true },
    });
    const checked = { serviceId, sha256, fileName, faults: faulty, rows: packRows(valid) };
    return done({
      fileName,
      sha256,
      rows: checked.rows,
      proof: proofOf(viewer, checked),
      read: valid.length + faulty,
      valid: valid.length,
      faulty,
      findings: findings.slice(0, MOST_FINDINGS),
      findingsLeftOut: Math.max(0, findings.length - MOST_FINDINGS),
      knownSince: known === null ? null : toDay(known.importedAt),
      alike: await countAlike(tx, serviceId, valid),
      quarters: await figures(tx, serviceId, { quarters, valid }),
    });
  });
}

interface Added {
  readonly quarters: readonly PaperQuarterFacts[];
  readonly valid: readonly PaperRow[];
}

async function figures(tx: Tx, serviceId: string, { quarters, valid }: Added): Promise<PaperQuarter[]> {
  const shown: PaperQuarter[] = [];
  for (const quarter of quarters) {
    const rows = valid.filter(({ day }) => day !== null && quarter.startsOn <= day && day <= quarter.endsOn);
    if (rows.length === 0) continue;
    const tallies = await spanTallies(tx, [serviceId], quarter);
    const of = (name: string) => tallies.find(({ unsur }) => unsur === name);
    const before = {
      n: of(RESPONDENTS)?.answered ?? 0,
      sums: UNSUR.map((name) => of(name)?.sum ?? 0),
      answered: UNSUR.map((name) => of(name)?.answered ?? 0),
    };
    shown.push({
      year: quarter.year,
      number: quarter.number,
      added: rows.length,
      before: figureOf(before),
      after: figureOf(withRows(before, rows)),
    });
  }
  return shown;
}

const figureOf = (tally: SkmTally): Figure => ({
  respondents: tally.n,
  ikm: isGroupShown(tally.n) ? skmOfTally(tally).ikm : null,
});

function withRows({ n, sums, answered }: SkmTally, rows: readonly PaperRow[]): SkmTally {
  const given = rows.map(({ pattern }) =>
    Array.from(pattern, (answer) => (answer === "-" ? 0 : Number(answer))),
  );
  return {
    n: n + rows.length,
    sums: sums.map((sum, unsur) => given.reduce((total, answers) => total + (answers[unsur] ?? 0), sum)),
    answered: answered.map((count, unsur) => count + given.filter((answers) => answers[unsur] !== 0).length),
  };
}

const likeness = (row: {
  day: string | null;
  pattern: string;
  sex: string | null;
  education: string | null;
  occupation: string | null;
}): string => [row.day, row.pattern, row.sex, row.education, row.occupation].join("|");

/** How many rows stand already in earlier imports, each of those counted once. */
async function countAlike(tx: Tx, serviceId: string, rows: readonly PaperRow[]): Promise<number> {
  const days = [...new Set(rows.flatMap(({ day }) => day ?? []))].map(fromDay);
  const stored = await tx.surveyResponse.findMany({
    where: { serviceId, channel: "PAPER", receivedOn: { in: days } },
    select: { receivedOn: true, pattern: true, sex: true, education: true, occupation: true },
  });
  const left = new Map<string, number>();
  for (const { receivedOn, ...row } of stored) {
    const key = likeness({ ...row, day: toDay(receivedOn) });
    left.set(key, (left.get(key) ?? 0) + 1);
  }
  return rows.filter((row) => {
    const count = left.get(likeness(row)) ?? 0;
    left.set(likeness(row), count - 1);
    return count > 0;
  }).length;
}

/** Whether the viewer may import for a service at all, asked before any of the file is read. */
export function admitPaper(viewer: Viewer, serviceId: string): Promise<Outcome<null>> {
  return transaction(async (tx) => {
    const own = await ownService(tx, viewer, serviceId);
    return own.ok ? done(null) : own;
  });
}
