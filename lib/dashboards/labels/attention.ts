import { deviationWords } from "@/lib/dashboards/labels/dashboard";
import { formatFixed, formatNumber, formatShare } from "@/lib/labels/number";
import type { Deviation } from "@/lib/scoring/distribution";

interface ConcernedUnit {
  readonly name: string;
  readonly people: number;
  readonly rated: number;
  readonly deviations: readonly Deviation[] | null;
  readonly ikm: { readonly ikm: string | null };
}

/** The units of each concern, and how many people have nobody to appraise them. */
export interface AttentionFacts {
  readonly outsideGuidance: readonly ConcernedUnit[];
  readonly late: readonly ConcernedUnit[];
  readonly weakIkm: readonly ConcernedUnit[];
  readonly withoutAppraiser: number;
}

/** Codes of the concerns in an address. */
export const CONCERNS = ["pedoman", "tertinggal", "ikm"] as const;
export type Concern = (typeof CONCERNS)[number];

/** What the ranking shows when it is narrowed to one concern. */
export const concernTitle: Record<Concern, string> = {
  pedoman: "Unit di luar pedoman sebaran",
  tertinggal: "Unit dinilai di bawah 60%",
  ikm: "Unit dengan IKM mutu C atau D",
};

interface AttentionItem {
  readonly concern: Concern | "tanpa-penilai";
  readonly count: string;
  readonly label: string;
  readonly note: string;
}

/** Each concern as number, name and the worst case in words. */
export function attentionItems({
  outsideGuidance,
  late,
  weakIkm,
  withoutAppraiser,
}: AttentionFacts): AttentionItem[] {
  const [deviating] = outsideGuidance;
  const slowest = late.at(-1);
  const deviation = deviating?.deviations?.[0];
  return [
    {
      concern: "pedoman",
      count: formatNumber(outsideGuidance.length),
      label: concernTitle.pedoman,
      note:
        deviating && deviation
          ? `${deviating.name}: ${deviationWords(deviation)}`
          : "Semua yang sudah dinilai sesuai SE MenPANRB 3/2023",
    },
    {
      concern: "tertinggal",
      count: formatNumber(late.length),
      label: concernTitle.tertinggal,
      note: slowest
        ? `${slowest.name} paling rendah, ${formatShare(slowest.rated, slowest.people)}`
        : "Semua unit sudah 60% atau lebih",
    },
    {
      concern: "ikm",
      count: formatNumber(weakIkm.length),
      label: concernTitle.ikm,
      note:
        weakIkm.length === 0
          ? "Tidak ada layanan di bawah mutu B"
          : weakIkm
              .slice(0, 3)
              .map(({ name, ikm }) => `${name} ${ikm.ikm === null ? "-" : formatFixed(ikm.ikm, 2)}`)
              .join(", "),
    },
    {
      concern: "tanpa-penilai",
      count: formatNumber(withoutAppraiser),
      label: "ASN tanpa penilai",
      note:
        withoutAppraiser === 0
          ? "Semua SKP punya pejabat penilai"
          : "SKP mereka menunggu penetapan pejabat penilai",
    },
  ];
}

/** How the ranking is ordered and what it leaves out. */
export const rankingReading = (hidden: number): string =>
  `${hidden > 0 ? "Lima tertinggi dan lima terendah menurut" : "Menurut"} persentase ` +
  "yang sudah dinilai. Pilih nama untuk melihat bidang dan pegawainya.";
