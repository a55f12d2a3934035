import { once } from "node:events";
import { createServer, request as send, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { standAtTheGate } from "@/lib/server/http/gate";
import { useDatabase } from "@/tests/support/database";

useDatabase();

let server: Server;

/** Answers how much of the body it was given, and who it was told has sent it. */
beforeAll(async () => {
  standAtTheGate();
  server = createServer((request, response) => {
    let bytes = 0;
    request.on("data", (piece: Buffer) => (bytes += piece.byteLength));
    request.on("end", () => {
      // As the framework does, which reads a body twice.
      request.push = () => {
        throw new Error("push after the end");
      };
      response.end(JSON.stringify({ bytes, from: request.headers["x-forwarded-for"] }));
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

interface Asking {
  method?: string;
  path?: string;
  headers?: Record<string, string>;
  /** Bytes of the body, sent in chunks of 32 KB. */
  bytes?: number;
}

async function ask({ method = "POST", path = "/", headers = {}, bytes = 0 }: Asking) {
  const { port } = server.address() as AddressInfo;
  const outgoing = send({ port, host: "127.0.0.1", path, method, headers });
  const answered = once(outgoing, "response") as Promise<[IncomingMessage]>;
  const state = { isAnswered: false };
  void answered.then(() => (state.isAnswered = true));
  // Who is no longer listened to may find the line closed.
  outgoing.on("error", () => undefined);
  for (let left = bytes; left > 0 && !state.isAnswered; left -= 32_768)
    if (!outgoing.write(Buffer.alloc(Math.min(left, 32_768))))
      await Promise.race([once(outgoing, "drain"), answered]);
  outgoing.end();
  const [incoming] = await answered;
  const parts = (await incoming.toArray()) as Buffer[];
  return { status: incoming.statusCode, body: Buffer.concat(parts).toString() };
}

const bytesOf = async (asking: Asking): Promise<number> =>
  (JSON.parse((await ask(asking)).body) as { bytes: number }).bytes;

const KB = 1024;
const PIECE = 64 * KB;

describe("what is posted in chunks", () => {
  it.each([
    ["nothing", 0],
    ["one byte under the limit of 64 KB", 64 * KB - 1],
    ["64 KB", 64 * KB],
  ])("arrives whole: %s", async (_name, bytes) => {
    expect(await bytesOf({ bytes })).toBe(bytes);
  });

  it("is cut behind the piece that goes over the limit, so that its reader sees that it is too large", async () => {
    for (const bytes of [64 * KB + 1, 100 * KB * KB]) {
      const seen = await bytesOf({ bytes });
      expect(seen).toBeGreaterThan(64 * KB);
      expect(seen).toBeLessThanOrEqual(64 * KB + PIECE);
    }
  });

  it("may weigh 3 MB where the browser shows a session, and 11 MB as evidence", async () => {
    const cookie = "lain=1; teraju=abc";
    expect(await bytesOf({ bytes: 3 * KB * KB, headers: { cookie } })).toBe(3 * KB * KB);
    expect(await bytesOf({ bytes: 4 * KB * KB, headers: { cookie } })).toBeLessThan(3 * KB * KB + 2 * PIECE);
    const upload = { path: "/api/bukti?iki=1", bytes: 10 * KB * KB };
    expect(await bytesOf({ ...upload, headers: { cookie } })).toBe(10 * KB * KB);
    expect(await bytesOf(upload)).toBeLessThan(64 * KB + 2 * PIECE);
  });

  it("leaves the connection usable for whoever is answered", async () => {
    await ask({ bytes: 65 * KB });
    expect(await bytesOf({ bytes: 10 })).toBe(10);
  });
});

describe("a request that no page can answer", () => {
  it("is told so in a sentence: a NUL in the address 404, TRACE 405", async () => {
    const nul = await ask({ method: "GET", path: "/survei/%00" });
    expect(nul).toMatchObject({ status: 404 });
    expect(nul.body).toContain("Halaman tidak ditemukan. Periksa alamatnya.");
    expect(await ask({ method: "GET", path: "/pegawai?nama=a%00b" })).toMatchObject({ status: 404 });
    expect(await ask({ method: "TRACE" })).toMatchObject({ status: 405 });
  });

  it("is let in with a percent sign that is no NUL", async () => {
    expect(await ask({ method: "GET", path: "/survei/%2500" })).toMatchObject({ status: 200 });
  });
});

describe("who sent a request", () => {
  it("is said once, also where the sender says it is somebody else", async () => {
    const { body } = await ask({ headers: { "x-forwarded-for": "1.2.3.4, 203.0.113.9" } });
    expect(JSON.parse(body)).toMatchObject({ from: "203.0.113.9" });
  });
});
