import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { hashPassword, resetPassword } from "@/lib/account/commands/passwords";
import { printLetters } from "@/lib/account/commands/print-letters";
import { grantRole, revokeRole } from "@/lib/account/commands/roles";
import { signIn } from "@/lib/account/commands/sessions";
import { switchAccount } from "@/lib/account/commands/switch-account";
import { firstLetters } from "@/lib/account/documents/letters";
import { getAccountState } from "@/lib/account/queries/account";
import { listLetterUnits } from "@/lib/account/queries/letters";
import { exportRights, getPersonRights, listRights } from "@/lib/account/queries/roles";
import type { RightsFilter } from "@/lib/account/rules/roles";
import type { GrantRoleInput } from "@/lib/account/schemas";
import { viewerOf } from "@/lib/server/auth/viewer";
import { db } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import { renderPdf } from "@/lib/server/documents/pdf-parts";
import { useDatabase } from "@/tests/support/database";
import { makeOffice, OFFICE_DAY, type Office, type PersonKey } from "@/tests/support/office";

useDatabase();

const PASSWORD = "kuda-makan-jagung";
let office: Office;
let passwordHash: string;

beforeAll(async () => {
  office = await makeOffice();
  passwordHash = await hashPassword(PASSWORD);
});

const WITH_ACCOUNT = ["asn", "admin", "unitAdmin"] as const;

beforeEach(async () => {
  await db.session.deleteMany();
  await db.notification.deleteMany();
  await db.account.deleteMany();
  await db.employeeStatus.deleteMany();
  await db.roleGrant.deleteMany({ where: { grantedById: { not: null } } });
  await db.account.createMany({
    data: WITH_ACCOUNT.map((key) => ({
      employeeId: office.people[key].id,
      passwordHash,
      mustChangePassword: false,
      passwordChangedAt: fromDay("2026-01-01"),
    })),
  });
});

const wish = (whose: PersonKey, change: Partial<GrantRoleInput> = {}): GrantRoleInput => ({
  employeeId: office.people[whose].id,
  role: "SURVEY_OFFICER",
  unitId: office.units.dukcapil,
  startsOn: OFFICE_DAY,
  endsOn: null,
  reason: "Surat tugas 5/2026",
  ...change,
});
const grant = (who: PersonKey, whose: PersonKey, change: Partial<GrantRoleInput> = {}) =>
  grantRole(office.viewer(who), wish(whose, change));
const grantsOf = (whose: PersonKey) =>
  db.roleGrant.findMany({ where: { employeeId: office.people[whose].id }, orderBy: { id: "asc" } });

async function tokenOf(whose: PersonKey, password = PASSWORD): Promise<string> {
  const { nip } = office.people[whose];
  const entered = await signIn({ nip, password }, { address: "10.0.0.1", device: "", deviceHash: null });
  if (!entered.ok) throw new Error(entered.refusal.code);
  return entered.value.token;
}

const revoke = async (who: PersonKey, whose: PersonKey, { from = OFFICE_DAY, version = 1 } = {}) => {
  const [first] = await grantsOf(whose);
  return revokeRole(office.viewer(who), { grantId: first!.id, version, from, reason: "Pindah tugas" });
};
const refusal = (code: string) => ({ ok: false, refusal: { code } });

