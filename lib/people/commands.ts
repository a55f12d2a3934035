import "server-only";
import { findsByNip } from "@/lib/people/rules/finding";
import { personFacts } from "@/lib/people/db";
import { recordEmployee } from "@/lib/people/rules/person";
import type { CorrectEmployeeInput, FindByNipInput } from "@/lib/people/schemas";
import { done, refuse, refuseField, type Outcome } from "@/lib/kernel/outcome";
import { INSTANSI_CHAIN } from "@/lib/kernel/unit";
import type { Viewer } from "@/lib/kernel/viewer";
import { audit } from "@/lib/server/db/audit";
import { db } from "@/lib/server/db/client";
import { holding } from "@/lib/server/db/columns";
import { transaction } from "@/lib/server/db/transaction";
import { visibleEmployees } from "@/lib/server/db/visibility";

/** Who has this NIP, by her id: a NIP stands in no address. Changes nothing. */
export async function findByNip(viewer: Viewer, { nip }: FindByNipInput): Promise<Outcome<string>> {
  const instansi = await db.unit.findFirst({ where: { kind: "INSTANSI" }, select: { path: true } });
  if (instansi === null || !findsByNip(viewer, instansi.path)) return refuse({ code: "NOT_ALLOWED" });
  const where = { AND: [visibleEmployees(viewer), { nip }] };
  const found = await db.employee.findFirst({ where, select: { id: true } });
  return found === null ? refuseField("nip", { code: "NIP_UNKNOWN" }) : done(found.id);
}

/** Who is meant by a name, among the people the viewer may see; only one answer is one. Changes nothing. */
export async function findByName(
  viewer: Viewer,
  { name, field }: { name: string; field: string },
): Promise<Outcome<string>> {
  const words = name.split(/\s+/).slice(0, 6);
  const parts = words.map((word) => ({ name: holding(word) }));
  const where = { AND: [visibleEmployees(viewer), ...parts] };
  const count = await db.employee.count({ where });
  if (count === 0) return refuseField(field, { code: "NAME_UNKNOWN" });
  if (count > 1) return refuseField(field, { code: "NAME_OF_SEVERAL", count });
  return done((await db.employee.findFirstOrThrow({ where, select: { id: true } })).id);
}

const CORRECTED = ["nip", "name", "kind", "golongan", "email"] as const;

/** Corrects what is on record of a person; the trail says which parts, not what stood there. */
export async function correctEmployee(
  viewer: Viewer,
  { employeeId, version, reason, ...wish }: CorrectEmployeeInput,
): Promise<Outcome<{ employeeId: string }>> {
  return transaction(async (tx) => {
    const facts = await personFacts(tx, { nip: wish.nip, employeeId });
    const { kept } = facts;
    if (kept === null) return refuse({ code: "NOT_FOUND" });
    const decision = recordEmployee(viewer, { ...wish, version, reason }, facts);
    if (!decision.ok) return decision;
    const changed = CORRECTED.filter((part) => kept[part] !== wish[part]);
    if (changed.length === 0) return done({ employeeId });
    const written = await tx.employee.updateMany({
      where: { id: employeeId, version },
      data: { ...wish, version: version + 1 },
    });
    if (written.count === 0) return refuse({ code: "STALE" });
    await audit(tx, {
      chain: INSTANSI_CHAIN,
      actorId: viewer.employeeId,
      action: "correct-employee",
      subject: "employee",
      subjectId: employeeId,
      detail: { changed, reason },
    });
    return done({ employeeId });
  });
}
