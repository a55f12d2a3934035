import { beforeAll, describe, expect, it } from "vitest";
import { viewerOf } from "@/lib/server/auth/viewer";
import { changePassword, hashPassword } from "@/lib/account/commands/passwords";
import type { NewSession } from "@/lib/account/commands/open-session";
import { endDevice, signIn, signOut } from "@/lib/account/commands/sessions";
import { db } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import { listDevices } from "@/lib/account/queries/account";
import { useDatabase } from "@/tests/support/database";
import { makeOffice, OFFICE_DAY, type Office, type PersonKey } from "@/tests/support/office";

useDatabase();

const PASSWORD = "kuda-makan-jagung";
const MINUTE = 60_000;
let office: Office;

beforeAll(async () => {
  office = await makeOffice();
  const passwordHash = await hashPassword(PASSWORD);
  for (const key of ["asn", "colleague", "supervisor", "head", "admin", "otherAsn", "auditor"] as const) {
    await db.account.create({
      data: { employeeId: office.people[key].id, passwordHash, mustChangePassword: key === "otherAsn" },
    });
  }
});

interface From {
  address?: string;
  deviceHash?: string | null;
  device?: string;
}

const FIREFOX = "Mozilla/5.0 (X11; Linux) Firefox/140.0";

const enter = (person: PersonKey, password = PASSWORD, from: From = {}) =>
  signIn(
    { nip: office.people[person].nip, password },
    { address: `10.0.0.${person.length}`, device: FIREFOX, deviceHash: null, ...from },
  );

async function entered(person: PersonKey, from: From = {}): Promise<NewSession> {
  const outcome = await enter(person, PASSWORD, from);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value;
}

describe("signing in", () => {
  it("answers the same to a wrong password, an unknown NIP and a disabled account", async () => {
    await db.account.update({
      where: { employeeId: office.people.head.id },
      data: { disabledAt: new Date() },
    });
    const failed = { ok: false, refusal: { code: "SIGN_IN_FAILED" } };
    expect(await enter("asn", "bukan sandinya")).toEqual(failed);
    expect(
      await signIn(
        { nip: "190001011900011999", password: PASSWORD },
        { address: "10.1.1.1", device: "", deviceHash: null },
      ),
    ).toEqual(failed);
    expect(await enter("head")).toEqual(failed);
  });

  it("is refused from the first day of retirement on, with the reason, and open sessions count no more", async () => {
    const before = await entered("supervisor");
    const employeeId = office.people.supervisor.id;
    const retired = await db.employeeStatus.create({
      data: { employeeId, kind: "PENSIUN", startsOn: fromDay("2026-09-16") },
    });
    // until the day before she is in service
    expect(await viewerOf(before.token)).toMatchObject({ employeeId });
    await entered("supervisor");
    await db.employeeStatus.update({ where: { id: retired.id }, data: { startsOn: fromDay(OFFICE_DAY) } });
    expect(await viewerOf(before.token)).toBeNull();
    expect(await enter("supervisor")).toEqual({ ok: false, refusal: { code: "SERVICE_ENDED" } });
    // who does not know the password does not learn it
    expect(await enter("supervisor", "bukan sandinya")).toEqual({
      ok: false,
      refusal: { code: "SIGN_IN_FAILED" },
    });
    await db.employeeStatus.update({ where: { id: retired.id }, data: { kind: "TUGAS_BELAJAR" } });
    expect(await viewerOf(before.token)).toMatchObject({ employeeId });
    await db.employeeStatus.delete({ where: { id: retired.id } });
  });

  it("with the right password opens a session whose token the database does not know", async () => {
    const { token } = await entered("asn");
    expect(await viewerOf(token)).toMatchObject({
      employeeId: office.people.asn.id,
      name: "Ratna Wulandari",
      mustChangePassword: false,
    });
    expect(await db.session.count({ where: { tokenHash: token } })).toBe(0);
  });

  it("lasts as long as the roles of today allow; one that is over shortens nothing", async () => {
    const hoursOf = async (person: PersonKey) =>
      Math.round(((await entered(person)).expiresAt.getTime() - Date.now()) / 3_600_000);
    expect(await hoursOf("admin")).toBe(10);
    await db.roleGrant.create({
      data: {
        employeeId: office.people.supervisor.id,
        role: "AUDITOR",
        unitId: office.units.tk,
        startsOn: new Date("2026-01-01"),
        endsOn: new Date("2026-09-14"),
      },
    });
    expect(await hoursOf("supervisor")).toBe(7 * 24);
  });

  it("says who still has a first password", async () => {
    expect(await entered("otherAsn")).toMatchObject({ mustChangePassword: true });
  });

  it("waits after five failures, also for the right password, and for nobody else", async () => {
    for (let attempt = 1; attempt <= 5; attempt += 1)
      expect(await enter("colleague", `salah ${attempt}`, { address: "10.2.2.2" })).toEqual({
        ok: false,
        refusal: { code: "SIGN_IN_FAILED" },
      });
    const waits = { ok: false, refusal: { code: "TOO_MANY_ATTEMPTS", minutes: 15 } };
    expect(await enter("colleague", "salah 6", { address: "10.2.2.2" })).toEqual(waits);
    expect(await enter("colleague", PASSWORD, { address: "10.3.3.3" })).toEqual(waits);
    expect(await enter("supervisor", PASSWORD, { address: "10.2.2.2" })).toMatchObject({ ok: true });
  });

  it("slows an address down after thirty failures, whoever was tried", async () => {
    for (let attempt = 1; attempt <= 30; attempt += 1)
      await signIn(
        { nip: `1900010119000119${String(attempt).padStart(2, "0")}`, password: "x" },
        { address: "10.9.9.9", device: "", deviceHash: null },
      );
    expect(await enter("supervisor", PASSWORD, { address: "10.9.9.9" })).toEqual({
      ok: false,
      refusal: { code: "TOO_MANY_ATTEMPTS", minutes: 15 },
    });
    expect(await enter("supervisor", PASSWORD, { address: "10.9.9.8" })).toMatchObject({ ok: true });
  }, 60_000);
});

