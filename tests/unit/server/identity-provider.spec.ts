import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { farewell, identityProvider, proofOf } from "@/lib/server/auth/identity-provider";
import type { Oidc } from "@/lib/server/env";

const OFFICE: Oidc = {
  issuer: "https://masuk.contoh.go.id",
  clientId: "teraju",
  clientSecret: "rahasia",
  nipClaim: "nip",
  name: "akun instansi",
};
const NIP = "199107142019032907";

describe("whom the identity provider vouches for", () => {
  const proof = (claims: object, oidc = OFFICE) =>
    proofOf(oidc, { profile: { sub: "s-1", ...claims }, idToken: "token" });

  it("is known by the provider's own name, and by the NIP where the office said which claim holds it", () => {
    expect(proof({ nip: ` ${NIP} ` })).toMatchObject({ issuer: OFFICE.issuer, subject: "s-1", nip: NIP });
    expect(proof({ nip: " " }).nip).toBeNull();
    expect(proof({}).nip).toBeNull();
    expect(proof({ nip: NIP }, { ...OFFICE, nipClaim: null }).nip).toBeNull();
  });

  it("is called as people know the account: its name there, else the mail, else the person, else the number", () => {
    const names = { preferred_username: "ratna", email: "ratna@contoh.go.id", name: "Ratna" };
    expect([
      proof(names).label,
      proof({ email: names.email, name: names.name }).label,
      proof({ name: names.name }).label,
      proof({}).label,
      proof({ name: "" }).label,
    ]).toEqual(["ratna", "ratna@contoh.go.id", "Ratna", "s-1", "s-1"]);
  });

  it("is nobody without a subject or without the token that was checked", () => {
    expect(() => proofOf(OFFICE, { profile: { nip: NIP } as object, idToken: "token" })).toThrow();
    expect(() => proofOf(OFFICE, { profile: undefined, idToken: "token" })).toThrow();
    expect(() => proofOf(OFFICE, { profile: { sub: "s-1" }, idToken: undefined })).toThrow();
  });
});

describe("what the token lacks", () => {
  const asked = async (claims: object, more: object | null, oidc = OFFICE) => {
    const provider = identityProvider(oidc);
    if (provider.type !== "oauth" || typeof provider.userinfo !== "object") throw new Error("no userinfo");
    let calls = 0;
    const client = {
      issuer: { metadata: more === null ? {} : { userinfo_endpoint: "https://masuk.contoh.go.id/userinfo" } },
      userinfo: () => {
        calls += 1;
        return Promise.resolve(more);
      },
    };
    const request = provider.userinfo.request as (context: object) => Promise<object>;
    const answer = await request({ client, tokens: { access_token: "a", claims: () => claims } });
    return { answer, calls };
  };

  it("is asked of userinfo, and what the token says is not overruled", async () => {
    expect(await asked({ sub: "s-1", name: "Ratna" }, { sub: "s-1", name: "Lain", nip: NIP })).toEqual({
      answer: { sub: "s-1", name: "Ratna", nip: NIP },
      calls: 1,
    });
  });

  it("is not asked where the token says it, or where nobody can be asked", async () => {
    expect(await asked({ sub: "s-1", nip: NIP }, { sub: "s-1" })).toMatchObject({ calls: 0 });
    expect(await asked({ sub: "s-1" }, null)).toEqual({ answer: { sub: "s-1" }, calls: 0 });
    const byName = { ...OFFICE, nipClaim: null };
    expect(await asked({ sub: "s-1", preferred_username: "ratna" }, { sub: "s-1" }, byName)).toMatchObject({
      calls: 0,
    });
    expect(await asked({ sub: "s-1" }, { sub: "s-1" }, byName)).toMatchObject({ calls: 1 });
  });

  it("is refused when it tells of somebody else", async () => {
    await expect(asked({ sub: "s-1" }, { sub: "s-2", nip: NIP })).rejects.toThrow("somebody else");
  });
});

describe("going out at the provider as well", () => {
  let server: Server;
  let answer: object = {};
  let asked = 0;
  const at = (path: string): Oidc => ({
    ...OFFICE,
    issuer: `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`,
  });
  const leave = (oidc: Oidc) =>
    farewell(oidc, { idToken: "token", backTo: "https://teraju.contoh.go.id/masuk" });

  beforeAll(async () => {
    server = createServer((_request, response) => {
      asked += 1;
      response.end(JSON.stringify(answer));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  });
  afterAll(() => {
    server.close();
  });

  it("leads there with who leaves and the way back, and remembers the way", async () => {
    answer = { end_session_endpoint: "https://masuk.contoh.go.id/keluar" };
    const [first, before] = [await leave(at("/a/")), asked];
    expect(first).toBe(
      "https://masuk.contoh.go.id/keluar?id_token_hint=token&client_id=teraju" +
        "&post_logout_redirect_uri=https%3A%2F%2Fteraju.contoh.go.id%2Fmasuk",
    );
    expect([await leave(at("/a/")), asked]).toEqual([first, before]);
  });

  it("ends here alone where the provider offers none, tells nonsense or does not answer", async () => {
    answer = {};
    expect(await leave(at("/b"))).toBeNull();
    answer = { end_session_endpoint: "no address" };
    expect(await leave(at("/c"))).toBeNull();
    expect(await leave({ ...OFFICE, issuer: "http://127.0.0.1:9" })).toBeNull();
  });
});
