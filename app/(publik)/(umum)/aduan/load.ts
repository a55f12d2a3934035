import { cache } from "react";
import { takeLookup, wasFound } from "@/lib/complaints/queries/lookup";
import { clientAddress } from "@/lib/server/http/client-address";
import type { Refusal } from "@/lib/kernel/refusal";
import { getPublicCase, type PublicCase } from "@/lib/complaints/queries/public-case";

type Lookup =
  | { readonly refusal: Refusal; readonly found: null }
  | { readonly refusal: null; readonly found: PublicCase | null };

const LONGEST = 40;

/**
 * The case of a typed code, looked up once for a page; whoever tries many codes is refused before they
 * are looked at.
 */
export const readCase = cache(async (typed: string): Promise<Lookup> => {
  const address = await clientAddress();
  const allowed = await takeLookup(address);
  if (!allowed.ok) return { refusal: allowed.refusal, found: null };
  const found = await getPublicCase(typed.slice(0, LONGEST));
  if (found !== null) await wasFound(address);
  return { refusal: null, found };
});
