import "server-only";
import { env } from "@/lib/server/env";

const POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; " +
  "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; " +
  "frame-ancestors 'none'";

/** A page without any script of the framework, under a policy of its own that is stricter than the rest. */
export function plainPage(parts: readonly Buffer[], status: number): Response {
  const secure =
    env().TERAJU_SCHEME === "https"
      ? { "strict-transport-security": "max-age=31536000; includeSubDomains" }
      : {};
  return new Response(Buffer.concat(parts), {
    status,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-store",
      "content-security-policy": POLICY,
      ...secure,
    },
  });
}
