import "server-only";
import { INSTANSI_CHAIN, chainOf } from "@/lib/kernel/unit";
import { standingText, writeAssessment, standardText } from "@/lib/competencies/rules";
import type {
  RecordCompetenciesInput,
  SaveCompetencyStandardInput,
  AddCompetencyInput,
} from "@/lib/competencies/schemas";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import { type Viewer, holdsAnywhere } from "@/lib/kernel/viewer";
import { recordPerson, recordsFor, keepsStandards } from "@/lib/people/rules/recording";
import { today } from "@/lib/server/clock";
import { audit } from "@/lib/server/db/audit";
import type { Tx } from "@/lib/server/db/client";
import { fromDay, toDay } from "@/lib/server/db/columns";
import { transaction } from "@/lib/server/db/transaction";

/** What was written, for the words after it. */
export interface RecordedCompetencies {
  employeeId: string;
  assessedOn: string;
  recorded: number;
}

/** Adds the assessed levels of a day; days before it stay as they are. */
export function recordCompetencies(
  viewer: Viewer,
  input: RecordCompetenciesInput,
): Promise<Outcome<RecordedCompetencies>> {
  return transaction(async (tx) => {
    const person = await assessedPerson(tx, viewer, input.employeeId);
    if (person === null) return refuse({ code: "NOT_FOUND" });
    const decided = await decide(tx, viewer, { person, input });
    if (!decided.ok) return decided;
    const { before, levels } = decided.value;
    const key = { employeeId: input.employeeId, assessedOn: fromDay(input.assessedOn) };
    await tx.competencyRating.deleteMany({
      where: { ...key, competencyId: { in: levels.map(({ competencyId }) => competencyId) } },
    });
    await tx.competencyRating.createMany({ data: levels.map((line) => ({ ...key, ...line })) });
    await audit(tx, {
      chain: person.chain,
      actorId: viewer.employeeId,
      action: "record-competencies",
      subject: "employee",
      subjectId: input.employeeId,
      detail: {
        assessedOn: input.assessedOn,
        before,
        after: Object.fromEntries(levels.map(({ competencyId, level }) => [competencyId, level])),
      },
    });
    return done({ employeeId: input.employeeId, assessedOn: input.assessedOn, recorded: levels.length });
  });
}

interface AssessedPerson {
  employeeId: string;
  name: string;
  chain: string;
  standings: { competencyId: string; latest: { day: string; level: number } | null }[];
}

/** A person in the viewer's reach with the competencies of her position; one assessment of her is written at a time. */
async function assessedPerson(tx: Tx, viewer: Viewer, employeeId: string): Promise<AssessedPerson | null> {
  await tx.$queryRaw`SELECT 1 FROM "Employee" WHERE "id" = ${employeeId}::uuid FOR NO KEY UPDATE`;
  const day = fromDay(today());
  const placement = await tx.placement.findFirst({
    where: {
      employeeId,
      kind: "DEFINITIF",
      startsOn: { lte: day },
      OR: [{ endsOn: null }, { endsOn: { gte: day } }],
    },
    select: {
      employee: { select: { name: true } },
      position: {
        select: {
          unit: { select: { path: true, opdId: true } },
          standards: { select: { competencyId: true } },
        },
      },
    },
  });
  if (placement === null || !recordsFor(viewer, placement.position.unit.path)) return null;
  const ratings = await tx.competencyRating.findMany({
    where: { employeeId },
    orderBy: { assessedOn: "desc" },
    distinct: ["competencyId"],
    select: { competencyId: true, level: true, assessedOn: true },
  });
  const latest = new Map(
    ratings.map(({ competencyId, level, assessedOn }) => [competencyId, { day: toDay(assessedOn), level }]),
  );
  return {
    employeeId,
    name: placement.employee.name,
    chain: chainOf(placement.position.unit),
    standings: placement.position.standards.map(({ competencyId }) => ({
      competencyId,
      latest: latest.get(competencyId) ?? null,
    })),
  };
}

interface Decided {
  before: Record<string, number>;
  levels: { competencyId: string; level: number }[];
}

