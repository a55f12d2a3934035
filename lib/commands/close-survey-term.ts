import "server-only";
import { now, today } from "@/lib/clock";
import { audit } from "@/lib/db/audit";
import type { Tx } from "@/lib/db/client";
import { toDay } from "@/lib/db/dates";
import { spanTallies, type ServiceTally, type SnapshotBody } from "@/lib/db/ikm-snapshot";
import { transaction } from "@/lib/db/transaction";
import { done, refuse, type Outcome } from "@/lib/domain/outcome";
import { closeSurvey } from "@/lib/domain/survey-closing";
import type { Viewer } from "@/lib/domain/viewer";
import { UNSUR, type Unsur } from "@/lib/scoring/codes";
import { skmOfTally } from "@/lib/scoring/skm";
import type { CloseSurveyTermInput } from "@/lib/schemas/survey-closing";
import { EXCLUDED, RESPONDENTS } from "@/lib/domain/suppression";

/** Which quarter was closed and what it held. */
export interface ClosedSurvey {
  cadence: "BULANAN" | "TRIWULANAN";
  year: number;
  ordinal: number;
  services: number;
  respondents: number;
  excluded: number;
}

/**
 * Ends the survey of a quarter: one snapshot per service with any answer, public and fixed from then
 * on. Without a viewer the house closes what waited too long.
 */
export function closeSurveyTerm(
  viewer: Viewer | null,
  { termId }: CloseSurveyTermInput,
): Promise<Outcome<ClosedSurvey>> {
  return transaction(async (tx) => {
    // Whoever is reviewing or importing answers of the quarter holds it shared; closing waits for them and then counts.
    await tx.$executeRaw`SELECT 1 FROM "Term" WHERE "id" = ${termId}::uuid FOR UPDATE`;
    const term = await quarterOf(tx, termId);
    if (term === null) return refuse({ code: "NOT_FOUND" });
    const decision = closeSurvey(viewer, term, today());
    if (!decision.ok) return decision;
    const actorId = viewer?.employeeId ?? null;
    const counts = await writeSnapshots(tx, term);
    await tx.surveyClosing.create({
      data: { termId, closedAt: now(), closedById: actorId },
      select: { termId: true },
    });
    const closed = { cadence: term.cadence, year: term.year, ordinal: term.ordinal, ...counts };
    await audit(tx, {
      chain: "instansi",
      actorId,
      action: "close-survey-term",
      subject: "term",
      subjectId: termId,
      detail: closed,
    });
    return done(closed);
  });
}

async function quarterOf(tx: Tx, id: string) {
  const term = await tx.term.findFirst({
    where: { id, cadence: "TRIWULANAN" },
    select: {
      id: true,
      cadence: true,
      ordinal: true,
      startsOn: true,
      endsOn: true,
      period: { select: { year: true } },
      surveyClosing: { select: { termId: true } },
    },
  });
  if (term === null) return null;
  const { period, surveyClosing, ...own } = term;
  return {
    ...own,
    startsOn: toDay(term.startsOn),
    endsOn: toDay(term.endsOn),
    year: period.year,
    closed: surveyClosing !== null,
  };
}

async function writeSnapshots(
  tx: Tx,
  term: { id: string; startsOn: string; endsOn: string },
): Promise<Pick<ClosedSurvey, "services" | "respondents" | "excluded">> {
  const services = await tx.service.findMany({
    select: { id: true, unit: { select: { id: true, opdId: true } } },
  });
  const tallies = Map.groupBy(
    await spanTallies(
      tx,
      services.map(({ id }) => id),
      term,
    ),
    ({ serviceId }) => serviceId,
  );
  const snapshots = services.flatMap(({ id, unit }) => {
    const figures = figuresOf(tallies.get(id) ?? []);
    return figures.respondents + figures.excluded === 0
      ? []
      : [{ ...figures, termId: term.id, serviceId: id, unitId: unit.id, opdId: unit.opdId ?? unit.id }];
  });
  await tx.ikmSnapshot.createMany({
    data: snapshots.map((snapshot) => ({ ...snapshot, body: { ...snapshot.body }, createdAt: now() })),
  });
  const total = (of: "respondents" | "excluded"): number =>
    snapshots.reduce((sum, snapshot) => sum + snapshot[of], 0);
  return { services: snapshots.length, respondents: total("respondents"), excluded: total("excluded") };
}

function figuresOf(tallies: readonly ServiceTally[]) {
  const of = (unsur: string): ServiceTally | undefined => tallies.find((tally) => tally.unsur === unsur);
  const answered = UNSUR.map((unsur) => of(unsur)?.answered ?? 0);
  const sums = UNSUR.map((unsur) => of(unsur)?.sum ?? 0);
  const questionnaires = of(RESPONDENTS);
  const respondents = questionnaires?.answered ?? 0;
  const { ikm, mutu } = skmOfTally({ n: respondents, sums, answered });
  const body: SnapshotBody = {
    answered: byUnsur(answered),
    sums: byUnsur(sums),
    scaled: String(questionnaires?.scaled ?? 0n),
    squares: String(questionnaires?.squares ?? 0n),
  };
  return { respondents, excluded: of(EXCLUDED)?.answered ?? 0, ikm, mutu, body };
}

const byUnsur = (values: readonly number[]): Record<Unsur, number> =>
  Object.fromEntries(UNSUR.map((unsur, index) => [unsur, values[index] ?? 0])) as Record<Unsur, number>;
