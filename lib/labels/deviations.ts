import type { Deviation } from "@/lib/scoring/distribution";
import type { DeviationCode } from "@/lib/scoring/regulations/se-3-2023";
import { formatNumber, formatPercent } from "@/lib/labels/number";

type Words = (actual: string, limit: string) => string;

const above =
  (name: string): Words =>
  (actual, limit) =>
    `${name} ${formatPercent(actual)}, di atas pedoman ${formatPercent(limit)}.`;
const below =
  (name: string): Words =>
  (actual, limit) =>
    `${name} ${formatPercent(actual)}, di bawah pedoman paling sedikit ${formatPercent(limit)}.`;
const notLargest =
  (name: string): Words =>
  (actual, limit) =>
    `${name} ${formatNumber(actual)} orang, padahal seharusnya kelompok terbesar (paling ` +
    `sedikit ${formatNumber(limit)}).`;

const WORDS: Record<DeviationCode, Words> = {
  SANGAT_BAIK_ABOVE_MAXIMUM: above("Sangat baik"),
  SANGAT_BAIK_NOT_LARGEST: notLargest("Sangat baik"),
  SANGAT_BAIK_NOT_ALLOWED: (actual) =>
    `Sangat baik ${formatNumber(actual)} orang, padahal pedoman tidak membolehkannya.`,
  BAIK_ABOVE_MAXIMUM: above("Baik"),
  BAIK_NOT_LARGEST: notLargest("Baik"),
  BUTUH_PERBAIKAN_OR_KURANG_ABSENT: () =>
    "Belum ada yang Butuh perbaikan atau Kurang, padahal pedoman meminta paling sedikit satu.",
  BUTUH_PERBAIKAN_BELOW_MINIMUM: below("Butuh perbaikan"),
  KURANG_BELOW_MINIMUM: below("Kurang"),
  SANGAT_KURANG_BELOW_MINIMUM: below("Sangat kurang"),
  KURANG_OR_BUTUH_PERBAIKAN_BELOW_MINIMUM: below("Kurang dan Butuh perbaikan"),
};

/** Where a distribution leaves the guidance of SE MenPANRB 3/2023, in one sentence: a warning, never a block. */
export const describeDeviation = ({ code, actual, limit }: Deviation): string => WORDS[code](actual, limit);
