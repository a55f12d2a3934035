import "server-only";
import { officeOf } from "@/lib/kernel/unit";
import { openCase } from "@/lib/complaints/db";
import { COMPLAINT_WINDOW_MINUTES, limitComplaints } from "@/lib/complaints/rules";
import type { SubmitComplaintInput } from "@/lib/complaints/schemas";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import { today } from "@/lib/server/clock";
import { db, type Tx } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import { countOnce } from "@/lib/server/db/rate-limit";
import { transaction } from "@/lib/server/db/transaction";

/** Takes the words of a citizen once: sent again with the same key, it answers with the same code. */
export async function submitComplaint(
  { about, ...input }: SubmitComplaintInput,
  address: string,
): Promise<Outcome<{ code: string }>> {
  const limited = limitComplaints(await countOnce(db, `complaint:${address}`, COMPLAINT_WINDOW_MINUTES));
  if (!limited.ok) return limited;
  return transaction(async (tx) => {
    const concerned = await concernedBy(tx, about);
    return concerned === null
      ? refuse({ code: "NOT_FOUND" })
      : done({ code: await openCase(tx, { ...input, ...concerned }) });
  });
}

/** The OPD of what the citizen chose, and the service where it is one. */
async function concernedBy(
  tx: Tx,
  about: string,
): Promise<{ unitId: string; serviceId: string | null } | null> {
  const [kind, ...rest] = about.split(":");
  const name = rest.join(":");
  if (kind === "layanan") {
    const service = await tx.service.findUnique({
      where: { slug: name },
      select: { id: true, unit: { select: { id: true, opdId: true } } },
    });
    return service && { unitId: officeOf(service.unit), serviceId: service.id };
  }
  const unit = await tx.unit.findFirst({
    where: {
      code: name,
      opdId: { equals: tx.unit.fields.id },
      OR: [{ validTo: null }, { validTo: { gte: fromDay(today()) } }],
    },
    select: { id: true },
  });
  return unit && { unitId: unit.id, serviceId: null };
}
