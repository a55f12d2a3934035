import "server-only";
import { ownService } from "@/lib/commands/service-settings";
import { audit } from "@/lib/db/audit";
import { toDay } from "@/lib/db/dates";
import { dropFromTally } from "@/lib/db/paper-tally";
import { isSurveyClosed } from "@/lib/db/survey-closing";
import { transaction } from "@/lib/db/transaction";
import { done, refuse, type Outcome } from "@/lib/domain/outcome";
import type { Viewer } from "@/lib/domain/viewer";
import type { TakeBackPaperInput } from "@/lib/schemas/survey-import";

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
