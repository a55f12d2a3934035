import type { Scheme } from "@/lib/scoring/scheme";
import { bantul } from "@/lib/scoring/schemes/bantul";
import { kepahiang } from "@/lib/scoring/schemes/kepahiang";
import { muaraTebo } from "@/lib/scoring/schemes/muara-tebo";
import { permenpanrb62022 } from "@/lib/scoring/schemes/permenpanrb-6-2022";
import { pontianak } from "@/lib/scoring/schemes/pontianak";
import { umum } from "@/lib/scoring/schemes/umum";

export const SCHEME_IDS = [
  "permenpanrb-6-2022",
  "muara-tebo",
  "bantul",
  "pontianak",
  "kepahiang",
  "umum",
] as const;
export type SchemeId = (typeof SCHEME_IDS)[number];

/** The schemes every installation starts with; their weights are BKD's to change in a new version. */
export const schemes: Readonly<Record<SchemeId, Scheme>> = {
  "permenpanrb-6-2022": permenpanrb62022,
  "muara-tebo": muaraTebo,
  bantul,
  pontianak,
  kepahiang,
  umum,
};

/** Whether a shipped scheme has this id. */
export function isSchemeId(id: string): id is SchemeId {
  return (SCHEME_IDS as readonly string[]).includes(id);
}
