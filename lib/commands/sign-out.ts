import "server-only";
import { transaction } from "@/lib/db/transaction";
import { audit } from "@/lib/db/audit";
import { now } from "@/lib/clock";
import { done, refuse, type Outcome } from "@/lib/domain/outcome";
import type { Viewer } from "@/lib/domain/viewer";

/** Ends one session of the viewer, or all of them when none is named; works at once on every device. */
export async function signOut(viewer: Viewer, sessionId: string | null): Promise<Outcome<number>> {
  return transaction(async (tx) => {
    const ended = await tx.session.updateMany({
      where: {
        employeeId: viewer.employeeId,
        revokedAt: null,
        ...(sessionId === null ? {} : { id: sessionId }),
      },
      data: { revokedAt: now() },
    });
    if (sessionId !== null && ended.count === 0) return refuse({ code: "NOT_FOUND" });
    await audit(tx, {
      chain: "instansi",
      actorId: viewer.employeeId,
      action: "sign-out",
      subject: "account",
      subjectId: viewer.employeeId,
      detail: { sessions: ended.count },
    });
    return done(ended.count);
  });
}
