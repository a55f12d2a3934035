import "server-only";
import type { Tx } from "@/lib/db/client";
import { fromDay, toDay } from "@/lib/db/dates";
import { isSameText, keyedHash } from "@/lib/db/keyed-hash";
import type { Viewer } from "@/lib/domain/viewer";

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
export interface PaperQuarterFacts {
  readonly year: number;
  readonly number: number;
  readonly startsOn: string;
  readonly endsOn: string;
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
      ordinal: true,
      startsOn: true,
      endsOn: true,
      period: { select: { year: true } },
      surveyClosing: { select: { termId: true } },
    },
  });
  return terms.map(({ ordinal, startsOn, endsOn, period, surveyClosing }) => ({
    year: period.year,
    number: ordinal,
    startsOn: toDay(startsOn),
    endsOn: toDay(endsOn),
    closed: surveyClosing !== null,
  }));
}
