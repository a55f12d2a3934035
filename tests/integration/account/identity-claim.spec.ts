import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hashPassword } from "@/lib/account/commands/passwords";
import { db } from "@/lib/server/db/client";
import { useDatabase } from "@/tests/support/database";
import { doorOf, openIdentityOffice } from "@/tests/support/identity-office";
import { makeOffice, type Office } from "@/tests/support/office";
import { openIdentityProvider, type IdentityProvider } from "@/tests/support/oidc";
import { Visitor } from "@/tests/support/visitor";

useDatabase();

let office: Office;
let provider: IdentityProvider;
let close: () => Promise<void>;
let door: ReturnType<typeof doorOf>;

beforeAll(async () => {
  provider = await openIdentityProvider();
  Object.assign(process.env, provider.settings, { OIDC_NIP_CLAIM: "nip" });
  const opened = await openIdentityOffice();
  ({ close } = opened);
  provider.leadsBackTo(opened.origin);
  door = doorOf(opened.origin, provider);
  office = await makeOffice();
  const passwordHash = await hashPassword("kuda-makan-jagung");
  await db.account.create({ data: { employeeId: office.people.asn.id, passwordHash } });
});
afterAll(async () => {
  await close();
  await provider.stop();
});

/** Comes as somebody of whom the provider tells this NIP. */
async function come(subject: string, nip: string): Promise<{ visitor: Visitor; end: URL }> {
  provider.knows(subject, { nip });
  const visitor = new Visitor();
  return { visitor, end: await door.through(visitor) };
}

describe("the cookie of a session", () => {
  it("lives a day longer than the session, so that its end can be told; no script or other site gets it", async () => {
    const { nip } = office.people.asn;
    provider.knows("kuki", { nip });
    const visitor = new Visitor();
    const answer = await visitor.ask(await door.wayBack(visitor));
    const line = answer.headers.getSetCookie().find((cookie) => cookie.startsWith("teraju="));
    const [, seconds] = /Max-Age=(\d+)/.exec(line ?? "") ?? [];
    // Seven days of the session and one more; the answer took less than a minute.
    expect(Number(seconds)).toBeGreaterThan((7 + 1) * 24 * 3600 - 60);
    expect(Number(seconds)).toBeLessThanOrEqual((7 + 1) * 24 * 3600);
    expect(line).toContain("; HttpOnly");
    expect(line).toContain("; SameSite=Lax");
  });
});

describe("a provider that tells the NIP", () => {
  it("opens a session at once, also where somebody else made the first password", async () => {
    const { visitor, end } = await come("ratna", office.people.asn.nip);
    expect(end.pathname).toBe("/beranda");
    expect(await door.nameOf(visitor)).toBe("Ratna Wulandari");
    expect(await db.session.findMany({ select: { viaProvider: true } })).toContainEqual({
      viaProvider: true,
    });
    expect(await db.identity.count()).toBe(0);
  });

  it("may write the NIP with spaces", async () => {
    const { nip } = office.people.asn;
    const { visitor } = await come("spasi", `${nip.slice(0, 8)} ${nip.slice(8, 14)} ${nip.slice(14)}`);
    expect(await door.nameOf(visitor)).toBe("Ratna Wulandari");
  });

  it.each([
    ["a NIP that nobody has here", () => "190001011900011999"],
    ["the NIP of somebody without an account", () => office.people.colleague.nip],
  ])("opens nothing for %s", async (_whom, nip) => {
    const { visitor, end } = await come("tidak-dikenal", nip());
    expect([end.pathname, end.searchParams.get("error")]).toEqual(["/masuk", "IDENTITY_UNKNOWN"]);
    expect(await door.nameOf(visitor)).toBeNull();
    expect(await db.identityOffer.count()).toBe(0);
  });
});
