import autocannon from "autocannon";
import type { Body } from "./survey-form";

export interface Measured {
  perSecond: number;
  p99: number;
  errors: number;
}

const SECONDS = 8;

interface Load {
  url: string;
  connections: number;
  cookie?: string;
}

/** Asks for one page as fast as `connections` allow, after a short warm-up. */
export async function readPage({ url, connections, cookie }: Load): Promise<Measured> {
  const headers = cookie === undefined ? {} : { cookie };
  await autocannon({ url, connections, duration: 2, headers });
  return measured(await autocannon({ url, connections, duration: SECONDS, headers }));
}

/** Posts every body once, as fast as `connections` allow, each from another address. */
export async function postForms(load: Load, bodies: readonly Body[]): Promise<Measured> {
  let next = 0;
  const result = await autocannon({
    url: load.url,
    connections: load.connections,
    amount: bodies.length,
    method: "POST",
    timeout: 60,
    requests: [
      {
        setupRequest: (request) => {
          const { body = "", contentType = "" } = bodies[next++ % bodies.length] ?? {};
          return {
            ...request,
            body,
            headers: {
              ...request.headers,
              "content-type": contentType,
              origin: new URL(load.url).origin,
              "x-forwarded-for": someAddress(),
            },
          };
        },
      },
    ],
  });
  return {
    perSecond: bodies.length / result.duration,
    p99: result.latency.p99,
    errors: result.errors + result.timeouts + (result["4xx"] + result["5xx"]),
  };
}

const someAddress = (): string =>
  `2001:db8::${Math.floor(Math.random() * 65_536).toString(16)}:${Math.floor(Math.random() * 65_536).toString(16)}`;

const measured = (result: autocannon.Result): Measured => ({
  perSecond: result.requests.average,
  p99: result.latency.p99,
  errors: result.errors + result.timeouts + result.non2xx,
});
