import { beforeAll, beforeEach } from "vitest";
import { db } from "@/lib/server/db/client";
import { useDatabase } from "@/tests/support/database";
import { makeOffice, type Office } from "@/tests/support/office";

/** Who may neither give out tickets nor keep keys of the dinas. */
export const OUTSIDERS = ["head", "auditor", "asn", "otherSupervisor"] as const;

export const refusal = (code: string, more: object = {}) => ({ ok: false, refusal: { code, ...more } });

/**
 * The small office with one service at two counters, of which one is closed, and one of another dinas;
 * no test finds tickets of another.
 */
export function useTicketOffice() {
  useDatabase();
  const made: { office?: Office; serviceId: string; pointId: string } = { serviceId: "", pointId: "" };
  beforeAll(async () => {
    const office = await makeOffice();
    const serviceId = (
      await db.service.create({
        data: { unitId: office.units.pendaftaran, slug: "ktp-el", name: "Penerbitan KTP-el" },
      })
    ).id;
    const other = await db.service.create({
      data: { unitId: office.units.dinkes, slug: "puskesmas", name: "Rawat jalan" },
    });
    const pointId = (
      await db.servicePoint.create({ data: { serviceId, code: "LKT1", name: "Loket 1", kind: "COUNTER" } })
    ).id;
    await db.servicePoint.create({
      data: { serviceId, code: "LKT0", name: "Loket lama", kind: "COUNTER", active: false },
    });
    await db.servicePoint.create({
      data: { serviceId: other.id, code: "PSK1", name: "Pendaftaran", kind: "COUNTER" },
    });
    Object.assign(made, { office, serviceId, pointId });
  });
  beforeEach(async () => {
    await db.ticket.deleteMany();
  });
  return {
    office: (): Office => made.office!,
    serviceId: (): string => made.serviceId,
    pointId: (): string => made.pointId,
  };
}
