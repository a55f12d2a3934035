import { generateKeyPairSync } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import Provider, { type Context, type Interaction } from "oidc-provider";

const CLIENT = { id: "teraju", secret: "only-for-tests-0123456789abcdef" };

/** A real identity provider on the loopback address; whoever comes is taken for the person it was told. */
export interface IdentityProvider {
  readonly issuer: string;
  /** Settings of an installation that trusts it. */
  readonly settings: Readonly<Record<"OIDC_ISSUER" | "OIDC_CLIENT_ID" | "OIDC_CLIENT_SECRET", string>>;
  /** Who signs in there from now on, and what it tells of her. */
  knows: (subject: string, claims?: Readonly<Record<string, string>>) => void;
  /** The installation to which it leads back. */
  leadsBackTo: (origin: string) => void;
  /** Nobody answers there any more, until it starts again. */
  stop: () => Promise<void>;
  start: () => Promise<void>;
}

export async function openIdentityProvider(): Promise<IdentityProvider> {
  const people = new Map<string, Readonly<Record<string, string>>>();
  const now = { subject: "nobody", origin: "" };
  const server = createServer();
  await listen(server, 0);
  const { port } = server.address() as AddressInfo;
  const issuer = `http://127.0.0.1:${port}`;
  const provider = new Provider(issuer, configurationFor(people));
  provider.Client.prototype.redirectUriAllowed = (uri) => uri === `${now.origin}/api/auth/callback/oidc`;
  provider.Client.prototype.postLogoutRedirectUriAllowed = (uri) => uri === `${now.origin}/masuk`;
  const answer = provider.callback();
  server.on("request", (request: IncomingMessage, response: ServerResponse) => {
    const at = request.url?.startsWith("/interaction/") === true;
    void (at ? decide(provider, { request, response, subject: now.subject }) : answer(request, response));
  });
  return {
    issuer,
    settings: { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: CLIENT.id, OIDC_CLIENT_SECRET: CLIENT.secret },
    knows: (subject, claims = {}) => {
      now.subject = subject;
      people.set(subject, claims);
    },
    leadsBackTo: (origin) => {
      now.origin = origin;
    },
    stop: async () => {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
    start: () => listen(server, port),
  };
}

async function listen(server: Server, port: number): Promise<void> {
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
}

const configurationFor = (people: ReadonlyMap<string, Readonly<Record<string, string>>>) => ({
  clients: [
    {
      client_id: CLIENT.id,
      client_secret: CLIENT.secret,
      redirect_uris: ["http://localhost/api/auth/callback/oidc"],
    },
  ],
  jwks: { keys: [generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey.export({ format: "jwk" })] },
  cookies: { keys: ["only for tests"] },
  claims: { openid: ["sub"], profile: ["name", "preferred_username", "nip"] },
  pkce: { required: () => true },
  ttl: { AuthorizationCode: 60, AccessToken: 60, IdToken: 60, Interaction: 600, Grant: 600, Session: 600 },
  findAccount: (_context: Context, accountId: string) => ({
    accountId,
    claims: () => ({ sub: accountId, ...people.get(accountId) }),
  }),
  interactions: { url: (_context: Context, { uid }: Interaction) => `/interaction/${uid}` },
  features: {
    devInteractions: { enabled: false },
    rpInitiatedLogout: {
      logoutSource: (context: Context, form: string) => {
        context.body = `<!doctype html><title>Keluar?</title><link rel="icon" href="data:,">${form}
          <button form="op.logoutForm" name="logout" value="yes">Ya, keluar</button>`;
      },
    },
  },
});

interface Deciding {
  request: IncomingMessage;
  response: ServerResponse;
  subject: string;
}

/** What a person would do at the provider: says who she is, and agrees. */
async function decide(provider: Provider, { request, response, subject }: Deciding): Promise<void> {
  const { prompt, params, session } = await provider.interactionDetails(request, response);
  if (prompt.name === "login")
    return provider.interactionFinished(request, response, { login: { accountId: subject } });
  const grant = new provider.Grant({
    accountId: session?.accountId ?? subject,
    clientId: params.client_id,
  });
  grant.addOIDCScope("openid profile");
  return provider.interactionFinished(request, response, { consent: { grantId: await grant.save() } });
}
