import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { viewerOf } from "@/lib/server/auth/viewer";
import { changePassword, hashPassword, resetPassword } from "@/lib/account/commands/passwords";
import { signIn } from "@/lib/account/commands/sessions";
import { db } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import { getAccountState } from "@/lib/account/queries/account";
import { useDatabase } from "@/tests/support/database";
import { makeOffice, type Office, type PersonKey } from "@/tests/support/office";

useDatabase();

const FORGOTTEN = "kuda-makan-jagung";
let office: Office;
let forgottenHash: string;

beforeAll(async () => {
  office = await makeOffice();
  forgottenHash = await hashPassword(FORGOTTEN);
});

const WITH_ACCOUNT = ["asn", "head", "admin", "auditor", "unitAdmin", "otherAsn"] as const;

beforeEach(async () => {
  await db.session.deleteMany();
  await db.notification.deleteMany();
  await db.account.deleteMany();
  await db.account.createMany({
    data: WITH_ACCOUNT.map((key) => ({
      employeeId: office.people[key].id,
      passwordHash: forgottenHash,
      mustChangePassword: false,
    })),
  });
});

const reset = (who: PersonKey, whose: PersonKey) =>
  resetPassword(office.viewer(who), { employeeId: office.people[whose].id });
const enter = (whose: PersonKey, password: string) =>
  signIn({ nip: office.people[whose].nip, password }, { address: "10.0.0.1", device: "", deviceHash: null });

async function given(who: PersonKey, whose: PersonKey): Promise<string> {
  const outcome = await reset(who, whose);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value.password;
}

async function tokenOf(whose: PersonKey, password: string): Promise<string> {
  const outcome = await enter(whose, password);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value.token;
}

const hashOf = async (whose: PersonKey) =>
  (await db.account.findUnique({ where: { employeeId: office.people[whose].id } }))?.passwordHash;

describe("a temporary password", () => {
  it.each(["admin", "unitAdmin"] as const)(
    "of the ASN is given by %s; it fits and the forgotten one no longer does",
    async (who) => {
      const password = await given(who, "asn");
      expect(password).toMatch(/^([a-z]{4,7}-){4}\d{3}$/);
      expect(await enter("asn", FORGOTTEN)).toEqual({ ok: false, refusal: { code: "SIGN_IN_FAILED" } });
      expect(await enter("asn", password)).toMatchObject({ ok: true, value: { mustChangePassword: true } });
    },
  );

  it("has to be changed before anything else, and not into itself", async () => {
    const password = await given("admin", "asn");
    const viewer = (await viewerOf(await tokenOf("asn", password)))!;
    expect(viewer.mustChangePassword).toBe(true);
    expect(await changePassword(viewer, { currentPassword: password, newPassword: password })).toEqual({
      ok: false,
      refusal: {
        code: "FIELDS_REFUSED",
        faults: [{ field: "newPassword", refusal: { code: "PASSWORD_UNCHANGED" } }],
      },
    });
    expect(
      await changePassword(viewer, { currentPassword: password, newPassword: "teratai di kolam" }),
    ).toEqual({ ok: true, value: null });
    expect(await viewerOf(await tokenOf("asn", "teratai di kolam"))).toMatchObject({
      mustChangePassword: false,
    });
  });

  it("ends every session of that person and of nobody else", async () => {
    const [here, there, another] = [
      await tokenOf("asn", FORGOTTEN),
      await tokenOf("asn", FORGOTTEN),
      await tokenOf("head", FORGOTTEN),
    ];
    await given("admin", "asn");
    expect([await viewerOf(here), await viewerOf(there)]).toEqual([null, null]);
    expect(await viewerOf(another)).toMatchObject({ employeeId: office.people.head.id });
  });

  it("makes the account where there is none, with a first password to be changed", async () => {
    expect(await getAccountState(office.viewer("unitAdmin"), office.people.colleague.id)).toBe("NONE");
    const password = await given("unitAdmin", "colleague");
    expect(await enter("colleague", password)).toMatchObject({
      ok: true,
      value: { mustChangePassword: true },
    });
    expect(await getAccountState(office.viewer("unitAdmin"), office.people.colleague.id)).toBe("TEMPORARY");
  });

  it("works at once also for somebody who had to wait after five failures", async () => {
    for (let attempt = 1; attempt <= 5; attempt += 1) await enter("asn", `salah ${attempt}`);
    expect(await enter("asn", FORGOTTEN)).toEqual({
      ok: false,
      refusal: { code: "TOO_MANY_ATTEMPTS", minutes: 15 },
    });
    expect(await enter("asn", await given("admin", "asn"))).toMatchObject({ ok: true });
  });

  it("is another one each time, and only the last one fits", async () => {
    const [first, second] = [await given("admin", "asn"), await given("admin", "asn")];
    expect(second).not.toBe(first);
    expect(await enter("asn", first)).toEqual({ ok: false, refusal: { code: "SIGN_IN_FAILED" } });
    expect(await enter("asn", second)).toMatchObject({ ok: true });
  });

  it("stands nowhere in the database; the trail says who gave it to whom, and the person is told", async () => {
    const password = await given("unitAdmin", "asn");
    const event = await db.auditEvent.findFirstOrThrow({
      where: { action: "reset-password" },
      orderBy: { number: "desc" },
    });
    expect(event).toMatchObject({
      chain: "instansi",
      actorId: office.people.unitAdmin.id,
      subject: "account",
      subjectId: office.people.asn.id,
      detail: { created: false },
    });
    const told = await db.notification.findMany({ where: { employeeId: office.people.asn.id } });
    expect(told).toMatchObject([{ kind: "PASSWORD_RESET", facts: { name: "Nurul Aini" }, href: "/akun" }]);
    expect(JSON.stringify([event, told, await db.account.findMany()])).not.toContain(password);
  });
});