const WAITS = { ok: false, refusal: { code: "TOO_MANY_ATTEMPTS", minutes: 15 } };

describe("guessing a password", () => {
  it("of one person, twenty times at once, has five guesses looked at", async () => {
    const { nip } = office.people.unitAdmin;
    await db.account.create({
      data: { employeeId: office.people.unitAdmin.id, passwordHash: await hashPassword(PASSWORD) },
    });
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        signIn({ nip, password: `salah ${at}` }, { address: `10.7.0.${at}`, device: "", deviceHash: null }),
      ),
    );
    const codes = outcomes.map((outcome) => (outcome.ok ? "DONE" : outcome.refusal.code)).sort();
    expect(codes).toEqual([
      ...Array<string>(5).fill("SIGN_IN_FAILED"),
      ...Array<string>(15).fill("TOO_MANY_ATTEMPTS"),
    ]);
    expect(await enter("unitAdmin")).toEqual(WAITS);
  });

  it("elsewhere never locks the owner out of a browser in which she signed in before", async () => {
    const known = { deviceHash: "her own browser" };
    await entered("auditor", known);
    for (let attempt = 1; attempt <= 6; attempt += 1) await enter("auditor", `salah ${attempt}`);
    expect(await enter("auditor", PASSWORD, { deviceHash: "another browser" })).toEqual(WAITS);
    expect(await enter("auditor", PASSWORD, known)).toMatchObject({ ok: true });
  });

  it("in that browser waits after five, and a browser is hers for half a year", async () => {
    const known = { deviceHash: "her own browser" };
    for (let attempt = 1; attempt <= 5; attempt += 1)
      expect(await enter("auditor", `salah ${attempt}`, known)).toMatchObject({
        refusal: { code: "SIGN_IN_FAILED" },
      });
    expect(await enter("auditor", PASSWORD, known)).toEqual(WAITS);
    await db.session.updateMany({
      where: { deviceHash: "her own browser" },
      data: { createdAt: new Date(Date.now() - 181 * 24 * 60 * MINUTE) },
    });
    expect(await enter("auditor", PASSWORD, { deviceHash: "her own browser" })).toEqual(WAITS);
  });

  it("rightly costs an office behind one address none of its thirty guesses", async () => {
    for (let attempt = 1; attempt <= 32; attempt += 1)
      expect(await enter("supervisor", PASSWORD, { address: "10.8.8.8" })).toMatchObject({ ok: true });
  }, 60_000);
});

