import { db } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import { periodicScore } from "@/lib/scoring/periodic-score";
import { schemes } from "@/lib/scoring/schemes/shipped";
import { makeFinalAppraisals } from "./many-appraisals";
import { typicalInput } from "./typical-input";

const FROM = fromDay("2026-07-01");
const TO = fromDay("2026-09-30");
const json = (value: unknown): object => JSON.parse(JSON.stringify(value)) as object;

async function person(name: string, nip: string): Promise<string> {
  return (
    await db.employee.create({ data: { name, nip, kind: "PNS", golongan: "III/b" }, select: { id: true } })
  ).id;
}

/** An office of one unit with a closed quarter, so many final scores, and a simulation that waits. */
export async function prepare(count: number): Promise<{ simulationId: string; employeeId: string }> {
  const unit = await db.unit.create({
    data: { code: "uji", name: "Instansi uji", kind: "INSTANSI", path: "/uji/", validFrom: FROM },
    select: { id: true },
  });
  const position = await db.position.create({
    data: { unitId: unit.id, name: "Analis", kind: "FUNGSIONAL" },
    select: { id: true },
  });
  const period = await db.period.create({
    data: { year: 2026, startsOn: fromDay("2026-01-01"), endsOn: fromDay("2026-12-31") },
    select: { id: true },
  });
  const term = await db.term.create({
    data: {
      periodId: period.id,
      cadence: "TRIWULANAN",
      ordinal: 3,
      startsOn: FROM,
      endsOn: TO,
      dueOn: TO,
      status: "CLOSED",
    },
    select: { id: true },
  });
  const scheme = schemes["permenpanrb-6-2022"];
  const { id: schemeId } = await db.scheme.create({
    data: { code: scheme.id, version: 1, name: scheme.name, body: json(scheme), effectiveFrom: FROM },
    select: { id: true },
  });
  const [employeeId, appraiserId] = [
    await person("Pegawai", "900000000000000001"),
    await person("Penilai", "900000000000000002"),
  ];
  const skp = await db.skp.create({
    data: {
      employeeId,
      appraiserId,
      periodId: period.id,
      unitId: unit.id,
      positionId: position.id,
      startsOn: FROM,
      endsOn: TO,
      status: "APPROVED",
      approvedAt: FROM,
    },
    select: { id: true },
  });
  const source = await db.appraisal.create({
    data: { employeeId, appraiserId, skpId: skp.id, termId: term.id, unitId: unit.id },
    select: { id: true },
  });
  await makeFinalAppraisals(source.id, count, {
    schemeId,
    scoreOf: (index) => {
      const input = typicalInput(index);
      const { total, category } = periodicScore(scheme, input);
      return { total: total ?? "0", category: category ?? "", input: json(input) };
    },
  });
  const body = json({ ...schemes.umum, citizen: { ...schemes.umum.citizen, minResponses: 10 } });
  const simulation = await db.simulation.create({
    data: {
      schemeId,
      body,
      revision: 1,
      termId: term.id,
      unitId: unit.id,
      requestedById: employeeId,
      total: count,
    },
    select: { id: true },
  });
  return { simulationId: simulation.id, employeeId };
}