describe("a right that is given", () => {
  it("works in the session that is open, with the next page, and ends there when it is taken back", async () => {
    const token = await tokenOf("asn");
    expect((await viewerOf(token))?.grants).toEqual([]);
    expect(await grant("admin", "asn")).toMatchObject({
      ok: true,
      value: { name: "Ratna Wulandari", role: "SURVEY_OFFICER" },
    });
    expect((await viewerOf(token))?.grants).toEqual([{ role: "SURVEY_OFFICER", unitPath: "/tk/dukcapil/" }]);
    expect(await revoke("admin", "asn")).toMatchObject({ ok: true, value: { isNow: true } });
    expect((await viewerOf(token))?.grants).toEqual([]);
  });

  it("stands in the trail of the OPD with role, days and reason, and so does the taking back", async () => {
    await grant("unitAdmin", "asn", { endsOn: "2026-12-31" });
    await revoke("unitAdmin", "asn", { from: "2026-10-01" });
    const events = await db.auditEvent.findMany({
      where: {
        subjectId: office.people.asn.id,
        chain: office.units.dukcapil,
        actorId: office.people.unitAdmin.id,
      },
      orderBy: { number: "asc" },
    });
    expect(events.map(({ action, detail }) => [action, detail])).toEqual([
      [
        "grant-role",
        {
          role: "SURVEY_OFFICER",
          unit: "dukcapil",
          startsOn: OFFICE_DAY,
          endsOn: "2026-12-31",
          reason: "Surat tugas 5/2026",
        },
      ],
      [
        "revoke-role",
        { role: "SURVEY_OFFICER", unit: "dukcapil", from: "2026-10-01", reason: "Pindah tugas" },
      ],
    ]);
    expect(await grantsOf("asn")).toMatchObject([{ endsOn: fromDay("2026-09-30"), version: 2 }]);
  });

  it("is given once, also by two at once, and again for other days", async () => {
    const both = await Promise.all([grant("admin", "asn"), grant("unitAdmin", "asn")]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toEqual(refusal("ROLE_HELD"));
    expect(await grant("admin", "asn", { role: "LEADER", endsOn: "2026-09-30" })).toMatchObject({ ok: true });
    const later = { role: "LEADER", startsOn: "2026-10-01" } as const;
    expect(await grant("admin", "asn", { ...later, endsOn: "2026-10-31" })).toMatchObject({ ok: true });
    expect(await grant("admin", "asn", { ...later, startsOn: "2026-09-30", endsOn: "2026-09-30" })).toEqual(
      refusal("ROLE_HELD"),
    );
  });

  it.each([
    // She does not see the people of another dinas.
    ["unitAdmin", "otherAsn", "NOT_FOUND"],
    ["head", "asn", "NOT_ALLOWED"],
    ["asn", "asn", "OWN_ROLE"],
    ["admin", "admin", "OWN_ROLE"],
  ] as const)("is refused to %s for %s: %s", async (who, whose, code) => {
    const before = await db.roleGrant.count();
    expect(await grant(who, whose)).toEqual(refusal(code));
    expect(await db.roleGrant.count()).toBe(before);
  });

  it("is refused to the administrator of a unit where it makes another one like herself", async () => {
    expect(await grant("unitAdmin", "asn", { role: "UNIT_ADMIN" })).toEqual(refusal("NOT_ALLOWED"));
  });

  it("is refused over the unit of another, over none, and to somebody who retires before it begins", async () => {
    expect(await grant("unitAdmin", "asn", { unitId: office.units.dinkes })).toEqual(refusal("NOT_ALLOWED"));
    expect(await grant("admin", "asn", { unitId: office.people.asn.id })).toEqual(refusal("NOT_FOUND"));
    await db.employeeStatus.create({
      data: { employeeId: office.people.asn.id, kind: "PENSIUN", startsOn: fromDay("2026-10-01") },
    });
    expect(await grant("admin", "asn", { startsOn: "2026-10-01" })).toEqual(refusal("PERSON_LEFT"));
    expect(await grant("admin", "asn", { endsOn: "2026-09-30" })).toMatchObject({ ok: true });
  });
});

describe("a right that is taken back", () => {
  it("is deleted where it never held, and refused to whoever saw an older state of it", async () => {
    await grant("admin", "asn", { startsOn: "2026-10-01" });
    expect(await revoke("admin", "asn", { from: "2026-09-20", version: 7 })).toEqual(refusal("STALE"));
    expect(await revoke("admin", "asn", { from: "2026-09-20" })).toMatchObject({
      ok: true,
      value: { isNow: false },
    });
    expect(await grantsOf("asn")).toEqual([]);
    const nothing = { grantId: office.units.tk, version: 1, from: OFFICE_DAY, reason: "Pindah tugas" };
    expect(await revokeRole(office.viewer("admin"), nothing)).toEqual(refusal("NOT_FOUND"));
  });

  it("is not that of the last administrator, and two of them never take it from each other at once", async () => {
    expect(await revoke("admin", "admin")).toEqual(refusal("LAST_ADMIN"));
    // A second one counts only with an account to sign in with.
    await grant("admin", "colleague", { role: "BKD_ADMIN", unitId: office.units.tk });
    expect(await revoke("admin", "admin")).toEqual(refusal("LAST_ADMIN"));
    await resetPassword(office.viewer("admin"), { employeeId: office.people.colleague.id });
    const second = { ...office.viewer("colleague"), grants: office.viewer("admin").grants };
    const [mine] = await grantsOf("admin");
    const [hers] = await grantsOf("colleague");
    const from = { from: OFFICE_DAY, reason: "Saling mencabut", version: 1 };
    const both = await Promise.all([
      revokeRole(office.viewer("admin"), { grantId: hers!.id, ...from }),
      revokeRole(second, { grantId: mine!.id, ...from }),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toEqual(refusal("LAST_ADMIN"));
    await db.roleGrant.deleteMany({ where: { role: "BKD_ADMIN" } });
    await db.roleGrant.create({
      data: {
        employeeId: office.people.admin.id,
        role: "BKD_ADMIN",
        unitId: office.units.tk,
        startsOn: fromDay("2025-01-01"),
      },
    });
  });

  it("ends by itself when somebody retires", async () => {
    await grant("admin", "asn");
    const token = await tokenOf("asn");
    await db.employeeStatus.create({
      data: { employeeId: office.people.asn.id, kind: "PENSIUN", startsOn: fromDay(OFFICE_DAY) },
    });
    expect(await viewerOf(token)).toBeNull();
    const page = await listRights(office.viewer("admin"), ALL, { page: 1, today: OFFICE_DAY });
    expect(page?.rights.map(({ name }) => name)).not.toContain("Ratna Wulandari");
  });
});

const ALL: RightsFilter = { name: "", role: null, unit: "" };

describe("who has which right today", () => {
  const seen = async (who: PersonKey, change: Partial<RightsFilter> = {}) =>
    (await listRights(office.viewer(who), { ...ALL, ...change }, { page: 1, today: OFFICE_DAY }))?.rights.map(
      ({ name, role, unit, mayRevoke }) => [name, role, unit, mayRevoke],
    );

  it("is all of it to the HR agency, and what lies in her unit to its administrator", async () => {
    const dukcapil = "Dinas Kependudukan dan Pencatatan Sipil";
    expect(await seen("admin")).toHaveLength(5);
    expect(await seen("unitAdmin")).toEqual([
      ["Nurul Aini", "UNIT_ADMIN", dukcapil, false],
      ["Sri Lestari", "LEADER", dukcapil, true],
    ]);
    expect(await seen("head")).toBeUndefined();
  });

  it("is found by name, role and unit", async () => {
    expect((await seen("admin", { role: "LEADER" }))?.map(([name]) => name)).toEqual([
      "Agus Salim",
      "Sri Lestari",
    ]);
    expect((await seen("admin", { role: "LEADER", unit: "dinkes" }))?.map(([name]) => name)).toEqual([
      "Agus Salim",
    ]);
    expect((await seen("admin", { name: "lestari SRI" }))?.map(([name]) => name)).toEqual(["Sri Lestari"]);
    expect(await seen("unitAdmin", { unit: "dinkes" })).toHaveLength(2);
  });

  it("is taken along with a trace, and by nobody who may not look it up", async () => {
    expect(await exportRights(office.viewer("auditor"), ALL, OFFICE_DAY)).toHaveLength(5);
    expect(await db.auditEvent.findFirst({ where: { action: "export-rights" } })).toMatchObject({
      actorId: office.people.auditor.id,
      detail: { rights: 5 },
    });
    expect(await exportRights(office.viewer("head"), ALL, OFFICE_DAY)).toBeNull();
  });

  it("stands on the page of the person, for herself and for whoever keeps rights", async () => {
    await grant("admin", "asn", { startsOn: "2026-10-01" });
    const { id } = office.people.asn;
    expect(await getPersonRights(office.viewer("asn"), id, OFFICE_DAY)).toMatchObject({
      rights: [{ role: "SURVEY_OFFICER", grantedBy: "Maya Kusumawati", mayRevoke: false }],
      roles: [],
      units: [],
    });
    const byAdmin = await getPersonRights(office.viewer("unitAdmin"), id, OFFICE_DAY);
    expect(byAdmin?.roles).toEqual(["SURVEY_OFFICER", "LEADER"]);
    expect(byAdmin?.units.map(({ id: unit }) => unit)).toEqual([
      office.units.dukcapil,
      office.units.pendaftaran,
    ]);
    expect(await getPersonRights(office.viewer("head"), id, OFFICE_DAY)).toBeNull();
  });
});

describe("an account", () => {
  const close = (who: PersonKey, whose: PersonKey, active = false) =>
    switchAccount(office.viewer(who), {
      employeeId: office.people[whose].id,
      active,
      reason: "Cuti panjang",
    });

  it("that is closed ends its sessions and lets nobody in until it is opened again", async () => {
    const token = await tokenOf("asn");
    expect(await close("unitAdmin", "asn")).toEqual({ ok: true, value: { active: false } });
    expect(await viewerOf(token)).toBeNull();
    await expect(tokenOf("asn")).rejects.toThrow("SIGN_IN_FAILED");
    expect(await getAccountState(office.viewer("unitAdmin"), office.people.asn.id)).toBe("DISABLED");
    expect(await close("unitAdmin", "asn", true)).toMatchObject({ ok: true });
    await tokenOf("asn");
    const events = await db.auditEvent.findMany({
      where: { action: "switch-account" },
      orderBy: { number: "asc" },
    });
    expect(events.map(({ detail }) => detail)).toEqual([
      { active: false, reason: "Cuti panjang" },
      { active: true, reason: "Cuti panjang" },
    ]);
  });

  it("is closed by nobody who does not keep it, and not where there is none", async () => {
    expect(await close("unitAdmin", "head")).toEqual(refusal("NOT_ALLOWED"));
    expect(await close("unitAdmin", "otherAsn")).toEqual(refusal("NOT_FOUND"));
    expect(await close("unitAdmin", "colleague")).toEqual(refusal("NO_ACCOUNT"));
    expect(await close("admin", "admin")).toEqual(refusal("OWN_PASSWORD"));
  });
});

describe("letters with first passwords", () => {
  const print = (who: PersonKey, unitId: string) => printLetters(office.viewer(who), { unitId });

  it("go to all of a unit who never signed in and may be given one, and each password fits", async () => {
    const printed = await print("unitAdmin", office.units.dukcapil);
    if (!printed.ok) throw new Error(printed.refusal.code);
    // Ratna has a password of her own, Nurul prints them herself, and Sri is the leader.
    expect(printed.value.letters.map(({ name }) => name)).toEqual(["Bayu Prasetya", "Hendra Saputra"]);
    const [bayu] = printed.value.letters;
    expect(bayu).toMatchObject({
      position: "Pengadministrasi Kependudukan",
      unit: "Bidang Pendaftaran Penduduk",
    });
    expect(await viewerOf(await tokenOf("colleague", bayu!.password))).toMatchObject({
      mustChangePassword: true,
    });
    const kept = JSON.stringify(
      [await db.account.findMany(), await db.auditEvent.findMany({ take: 500 })],
      (_, value) => (typeof value === "bigint" ? String(value) : (value as unknown)),
    );
    for (const { password } of printed.value.letters) expect(kept).not.toContain(password);
    const letter = await renderPdf(
      firstLetters({ instansi: "Tirta Kencana", address: "https://teraju.contoh/masuk", ...printed.value }),
    );
    expect(Buffer.from(letter).subarray(0, 5).toString()).toBe("%PDF-");
  });

  it("printed again replace those that nobody used, and leave out who signed in with one", async () => {
    const first = await print("admin", office.units.dinkes);
    if (!first.ok) throw new Error(first.refusal.code);
    expect(first.value.letters.map(({ name }) => name)).toEqual(["Agus Salim", "Dewi Anggraini"]);
    const [agus, dewi] = first.value.letters;
    await tokenOf("otherSupervisor", agus!.password);
    const second = await print("admin", office.units.dinkes);
    expect(second.ok && second.value.letters.map(({ name }) => name)).toEqual(["Dewi Anggraini"]);
    await expect(tokenOf("otherAsn", dewi!.password)).rejects.toThrow("SIGN_IN_FAILED");
    if (second.ok) await tokenOf("otherAsn", second.value.letters[0]!.password);
    expect(await print("admin", office.units.dinkes)).toEqual(refusal("NO_LETTERS"));
  });

  it("are refused for the unit of another and for none", async () => {
    expect(await print("unitAdmin", office.units.dinkes)).toEqual(refusal("NOT_ALLOWED"));
    expect(await print("auditor", office.units.dinkes)).toEqual(refusal("NOT_ALLOWED"));
    expect(await print("admin", office.people.asn.id)).toEqual(refusal("NOT_FOUND"));
  });

  it("are offered by unit with how many wait, to whoever prints them", async () => {
    const units = await listLetterUnits(office.viewer("unitAdmin"), OFFICE_DAY);
    expect(units?.map(({ name, waiting }) => [name, waiting])).toEqual([
      ["Dinas Kependudukan dan Pencatatan Sipil", 3],
    ]);
    expect(await listLetterUnits(office.viewer("head"), OFFICE_DAY)).toBeNull();
  });
});