describe("the devices of a person", () => {
  it("are her browsers, the present one first, each with its first use; ending one ends all its sessions", async () => {
    const viewer = office.viewer("asn");
    await signOut(viewer, null);
    const desk = { deviceHash: "desk", device: FIREFOX };
    const sessions = [];
    for (const from of [desk, { deviceHash: "phone", device: "Android Chrome/1" }, desk, {}, {}])
      sessions.push(await viewerOf((await entered("asn", from)).token));
    const [first, phone, present] = sessions;
    await signOut(viewer, first!.sessionId);
    const { shown, more } = await listDevices(present!);
    expect(more).toBe(0);
    expect(shown.map(({ deviceHash, isPresent, sessions: count }) => [deviceHash, isPresent, count])).toEqual(
      [
        ["desk", true, 1],
        [null, false, 2],
        ["phone", false, 1],
      ],
    );
    const began = await db.session.findUnique({
      where: { id: first!.sessionId },
      select: { createdAt: true },
    });
    expect(shown[0]?.firstSeenAt).toBe(began?.createdAt.toISOString());
    expect(await endDevice(viewer, sessions[4]!.sessionId)).toEqual({ ok: true, value: 2 });
    expect(await endDevice(viewer, phone!.sessionId)).toEqual({ ok: true, value: 1 });
    expect(await endDevice(viewer, phone!.sessionId)).toEqual({ ok: false, refusal: { code: "NOT_FOUND" } });
    expect((await listDevices(present!)).shown).toHaveLength(1);
  });

  it("are ten at most on the page, with the number of the others", async () => {
    let last = await entered("asn", { deviceHash: "browser 1" });
    for (let at = 2; at <= 12; at += 1) last = await entered("asn", { deviceHash: `browser ${at}` });
    const { shown, more } = await listDevices((await viewerOf(last.token))!);
    expect([shown.length, more, shown[0]?.deviceHash]).toEqual([10, 3, "browser 12"]);
  });
});

describe("a session", () => {
  it("ends at once where it is revoked, and only there", async () => {
    const [here, there] = [await entered("supervisor"), await entered("supervisor")];
    const viewer = (await viewerOf(here.token))!;
    const other = (await viewerOf(there.token))!;
    expect(await signOut(viewer, other.sessionId)).toEqual({ ok: true, value: 1 });
    expect(await viewerOf(there.token)).toBeNull();
    expect(await viewerOf(here.token)).toMatchObject({ sessionId: viewer.sessionId });
  });

  it("of somebody else cannot be ended", async () => {
    const mine = (await viewerOf((await entered("supervisor")).token))!;
    const theirs = await entered("admin");
    const { sessionId } = (await viewerOf(theirs.token))!;
    expect(await signOut(mine, sessionId)).toEqual({ ok: false, refusal: { code: "NOT_FOUND" } });
    expect(await viewerOf(theirs.token)).not.toBeNull();
  });

  it("ends on every device when its person signs out everywhere", async () => {
    const [here, there] = [await entered("asn"), await entered("asn")];
    await signOut((await viewerOf(here.token))!, null);
    expect(await viewerOf(here.token)).toBeNull();
    expect(await viewerOf(there.token)).toBeNull();
    expect(await listDevices(office.viewer("asn"))).toEqual({ shown: [], more: 0 });
    expect(await signOut(office.viewer("asn"), null)).toEqual({ ok: true, value: 0 });
  });

  it("ends after an hour without a request for whoever sees many, after eight for everyone else", async () => {
    const idle = async (token: string, minutes: number) => {
      const { sessionId } = (await viewerOf(token))!;
      await db.session.update({
        where: { id: sessionId },
        data: { lastSeenAt: new Date(Date.now() - minutes * MINUTE) },
      });
      return viewerOf(token);
    };
    expect(await idle((await entered("admin")).token, 59)).not.toBeNull();
    expect(await idle((await entered("admin")).token, 61)).toBeNull();
    expect(await idle((await entered("asn")).token, 479)).not.toBeNull();
    expect(await idle((await entered("asn")).token, 481)).toBeNull();
  });

  it("ends when its time is up, and when the account is disabled", async () => {
    const expired = await entered("asn");
    await db.session.update({
      where: { id: (await viewerOf(expired.token))!.sessionId },
      data: { expiresAt: new Date(Date.now() - 1000) },
    });
    expect(await viewerOf(expired.token)).toBeNull();
    const disabled = await entered("admin");
    await db.account.update({
      where: { employeeId: office.people.admin.id },
      data: { disabledAt: new Date() },
    });
    expect(await viewerOf(disabled.token)).toBeNull();
    await db.account.update({ where: { employeeId: office.people.admin.id }, data: { disabledAt: null } });
  });

  it("carries the roles of today, not those of when it began", async () => {
    const { token } = await entered("admin");
    expect((await viewerOf(token))!.grants).toEqual([{ role: "BKD_ADMIN", unitPath: "/tk/" }]);
    await db.roleGrant.updateMany({
      where: { employeeId: office.people.admin.id },
      data: { endsOn: new Date("2026-09-14T00:00:00Z") },
    });
    expect((await viewerOf(token))!.grants).toEqual([]);
  });
});

