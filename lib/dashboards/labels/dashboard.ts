import { compareTrend, type Comparison, type TrendFigure } from "@/lib/dashboards/rules";
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

const NOBODY_DUE = "Tidak ada pegawai yang dinilai pada masa ini.";

/** "6.912 dari 8.214 ASN sudah dinilai (84,1%)." */
export function ratedSentence({ people, rated }: Progress): string {
  if (people === 0) return NOBODY_DUE;
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
  if (people === 0) return NOBODY_DUE;
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

interface Spread {
  readonly deviations: readonly Deviation[] | null;
  readonly organisation: OrganisationPredikat | null;
  readonly people: number;
  readonly rated: number;
  /** Whether the spread stands; until then it is told as provisional. */
  readonly settled: boolean;
}

/** The guidance in a table: kept, to be explained, or not to be judged yet and why. */
export function guidanceWords({ deviations, people, rated, settled }: Spread): {
  readonly tone: "ok" | "brass" | null;
  readonly label: string;
} {
  if (rated === 0) return { tone: null, label: "belum ada yang dinilai" };
  if (deviations === null) return { tone: null, label: "capaian organisasi belum dicatat" };
  if (!settled)
    return {
      tone: null,
      label: `sementara, ${formatNumber(rated)} dari ${formatNumber(people)} dinilai`,
    };
  return deviations.length === 0 ? { tone: "ok", label: "Sesuai" } : { tone: "brass", label: "Perlu alasan" };
}

/** The limits that a spread leaves, once it stands. */
export const settledDeviations = ({ deviations, settled }: Spread): readonly Deviation[] =>
  settled ? (deviations ?? []) : [];

/** "Capaian organisasi: Baik", or that it is not set. */
export const organisationWords = (organisation: OrganisationPredikat | null): string =>
  organisation === null ? "belum dicatat" : organisationPredikatLabel[organisation];

/** Who sets the result of an organisation, where nobody is named. */
export const SETS_THE_RESULT = "pimpinan di atas unit itu";

/** What follows where the result of an organisation is missing. */
export const RESULT_MISSING =
  "Teraju belum punya halaman untuk mencatatnya, jadi " +
  "sebaran unit yang belum punya capaian tidak dibandingkan dengan pedoman SE 3/2023.";

const RHYTHM_WORDS = { BULANAN: "dinilai bulanan", TRIWULANAN: "dinilai triwulanan" } as const;

/** In which rhythm a unit is judged that nobody is due of: "dinilai bulanan". */
export const rhythmWords = (cadence: string | null): string =>
  cadence === "BULANAN" || cadence === "TRIWULANAN"
    ? RHYTHM_WORDS[cadence]
    : "belum punya aturan nilai pada masa ini";

interface TrendPoint extends TrendFigure {
  readonly label: string;
}

/** A figure of a trend with the name of its term and year; without more it stands, and the population is the same. */
type ReadPoint = Pick<TrendPoint, "label" | "value"> & Partial<TrendPoint>;

const figureOf = ({ value }: TrendPoint, unit: string): string => `${formatNumber(value ?? "", 2)}${unit}`;

function settledReading({ first, last, other }: Comparison<TrendPoint>, unit: string): string {
  if (last === null) return "";
  if (first !== null) {
    const change = roundHalfUp(subtract(ratio(last.value ?? "0"), ratio(first.value ?? "0")), 1);
    return `${formatSigned(change)} poin sejak ${first.label}, menjadi ${figureOf(last, unit)} pada ${last.label}. `;
  }
  const now = `${last.label}: ${figureOf(last, unit)}. `;
  return other === null
    ? `${now}Belum ada masa pembanding. `
    : `${now}Tidak dibandingkan dengan ${other.label}: jumlah ASN yang dinilai berubah dari ` +
        `${formatNumber(other.people)} menjadi ${formatNumber(last.people)}. `;
}

/** How settled figures of like populations moved, in points; a term that still runs is told, and not compared. */
export function trendReading(points: readonly ReadPoint[], unit: string): string {
  const compared = compareTrend(points.map((point) => ({ people: 0, settled: true, ...point })));
  const { last, running } = compared;
  if (last === null && running === null) return "Belum ada yang dapat digambar.";
  const still =
    running === null
      ? ""
      : `${running.label} masih berjalan: ${figureOf(running, unit)}, belum dibandingkan.`;
  return `${settledReading(compared, unit)}${still}`.trim();
}

/** A mean indicative score, or why there is none. */
export const meanScoreWords = (meanScore: string | null): string =>
  meanScore === null ? "-" : formatFixed(meanScore, 2);

/** Why the achievement we compute is not the one the office printed. */
export const differsWhy =
  "Dihitung dari target dan realisasi yang sama. Instansi mungkin membulatkan ke bawah, " +
  "memakai rumus lain, atau salah ketik; keduanya ditampilkan.";
