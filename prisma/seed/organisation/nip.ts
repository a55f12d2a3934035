import type { Draw } from "@/prisma/seed/random";
import type { Sex } from "@/prisma/seed/organisation/names";

const two = (value: number): string => String(value).padStart(2, "0");

/** A synthetic NIP, or NI PPPK where digits 13 and 14 are no month; the sequence 9xx says that nobody real has it. */
export function newNip(
  draw: Draw,
  who: { kind: "PNS" | "PPPK"; sex: Sex; senior: boolean },
  taken: Set<string>,
): string {
  for (;;) {
    const born = who.senior ? draw.between(1968, 1980) : draw.between(1979, 1999);
    const appointed =
      who.kind === "PNS"
        ? `${Math.min(born + draw.between(22, 27), 2024)}${two(draw.pick([1, 3, 4, 12]))}`
        : `${draw.between(2022, 2025)}21`;
    const birthday = `${two(draw.between(1, 12))}${two(draw.between(1, 28))}`;
    const nip = `${born}${birthday}${appointed}${who.sex === "L" ? 1 : 2}${draw.between(900, 999)}`;
    if (taken.has(nip)) continue;
    taken.add(nip);
    return nip;
  }
}
