/** What can be wrong with a range of addresses. */
export type RangeProblem = "NOT_A_RANGE" | "TOO_WIDE";

export type Range = { readonly kind: "RANGE"; readonly range: string } | { readonly kind: RangeProblem };

interface Family {
  readonly bits: number;
  /** Bits of one written group. */
  readonly group: number;
  /** Fewer bits than this would cover networks of others. */
  readonly widest: number;
}

const IPV4: Family = { bits: 32, group: 8, widest: 8 };
const IPV6: Family = { bits: 128, group: 16, widest: 32 };

function groupsOf4(text: string): number[] | null {
  const parts = text.split(".");
  const groups = parts.map((part) => (/^(0|[1-9]\d{0,2})$/.test(part) ? Number(part) : Number.NaN));
  return groups.length === 4 && groups.every((group) => group <= 255) ? groups : null;
}

const wordsOf = (text: string): string[] => (text === "" ? [] : text.split(":"));

function groupsOf6(text: string): number[] | null {
  const [head = "", tail, ...more] = text.split("::");
  const [before, after] = [wordsOf(head), wordsOf(tail ?? "")];
  const missing = 8 - before.length - after.length;
  // "::" stands for at least one group of zeros; without it all eight are written.
  if (more.length > 0 || (tail === undefined ? missing !== 0 : missing < 1)) return null;
  const words = [...before, ...Array.from({ length: missing }, () => "0"), ...after];
  return words.every((word) => /^[0-9a-f]{1,4}$/i.test(word))
    ? words.map((word) => Number.parseInt(word, 16))
    : null;
}

function maskOf(length: string | undefined, { bits }: Family): number | null {
  if (length === undefined) return bits;
  return /^(0|[1-9]\d{0,2})$/.test(length) && Number(length) <= bits ? Number(length) : null;
}

/** The part of a group that belongs to the network. */
const masked = (value: number, kept: number, { group }: Family): number =>
  kept >= group ? value : kept <= 0 ? 0 : value - (value % 2 ** (group - kept));

/**
 * A range of addresses as an administrator writes it, "10.20.0.0/16", "2001:db8::/48" or one address;
 * what lies beyond the mask is dropped.
 */
export function parseRange(typed: string): Range {
  const [address = "", length, ...more] = typed.trim().split("/");
  const family = address.includes(":") ? IPV6 : IPV4;
  const groups = family === IPV6 ? groupsOf6(address) : groupsOf4(address);
  const mask = maskOf(length, family);
  if (groups === null || mask === null || more.length > 0) return { kind: "NOT_A_RANGE" };
  if (mask < family.widest) return { kind: "TOO_WIDE" };
  const kept = groups.map((value, index) => masked(value, mask - index * family.group, family));
  return {
    kind: "RANGE",
    range: `${family === IPV6 ? kept.map((value) => value.toString(16)).join(":") : kept.join(".")}/${mask}`,
  };
}
