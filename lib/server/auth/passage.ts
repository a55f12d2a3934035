import "server-only";
import type { AuthOptions } from "next-auth";
import type { JWT } from "next-auth/jwt";
import CredentialsProvider from "next-auth/providers/credentials";
import type { Outcome } from "@/lib/kernel/outcome";
import type { Refusal } from "@/lib/kernel/refusal";
import { sessionCookieName, sessionCookieRules } from "@/lib/server/auth/cookie";
import { identityProvider, OIDC, proofOf, type Identity } from "@/lib/server/auth/identity-provider";
import { viewerOf, type SignedIn } from "@/lib/server/auth/viewer";
import { now } from "@/lib/server/clock";
import { env, oidcOf, trustAskedAddress } from "@/lib/server/env";
import { keyedHash } from "@/lib/server/db/keyed-hash";
import { logger } from "@/lib/server/logger";

/** A key that the browser is to keep; with a moment, it is that of a session. */
export interface Key {
  token: string;
  expiresAt?: Date;
  mustChangePassword?: boolean;
}

/** What next-auth asks the office when somebody comes or goes; the commands of lib/account answer. */
export interface SignInCommands {
  byPassword: (proof: { nip: string; password: string; offer: string | null }) => Promise<Outcome<Key>>;
  byIdentity: (identity: Identity) => Promise<Outcome<Key>>;
  leave: (viewer: SignedIn) => Promise<Outcome<unknown>>;
}

/** One request to next-auth: how it is to decide, and what came of it. */
export interface Passage {
  readonly options: AuthOptions;
  readonly passed: { key: Key | null; refusal: Refusal | null; fault?: Error };
}

const WEEK = 7 * 24 * 60 * 60;

/**
 * Settings of next-auth for one request. Its token is nothing but the opaque key of our own row, so a session ends
 * when its row does (docs/decisions/002).
 */
export function passageThrough(commands: SignInCommands): Passage {
  trustAskedAddress();
  const passed: Passage["passed"] = { key: null, refusal: null };
  /** next-auth would lead on to an address with the message of a fault in it: so none reaches it. */
  const enter = async (ask: () => Promise<Outcome<Key>>): Promise<boolean> => {
    try {
      const outcome = await ask();
      if (outcome.ok) passed.key = outcome.value;
      else passed.refusal = outcome.refusal;
    } catch (error) {
      passed.fault = error instanceof Error ? error : new Error(String(error));
      logger().error({ err: error }, "identity");
    }
    return passed.key !== null;
  };
  const oidc = oidcOf(env());
  const options: AuthOptions = {
    secret: keyedHash("next-auth", ""),
    providers: [passwordProvider((proof) => enter(() => commands.byPassword(proof))), ...identityProviders()],
    pages: { signIn: "/masuk", signOut: "/masuk", error: "/masuk" },
    session: { strategy: "jwt", maxAge: WEEK },
    jwt: {
      encode: ({ token }) => (typeof token?.["key"] === "string" ? token["key"] : ""),
      decode: async ({ token }) =>
        token === undefined || (await viewerOf(token)) === null ? null : { key: token },
    },
    cookies: cookieRules(passed),
    callbacks: {
      signIn: async ({ account, profile }) => {
        if (account?.provider !== OIDC || oidc === null) return account?.provider === PASSWORD;
        const proof = { profile, idToken: account.id_token };
        if (await enter(() => commands.byIdentity(proofOf(oidc, proof)))) return true;
        return `/masuk?error=${passed.refusal?.code ?? "Callback"}`;
      },
      jwt: ({ token }) => (passed.key === null ? token : { key: passed.key.token }),
      session: async ({ session, token }) => {
        const viewer = await viewerBehind(token);
        return { expires: session.expires, user: { name: viewer?.name ?? null } };
      },
    },
    events: {
      signOut: async ({ token }: { token: JWT | null }) => {
        const viewer = await viewerBehind(token);
        if (viewer !== null) await commands.leave(viewer);
      },
    },
    logger: { error: writeDown, warn: () => undefined, debug: () => undefined },
  };
  return { options, passed };
}

/** Under this name next-auth knows NIP and password. */
export const PASSWORD = "credentials";

const viewerBehind = async (token: JWT | null): Promise<SignedIn | null> =>
  typeof token?.["key"] === "string" ? viewerOf(token["key"]) : null;

const identityProviders = () => {
  const oidc = oidcOf(env());
  return oidc === null ? [] : [identityProvider(oidc)];
};

const passwordProvider = (prove: (proof: Parameters<SignInCommands["byPassword"]>[0]) => Promise<boolean>) =>
  CredentialsProvider({
    id: PASSWORD,
    credentials: { nip: {}, password: {}, offer: {} },
    authorize: async (given) => {
      const proof = {
        nip: given?.nip ?? "",
        password: given?.password ?? "",
        offer: given?.offer ? given.offer : null,
      };
      // next-auth wants somebody with an id; who it is stands in the row behind the key.
      return (await prove(proof)) ? { id: "passed" } : null;
    },
  });

/** Under this name the browser keeps, between two steps, where she wants to be in the end. */
export const wantedCookieName = (): string => betweenName("tujuan");

const betweenName = (name: string): string =>
  `${sessionCookieRules().secure ? "__Secure-" : ""}masuk-${name}`;

/** Our session cookie as it always was; what next-auth keeps between two steps is sent to its own address only. */
function cookieRules(passed: Passage["passed"]): NonNullable<AuthOptions["cookies"]> {
  const rules = sessionCookieRules();
  const between = (name: string) => ({
    name: betweenName(name),
    options: { ...rules, path: "/api/auth", maxAge: 15 * 60 },
  });
  return {
    sessionToken: {
      name: sessionCookieName(),
      options: {
        ...rules,
        // Read by next-auth after the action has answered.
        get maxAge() {
          return secondsUntil(passed.key?.expiresAt);
        },
      },
    },
    callbackUrl: between("tujuan"),
    csrfToken: between("csrf"),
    pkceCodeVerifier: between("pkce"),
    state: between("state"),
    nonce: between("nonce"),
  };
}

const A_DAY = 24 * 60 * 60;

/**
 * For how many seconds the browser keeps a key: one without a session for ten minutes, one of a session a day longer
 * than that may last, so that whoever comes back too late is told that it ended.
 */
const secondsUntil = (end: Date | undefined): number =>
  end === undefined ? 10 * 60 : Math.floor((end.getTime() - now().getTime()) / 1000) + A_DAY;

/** Only what happened, never who or with what: behind the comma the library tells what it got instead. */
function writeDown(code: string, metadata: Error | { error: Error; [key: string]: unknown }): void {
  const { name, message } = metadata instanceof Error ? metadata : metadata.error;
  logger().warn({ code, fault: `${name}: ${message.split(",")[0] ?? ""}` }, "identity");
}
