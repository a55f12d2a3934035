import type { Term } from "@/lib/kernel/term";
import { formatLongDay, daysBetween } from "@/lib/labels/date";
import { formatFixed, formatNumber, formatPercent, formatShare, formatSigned } from "@/lib/labels/number";
import { organisationPredikatLabel, predikatLabel } from "@/lib/labels/predikat";
import type { OrganisationPredikat, Predikat } from "@/lib/kernel/codes";
import type { Deviation, PredikatCounts } from "@/lib/scoring/distribution";
import { ratio, roundHalfUp, subtract } from "@/lib/scoring/ratio";
import type { DeviationCode } from "@/lib/scoring/regulations/se-3-2023";

interface Progress {
  readonly people: number;
  readonly filed: number;
  readonly approved: number;
  readonly submitted: number;
  readonly rated: number;
}

/** "6.912 dari 8.214 ASN sudah dinilai (84,1%)." */
export function ratedSentence({ people, rated }: Progress): string {
  if (people === 0) return "Belum ada pegawai tercatat pada masa ini.";
  return `${formatNumber(rated)} dari ${formatNumber(people)} ASN sudah dinilai (${formatShare(rated, people)}).`;
}

/** When the appraisal of the term ends, with what is left of it. */
export function deadlineSentence(
  { dueOn, status }: Pick<Term, "dueOn" | "status">,
  today: string,
): { readonly before: string; readonly day: string; readonly after: string } {
  const left = daysBetween(today, dueOn);
  if (status === "CLOSED")
    return { before: "Batas penilaian", day: formatLongDay(dueOn), after: "; masa ini sudah ditutup." };
  if (left < 0)
    return {
      before: "Batas penilaian",
      day: formatLongDay(dueOn),
      after: `, lewat ${formatNumber(-left)} hari.`,
    };
  return {
    before: "Penilaian ditutup",
    day: formatLongDay(dueOn),
    after: left === 0 ? ", hari ini." : `, ${formatNumber(left)} hari lagi.`,
  };
}

/** The four stages of the funnel in their order. */
export function funnelStages({
  filed,
  approved,
  submitted,
  rated,
}: Progress): { readonly label: string; readonly count: number }[] {
  return [
    { label: "SKP diajukan", count: filed },
    { label: "SKP ditetapkan", count: approved },
    { label: "Realisasi dikirim", count: submitted },
    { label: "Dinilai penilai", count: rated },
  ];
}

/** Where most is held up, in one sentence. */
export function funnelReading(progress: Progress): string {
  const { people, filed, approved, submitted, rated } = progress;
  const held = [
    { count: people - filed, words: "di penyusunan SKP", what: "ASN belum mengajukan SKP" },
    { count: filed - approved, words: "di persetujuan SKP", what: "SKP belum ditetapkan" },
    { count: approved - submitted, words: "di tangan pegawai", what: "realisasi belum dikirim" },
    { count: submitted - rated, words: "di tangan penilai", what: "realisasi belum dinilai" },
  ].sort((a, b) => b.count - a.count)[0];
  if (held === undefined || held.count <= 0) return "Tidak ada yang tertahan: semua tahap sudah selesai.";
  return `Paling banyak tertahan ${held.words}: ${formatNumber(held.count)} ${held.what}.`;
}

/** The finding of a spread of predikat. */
export function distributionReading(counts: PredikatCounts): string {
  const rated = Object.values(counts).reduce((sum, count) => sum + count, 0);
  if (rated === 0) return "Belum ada yang selesai dinilai pada masa ini.";
  const [largest] = (Object.entries(counts) as [Predikat, number][]).sort((a, b) => b[1] - a[1]);
  const low = counts.KURANG + counts.SANGAT_KURANG;
  const first =
    largest === undefined
      ? ""
      : `Paling banyak ${predikatLabel[largest[0]]}: ${formatShare(largest[1], rated)} dari ` +
        `${formatNumber(rated)} yang sudah dinilai. `;
  return low === 0
    ? `${first}Tidak ada yang berpredikat Kurang atau lebih rendah.`
    : `${first}${formatNumber(low)} orang berpredikat Kurang atau lebih rendah.`;
}

