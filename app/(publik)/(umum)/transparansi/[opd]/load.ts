import { cache } from "react";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { today } from "@/lib/server/clock";
import { env } from "@/lib/server/env";
import { getPublicOffice, type PublicOfficePage } from "@/lib/transparency/queries/office";
import { textOf, type Search } from "@/lib/kernel/address";

interface Props {
  params: Promise<{ opd: string }>;
  searchParams: Search;
}

const office = cache(getPublicOffice);

/** The office of the address in the quarter asked for; no page for an unknown one. */
export async function readOffice({ params, searchParams }: Props): Promise<PublicOfficePage> {
  const [{ opd }, search] = await Promise.all([params, searchParams]);
  return (await office(decodeURIComponent(opd), textOf(search["periode"]), today())) ?? notFound();
}

/** Scheme and host of this installation as the visitor called it. */
export async function readOrigin(): Promise<string> {
  const host = (await headers()).get("host") ?? "";
  return /^[\w.:-]+$/.test(host) ? `${env().TERAJU_SCHEME}://${host}` : "";
}
