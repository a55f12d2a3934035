/** Small letters, digits and single hyphens, made of a name: "Bagian Umum & Arsip" becomes "bagian-umum-arsip". */
export const slugOf = (name: string, longest: number): string =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+/, "")
    .slice(0, longest)
    .replace(/-+$/, "");

/** The proposal, or the first of "…-2", "…-3" and so on that is free. */
export function firstFree(
  proposed: string,
  { isUsed, longest }: { isUsed: (slug: string) => boolean; longest: number },
): string {
  let slug = proposed;
  for (let number = 2; isUsed(slug); number++)
    slug = `${proposed.slice(0, longest - 1 - String(number).length)}-${number}`;
  return slug;
}
