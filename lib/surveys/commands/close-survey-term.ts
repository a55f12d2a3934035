import "server-only";
import type { TermDays, TermName } from "@/lib/kernel/term";
import { termSelect, toTerm } from "@/lib/server/db/terms";
import { INSTANSI_CHAIN, chainOf, officeOf } from "@/lib/kernel/unit";
import { UNSUR, type Unsur } from "@/lib/kernel/codes";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import { runsServices } from "@/lib/kernel/service";
import { EXCLUDED, RESPONDENTS } from "@/lib/kernel/suppression";
import type { Viewer } from "@/lib/kernel/viewer";
import { skmOfTally } from "@/lib/scoring/skm";
import { now, today } from "@/lib/server/clock";
import { audit } from "@/lib/server/db/audit";
import type { Tx } from "@/lib/server/db/client";
import { transaction } from "@/lib/server/db/transaction";
import { spanTallies, type ServiceTally, type SnapshotBody } from "@/lib/surveys/db/ikm-snapshot";
import { closeSurvey, recordUsers } from "@/lib/surveys/rules/figures";
import type { CloseSurveyTermInput, RecordServiceUsersInput } from "@/lib/surveys/schemas/survey";

/** Which quarter was closed and what it held. */
export interface ClosedSurvey extends TermName {
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
    const { cadence, year, number } = term;
    await audit(tx, {
      chain: INSTANSI_CHAIN,
      actorId,
      action: "close-survey-term",
      subject: "term",
      subjectId: termId,
      detail: { cadence, year, ordinal: number, ...counts },
    });
    return done({ cadence, year, number, ...counts });
  });
}

async function quarterOf(tx: Tx, id: string) {
  const term = await tx.term.findFirst({
    where: { id, cadence: "TRIWULANAN" },
    select: {
      ...termSelect,
      surveyClosing: { select: { termId: true } },
    },
  });
  if (term === null) return null;
  return { ...toTerm(term), closed: term.surveyClosing !== null };
}

async function writeSnapshots(
  tx: Tx,
  term: TermDays,
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
      : [{ ...figures, termId: term.id, serviceId: id, unitId: unit.id, opdId: officeOf(unit) }];
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

/** Records how many people used a service in a quarter, as the office counted them: what the sample is drawn from. */
export function recordServiceUsers(
  viewer: Viewer,
  { serviceId, termId, users }: RecordServiceUsersInput,
): Promise<Outcome<{ users: number }>> {
  return transaction(async (tx) => {
    // Closing waits for whoever is recording, and recording for whoever is closing.
    await tx.$executeRaw`SELECT 1 FROM "Term" WHERE "id" = ${termId}::uuid FOR SHARE`;
    const service = await tx.service.findUnique({
      where: { id: serviceId },
      select: { name: true, unit: { select: { id: true, opdId: true, path: true } } },
    });
    const term = await tx.term.findFirst({
      where: { id: termId, cadence: "TRIWULANAN" },
      select: {
        ordinal: true,
        period: { select: { year: true } },
        surveyClosing: { select: { termId: true } },
      },
    });
    if (service === null || term === null) return refuse({ code: "NOT_FOUND" });
    if (!runsServices(viewer, service.unit.path)) return refuse({ code: "NOT_ALLOWED" });
    const key = { serviceId_termId: { serviceId, termId } };
    const before = (await tx.serviceUsers.findUnique({ where: key, select: { users: true } }))?.users ?? null;
    const decision = recordUsers(term.surveyClosing !== null, before);
    if (!decision.ok) return decision;
    await tx.serviceUsers.upsert({
      where: key,
      create: { serviceId, termId, users },
      update: { users },
      select: { users: true },
    });
    await audit(tx, {
      chain: chainOf(service.unit),
      actorId: viewer.employeeId,
      action: "record-service-users",
      subject: "service",
      subjectId: serviceId,
      detail: { service: service.name, year: term.period.year, ordinal: term.ordinal, before, after: users },
    });
    return done({ users });
  });
}
