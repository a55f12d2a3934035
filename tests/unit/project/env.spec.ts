import { describe, expect, it } from "vitest";
import { oidcOf, readEnv } from "@/lib/server/env";

const GOOD = {
  TERAJU_MODE: "production",
  DATABASE_URL: "postgresql://teraju_app:k7@db.example/teraju",
  SESSION_SECRET: "9f".repeat(20),
};

describe("the settings of an installation are checked before anybody is served", () => {
  it("takes complete settings and fills in what has a default", () => {
    expect(readEnv(GOOD)).toMatchObject({
      TERAJU_MODE: "production",
      DATABASE_POOL: 10,
      TERAJU_SCHEME: "http",
    });
  });

  it("runs as production unless told otherwise", () => {
    expect(readEnv({ ...GOOD, TERAJU_MODE: undefined }).TERAJU_MODE).toBe("production");
  });

  it("names every setting that is missing or malformed in one sentence", () => {
    expect(() => readEnv({ DATABASE_URL: "mysql://x/y", SESSION_SECRET: "pendek" })).toThrow(
      "Pengaturan belum benar: DATABASE_URL, SESSION_SECRET.",
    );
  });

  it.each([
    [{ SESSION_SECRET: "demo-only-not-a-secret-0123456789abcdef" }, "SESSION_SECRET"],
    [{ SESSION_SECRET: `${"a".repeat(40)}-changeme` }, "SESSION_SECRET"],
    [{ DATABASE_URL: "postgresql://teraju:demo@db.example/teraju" }, "DATABASE_URL"],
    [{ TERAJU_TODAY: "2026-09-15" }, "TERAJU_TODAY"],
  ])("does not serve production on %j", (unsafe, name) => {
    expect(() => readEnv({ ...GOOD, ...unsafe })).toThrow(name);
  });

  it("allows a fixed day outside production", () => {
    expect(readEnv({ ...GOOD, TERAJU_MODE: "test", TERAJU_TODAY: "2026-09-15" }).TERAJU_TODAY).toBe(
      "2026-09-15",
    );
  });

  it("refuses a secret of 31 characters and takes one of 32", () => {
    expect(() => readEnv({ ...GOOD, SESSION_SECRET: "x".repeat(31) })).toThrow("SESSION_SECRET");
    expect(readEnv({ ...GOOD, SESSION_SECRET: "x".repeat(32) }).SESSION_SECRET).toHaveLength(32);
  });

  it("answers complaints within 3, 5 and 10 working days unless the office promises otherwise", () => {
    expect(readEnv(GOOD).TERAJU_ADUAN_HARI).toEqual({ verify: 3, forward: 5, answer: 10 });
    expect(readEnv({ ...GOOD, TERAJU_ADUAN_HARI: "1, 2, 5" }).TERAJU_ADUAN_HARI).toEqual({
      verify: 1,
      forward: 2,
      answer: 5,
    });
  });

  it.each(["5,3,10", "3,5", "0,5,10", "3,5,100", "tiga"])(
    "does not take %j for the days of complaints",
    (days) => {
      expect(() => readEnv({ ...GOOD, TERAJU_ADUAN_HARI: days })).toThrow(
        "Pengaturan belum benar: TERAJU_ADUAN_HARI.",
      );
    },
  );

  const PROVIDER = {
    OIDC_ISSUER: "https://masuk.contoh.go.id",
    OIDC_CLIENT_ID: "teraju",
    OIDC_CLIENT_SECRET: "rahasia",
  };

  it("knows no identity provider unless one is named", () => {
    expect(oidcOf(readEnv(GOOD))).toBeNull();
    expect(oidcOf(readEnv({ ...GOOD, ...PROVIDER }))).toEqual({
      issuer: "https://masuk.contoh.go.id",
      clientId: "teraju",
      clientSecret: "rahasia",
      nipClaim: null,
      name: "akun instansi",
    });
    expect(
      oidcOf(readEnv({ ...GOOD, ...PROVIDER, OIDC_NIP_CLAIM: "nip", OIDC_NAME: "SSO Tirta" })),
    ).toMatchObject({
      nipClaim: "nip",
      name: "SSO Tirta",
    });
  });

  it.each(["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET"])(
    "does not take an identity provider without %s",
    (name) => {
      expect(() => readEnv({ ...GOOD, ...PROVIDER, [name]: "" })).toThrow(`Pengaturan belum benar: ${name}.`);
    },
  );

  it("trusts no identity provider over plain HTTP in production", () => {
    const plain = { ...GOOD, ...PROVIDER, OIDC_ISSUER: "http://masuk.contoh.go.id" };
    expect(() => readEnv(plain)).toThrow("OIDC_ISSUER harus beralamat https");
    expect(oidcOf(readEnv({ ...plain, TERAJU_MODE: "test" }))).not.toBeNull();
  });
});
