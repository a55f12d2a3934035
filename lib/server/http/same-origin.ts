/** Whose page sent a request: one of ours, one of another site, or nobody knows. */
export type Sender = "OURS" | "FOREIGN" | "UNKNOWN";

/**
 * Where a form or a script that posts to us stands. Sec-Fetch-Site is asked first, since no page can
 * write it; browsers send it only over HTTPS and to localhost, so on a plain network Origin answers.
 * "none" is the person herself, who reloads a page. Who says neither is an old browser or a program.
 */
export function senderOf(headers: Headers): Sender {
  const site = headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin" && site !== "none") return "FOREIGN";
  const origin = headers.get("origin");
  if (origin !== null) return hostOf(origin) === addressedHost(headers) ? "OURS" : "FOREIGN";
  return site === null ? "UNKNOWN" : "OURS";
}

/**
 * Whether a write on somebody's session is hers: only a page of ours is proof. What needs no session,
 * such as the survey, has nothing to lose to another site and takes in what is UNKNOWN as well.
 */
export const isSameOrigin = (headers: Headers): boolean => senderOf(headers) === "OURS";

/** "null" is the origin of a page that hides its own. */
const hostOf = (origin: string): string | undefined => URL.parse(origin)?.host;

/** Behind a proxy that ends TLS the scheme differs, so hosts are compared. */
const addressedHost = (headers: Headers): string | null =>
  headers.get("x-forwarded-host") ?? headers.get("host");