const LIMIT_WORDS: Record<DeviationCode, (deviation: Deviation) => string> = {
  SANGAT_BAIK_ABOVE_MAXIMUM: (d) =>
    `Sangat baik ${formatPercent(d.actual)}, pedoman paling banyak ${formatPercent(d.limit)}`,
  SANGAT_BAIK_NOT_LARGEST: () => "Sangat baik bukan kelompok terbesar",
  SANGAT_BAIK_NOT_ALLOWED: (d) => `Ada ${formatNumber(d.actual)} Sangat baik, pedoman tidak mengizinkan`,
  BAIK_ABOVE_MAXIMUM: (d) =>
    `Baik ${formatPercent(d.actual)}, pedoman paling banyak ${formatPercent(d.limit)}`,
  BAIK_NOT_LARGEST: () => "Baik bukan kelompok terbesar",
  BUTUH_PERBAIKAN_OR_KURANG_ABSENT: () => "Belum ada Butuh perbaikan atau Kurang",
  BUTUH_PERBAIKAN_BELOW_MINIMUM: (d) =>
    `Butuh perbaikan ${formatPercent(d.actual)}, pedoman paling sedikit ${formatPercent(d.limit)}`,
  KURANG_BELOW_MINIMUM: (d) =>
    `Kurang ${formatPercent(d.actual)}, pedoman paling sedikit ${formatPercent(d.limit)}`,
  SANGAT_KURANG_BELOW_MINIMUM: (d) =>
    `Sangat kurang ${formatPercent(d.actual)}, pedoman paling sedikit ${formatPercent(d.limit)}`,
  KURANG_OR_BUTUH_PERBAIKAN_BELOW_MINIMUM: (d) =>
    `Kurang dan Butuh perbaikan ${formatPercent(d.actual)}, pedoman paling sedikit ${formatPercent(d.limit)}`,
};

/** One limit of SE MenPANRB 3/2023 that a spread does not keep, with both figures. */
export const deviationWords = (deviation: Deviation): string => LIMIT_WORDS[deviation.code](deviation);

/** The guidance in a table: kept, to be explained, or not to be judged and why. */
export function guidanceWords(
  deviations: readonly Deviation[] | null,
  organisation: OrganisationPredikat | null,
  rated: number,
): { readonly tone: "ok" | "brass" | null; readonly label: string } {
  if (deviations !== null)
    return deviations.length === 0
      ? { tone: "ok", label: "Sesuai" }
      : { tone: "brass", label: "Perlu alasan" };
  return {
    tone: null,
    label:
      rated > 0 && organisation === null ? "capaian organisasi belum ditetapkan" : "belum ada yang dinilai",
  };
}

/** "Capaian organisasi: Baik", or that it is not set. */
export const organisationWords = (organisation: OrganisationPredikat | null): string =>
  organisation === null ? "belum ditetapkan" : organisationPredikatLabel[organisation];

/** How the share moved between the first and the last term of a line, in points. */
export function trendReading(
  points: readonly { readonly label: string; readonly value: string | null }[],
  unit: string,
): string {
  const known = points.filter((point): point is { label: string; value: string } => point.value !== null);
  const first = known[0];
  const last = known.at(-1);
  if (first === undefined || last === undefined) return "Belum ada yang dapat digambar.";
  if (known.length === 1)
    return `${last.label}: ${formatNumber(last.value, 2)}${unit}. Belum ada masa pembanding.`;
  const change = roundHalfUp(subtract(ratio(last.value), ratio(first.value)), 1);
  return `${formatSigned(change)} poin sejak ${first.label}, sekarang ${formatNumber(last.value, 2)}${unit}.`;
}

/** A mean indicative score, or why there is none. */
export const meanScoreWords = (meanScore: string | null): string =>
  meanScore === null ? "-" : formatFixed(meanScore, 2);

/** Why the achievement we compute is not the one the office printed. */
export const differsWhy =
  "Dihitung dari target dan realisasi yang sama. Instansi mungkin membulatkan ke bawah, " +
  "memakai rumus lain, atau salah ketik; keduanya ditampilkan.";
