import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { resetPassword, hashPassword } from "@/lib/account/commands/passwords";
import { dropOffer, unlinkIdentity } from "@/lib/account/commands/identities";
import { signOut } from "@/lib/account/commands/sessions";
import { getIdentityOffer, getLinkedSince } from "@/lib/account/queries/account";
import { farewell } from "@/lib/server/auth/identity-provider";
import { hashToken } from "@/lib/server/auth/session-token";
import { idTokenOf, viewerOf } from "@/lib/server/auth/viewer";
import { db } from "@/lib/server/db/client";
import { env, oidcOf } from "@/lib/server/env";
import { useDatabase } from "@/tests/support/database";
import { doorOf, openIdentityOffice } from "@/tests/support/identity-office";
import { makeOffice, type Office, type PersonKey } from "@/tests/support/office";
import { openIdentityProvider, type IdentityProvider } from "@/tests/support/oidc";
import { Visitor } from "@/tests/support/visitor";

useDatabase();

const PASSWORD = "kuda-makan-jagung";
let office: Office;
let provider: IdentityProvider;
let origin: string;
let close: () => Promise<void>;
let door: ReturnType<typeof doorOf>;

beforeAll(async () => {
  provider = await openIdentityProvider();
  Object.assign(process.env, provider.settings);
  ({ origin, close } = await openIdentityOffice());
  provider.leadsBackTo(origin);
  door = doorOf(origin, provider);
  office = await makeOffice();
  const passwordHash = await hashPassword(PASSWORD);
  for (const key of ["asn", "colleague", "supervisor", "head", "otherAsn"] as const)
    await db.account.create({
      data: { employeeId: office.people[key].id, passwordHash, mustChangePassword: key === "head" },
    });
});
afterAll(async () => {
  await close();
  await provider.stop();
});

const key = (visitor: Visitor): string => visitor.cookie("localhost", "teraju") ?? "";
const countOpened = (person: PersonKey): Promise<number> =>
  db.session.count({ where: { employeeId: office.people[person].id } });

/** Through the provider for the first time: she is known there, and not yet here. */
async function offered(subject: string): Promise<Visitor> {
  provider.knows(subject, { preferred_username: `${subject}@kabupaten.test` });
  const visitor = new Visitor();
  expect((await door.through(visitor)).pathname).toBe("/beranda");
  return visitor;
}

const prove = (visitor: Visitor, person: PersonKey, password = PASSWORD): Promise<URL> =>
  door.post(visitor, "callback/credentials", {
    nip: office.people[person].nip,
    password,
    offer: key(visitor),
  });

async function linked(subject: string, person: PersonKey): Promise<Visitor> {
  const visitor = await offered(subject);
  await prove(visitor, person);
  return visitor;
}

describe("whom the provider knows and the office does not", () => {
  it("is not signed in by that, and is told which account waits to be linked", async () => {
    const visitor = await offered("ratna");
    expect(await viewerOf(key(visitor))).toBeNull();
    expect(await getIdentityOffer(hashToken(key(visitor)))).toEqual({ label: "ratna@kabupaten.test" });
    expect(await countOpened("asn")).toBe(0);
  });

  it("links it once with her password, and from then on comes in without it", async () => {
    const visitor = await linked("ratna", "asn");
    expect(await door.nameOf(visitor)).toBe("Ratna Wulandari");
    expect(await getIdentityOffer(hashToken(key(visitor)))).toBeNull();
    const again = new Visitor();
    expect((await door.through(again)).pathname).toBe("/beranda");
    expect(await door.nameOf(again)).toBe("Ratna Wulandari");
    expect(
      await db.auditEvent.count({ where: { action: "link-identity", actorId: office.people.asn.id } }),
    ).toBe(1);
  });

  it("keeps nothing but an opaque key in the browser, and nothing readable of it in the database", async () => {
    const visitor = await linked("kunci", "colleague");
    expect(key(visitor)).toMatch(/^[\w-]{43}$/);
    expect(await db.session.count({ where: { tokenHash: key(visitor) } })).toBe(0);
    expect(await db.session.count({ where: { tokenHash: hashToken(key(visitor)) } })).toBe(1);
  });

  it("is not linked by a wrong password, and may try again", async () => {
    const visitor = await offered("salah");
    expect((await prove(visitor, "supervisor", "bukan sandinya")).searchParams.get("error")).toBe(
      "CredentialsSignin",
    );
    expect(await db.identity.count({ where: { subject: "salah" } })).toBe(0);
    await prove(visitor, "supervisor");
    expect(await door.nameOf(visitor)).toBe("Hendra Saputra");
  });

  it("is not linked when she says that it is not hers, or when ten minutes are over", async () => {
    const unwanted = await offered("bukan-saya");
    await dropOffer(key(unwanted));
    await prove(unwanted, "otherAsn");
    const late = await offered("terlambat");
    await db.identityOffer.updateMany({ data: { expiresAt: new Date(Date.now() - 1000) } });
    expect(await getIdentityOffer(hashToken(key(late)))).toBeNull();
    await prove(late, "otherAsn");
    expect(await db.identity.count({ where: { employeeId: office.people.otherAsn.id } })).toBe(0);
    expect(await countOpened("otherAsn")).toBe(0);
  });

  it("has one account there: a new link takes the place of the old one", async () => {
    await linked("lama", "otherAsn");
    await linked("baru", "otherAsn");
    expect(
      await db.identity.findMany({
        where: { employeeId: office.people.otherAsn.id },
        select: { subject: true },
      }),
    ).toEqual([{ subject: "baru" }]);
  });

  it("comes in by her password alone once she took the link back, and finds it again when she links anew", async () => {
    await linked("lepas", "otherAsn");
    const viewer = office.viewer("otherAsn");
    expect(await getLinkedSince(viewer)).toMatch(/^\d{4}-/);
    expect(await unlinkIdentity(viewer)).toEqual({ ok: true, value: null });
    expect(await getLinkedSince(viewer)).toBeNull();
    expect(await unlinkIdentity(viewer)).toMatchObject({ ok: false, refusal: { code: "NOT_FOUND" } });
    const visitor = await offered("lepas");
    expect(await viewerOf(key(visitor))).toBeNull();
    await prove(visitor, "otherAsn");
    expect(await door.nameOf(visitor)).not.toBeNull();
    expect(
      await db.auditEvent.count({ where: { action: "unlink-identity", actorId: viewer.employeeId } }),
    ).toBe(1);
  });

  it("still changes a first password when she linked with it, and not when the provider vouches alone", async () => {
    const first = await linked("sri", "head");
    expect(await viewerOf(key(first))).toMatchObject({ mustChangePassword: true });
    const second = new Visitor();
    await door.through(second);
    expect(await viewerOf(key(second))).toMatchObject({ mustChangePassword: false });
  });
});

