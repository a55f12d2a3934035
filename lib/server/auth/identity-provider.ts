import "server-only";
import { z } from "zod";
import type { Profile, AuthOptions } from "next-auth";
import { now } from "@/lib/server/clock";
import type { Oidc } from "@/lib/server/env";

/** Under this name next-auth knows the office's own identity provider. */
export const OIDC = "oidc";

/** Whom the provider vouches for, as far as we ask. */
export interface Identity {
  issuer: string;
  subject: string;
  nip: string | null;
  label: string;
  idToken: string;
}

const configurationOf = (issuer: string): string =>
  `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`;

/** The provider for next-auth: code flow with PKCE, state and nonce; what the token lacks is asked of userinfo. */
export function identityProvider(oidc: Oidc): AuthOptions["providers"][number] {
  return {
    id: OIDC,
    name: oidc.name,
    type: "oauth",
    wellKnown: configurationOf(oidc.issuer),
    issuer: oidc.issuer,
    clientId: oidc.clientId,
    clientSecret: oidc.clientSecret,
    authorization: { params: { scope: "openid profile" } },
    idToken: true,
    checks: ["pkce", "state", "nonce"],
    httpOptions: { timeout: 5000 },
    userinfo: {
      request: async ({ client, tokens }) => {
        const claims = claimsOf(tokens);
        const complete = claims[oidc.nipClaim ?? "preferred_username"] !== undefined;
        if (complete || client.issuer.metadata.userinfo_endpoint === undefined) return claims;
        const more: Claims = await client.userinfo(tokens.access_token ?? "");
        if (more["sub"] !== claims["sub"]) throw new Error("userinfo tells of somebody else");
        return { ...more, ...claims };
      },
    },
    profile: (profile: Profile) => ({ id: profile.sub ?? "" }),
  };
}

type Claims = Record<string, unknown>;

/** The claims of the token that was just checked; the library's own type does not say that it knows them. */
const claimsOf = (tokens: object): Claims =>
  "claims" in tokens && typeof tokens.claims === "function"
    ? z.record(z.string(), z.unknown()).parse(Reflect.apply(tokens.claims, tokens, []))
    : {};

const text = z.string().trim().min(1).max(200);
const named = z.object({
  preferred_username: text.optional(),
  email: text.optional(),
  name: text.optional(),
});

/** What next-auth has checked, in our words. */
export function proofOf(
  oidc: Oidc,
  { profile, idToken }: { profile: Profile | undefined; idToken: string | undefined },
): Identity {
  const claims: Claims = { ...profile };
  const names = named.safeParse(claims).data ?? {};
  const subject = text.parse(profile?.sub);
  const nip = oidc.nipClaim === null ? null : text.safeParse(claims[oidc.nipClaim]).data;
  return {
    issuer: oidc.issuer,
    subject,
    nip: nip ?? null,
    label: names.preferred_username ?? names.email ?? names.name ?? subject,
    idToken: z.string().max(20_000).parse(idToken),
  };
}

const configuration = z.object({ end_session_endpoint: z.url().optional() });
const KEPT = 10 * 60_000;
const kept = new Map<string, { endpoint: string | null; until: number }>();

/** Where a session at the provider is ended; null where it offers none or does not answer now. */
async function endSessionEndpoint(issuer: string): Promise<string | null> {
  const known = kept.get(issuer);
  if (known !== undefined && known.until > now().getTime()) return known.endpoint;
  try {
    const answer = await fetch(configurationOf(issuer), { signal: AbortSignal.timeout(3000) });
    const endpoint = configuration.parse(await answer.json()).end_session_endpoint ?? null;
    kept.set(issuer, { endpoint, until: now().getTime() + KEPT });
    return endpoint;
  } catch {
    return null;
  }
}

/** The address that ends the session at the provider as well and then leads back to us. */
export async function farewell(
  oidc: Oidc,
  { idToken, backTo }: { idToken: string; backTo: string },
): Promise<string | null> {
  const endpoint = await endSessionEndpoint(oidc.issuer);
  if (endpoint === null) return null;
  const address = new URL(endpoint);
  address.searchParams.set("id_token_hint", idToken);
  address.searchParams.set("client_id", oidc.clientId);
  address.searchParams.set("post_logout_redirect_uri", backTo);
  return address.href;
}
