import "server-only";
import { randomUUID } from "node:crypto";
import { hashPassword } from "@/lib/account/commands/passwords";
import { asLogo, bytesOf } from "@/lib/instansi/commands/logo";
import { admitCode, setupCodeHash } from "@/lib/instansi/commands/setup-code";
import { beginOffice, schemeInRhythm } from "@/lib/instansi/rules";
import type { SetUpInput } from "@/lib/instansi/schemas";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import { INSTANSI_CHAIN } from "@/lib/kernel/unit";
import { proposeUnitCode } from "@/lib/organisation/rules/units";
import { termsOfYear } from "@/lib/periods/rules";
import { schemeJson } from "@/lib/schemes/db";
import type { Scheme } from "@/lib/scoring/scheme";
import { SCHEME_IDS, schemes } from "@/lib/scoring/schemes/shipped";
import { keepZone, today } from "@/lib/server/clock";
import { audit } from "@/lib/server/db/audit";
import type { Tx } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import { readInstansi } from "@/lib/server/db/instansi";
import { transaction } from "@/lib/server/db/transaction";

/** People were placed long before the product came: nothing of the structure may be refused for being too old. */
const SINCE = "1945-08-18";

interface Root {
  readonly unitId: string;
  readonly employeeId: string;
  readonly code: string;
}

/** Makes of an empty database the installation of an instansi with its first administrator; once, by the code. */
export async function setUp(input: SetUpInput): Promise<Outcome<{ name: string }>> {
  if ((await readInstansi()) !== null) return refuse({ code: "NOT_FOUND" });
  const admitted = await admitCode(input.code);
  if (!admitted.ok) return admitted;
  const logo = input.logo === null ? null : await bytesOf(input.logo);
  const root = {
    unitId: randomUUID(),
    employeeId: randomUUID(),
    code: proposeUnitCode(input.instansi, new Set()),
  };
  const viewer = {
    employeeId: root.employeeId,
    grants: [{ role: "BKD_ADMIN" as const, unitPath: `/${root.code}/` }],
  };
  const decided = beginOffice(viewer, { ...input, person: input, logo, today: today() });
  if (!decided.ok) return decided;
  const passwordHash = await hashPassword(input.newPassword);
  const outcome = await transaction(async (tx) => {
    // Whoever takes the code is the one; a second form with it waits here and finds none.
    const { count } = await tx.setupCode.deleteMany({ where: { codeHash: setupCodeHash(input.code) } });
    if (count === 0) return refuse({ code: "NOT_FOUND" });
    await makeInstansi(tx, input, { ...root, logo });
    await makeSchemes(tx, input, root);
    await makeYear(tx, input.year);
    await makeAdmin(tx, input, { ...root, passwordHash });
    const { instansi, instansiKind, zone, workingDays, year, cadence, scheme } = input;
    await audit(tx, {
      chain: INSTANSI_CHAIN,
      actorId: root.employeeId,
      action: "set-up",
      subject: "instansi",
      subjectId: root.unitId,
      detail: { name: instansi, kind: instansiKind, zone, workingDays, year, cadence, scheme },
    });
    return done({ name: instansi });
  });
  if (outcome.ok) keepZone(input.zone);
  return outcome;
}

async function makeInstansi(
  tx: Tx,
  { instansi: name, instansiKind: kind, areaCode, zone, workingDays }: SetUpInput,
  { unitId, code, logo }: Root & { logo: Uint8Array<ArrayBuffer> | null },
): Promise<void> {
  await tx.unit.create({
    data: {
      ...{ id: unitId, code, name, areaCode, kind: "INSTANSI", path: `/${code}/` },
      validFrom: fromDay(SINCE),
    },
    select: { id: true },
  });
  const kept = logo === null ? null : asLogo(logo);
  await tx.instansi.create({
    data: { unitId, kind, zone, workingDays, ...(kept?.ok === true ? kept.value : {}) },
    select: { id: true },
  });
}

/** All shipped schemes, to be looked at later; the chosen one holds from the first day of the year. */
async function makeSchemes(
  tx: Tx,
  { scheme: chosen, cadence, year }: SetUpInput,
  { unitId }: Root,
): Promise<void> {
  const keep = (code: string, version: number, body: Scheme) => ({
    ...{ id: randomUUID(), code, version, name: body.name, body: schemeJson(body) },
    effectiveFrom: fromDay(body.effectiveFrom),
  });
  const rows = SCHEME_IDS.map((code) => keep(code, 1, schemes[code]));
  const own = schemeInRhythm(schemes[chosen], cadence);
  if (own !== schemes[chosen]) rows.push(keep(chosen, 2, own));
  await tx.scheme.createMany({ data: rows });
  const inForce = rows.findLast(({ code }) => code === chosen);
  if (inForce === undefined) throw new Error(`no scheme ${chosen}`);
  await tx.schemeAssignment.create({
    data: { unitId, schemeId: inForce.id, startsOn: fromDay(`${year}-01-01`) },
    select: { id: true },
  });
}

async function makeYear(tx: Tx, year: number): Promise<void> {
  const period = await tx.period.create({
    data: { year, startsOn: fromDay(`${year}-01-01`), endsOn: fromDay(`${year}-12-31`) },
    select: { id: true },
  });
  await tx.term.createMany({
    data: termsOfYear(year).map(({ startsOn, endsOn, dueOn, ...term }) => ({
      ...{ ...term, periodId: period.id },
      startsOn: fromDay(startsOn),
      endsOn: fromDay(endsOn),
      dueOn: fromDay(dueOn),
    })),
  });
}

/** She chose her password herself, so nobody else knows it. */
async function makeAdmin(
  tx: Tx,
  { nip, name, kind, golongan, email }: SetUpInput,
  { employeeId, unitId, passwordHash }: Root & { passwordHash: string },
): Promise<void> {
  await tx.employee.create({
    data: {
      ...{ id: employeeId, nip, name, kind, golongan, email },
      account: { create: { passwordHash, mustChangePassword: false } },
    },
    select: { id: true },
  });
  await tx.roleGrant.create({
    data: { employeeId, unitId, role: "BKD_ADMIN", startsOn: fromDay(today()) },
    select: { id: true },
  });
}