describe("the way back from the provider opens nothing", () => {
  const refused = async (visitor: Visitor, back: URL, reason = "OAuthCallback"): Promise<void> => {
    const before = await db.session.count();
    const end = await door.arrive(visitor, back);
    expect([end.pathname, end.searchParams.get("error")]).toEqual(["/masuk", reason]);
    expect([await db.session.count(), await door.nameOf(visitor)]).toEqual([before, null]);
  };

  beforeAll(async () => {
    await linked("penyerang", "colleague");
  });

  it("with another nonce than the one that was sent", async () => {
    const visitor = new Visitor();
    const back = await door.wayBack(visitor, (there) => {
      there.searchParams.set("nonce", "dari-orang-lain");
    });
    await refused(visitor, back);
  });

  it("with a code that is too old", async () => {
    const visitor = new Visitor();
    const back = await door.wayBack(visitor);
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 61_000 });
    await refused(visitor, back);
    vi.useRealTimers();
  });

  it("with a code that was used before", async () => {
    const visitor = new Visitor();
    const back = await door.wayBack(visitor);
    const again = visitor.copy();
    expect((await door.arrive(visitor, back)).pathname).toBe("/beranda");
    await refused(again, back);
  });

  it("with the state of another, or in a browser that never went there", async () => {
    const visitor = new Visitor();
    const back = await door.wayBack(visitor);
    await refused(new Visitor(), back);
    back.searchParams.set("state", "dari-orang-lain");
    await refused(visitor, back);
  });

  it("when the provider says no", async () => {
    const visitor = new Visitor();
    const back = await door.wayBack(visitor);
    const state = back.searchParams.get("state") ?? "";
    await refused(
      visitor,
      new URL(`${back.origin}${back.pathname}?error=access_denied&state=${state}`),
      "Callback",
    );
  });

  it("when the account is disabled here", async () => {
    await linked("ditutup", "supervisor");
    const employeeId = office.people.supervisor.id;
    await db.account.update({ where: { employeeId }, data: { disabledAt: new Date() } });
    const end = await door.through(new Visitor());
    expect([end.pathname, end.searchParams.get("error")]).toEqual(["/masuk", "IDENTITY_UNKNOWN"]);
    await db.account.update({ where: { employeeId }, data: { disabledAt: null } });
  });
});

describe("a provider that does not answer", () => {
  it("keeps nobody out who has a password, and says so in one sentence", async () => {
    await provider.stop();
    const visitor = new Visitor();
    const end = await door.wayBack(visitor);
    expect(end.searchParams.get("error")).toBe("OAuthSignin");
    await door.post(visitor, "callback/credentials", { nip: office.people.asn.nip, password: PASSWORD });
    expect(await door.nameOf(visitor)).toBe("Ratna Wulandari");
    await provider.start();
  });
});

describe("a session that came through the provider", () => {
  it("ends at once where it is revoked", async () => {
    const visitor = await linked("cabut", "asn");
    const viewer = (await viewerOf(key(visitor)))!;
    await signOut(viewer, viewer.sessionId);
    expect(await door.nameOf(visitor)).toBeNull();
  });

  it("ends at the provider as well, which leads back to the sign-in page", async () => {
    const visitor = await linked("pulang", "asn");
    const viewer = (await viewerOf(key(visitor)))!;
    const idToken = (await idTokenOf(viewer.sessionId))!;
    const oidc = oidcOf(env())!;
    const address = (await farewell(oidc, { idToken, backTo: `${origin}/masuk` }))!;
    await door.post(visitor, "signout");
    expect(await viewerOf(key(visitor))).toBeNull();
    expect(await idTokenOf(viewer.sessionId)).toBeNull();

    const question = await (await visitor.ask(address)).text();
    const [, confirm = ""] = /action="([^"]+)"/.exec(question) ?? [];
    const [, xsrf = ""] = /name="xsrf" value="([^"]+)"/.exec(question) ?? [];
    const gone = await visitor.ask(confirm, { xsrf, logout: "yes" });
    expect(gone.headers.get("location")).toBe(`${origin}/masuk`);
    // Signed in there no more: the provider asks anew who she is.
    provider.knows("orang-lain");
    await door.through(visitor);
    expect(await getIdentityOffer(hashToken(key(visitor)))).toEqual({ label: "orang-lain" });
  });

  it("is not opened any more by a link that somebody made with a password that was reset", async () => {
    await linked("bocor", "asn");
    expect(await resetPassword(office.viewer("admin"), { employeeId: office.people.asn.id })).toMatchObject({
      ok: true,
    });
    const visitor = new Visitor();
    await door.through(visitor);
    expect(await door.nameOf(visitor)).toBeNull();
  });
});
