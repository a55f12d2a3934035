import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { signInCommands } from "@/lib/account/commands/sign-in-commands";
import { passageThrough, wantedCookieName } from "@/lib/server/auth/passage";
import { withWayBack } from "@/lib/server/auth/way-back";
import { requestOrigin } from "@/lib/server/http/client-address";
import { markStaffBrowser } from "@/lib/server/http/survey-visitor";

/** What next-auth answers by address; everything that changes something is asked of it by our own forms. */
const OFFERED = new Set(["callback", "session", "error", "signin"]);

/** The way back from the identity provider, and whose session this browser holds. */
export async function GET(
  request: NextRequest,
  { params }: { params: Promise<{ nextauth: string[] }> },
): Promise<Response> {
  const { nextauth } = await params;
  // next-auth writes the name of an error into an address as it comes; ours are words.
  const error = request.nextUrl.searchParams.get("error") ?? "";
  if (!OFFERED.has(nextauth[0] ?? "") || !/^\w*$/.test(error)) return new Response(null, { status: 404 });
  const passage = passageThrough(signInCommands(await requestOrigin()));
  const answer: unknown = await NextAuth(request, { params: { nextauth } }, passage.options);
  if (!(answer instanceof Response)) throw new Error("next-auth gave no answer");
  if (passage.passed.key?.expiresAt !== undefined) await markStaffBrowser();
  return withWayBack(answer, request.cookies.get(wantedCookieName())?.value);
}
