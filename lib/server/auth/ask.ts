import "server-only";
import { cookies } from "next/headers";
import { NextRequest, NextResponse } from "next/server";
import NextAuth from "next-auth";
import { z } from "zod";
import { firstPasswordPage } from "@/lib/kernel/address";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import { farewell, OIDC } from "@/lib/server/auth/identity-provider";
import { passageThrough, PASSWORD, type SignInCommands, type Passage } from "@/lib/server/auth/passage";
import { currentViewer, idTokenOf } from "@/lib/server/auth/viewer";
import { env, oidcOf } from "@/lib/server/env";
import { ownOrigin } from "@/lib/server/http/origin";

/** Comes in by NIP and password; answers where she goes on: a page of ours that she asked for. */
export async function enterByPassword(
  commands: SignInCommands,
  fields: { nip: string; password: string; offer: string | null },
  onward: string,
): Promise<Outcome<string>> {
  const passage = passageThrough(commands);
  await askNextAuth(passage, ["callback", PASSWORD], {
    ...fields,
    offer: fields.offer ?? "",
    callbackUrl: onward,
  });
  const { key, refusal, fault } = passage.passed;
  if (fault !== undefined) throw fault instanceof Error ? fault : new Error("identity", { cause: fault });
  if (key === null) return refuse(refusal ?? { code: "SIGN_IN_FAILED" });
  return done(key.mustChangePassword === true ? firstPasswordPage(onward) : onward);
}

/** Goes to the identity provider of the office; answers its address. From there she comes back to a page of ours. */
export async function goToProvider(commands: SignInCommands, onward: string): Promise<Outcome<string>> {
  const to = await askNextAuth(passageThrough(commands), ["signin", OIDC], { callbackUrl: onward });
  return new URL(to).searchParams.has("error") ? refuse({ code: "PROVIDER_FAILED" }) : done(to);
}

/** Goes out, at the provider as well if she came from there; answers where she goes on. */
export async function leaveThrough(commands: SignInCommands): Promise<Outcome<string>> {
  const viewer = await currentViewer();
  const idToken = viewer === null ? null : await idTokenOf(viewer.sessionId);
  await askNextAuth(passageThrough(commands), ["signout"]);
  const [oidc, here] = [oidcOf(env()), new URL("/masuk", await ownOrigin()).href];
  if (oidc === null || idToken === null) return done("/masuk");
  return done((await farewell(oidc, { idToken, backTo: here })) ?? "/masuk");
}

/**
 * A Server Action asks next-auth as a form of its own would, with a CSRF pair made for this one request (the action's
 * origin is checked by Next before). What next-auth gives the browser to keep is handed on; answers where it leads.
 */
async function askNextAuth(
  { options }: Passage,
  steps: readonly string[],
  fields: Readonly<Record<string, string>> = {},
): Promise<string> {
  const address = new URL("/api/auth/", await ownOrigin());
  const call = async (nextauth: string[], init?: { method: string; body: URLSearchParams }) => {
    const request = new NextRequest(new URL(nextauth.join("/"), address), init);
    const answer: unknown = await NextAuth(request, { params: { nextauth } }, options);
    if (!(answer instanceof Response)) throw new Error("next-auth gave no answer");
    await handOn(answer);
    return answer;
  };
  const { csrfToken } = z.object({ csrfToken: z.string() }).parse(await (await call(["csrf"])).json());
  const body = new URLSearchParams({ ...fields, csrfToken });
  const answer = await call([...steps], { method: "POST", body });
  return answer.headers.get("location") ?? "/masuk";
}

/** The cookies of an answer of next-auth, as those of the action's own answer. */
async function handOn(answer: Response): Promise<void> {
  const jar = await cookies();
  const { cookies: given } = new NextResponse(null, { headers: answer.headers });
  for (const cookie of given.getAll()) jar.set(cookie);
}
