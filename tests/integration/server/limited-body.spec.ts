import { once } from "node:events";
import { createServer, request as send, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bodyRefused, limitedPieces, readForm, readText } from "@/lib/server/http/limited-body";

const LIMIT = { bytes: 1000, seconds: 0.5 };
let server: Server;

/** How each route of the small server reads what is posted to it. */
const ROUTES: Readonly<Record<string, (request: Request) => Promise<Response>>> = {
  "/text": async (request) => {
    const read = await readText(request, LIMIT);
    return read.ok ? new Response(`${read.value.length}`) : bodyRefused(read.problem);
  },
  "/form": async (request) => {
    const read = await readForm(request, LIMIT);
    return read.ok ? Response.json([...read.value]) : bodyRefused(read.problem);
  },
  "/pieces": async (request) => {
    let size = 0;
    try {
      for await (const piece of limitedPieces(request, LIMIT)) size += piece.byteLength;
      return new Response(`${size}`);
    } catch (error) {
      return new Response(`${String(error)} after ${size}`, { status: 500 });
    }
  },
};

async function handle(incoming: IncomingMessage): Promise<Response> {
  const request = new Request(`http://localhost${incoming.url ?? ""}`, {
    method: "POST",
    headers: Object.entries(incoming.headers).map(([name, value]): [string, string] => [name, String(value)]),
    body: Readable.toWeb(incoming) as ReadableStream<Uint8Array>,
    duplex: "half",
  } as RequestInit);
  return (await ROUTES[incoming.url ?? ""]?.(request)) ?? new Response(null, { status: 404 });
}

beforeAll(async () => {
  server = createServer((incoming, outgoing) => {
    void handle(incoming).then(async (answer) => {
      outgoing.writeHead(answer.status, Object.fromEntries(answer.headers));
      outgoing.end(await answer.text());
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

interface Answer {
  status: number;
  body: string;
  /** How many bytes had been sent when the answer came. */
  sent: number;
}

interface Sending {
  headers?: Record<string, string>;
  /** Milliseconds between two pieces. */
  pause?: number;
}

/** Posts pieces one after the other, in chunks unless a length is announced, until the server has answered. */
async function post(path: string, pieces: Iterable<string>, { headers = {}, pause = 0 }: Sending = {}) {
  const { port } = server.address() as AddressInfo;
  const outgoing = send({ port, host: "127.0.0.1", path, method: "POST", headers });
  const answered = Promise.withResolvers<Answer>();
  let sent = 0;
  outgoing.on("error", answered.reject);
  outgoing.on("response", (incoming) => {
    const { statusCode: status = 0 } = incoming;
    const before = sent;
    void incoming.toArray().then((parts) => {
      answered.resolve({ status, body: Buffer.concat(parts as Buffer[]).toString(), sent: before });
      outgoing.destroy();
    });
  });
  for (const piece of pieces) {
    if (outgoing.destroyed) break;
    outgoing.write(piece);
    sent += piece.length;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  outgoing.end();
  return answered.promise;
}

const inPieces = (bytes: number, size = 100): string[] =>
  Array.from({ length: Math.ceil(bytes / size) }, (_, at) => "x".repeat(Math.min(size, bytes - at * size)));

function* endless(): Generator<string> {
  for (;;) yield "x".repeat(100);
}

describe("a body that is posted in chunks", () => {
  it.each([
    ["empty", 0],
    ["under the limit", 999],
    ["at the limit", 1000],
  ])("is read whole: %s", async (_name, bytes) => {
    expect(await post("/text", inPieces(bytes))).toMatchObject({ status: 200, body: String(bytes) });
    expect(await post("/pieces", inPieces(bytes))).toMatchObject({ status: 200, body: String(bytes) });
  });

  it("is refused at one byte too many, in a sentence", async () => {
    expect(await post("/text", inPieces(1001))).toMatchObject({
      status: 413,
      body: expect.stringContaining("Kiriman terlalu besar. Kurangi isinya, lalu kirim lagi.") as string,
    });
  });

  it("is refused at the limit and not at its end, which never comes", async () => {
    const { status, sent } = await post("/text", endless(), { pause: 5 });
    expect(status).toBe(413);
    expect(sent).toBeLessThan(10_000);
  });

  it("is refused when it takes too long, however small it is", async () => {
    expect(await post("/text", inPieces(20, 1), { pause: 100 })).toMatchObject({
      status: 408,
      body: expect.stringContaining(
        "Kiriman terlalu lama sampai. Periksa sambungan Anda, lalu kirim lagi.",
      ) as string,
    });
  });

  it("gives out no piece that goes over the limit", async () => {
    expect(await post("/pieces", inPieces(1500))).toMatchObject({
      status: 500,
      body: "Error: TOO_LARGE after 1000",
    });
  });
});

describe("a body that announces its length", () => {
  it("is read up to the limit, and refused before its first byte beyond it", async () => {
    expect(await post("/text", inPieces(1000), { headers: { "content-length": "1000" } })).toMatchObject({
      status: 200,
      body: "1000",
    });
    const headers = { "content-length": "1000000" };
    expect(await post("/text", inPieces(100), { headers, pause: 20 })).toMatchObject({ status: 413 });
  });
});

describe("a form", () => {
  const urlencoded = { "content-type": "application/x-www-form-urlencoded" };

  it("is its fields, whichever way it comes", async () => {
    expect(JSON.parse((await post("/form", ["a=1&b=d", "ua"], { headers: urlencoded })).body)).toEqual([
      ["a", "1"],
      ["b", "dua"],
    ]);
    const multipart = { "content-type": "multipart/form-data; boundary=batas" };
    const body = '--batas\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--batas--\r\n';
    expect(JSON.parse((await post("/form", [body], { headers: multipart })).body)).toEqual([["a", "1"]]);
  });

  it("that is none is told so", async () => {
    expect(await post("/form", ["{}"], { headers: { "content-type": "application/json" } })).toMatchObject({
      status: 400,
      body: expect.stringContaining(
        "Kiriman tidak dapat dibaca. Muat ulang halaman, lalu kirim lagi.",
      ) as string,
    });
  });

  it("that breaks off is no answer", async () => {
    const broken = ["--batas\r\nContent-Disposition: form-data; name=", '"a"\r\n\r\n1'];
    const headers = { "content-type": "multipart/form-data; boundary=batas" };
    expect(await post("/form", broken, { headers })).toMatchObject({ status: 400 });
  });
});
