import { formatFixed, formatNumber } from "@/lib/labels/number";
import type { CountedIndex } from "@/lib/scoring/citizen";
import type { StepInputs } from "@/lib/scoring/explanation";

type Bounds = Pick<CountedIndex, "low" | "high">;

/** "rentang 95%: 82,90 sampai 85,34"; nothing where no interval is known. */
export function citizenInterval({ low, high }: Bounds): string {
  return low == null || high == null
    ? ""
    : `rentang 95%: ${formatFixed(low, 2)} sampai ${formatFixed(high, 2)}`;
}

/** Why the unit's index counts where the scheme would take the officer's own. */
export function citizenInstead({ n, needed }: { readonly n: number; readonly needed: number }): string {
  if (n === 0)
    return "Dipakai indeks layanan, karena tidak ada jawaban yang tercatat untuk petugas sendiri pada masa ini.";
  if (n < needed)
    return (
      "Dipakai indeks layanan, karena jawaban untuk petugas sendiri baru " +
      `${formatNumber(n)}. Aturan nilai memakainya mulai ${formatNumber(needed)} jawaban.`
    );
  return (
    "Dipakai indeks layanan, karena dalam jawaban untuk petugas sendiri ada pertanyaan " +
    "yang tidak dijawab siapa pun."
  );
}

const ownerOf = { UNIT: "layanan OPD", PETUGAS: "petugas sendiri" } as const;

/** "IKM layanan OPD 84,12 dari 312 jawaban (rentang 95%: 82,90 sampai 85,34)". */
export function citizenFigure({ of, ikm, n, ...bounds }: CountedIndex): string {
  const interval = citizenInterval(bounds);
  return (
    `IKM ${ownerOf[of]} ${formatFixed(ikm, 2)} dari ${formatNumber(n)} ` +
    `jawaban${interval === "" ? "" : ` (${interval})`}`
  );
}

/** What stands under an index among the reasons of a score; older scores know only the number of answers. */
export function citizenDetail({ n, low = null, high = null, officerN, needed }: StepInputs): string {
  const interval = citizenInterval({ low, high });
  const instead =
    officerN == null || needed == null
      ? ""
      : `. ${citizenInstead({ n: Number(officerN), needed: Number(needed) })}`;
  return `dari ${formatNumber(n ?? "0", 0)} jawaban warga${interval === "" ? "" : `; ${interval}`}${instead}`;
}
