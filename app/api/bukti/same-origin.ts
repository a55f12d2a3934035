/** Whether a browser sent this from a page of ours; what names neither its site nor its origin is refused. */
export function isSameOrigin(headers: Headers): boolean {
  const site = headers.get("sec-fetch-site");
  const origin = headers.get("origin");
  if (site !== null && site !== "same-origin") return false;
  if (origin === null) return site === "same-origin";
  const host = headers.get("x-forwarded-host") ?? headers.get("host");
  return URL.parse(origin)?.host === host;
}
