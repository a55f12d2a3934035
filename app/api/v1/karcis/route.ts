import { NextResponse } from "next/server";
import { keyIn, problem, refused, type CallProblem } from "@/app/api/v1/problem";
import { readText } from "@/lib/server/http/limited-body";
import { originOf } from "@/lib/server/http/origin";
import { admitApiKey } from "@/lib/services/commands/keys";
import { issueTickets, type IssuedTickets } from "@/lib/services/commands/tickets";
import { ticketPath } from "@/lib/services/rules/keys";
import { logger } from "@/lib/server/logger";
import { issueTicketsSchema, type IssueTicketsInput } from "@/lib/services/schemas";

const LIMIT = { bytes: 4 * 1024, seconds: 10 };

/**
 * Gives one-time tickets to an office's own queue system; described in docs/api.md. Who asks is settled
 * before the body is read.
 */
export async function POST(request: Request): Promise<Response> {
  const token = keyIn(request);
  if (token === null) return problem("NO_KEY");
  try {
    const key = await admitApiKey(token, "TICKETS");
    if (!key.ok) return refused(key.refusal);
    const input = await readTicketOrder(request);
    if (typeof input === "string") return problem(input);
    const issued = await issueTickets(key.value, input);
    return issued.ok ? tickets(issued.value, originOf(request.headers)) : refused(issued.refusal);
  } catch (error) {
    logger().error({ err: error }, "ticket call failed");
    return problem("FAULT");
  }
}

/** What was asked for, or what is wrong with the call. */
async function readTicketOrder(request: Request): Promise<IssueTicketsInput | CallProblem> {
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
