import "server-only";
import { isSameText, keyedHash } from "@/lib/server/db/keyed-hash";

interface Stamped {
  readonly slug: string;
  readonly submissionKey: string;
}

const LENGTH = 22;

const signature = (seconds: number, { slug, submissionKey }: Stamped): string =>
  keyedHash("survey-form", `${seconds}.${slug}.${submissionKey}`).slice(0, LENGTH);

/** What a form carries to show that this installation made it for this service at this moment. */
export function stampOf(form: Stamped, at: Date): string {
  const seconds = Math.floor(at.getTime() / 1000);
  return `${seconds.toString(36)}.${signature(seconds, form)}`;
}

/** Seconds since the form was made; null when its stamp was not made by us for it. */
export function ageOf(form: Stamped & { readonly stamp: string }, at: Date): number | null {
  const [made = "", signed = ""] = form.stamp.split(".");
  const seconds = parseInt(made, 36);
  if (!Number.isSafeInteger(seconds) || !isSameText(signed, signature(seconds, form))) return null;
  return Math.max(0, Math.floor(at.getTime() / 1000) - seconds);
}