describe("changing the password", () => {
  it("ends the first password and every other device", async () => {
    const [here, there] = [await entered("otherAsn"), await entered("otherAsn")];
    const viewer = (await viewerOf(here.token))!;
    expect(viewer.mustChangePassword).toBe(true);
    expect(
      await changePassword(viewer, { currentPassword: PASSWORD, newPassword: "teratai di kolam" }),
    ).toEqual({ ok: true, value: null });
    expect(await viewerOf(there.token)).toBeNull();
    expect(await viewerOf(here.token)).toMatchObject({ mustChangePassword: false });
    expect(await enter("otherAsn")).toEqual({ ok: false, refusal: { code: "SIGN_IN_FAILED" } });
    expect(await enter("otherAsn", "teratai di kolam")).toMatchObject({ ok: true });
  });

  it("is refused without the present one, with the same one, and with a weak one; nothing changes", async () => {
    const viewer = (await viewerOf((await entered("supervisor")).token))!;
    const faultsOf = async (currentPassword: string, newPassword: string) => {
      const outcome = await changePassword(viewer, { currentPassword, newPassword });
      if (outcome.ok || outcome.refusal.code !== "FIELDS_REFUSED") return outcome;
      return outcome.refusal.faults.map(({ field, refusal }) => `${field}: ${refusal.code}`);
    };
    expect(await faultsOf("bukan ini", "teratai di kolam")).toEqual(["currentPassword: PASSWORD_WRONG"]);
    expect(await faultsOf("bukan ini", "pendek")).toEqual([
      "currentPassword: PASSWORD_WRONG",
      "newPassword: PASSWORD_TOO_SHORT",
    ]);
    expect(await faultsOf(PASSWORD, PASSWORD)).toEqual(["newPassword: PASSWORD_UNCHANGED"]);
    expect(await faultsOf(PASSWORD, "pendek")).toEqual(["newPassword: PASSWORD_TOO_SHORT"]);
    expect(await faultsOf(PASSWORD, `x${office.people.supervisor.nip}`)).toEqual([
      "newPassword: PASSWORD_CONTAINS_NIP",
    ]);
    expect(await enter("supervisor")).toMatchObject({ ok: true });
  });

  it("has five guesses at the present one looked at, also of twenty at once, and then waits", async () => {
    const viewer = (await viewerOf((await entered("supervisor")).token))!;
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        changePassword(viewer, { currentPassword: `salah ${at}`, newPassword: "teratai di kolam" }),
      ),
    );
    const waiting = outcomes.filter((outcome) => !outcome.ok && outcome.refusal.code === "TOO_MANY_ATTEMPTS");
    expect(waiting).toHaveLength(15);
    expect(
      await changePassword(viewer, { currentPassword: PASSWORD, newPassword: "teratai di kolam" }),
    ).toEqual(WAITS);
    expect(await enter("supervisor")).toMatchObject({ ok: true });
  });
});
