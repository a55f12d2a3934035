import { NextResponse } from "next/server";
import { readText } from "@/lib/server/http/limited-body";
import { originOf } from "@/lib/server/http/origin";
import { admitApiKey, issueTickets, type IssuedTickets } from "@/lib/services/commands/tickets";
import type { Outcome } from "@/lib/kernel/outcome";
import type { RefusalCode } from "@/lib/kernel/refusal";
import { ticketPath } from "@/lib/services/rules/keys";
import { describeRefusal } from "@/lib/labels/refusals";
import { callWords } from "@/lib/services/labels";
import { logger } from "@/lib/server/logger";
import { issueTicketsSchema, type IssueTicketsInput } from "@/lib/services/schemas";

const STATUS: Partial<Record<RefusalCode, number>> = {
  KEY_UNKNOWN: 401,
  KEY_OF_OTHER_UNIT: 403,
  NOT_FOUND: 404,
  POINT_NOT_IN_USE: 404,
  SERVICE_CLOSED: 409,
  TOO_MANY_ATTEMPTS: 429,
};
const CALL_STATUS: Record<keyof typeof callWords, number> = {
  NOT_JSON: 400,
  WRONG_FIELDS: 400,
  TOO_LARGE: 413,
  TOO_SLOW: 408,
  NO_KEY: 401,
  FAULT: 500,
};
const LIMIT = { bytes: 4 * 1024, seconds: 10 };

/**
 * Gives one-time tickets to an office's own queue system; described in docs/api.md. Who asks is settled
 * before the body is read.
 */
export async function POST(request: Request): Promise<Response> {
  const token = /^Bearer (\S+)$/i.exec(request.headers.get("authorization") ?? "")?.[1];
  if (token === undefined) return problem("NO_KEY");
  try {
    const key = await admitApiKey(token);
    if (!key.ok) return refused(key);
    const input = await readTicketOrder(request);
    if (typeof input === "string") return problem(input);
    const issued = await issueTickets(key.value, input);
    return issued.ok ? tickets(issued.value, originOf(request.headers)) : refused(issued);
  } catch (error) {
    logger().error({ err: error }, "ticket call failed");
    return problem("FAULT");
  }
}

/** What was asked for, or what is wrong with the call. */
async function readTicketOrder(request: Request): Promise<IssueTicketsInput | keyof typeof callWords> {
  const body = await readText(request, LIMIT);
  if (!body.ok) return body.problem === "UNREADABLE" ? "NOT_JSON" : body.problem;
  const parsed = issueTicketsSchema.safeParse(jsonOf(body.value));
  if (parsed.success) return parsed.data;
  return jsonOf(body.value) === undefined ? "NOT_JSON" : "WRONG_FIELDS";
}

function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return undefined;
  }
}

const headers = { "cache-control": "no-store" } as const;

const tickets = ({ slug, codes, expiresOn }: IssuedTickets, origin: string): Response =>
  NextResponse.json(
    {
      karcis: codes.map((kode) => ({
        kode,
        url: `${origin}${ticketPath(slug, kode)}`,
        berlakuSampai: expiresOn,
      })),
    },
    { status: 201, headers },
  );

const problem = (code: keyof typeof callWords): Response => say(code, callWords[code], CALL_STATUS[code]);

const refused = ({ refusal }: Extract<Outcome<never>, { ok: false }>): Response =>
  say(refusal.code, describeRefusal(refusal), STATUS[refusal.code] ?? 409);

const EXTRA: Readonly<Record<number, Record<string, string>>> = {
  401: { "www-authenticate": "Bearer" },
  429: { "retry-after": "60" },
};

const say = (galat: string, pesan: string, status: number): Response =>
  NextResponse.json({ galat, pesan }, { status, headers: { ...headers, ...EXTRA[status] } });
