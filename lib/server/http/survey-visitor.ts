import "server-only";
import { randomUUID } from "node:crypto";
import { cookies, headers } from "next/headers";
import { clientAddress } from "@/lib/server/http/client-address";
import { sessionCookieName } from "@/lib/server/auth/cookie";
import { hourOf, now, secondsLeftOfDay, today } from "@/lib/server/clock";
import { stampOf } from "@/lib/server/http/form-stamp";
import { env } from "@/lib/server/env";
import { surveyPath } from "@/lib/kernel/address";

const DEVICE = "teraju_perangkat";
const STAFF = "teraju_petugas";
const SENT = "teraju_terkirim";
const A_DAY = 24 * 60 * 60;
const HALF_A_YEAR = 182 * A_DAY;

const attributes = () =>
  ({ httpOnly: true, sameSite: "lax", secure: env().TERAJU_SCHEME === "https", path: "/survei" }) as const;

/** Remembers that somebody of the office signs in with this browser; its answers to a survey are looked at first. */
export async function markStaffBrowser(): Promise<void> {
  (await cookies()).set(STAFF, "ya", { ...attributes(), maxAge: HALF_A_YEAR });
}

/** Gives this browser a random mark until the end of the day, so that its answers to one survey can be counted. */
export async function markVisitor(): Promise<void> {
  const jar = await cookies();
  if (jar.get(DEVICE) === undefined)
    jar.set(DEVICE, randomUUID(), { ...attributes(), maxAge: secondsLeftOfDay(now()) });
}

/** What this browser was given for its answers to one service today. */
export interface SentToday {
  readonly receiptCode: string;
  /** The ticket that was used, or "". */
  readonly karcis: string;
}

/**
 * Remembers until the end of the day that answers to a service arrived from this browser, so that Back shows their
 * receipt. Not the code of a suggestion: whoever holds the telephone next would read it.
 */
export async function rememberSent(slug: string, { receiptCode, karcis }: SentToday): Promise<void> {
  (await cookies()).set(SENT, `${receiptCode} ${karcis}`, {
    ...attributes(),
    path: surveyPath(slug),
    maxAge: secondsLeftOfDay(now()),
  });
}

/** What was remembered of this browser's answers to the service of the page, or null. */
export async function readSent(): Promise<SentToday | null> {
  const [receiptCode = "", karcis = ""] = ((await cookies()).get(SENT)?.value ?? "").slice(0, 100).split(" ");
  return receiptCode === "" ? null : { receiptCode, karcis };
}

/** A key for one questionnaire and the stamp that proves when it was given out. */
export function newForm(slug: string): { submissionKey: string; stamp: string } {
  const submissionKey = randomUUID();
  return { submissionKey, stamp: stampOf({ slug, submissionKey }, now()) };
}

/** When and from where an answer comes. */
export async function readVisitor() {
  const [jar, sent] = await Promise.all([cookies(), headers()]);
  const at = now();
  return {
    at,
    today: today(),
    hour: hourOf(at),
    device: jar.get(DEVICE)?.value.slice(0, 60) ?? "",
    agent: sent.get("user-agent")?.slice(0, 300) ?? "",
    address: await clientAddress(),
    isStaff: jar.has(STAFF) || jar.has(sessionCookieName()),
  };
}
