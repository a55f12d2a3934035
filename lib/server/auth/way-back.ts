import "server-only";
import { ownPage } from "@/lib/kernel/address";

const SIGN_IN = "/masuk";
/** next-auth leads to a page of ours without naming the site; only to read such an address. */
const HERE = "http://teraju.invalid";

/**
 * The answer of next-auth as it is; where it leads to the sign-in page because the way through the provider led
 * nowhere, the page she wanted to be at stays in the address. `wanted` is what her browser kept of it.
 */
export function withWayBack(answer: Response, wanted: string | undefined): Response {
  const to = URL.parse(answer.headers.get("location") ?? "", HERE);
  const asked = URL.parse(wanted ?? "");
  if (to?.pathname !== SIGN_IN || asked === null) return answer;
  const page = ownPage(`${asked.pathname}${asked.search}`);
  if (page === null) return answer;
  to.searchParams.set("ke", page);
  const headers = new Headers(answer.headers);
  headers.set("location", to.origin === HERE ? `${to.pathname}${to.search}` : to.href);
  return new Response(null, { status: answer.status, headers });
}