async function decide(
  tx: Tx,
  viewer: Viewer,
  { person, input }: { person: AssessedPerson; input: RecordCompetenciesInput },
): Promise<Outcome<Decided>> {
  const allowed = recordPerson(viewer, { ...person, isFinal: false });
  if (!allowed.ok) return allowed;
  const asked = new Set(person.standings.map(({ competencyId }) => competencyId));
  const levels = input.levels.flatMap(({ competencyId, level }) =>
    level === null ? [] : [{ competencyId, level }],
  );
  if (levels.some(({ competencyId }) => !asked.has(competencyId))) return refuse({ code: "NOT_FOUND" });
  if (input.seen !== standingText(person.standings)) return refuse({ code: "STALE" });
  const day = fromDay(input.assessedOn);
  const sameDay = await tx.competencyRating.findMany({
    where: { employeeId: person.employeeId, assessedOn: day },
    select: { competencyId: true, level: true },
  });
  const before = Object.fromEntries(
    sameDay
      .filter(({ competencyId }) => levels.some((line) => line.competencyId === competencyId))
      .map(({ competencyId, level }) => [competencyId, level]),
  );
  const changes = levels.filter(
    ({ competencyId, level }) => before[competencyId] !== undefined && before[competencyId] !== level,
  ).length;
  const isCounted =
    (await tx.appraisal.count({
      where: { employeeId: person.employeeId, status: "FINAL", term: { endsOn: { gte: day } } },
    })) > 0;
  const decided = writeAssessment({
    assessedOn: input.assessedOn,
    today: today(),
    changes,
    isCounted,
    name: person.name,
  });
  return decided.ok ? done({ before, levels }) : decided;
}

/** What a position asks for now. */
export interface SavedStandard {
  position: string;
  count: number;
}

/** Replaces the levels a position asks for; scores already final keep those they counted. */
export function saveCompetencyStandard(
  viewer: Viewer,
  { positionId, seen, levels }: SaveCompetencyStandardInput,
): Promise<Outcome<SavedStandard>> {
  return transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "Position" WHERE "id" = ${positionId}::uuid FOR NO KEY UPDATE`;
    const position = await tx.position.findUnique({
      where: { id: positionId },
      select: {
        name: true,
        unit: { select: { path: true, opdId: true } },
        standards: { select: { competencyId: true, level: true } },
      },
    });
    if (position === null || !recordsFor(viewer, position.unit.path)) return refuse({ code: "NOT_FOUND" });
    if (!keepsStandards(viewer, position.unit.path)) return refuse({ code: "NOT_ALLOWED" });
    if (standardText(position.standards) !== seen) return refuse({ code: "STALE" });
    const next = levels.flatMap(({ competencyId, level }) =>
      level === null ? [] : [{ competencyId, level }],
    );
    const known = await tx.competency.count({
      where: { id: { in: next.map(({ competencyId }) => competencyId) } },
    });
    if (known !== next.length) return refuse({ code: "NOT_FOUND" });
    if (standardText(next) === seen) return done({ position: position.name, count: next.length });
    await tx.competencyStandard.deleteMany({ where: { positionId } });
    await tx.competencyStandard.createMany({ data: next.map((line) => ({ ...line, positionId })) });
    const levelsOf = (lines: typeof next) =>
      Object.fromEntries(lines.map(({ competencyId, level }) => [competencyId, level]));
    await audit(tx, {
      chain: chainOf(position.unit),
      actorId: viewer.employeeId,
      action: "save-competency-standard",
      subject: "position",
      subjectId: positionId,
      detail: { before: levelsOf(position.standards), after: levelsOf(next) },
    });
    return done({ position: position.name, count: next.length });
  });
}

/** Adds a competency that positions may ask for; an existing one keeps its name, because scores name it. */
export function addCompetency(viewer: Viewer, input: AddCompetencyInput): Promise<Outcome<{ name: string }>> {
  return transaction(async (tx) => {
    if (!holdsAnywhere(viewer, ["BKD_ADMIN"])) return refuse({ code: "NOT_ALLOWED" });
    const [made] = await tx.competency.createManyAndReturn({
      data: [input],
      skipDuplicates: true,
      select: { id: true },
    });
    if (made === undefined) return refuse({ code: "COMPETENCY_EXISTS" });
    await audit(tx, {
      chain: INSTANSI_CHAIN,
      actorId: viewer.employeeId,
      action: "add-competency",
      subject: "competency",
      subjectId: made.id,
      detail: { ...input },
    });
    return done({ name: input.name });
  });
}
