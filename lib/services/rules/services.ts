import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import { runsServices } from "@/lib/kernel/service";
import { firstFree, slugOf } from "@/lib/kernel/slug";
import type { Viewer } from "@/lib/kernel/viewer";

/** The longest address of a survey: it is read aloud and typed from posters. */
export const LONGEST_SLUG = 60;

/**
 * Words that stand in addresses beside services; tests/unit/project/service-addresses.spec.ts holds them to
 * the pages there are.
 */
export const RESERVED_SLUGS: readonly string[] = [
  "baru",
  "jaringan",
  "kunci",
  "karcis",
  "kios",
  "layanan",
  "opd",
  "terima-kasih",
  "tiket",
  "tutup",
  "data",
  "lencana",
  "unduh",
  "antrean",
  "petugas",
  "pengaturan",
];

/** Whether a text can be the last part of an address: small letters, digits and single hyphens. */
export const isSlug = (text: string): boolean =>
  text.length >= 3 && text.length <= LONGEST_SLUG && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);

/** An address made of a name: "Penerbitan KTP-el (cetak)" becomes "penerbitan-ktp-el-cetak". */
export function proposeSlug(name: string): string {
  const cut = slugOf(name, LONGEST_SLUG);
  return isSlug(cut) ? cut : `layanan-${cut}`.replace(/-$/, "").slice(0, LONGEST_SLUG);
}

/** The proposal, or the first of "…-2", "…-3" and so on that nobody has. */
export function freeSlug(proposed: string, taken: ReadonlySet<string>): string {
  const isUsed = (slug: string): boolean => taken.has(slug) || RESERVED_SLUGS.includes(slug);
  return firstFree(proposed, { isUsed, longest: LONGEST_SLUG });
}

interface NewService {
  readonly unitPath: string;
  /** Whether another service has the address. */
  readonly taken: boolean;
}

/** A service is added by whoever runs the services of its unit, under an address of its own. */
export function addService(viewer: Viewer, { unitPath, taken }: NewService): Outcome<null> {
  if (!runsServices(viewer, unitPath)) return refuse({ code: "NOT_ALLOWED" });
  return taken ? refuse({ code: "SLUG_TAKEN" }) : done(null);
}

interface ServiceChange extends NewService {
  /** Whether the form gives the service another address. */
  readonly moved: boolean;
  /** Whether anybody has answered: the address is then on posters that stay. */
  readonly answered: boolean;
}

/** A service moves only to a unit one runs too, and its address stays once somebody answered. */
export function changeService(viewer: Viewer, change: ServiceChange): Outcome<null> {
  const allowed = addService(viewer, change);
  if (!allowed.ok) return allowed;
  return change.moved && change.answered ? refuse({ code: "SLUG_FIXED" }) : done(null);
}
