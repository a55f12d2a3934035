import { NextResponse, type NextRequest } from "next/server";
import { gateWords } from "@/lib/labels/body";
import { ASKED_HEADER } from "@/lib/server/auth/asked";
import { env, oidcOf } from "@/lib/server/env";
import { formLimit } from "@/lib/server/http/form-limit";
import { bodyProblem, bodyRefused } from "@/lib/server/http/limited-body";
import { refusalResponse } from "@/lib/server/http/refusal-page";
import { senderOf } from "@/lib/server/http/same-origin";

/**
 * Sets the content security policy with a fresh nonce, which Next puts on its own scripts, and looks at
 * what is posted to pages: from where, how much, and whether it can be read. No authorisation happens here.
 */
export async function proxy(request: NextRequest): Promise<Response> {
  if (request.method === "POST") {
    if (senderOf(request.headers) === "FOREIGN") return refusalResponse(gateWords.FOREIGN, 403);
    const problem = await bodyProblem(
      request,
      formLimit(request.nextUrl.pathname, request.headers.get("cookie") ?? ""),
    );
    if (problem !== null) return bodyRefused(problem);
  }
  const nonce = btoa(crypto.randomUUID());
  const policy = policyFor(nonce, mayBeFramed(request.nextUrl.pathname));
  const sent = new Headers(request.headers);
  sent.set("x-nonce", nonce);
  sent.set(ASKED_HEADER, `${request.nextUrl.pathname}${request.nextUrl.search}`);
  sent.set("content-security-policy", policy);
  // next-auth builds its own address from this; the setting decides, not whoever asks.
  sent.set("x-forwarded-proto", env().TERAJU_SCHEME);
  const response = NextResponse.next({ request: { headers: sent } });
  response.headers.set("content-security-policy", policy);
  if (env().TERAJU_SCHEME === "https")
    response.headers.set("strict-transport-security", "max-age=31536000; includeSubDomains");
  return response;
}

/** The one page that is made to stand in other sites: the badge of an office. */
const mayBeFramed = (path: string): boolean => /^\/transparansi\/[^/]+\/lencana$/.test(path);

function policyFor(nonce: string, framed: boolean): string {
  const developing = env().TERAJU_MODE === "development";
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${developing ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' ${developing ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    ["form-action 'self'", ...providerOrigin()].join(" "),
    `frame-ancestors ${framed ? "*" : "'none'"}`,
  ].join("; ");
}

/** A form of ours, sent without scripts, is led on to the identity provider. */
function providerOrigin(): string[] {
  const oidc = oidcOf(env());
  return oidc === null ? [] : [new URL(oidc.issuer).origin];
}

/**
 * The questionnaire at survei/[slug] and its kiosk set a stricter policy of their own
 * (lib/server/http/plain-page.ts).
 */
export const config = {
  matcher: [
    {
      source: "/((?!_next/static|[a-z]+[.]|(?:huruf|lencana)/|survei/[^/]+(?:/kios)?$|api/(?!auth/)).*)",
    },
  ],
};
