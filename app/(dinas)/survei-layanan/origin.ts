import { headers } from "next/headers";
import { env } from "@/lib/env";

/** Scheme and host under which this installation was asked, as the beginning of addresses that leave it: on posters, in e-mails. */
export async function origin(): Promise<string> {
  return `${env().TERAJU_SCHEME}://${(await headers()).get("host") ?? ""}`;
}