describe("a temporary password is refused, and nothing changes,", () => {
  it.each([
    ["asn", "colleague", "NOT_FOUND"], // an ASN does not see her colleagues
    ["otherSupervisor", "asn", "NOT_FOUND"],
    ["auditor", "asn", "NOT_ALLOWED"],
    ["head", "asn", "NOT_ALLOWED"], // a leader reads, and gives no passwords
    ["unitAdmin", "otherAsn", "NOT_FOUND"], // another dinas
    ["unitAdmin", "admin", "NOT_FOUND"],
    ["unitAdmin", "head", "NOT_ALLOWED"], // holds a role that the administrator of the unit does not
    ["asn", "asn", "OWN_PASSWORD"],
    ["unitAdmin", "unitAdmin", "OWN_PASSWORD"],
    ["admin", "admin", "OWN_PASSWORD"],
  ] as const)("to %s for %s: %s", async (who, whose, code) => {
    const before = [await hashOf(whose), await db.auditEvent.count()];
    expect(await reset(who, whose)).toEqual({ ok: false, refusal: { code } });
    expect([await hashOf(whose), await db.auditEvent.count()]).toEqual(before);
    expect(await getAccountState(office.viewer(who), office.people[whose].id)).toBeNull();
  });

  it("to the administrator of a unit for somebody of it who administers the whole instansi", async () => {
    const grant = await db.roleGrant.create({
      data: {
        employeeId: office.people.asn.id,
        role: "BKD_ADMIN",
        unitId: office.units.tk,
        startsOn: fromDay("2026-10-01"),
      },
    });
    // from next month on
    expect(await reset("unitAdmin", "asn")).toEqual({ ok: false, refusal: { code: "NOT_ALLOWED" } });
    await db.roleGrant.update({
      where: { id: grant.id },
      data: { startsOn: fromDay("2026-01-01"), endsOn: fromDay("2026-09-15") },
    });
    expect(await reset("unitAdmin", "asn")).toEqual({ ok: false, refusal: { code: "NOT_ALLOWED" } }); // until today
    await db.roleGrant.update({ where: { id: grant.id }, data: { endsOn: fromDay("2026-09-14") } });
    expect(await reset("unitAdmin", "asn")).toMatchObject({ ok: true }); // until yesterday
    await db.roleGrant.delete({ where: { id: grant.id } });
  });

  it("to the administrator of the unit she has left, who still sees her, but not to that of her new one", async () => {
    const position = await db.position.create({
      data: { unitId: office.units.dinkes, name: "Analis", kind: "FUNGSIONAL" },
    });
    const placed = { employeeId: office.people.asn.id, kind: "DEFINITIF" } as const;
    await db.placement.updateMany({ where: placed, data: { endsOn: fromDay("2026-09-14") } });
    const moved = await db.placement.create({
      data: { ...placed, positionId: position.id, startsOn: fromDay("2026-09-15") },
    });
    const successor = {
      ...office.viewer("unitAdmin"),
      grants: [{ role: "UNIT_ADMIN" as const, unitPath: "/tk/dinkes/" }],
    };
    expect(await reset("unitAdmin", "asn")).toEqual({ ok: false, refusal: { code: "NOT_ALLOWED" } });
    expect(await resetPassword(successor, { employeeId: office.people.asn.id })).toMatchObject({ ok: true });
    await db.placement.delete({ where: { id: moved.id } });
    await db.placement.updateMany({ where: placed, data: { endsOn: null } });
  });

  it("to the HR agency for a disabled account, which stays disabled", async () => {
    await db.account.update({
      where: { employeeId: office.people.asn.id },
      data: { disabledAt: new Date() },
    });
    expect(await reset("admin", "asn")).toEqual({ ok: false, refusal: { code: "ACCOUNT_DISABLED" } });
    expect(await hashOf("asn")).toBe(forgottenHash);
  });

  it("for somebody who does not exist", async () => {
    expect(await resetPassword(office.viewer("admin"), { employeeId: office.units.tk })).toEqual({
      ok: false,
      refusal: { code: "NOT_FOUND" },
    });
  });
});
