import "server-only";
import { randomInt, randomUUID } from "node:crypto";
import { UNSUR } from "@/lib/kernel/codes";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import { receiptCode } from "@/lib/kernel/spoken-code";
import type { Viewer } from "@/lib/kernel/viewer";
import { now, today } from "@/lib/server/clock";
import { audit } from "@/lib/server/db/audit";
import type { Tx } from "@/lib/server/db/client";
import { fromDay, toDay } from "@/lib/server/db/columns";
import { transaction } from "@/lib/server/db/transaction";
import { ownService } from "@/lib/services/commands/services";
import { isProven, quartersOf, type PaperQuarterFacts } from "@/lib/surveys/commands/check-paper-answers";
import { isSurveyClosed } from "@/lib/surveys/db/ikm-snapshot";
import { addToTally, dropFromTally } from "@/lib/surveys/db/tally";
import { paperDay, takePaper } from "@/lib/surveys/rules/paper";
import { unpackRows, type WireRow } from "@/lib/surveys/schemas/paper-wire";
import type { TakePaperInput, TakeBackPaperInput } from "@/lib/surveys/schemas/survey";

/** What was imported, and for which service. */
export interface ImportedPaper {
  readonly slug: string;
  readonly importId: string;
  readonly rows: number;
}

/** Takes questionnaires on paper into the survey of a service exactly as they were checked, all of them or none. */
export function importPaperAnswers(viewer: Viewer, input: TakePaperInput): Promise<Outcome<ImportedPaper>> {
  return transaction(async (tx) => {
    const own = await ownService(tx, viewer, input.serviceId);
    if (!own.ok) return own;
    const rows = isProven(viewer, input) ? unpackRows(input.rows) : null;
    if (rows === null) return refuse({ code: "PAPER_CHANGED" });
    const allowed = takePaper({ rows: rows.length, faults: input.faults, wants: input.next });
    if (!allowed.ok) return allowed;
    const open = await stillOpen(tx, rows);
    if (!open.ok) return open;
    const importId = await openImport(tx, viewer, { input, rows: rows.length });
    if (importId === null) return refuse({ code: "PAPER_FILE_KNOWN" });
    await addToTally(tx, await keepPaperAnswers(tx, rows, { serviceId: input.serviceId, importId }));
    await audit(tx, {
      chain: own.value.chain,
      actorId: viewer.employeeId,
      action: "import-paper-answers",
      subject: "service",
      subjectId: input.serviceId,
      detail: {
        importId,
        fileName: input.fileName,
        sha256: input.sha256,
        rows: rows.length,
        leftOut: input.faults,
      },
    });
    return done({ slug: own.value.slug, importId, rows: rows.length });
  });
}

/** The quarters are held open until these rows are counted; a closing that begins meanwhile waits. */
async function stillOpen(tx: Tx, rows: readonly WireRow[]): Promise<Outcome<null>> {
  const days = rows.map(({ day }) => day);
  const quarters: PaperQuarterFacts[] = [];
  for (const quarter of await quartersOf(tx, days)) {
    const isHit = days.some((day) => quarter.startsOn <= day && day <= quarter.endsOn);
    quarters.push({ ...quarter, closed: isHit && (await isSurveyClosed(tx, quarter.startsOn)) });
  }
  const problems = days.flatMap((day) => paperDay(day, quarters, today()) ?? []);
  if (problems.includes("DAY_CLOSED")) return refuse({ code: "SURVEY_CLOSED" });
  return problems.length === 0 ? done(null) : refuse({ code: "PAPER_CHANGED" });
}

/** Null when the same file was imported meanwhile. */
async function openImport(
  tx: Tx,
  viewer: Viewer,
  { input, rows }: { input: TakePaperInput; rows: number },
): Promise<string | null> {
  const [made] = await tx.surveyImport.createManyAndReturn({
    data: [
      {
        serviceId: input.serviceId,
        sha256: input.sha256,
        fileName: input.fileName,
        rows,
        importedById: viewer.employeeId,
        importedAt: now(),
      },
    ],
    skipDuplicates: true,
    select: { id: true },
  });
  return made?.id ?? null;
}

interface Place {
  readonly serviceId: string;
  readonly importId: string;
}

/** A receipt drawn twice is skipped and drawn again. */
async function keepPaperAnswers(tx: Tx, rows: readonly WireRow[], place: Place): Promise<string[]> {
  const data = rows.map((row) => rowOf(row, place));
  const kept = await tx.surveyResponse.createManyAndReturn({
    data,
    skipDuplicates: true,
    select: { id: true, submissionKey: true },
  });
  const keys = new Set(kept.map(({ submissionKey }) => submissionKey));
  const skipped = rows.filter((_, index) => !keys.has(data[index]?.submissionKey ?? ""));
  const ids = kept.map(({ id }) => id);
  return skipped.length === 0 ? ids : [...ids, ...(await keepPaperAnswers(tx, skipped, place))];
}

/** Paper tells the day alone; its moment is the beginning of that day, so that it stands among no others. */
function rowOf({ day, pattern, sex, education, occupation }: WireRow, place: Place) {
  const answers = Object.fromEntries(
    UNSUR.map((unsur, at) => [unsur.toLowerCase(), pattern[at] === "-" ? null : Number(pattern[at])]),
  );
  return {
    ...place,
    ...answers,
    submissionKey: randomUUID(),
    receiptCode: receiptCode((below) => randomInt(below)),
    channel: "PAPER" as const,
    pattern,
    sex,
    education,
    occupation,
    month: fromDay(`${day.slice(0, 7)}-01`),
    receivedOn: fromDay(day),
    receivedAt: fromDay(day),
  };
}

/** Takes an import back with all its questionnaires, as long as every quarter it lies in is open. */
export function takeBackPaperAnswers(
  viewer: Viewer,
  { serviceId, importId }: TakeBackPaperInput,
): Promise<Outcome<{ slug: string; rows: number }>> {
  return transaction(async (tx) => {
    const own = await ownService(tx, viewer, serviceId);
    if (!own.ok) return own;
    const imported = await tx.surveyImport.findFirst({
      where: { id: importId, serviceId },
      select: { fileName: true, sha256: true },
    });
    if (imported === null) return refuse({ code: "NOT_FOUND" });
    const months = await tx.surveyResponse.findMany({
      where: { importId },
      distinct: ["month"],
      orderBy: { month: "asc" },
      select: { month: true },
    });
    for (const { month } of months)
      if (await isSurveyClosed(tx, toDay(month))) return refuse({ code: "SURVEY_CLOSED" });
    await dropFromTally(tx, importId);
    const { count } = await tx.surveyResponse.deleteMany({ where: { importId } });
    await tx.surveyImport.delete({ where: { id: importId }, select: { id: true } });
    await audit(tx, {
      chain: own.value.chain,
      actorId: viewer.employeeId,
      action: "take-back-paper-answers",
      subject: "service",
      subjectId: serviceId,
      detail: { importId, fileName: imported.fileName, sha256: imported.sha256, rows: count },
    });
    return done({ slug: own.value.slug, rows: count });
  });
}
