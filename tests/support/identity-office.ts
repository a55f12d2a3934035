import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { NextApiRequest, NextApiResponse } from "next";
import { apiResolver } from "next/dist/server/api-utils/node/api-resolver";
import NextAuth from "next-auth";
import { signInCommands } from "@/lib/account/commands/sign-in-commands";
import { passageThrough } from "@/lib/server/auth/passage";
import type { IdentityProvider } from "@/tests/support/oidc";
import type { Visitor } from "@/tests/support/visitor";

const CONTEXT = {
  previewModeId: "test",
  previewModeEncryptionKey: "test",
  previewModeSigningKey: "test",
  dev: false,
};

const answer = (request: NextApiRequest, response: NextApiResponse): unknown =>
  NextAuth(
    request,
    response,
    passageThrough(
      signInCommands({ address: "10.0.0.1", device: request.headers["user-agent"] ?? "", deviceHash: null }),
    ).options,
  );

/** next-auth with our settings at addresses of its own, over HTTP on the loopback address. */
export async function openIdentityOffice(): Promise<{ origin: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://localhost");
    request.headers["x-forwarded-proto"] = "http";
    const query = { ...Object.fromEntries(url.searchParams), nextauth: url.pathname.split("/").slice(3) };
    apiResolver(request, response, query, { default: answer }, CONTEXT, true).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    close: async () => {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** What people and attackers do at the sign-in of the office. */
export function doorOf(origin: string, provider: IdentityProvider) {
  const at = (path: string): string => `${origin}/api/auth/${path}`;
  const isOurs = (address: URL): boolean => address.origin === origin;

  const post = async (visitor: Visitor, path: string, fields: Readonly<Record<string, string>> = {}) => {
    const { csrfToken } = (await (await visitor.ask(at("csrf"))).json()) as { csrfToken: string };
    const answered = await visitor.ask(at(path), { ...fields, csrfToken, callbackUrl: "/beranda" });
    return new URL(answered.headers.get("location") ?? "", origin);
  };

  return {
    post,
    /** To the provider and as far as the way back, which is not yet gone. */
    async wayBack(visitor: Visitor, change: (address: URL) => void = () => undefined): Promise<URL> {
      const there = await post(visitor, "signin/oidc");
      if (there.origin !== new URL(provider.issuer).origin) return there;
      change(there);
      return visitor.follow(there, isOurs);
    },
    /** The whole way; answers where she stands at the end. */
    async through(visitor: Visitor): Promise<URL> {
      const back = await this.wayBack(visitor);
      return this.arrive(visitor, back);
    },
    /** Goes the way back as far as a page of ours. */
    arrive: (visitor: Visitor, back: URL): Promise<URL> =>
      visitor.follow(back, (address) => isOurs(address) && !address.pathname.startsWith("/api/auth/")),
    /** Whose session the browser holds. */
    async nameOf(visitor: Visitor): Promise<string | null> {
      const session = (await (await visitor.ask(at("session"))).json()) as { user?: { name: string } };
      return session.user?.name ?? null;
    },
  };
}
