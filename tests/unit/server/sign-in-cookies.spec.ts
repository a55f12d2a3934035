import { describe, expect, it } from "vitest";
import { NextRequest } from "next/server";
import { proxy } from "@/proxy";
import { passageThrough, type SignInCommands } from "@/lib/server/auth/passage";
import { refuse } from "@/lib/kernel/outcome";

// Settings are read once, at first use.
Object.assign(process.env, {
  TERAJU_MODE: "test",
  TERAJU_SCHEME: "https",
  DATABASE_URL: "postgresql://nobody@127.0.0.1:9/none",
  SESSION_SECRET: "x".repeat(40),
  OIDC_ISSUER: "https://masuk.contoh.go.id/realms/kabupaten",
  OIDC_CLIENT_ID: "teraju",
  OIDC_CLIENT_SECRET: "rahasia",
});

const closed = () => Promise.resolve(refuse({ code: "SIGN_IN_FAILED" }));
const CLOSED: SignInCommands = { byPassword: closed, byIdentity: closed, leave: closed };

describe("an installation behind TLS", () => {
  const { cookies = {} } = passageThrough(CLOSED).options;

  it("keeps its session in a cookie of this host alone", () => {
    expect(cookies.sessionToken).toMatchObject({
      name: "__Host-teraju",
      options: { httpOnly: true, sameSite: "lax", secure: true, path: "/" },
    });
  });

  it("sends what it keeps on the way to the provider to next-auth only", () => {
    const between = Object.entries(cookies).filter(([kind]) => kind !== "sessionToken");
    expect(between).toHaveLength(5);
    for (const [, { name, options }] of between) {
      expect(name).toMatch(/^__Secure-masuk-/);
      expect(options).toMatchObject({ httpOnly: true, sameSite: "lax", secure: true, path: "/api/auth" });
    }
  });

  it("lets its forms lead to itself and to its identity provider, and nowhere else", async () => {
    const answer = await proxy(new NextRequest("https://teraju.contoh.go.id/masuk"));
    const policy = answer.headers.get("content-security-policy");
    expect(policy).toContain("form-action 'self' https://masuk.contoh.go.id;");
    expect(policy).toContain("connect-src 'self';");
  });
});
