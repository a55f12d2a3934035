import "server-only";
import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { gateWords } from "@/lib/labels/body";
import { env } from "@/lib/server/env";
import { clientOf } from "@/lib/server/http/client-of";
import { postLimit } from "@/lib/server/http/form-limit";
import { refusalPage } from "@/lib/server/http/refusal-page";
import { logger, unnamed } from "@/lib/server/logger";

const gated = new WeakSet<Server>();

/** After an answer nobody is listened to for longer than this. */
const LINGER_MS = 5000;

/**
 * Stands before the framework, at every server of this process: says who sent a request, turns away what no page can
 * answer, and counts what is posted while it arrives. Node tells of a request before it hands it over, so the server
 * that `next start` makes is met at its first one.
 */
export function standAtTheGate(): void {
  subscribe("http.server.request.start", (message) => {
    const { server } = message as { server: Server };
    if (gated.has(server)) return;
    gated.add(server);
    const inner = server.listeners("request");
    server.removeAllListeners("request");
    server.on("request", (request: IncomingMessage, response: ServerResponse) => {
      if (!isLetIn(request, response)) return;
      for (const listener of inner) Reflect.apply(listener, server, [request, response]);
    });
  });
}

/** Whether the framework is to answer; otherwise it is answered here. */
export function isLetIn(request: IncomingMessage, response: ServerResponse): boolean {
  const client = nameSender(request);
  const refused = REFUSED.find(({ when }) => when(request));
  if (refused === undefined) {
    countBody(request, response);
    return true;
  }
  const { headers, body } = refusalPage(gateWords[refused.code]);
  logger().info({ event: "turned-away", status: refused.status, from: unnamed(client) }, "request");
  response.writeHead(refused.status, { ...headers, ...(refused.status === 405 ? { allow: ALLOWED } : {}) });
  response.end(body);
  return false;
}

const ALLOWED = "GET, HEAD, POST";

const REFUSED: readonly {
  readonly code: keyof typeof gateWords;
  readonly status: number;
  readonly when: (request: IncomingMessage) => boolean;
}[] = [
  // The framework makes no request of it, and would call that a fault of its own.
  { code: "NO_SUCH_WAY", status: 405, when: ({ method }) => method === "TRACE" },
  // No text of ours holds a NUL, and PostgreSQL takes none: there is nothing at such an address.
  { code: "NO_SUCH_PAGE", status: 404, when: ({ url = "" }) => /%00/.test(url) },
];

/** From here on the header names the one who sent it, and nobody's word is taken for another. */
function nameSender(request: IncomingMessage): string {
  const peer = request.socket.remoteAddress ?? "";
  const told = request.headers["x-forwarded-for"];
  const client = clientOf(peer, Array.isArray(told) ? told.join(",") : (told ?? ""), env().TERAJU_PROXIES);
  request.headers["x-forwarded-for"] = client;
  return client;
}

/**
 * Lets no more of a body through than its limit and the piece that goes over it: whoever reads it then sees at once
 * that it is too large, and answers. What still comes is dropped where it arrives.
 */
function countBody(request: IncomingMessage, response: ServerResponse): void {
  const path = (request.url ?? "").split("?")[0] ?? "";
  const { bytes } = postLimit(path, request.headers.cookie ?? "");
  const push = request.push.bind(request);
  let [size, hasEnded] = [0, false];
  const counted = (piece: Uint8Array | null, encoding?: BufferEncoding): boolean => {
    hasEnded ||= piece === null;
    if (size > bytes) return true;
    size += piece?.byteLength ?? 0;
    const more = push(piece, encoding);
    if (size <= bytes) return more;
    request.complete = true;
    push(null);
    // A reader that was slow has had the socket stopped, and at the end of a body nobody starts it again.
    request.socket.resume();
    response.once("finish", () => {
      setTimeout(() => {
        if (!hasEnded) request.socket.destroy();
      }, LINGER_MS).unref();
    });
    return true;
  };
  // The framework puts a stream of its own in the place of this one when it has ended, while more may still come.
  Object.defineProperty(request, "push", { get: () => counted, set: () => undefined });
}
