import { cache } from "react";
import { refuseLookup, reportMiss } from "@/lib/actions/complaint-lookup";
import type { Refusal } from "@/lib/domain/refusal";
import { getPublicCase, type PublicCase } from "@/lib/queries/complaint-public";

type Lookup =
  | { readonly refusal: Refusal; readonly found: null }
  | { readonly refusal: null; readonly found: PublicCase | null };

const LONGEST = 40;

/**
 * The case of a typed code, looked up once for a page; whoever tries many codes is refused before they
 * are looked at.
 */
export const readCase = cache(async (typed: string): Promise<Lookup> => {
  const refusal = await refuseLookup();
  if (refusal !== null) return { refusal, found: null };
  const found = await getPublicCase(typed.slice(0, LONGEST));
  if (found === null) await reportMiss();
  return { refusal: null, found };
});
