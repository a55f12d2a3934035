import "server-only";
import { headers } from "next/headers";
import { env } from "@/lib/server/env";

/** How this installation was asked for, "https://teraju.contoh.go.id"; for addresses on paper and in codes. */
export const originOf = (asked: { get: (name: string) => string | null }): string =>
  `${env().TERAJU_SCHEME}://${asked.get("host") ?? ""}`;

/** The same for the request that is being answered. */
export const ownOrigin = async (): Promise<string> => originOf(await headers());
