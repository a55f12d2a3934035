import type { TermName } from "@/lib/kernel/term";
import { dayOf, type Zone } from "@/lib/kernel/zone";
import { formatDay, termName } from "@/lib/labels/date";
import { mutuLabel } from "@/lib/labels/unsur";
import { formatFixed, formatNumber, formatShare, formatSigned } from "@/lib/labels/number";
import { predikatLabel } from "@/lib/labels/predikat";
import type { Mutu, Predikat } from "@/lib/kernel/codes";

interface FigureFacts {
  readonly respondents: number | null;
  readonly ikm: string | null;
  readonly mutu: Mutu | null;
}

/** Why a group has no index, or null where it has one. */
export function whyNoIkm(figure: FigureFacts | null): string | null {
  if (figure === null) return "belum disurvei";
  if (figure.respondents === null) return "disembunyikan";
  if (figure.respondents === 0) return "belum ada jawaban";
  return figure.ikm === null ? "ada unsur tanpa jawaban" : null;
}

/** Respondents of a group, or that they are hidden. */
export const respondentsWords = ({ respondents }: Pick<FigureFacts, "respondents">): string =>
  respondents === null ? "disembunyikan" : formatNumber(respondents);

/** "mutu B, Baik". */
export const mutuWords = (mutu: Mutu): string => `mutu ${mutu}, ${mutuLabel[mutu]}`;

/** How many answers were set apart. */
export const excludedWords = (excluded: number | null): string =>
  excluded === null
    ? "yang masih diperiksa kurang dari 5, tidak ditampilkan"
    : `di luar ${formatNumber(excluded)} jawaban yang diperiksa dulu`;

/** When the figures of a quarter came out: "Triwulan III 2026, terbit 10 Oktober 2026". */
export const publishedWords = (term: TermName & { readonly closedAt: string }, zone: Zone): string =>
  `${termName(term)}, terbit ${formatDay(dayOf(new Date(term.closedAt), zone))}`;

interface RatedFacts {
  readonly rated: number | null;
  readonly people: number | null;
  /** Where they are judged, month by month or not. */
  readonly offices: readonly { readonly monthly: boolean }[];
}

/** The terms that a published quarter is made of: "Triwulan II 2026, dan Juni 2026 di OPD yang dinilai bulanan". */
function termsTogether(term: TermName, offices: RatedFacts["offices"]): string {
  if (!offices.some(({ monthly }) => monthly)) return termName(term);
  const month = termName({ cadence: "BULANAN", year: term.year, number: term.number * 3 });
  return `${termName(term)}, dan ${month} di OPD yang dinilai bulanan`;
}

/**
 * The people rated as a share of all, where it may be said. Everybody counts once: who is judged by months in the last
 * one of the quarter, which is why it is more than the quarter alone tells.
 */
export function ratedWords(
  facts: RatedFacts | null,
  term: TermName | null,
): { readonly value: string; readonly note: string } {
  if (facts === null || term === null) return { value: "-", note: "belum ada masa penilaian yang ditutup" };
  if (facts.rated === null) return { value: "-", note: "terlalu sedikit untuk ditampilkan" };
  const terms = termsTogether(term, facts.offices);
  if (facts.people === null || facts.people === 0)
    return { value: formatNumber(facts.rated), note: `ASN, ${terms}` };
  return {
    value: formatShare(facts.rated, facts.people),
    note: `${formatNumber(facts.rated)} dari ${formatNumber(facts.people)}, ${terms}`,
  };
}

/** The people of one office who were rated; of how many is not published, because the rest may be few. */
export function officeRatedWords(
  rated: number | null,
  term: TermName | null,
): { readonly value: string; readonly note: string } {
  if (term === null) return { value: "-", note: "belum ada masa penilaian yang ditutup" };
  return rated === null
    ? { value: "-", note: "disembunyikan" }
    : { value: formatNumber(rated), note: termName(term) };
}

interface PlanFacts {
  readonly total: number;
  readonly done: number;
  readonly late: number;
}

/** Plans done as a share of all. */
export function plansWords({ total, done, late }: PlanFacts): {
  readonly value: string;
  readonly note: string;
} {
  if (total === 0) return { value: "-", note: "belum ada rencana" };
  const overdue = late === 0 ? "" : `, ${formatNumber(late)} terlambat`;
  return {
    value: formatShare(done, total, 0),
    note: `${formatNumber(done)} dari ${formatNumber(total)} rencana${overdue}`,
  };
}

/** Plans by where they stand: "2 selesai, 1 direncanakan, 1 terlambat". */
export const planStates = ({ total, done, late }: PlanFacts): string =>
  `${formatNumber(done)} selesai, ${formatNumber(total - done - late)} direncanakan, ${formatNumber(late)} terlambat`;

interface Group {
  readonly keys: readonly Predikat[];
  readonly count: number;
}

/** A part of a distribution: "Sangat baik 12", or the merged ones. */
export const groupWords = ({ keys, count }: Group): string =>
  `${keys.map((key) => predikatLabel[key]).join(" atau ")} ${formatNumber(count)}`;

/** Whom the distribution of the pooled offices is about: "9 OPD lain digabung, 31 ASN". */
export const poolWords = ({ offices, rated }: { readonly offices: number; readonly rated: number }): string =>
  `${formatNumber(offices)} OPD lain digabung, ${formatNumber(rated)} ASN`;

/** The same name for a table. */
export const groupName = ({ keys }: Pick<Group, "keys">): string =>
  keys.map((key) => predikatLabel[key]).join(" atau ");

/** Why an office shows no distribution. */
export function whyNoSpread(
  spread: { readonly rated: number | null; readonly groups: readonly Group[] } | null,
): string | null {
  if (spread === null) return "Belum ada penilaian yang ditutup";
  if (spread.rated === 0) return "Belum ada yang dinilai";
  if (spread.rated === null) return "Unit kecil, sebaran disembunyikan";
  return spread.groups.length === 0 ? "Tidak dirinci, supaya nilai tiap orang tidak terbaca" : null;
}

/** How an index moved since the quarter before, in points. */
export const changeWords = (change: string | null): string =>
  change === null ? "-" : formatSigned(change, 2);

/** "30,50 ÷ 9 × 25 = ", before the index it gives. */
export const sumInWords = (sum: string): string =>
  `${formatFixed(sum, sum.split(".")[1]?.length ?? 0)} ÷ 9 × 25 = `;

/** Words for the file sizes and hashes: the first and the last letters of a hash. */
export const shortHash = (hash: string): string =>
  `${hash.slice(0, 4)} ${hash.slice(4, 8)} … ${hash.slice(-4)}`;

/** What a badge says without figures. */
export const noBadge = "Belum ada angka yang ditampilkan.";

/** A badge in one sentence. */
export function badgeSentence(
  office: string,
  facts: { readonly figure: FigureFacts | null; readonly term: TermName | null },
): string {
  const { figure, term } = facts;
  if (term === null || figure === null || figure.ikm === null || figure.mutu === null)
    return `${office}: ${noBadge.toLowerCase()}`;
  return (
    `Indeks kepuasan masyarakat ${office} ${formatFixed(figure.ikm, 2)}, ` +
    `${mutuWords(figure.mutu)}, ${termName(term)}, dari ${respondentsWords(figure)} responden.`
  );
}
