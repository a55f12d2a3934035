import "server-only";
import { audit } from "@/lib/db/audit";
import { transaction } from "@/lib/db/transaction";
import { done, refuse, type Outcome } from "@/lib/domain/outcome";
import { runsServices } from "@/lib/domain/service";
import { recordUsers } from "@/lib/domain/survey-closing";
import type { Viewer } from "@/lib/domain/viewer";
import type { RecordServiceUsersInput } from "@/lib/schemas/service-users";

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
      chain: service.unit.opdId ?? service.unit.id,
      actorId: viewer.employeeId,
      action: "record-service-users",
      subject: "service",
      subjectId: serviceId,
      detail: { service: service.name, year: term.period.year, ordinal: term.ordinal, before, after: users },
    });
    return done({ users });
  });
}
