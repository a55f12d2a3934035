import "server-only";
import { asLogo, bytesOf } from "@/lib/instansi/commands/logo";
import { keepsInstansi, seesInstansi } from "@/lib/instansi/rules";
import type { CorrectInstansiInput } from "@/lib/instansi/schemas";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import { INSTANSI_CHAIN } from "@/lib/kernel/unit";
import type { Viewer } from "@/lib/kernel/viewer";
import { keepZone } from "@/lib/server/clock";
import { audit } from "@/lib/server/db/audit";
import { THE_INSTANSI } from "@/lib/server/db/instansi";
import { transaction } from "@/lib/server/db/transaction";

const NO_LOGO = { logo: null, logoType: null, logoHash: null };

const TRACED = {
  unitId: true,
  kind: true,
  zone: true,
  workingDays: true,
  objectionClock: true,
  logoHash: true,
  unit: { select: { areaCode: true } },
} as const;

/** Corrects what was set on the first day; deadlines that were told before stay as they are. */
export async function correctInstansi(
  viewer: Viewer,
  { version, logo, dropLogo, areaCode, ...next }: CorrectInstansiInput,
): Promise<Outcome<null>> {
  if (!seesInstansi(viewer)) return refuse({ code: "NOT_FOUND" });
  if (!keepsInstansi(viewer)) return refuse({ code: "NOT_ALLOWED" });
  const picture = logo === null ? null : asLogo(await bytesOf(logo));
  if (picture !== null && !picture.ok) return picture;
  const columns = picture?.value ?? (dropLogo ? NO_LOGO : null);
  const outcome = await transaction(async (tx) => {
    const where = { id: THE_INSTANSI };
    const before = await tx.instansi.findUnique({ where, select: TRACED });
    if (before === null) return refuse({ code: "NOT_FOUND" });
    const { count } = await tx.instansi.updateMany({
      where: { ...where, version },
      data: { ...next, ...(columns ?? {}), version: { increment: 1 } },
    });
    if (count === 0) return refuse({ code: "STALE" });
    const { unitId, unit, logoHash, ...old } = before;
    if (unit.areaCode !== areaCode)
      await tx.unit.update({
        where: { id: unitId },
        data: { areaCode, version: { increment: 1 } },
        select: { id: true },
      });
    await audit(tx, {
      chain: INSTANSI_CHAIN,
      actorId: viewer.employeeId,
      action: "correct-instansi",
      subject: "instansi",
      subjectId: unitId,
      detail: {
        before: { ...old, areaCode: unit.areaCode, logo: logoHash },
        after: { ...next, areaCode, logo: columns === null ? logoHash : columns.logoHash },
      },
    });
    return done(null);
  });
  if (outcome.ok) keepZone(next.zone);
  return outcome;
}
