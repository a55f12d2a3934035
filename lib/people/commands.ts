import "server-only";
import { findsByNip } from "@/lib/people/rules/finding";
import type { FindByNipInput } from "@/lib/people/schemas";
import { done, refuse, refuseField, type Outcome } from "@/lib/kernel/outcome";
import type { Viewer } from "@/lib/kernel/viewer";
import { db } from "@/lib/server/db/client";
import { holding } from "@/lib/server/db/columns";
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
