import { createHash } from "node:crypto";
import type { z } from "zod";
import { keyIn, problem, refused } from "@/app/api/v1/problem";
import { noteListRead } from "@/lib/integrations/commands";
import type { Part } from "@/lib/integrations/queries/lists";
import { LISTS, queryOf, type ListName } from "@/lib/integrations/schemas/lists";
import type { Viewer } from "@/lib/kernel/viewer";
import { logger } from "@/lib/server/logger";
import { admitApiKey } from "@/lib/services/commands/keys";
import { readerOf } from "@/lib/services/rules/keys";

type Query<Name extends ListName> = z.infer<(typeof LISTS)[Name]["query"]>;

/** A whole answer has one mark: whoever has it already gets no second copy. */
const markOf = (body: string): string => `"${createHash("sha256").update(body).digest("base64url")}"`;

const alreadyHas = (request: Request, mark: string): boolean =>
  (request.headers.get("if-none-match") ?? "")
    .split(",")
    .map((known) => known.trim().replace(/^W\//, ""))
    .includes(mark);

/** The names of the parameters that are wrong, those that nobody knows too. */
const wrongIn = ({ issues }: z.ZodError): string[] => [
  ...new Set(
    issues.flatMap((issue) => (issue.code === "unrecognized_keys" ? issue.keys : [String(issue.path[0])])),
  ),
];

function answer(request: Request, part: Part<unknown>): Response {
  const body = JSON.stringify(part);
  const headers = { etag: markOf(body), "cache-control": "private, no-cache" };
  return alreadyHas(request, headers.etag)
    ? new Response(null, { status: 304, headers })
    : new Response(body, { headers: { ...headers, "content-type": "application/json" } });
}

/** The handler of one list: key, scope and rate, then the parameters, then the rows that the key's unit may see. */
export function listRoute<Name extends ListName>(
  name: Name,
  read: (viewer: Viewer, asked: Query<Name>) => Promise<Part<unknown>>,
): (request: Request) => Promise<Response> {
  const { scope, query } = LISTS[name];
  return async (request) => {
    const token = keyIn(request);
    if (token === null) return problem("NO_KEY");
    try {
      const key = await admitApiKey(token, scope);
      if (!key.ok) return refused(key.refusal);
      const asked = query.safeParse(queryOf(new URL(request.url).searchParams));
      if (!asked.success) return problem("WRONG_PARAMETERS", wrongIn(asked.error));
      const part = await read(readerOf(key.value), asked.data as Query<Name>);
      await noteListRead(key.value, name, part.data.length);
      return answer(request, part);
    } catch (error) {
      logger().error({ err: error }, "list call failed");
      return problem("FAULT");
    }
  };
}
