import type { TermName, TermStatus } from "@/lib/kernel/term";
import { describeFormula } from "@/lib/labels/formulas";
import { formatDay, formatMonth, monthName, termName } from "@/lib/labels/date";
import { formatFileSize, formatNumber, formatPercent, formatRange, withUnit } from "@/lib/labels/number";
import { describeRefusal } from "@/lib/labels/refusals";
import { asReported } from "@/lib/realisation/rules/actual";
import type { MonthCount } from "@/lib/realisation/rules/evidence";
import { ASKED_ABOVE_PERCENT, percentOfTarget, type Doubt } from "@/lib/realisation/rules/doubt";
import type { Refusal } from "@/lib/kernel/refusal";
import { achievementOf, type Promised, type Target } from "@/lib/scoring/achievement";
import { isBelow, ratio, roundHalfUp, type Ratio } from "@/lib/scoring/ratio";
import { dueTarget, paceInputs, type TermPace } from "@/lib/scoring/term-target";

export const monthSaved = "Realisasi tersimpan.";
export const evidenceAdded = (name: string, usedIn: string | null): string =>
  usedIn === null
    ? `“${name}” terlampir.`
    : `“${name}” terlampir. Berkas yang sama sudah dipakai di realisasi ${formatMonth(usedIn)}.`;
export const evidenceRemoved = (name: string): string =>
  `“${name}” dihapus. Anda masih bisa mengembalikannya dari daftar di bawah indikator.`;
export const evidenceRestored = (name: string): string => `“${name}” dikembalikan.`;

/** The name of a term inside a sentence: "triwulan III 2026", "Juni 2026". */
export const termInSentence = (term: TermName): string => termName(term).replace(/^T/, "t");

/** The same on a button, where the year is known: "triwulan III", "Juni". */
export const termOnButton = (term: TermName): string => termInSentence(term).replace(/ \d{4}$/, "");

/** Said where a term will be sent later: "Triwulan IV dapat dikirim mulai 1 Desember 2026." */
const sendingBegins = (term: TermName, from: string): string =>
  `${termName(term).replace(/ \d{4}$/, "")} dapat dikirim mulai ${formatDay(from)}.`;

interface SendingFacts extends TermName {
  readonly status: TermStatus;
  readonly sendableFrom: string;
}

/** Why a term cannot be sent yet, and what goes on meanwhile; null where it can. */
export function whySendingWaits(term: SendingFacts, today: string): ClosedWords | null {
  const next = "Isian bulanan tetap dapat ditulis dan tersimpan.";
  if (today < term.sendableFrom) return { title: sendingBegins(term, term.sendableFrom), next };
  return term.status === "UPCOMING"
    ? { title: `${termName(term).replace(/ \d{4}$/, "")} dapat dikirim sesudah dibuka admin BKD.`, next }
    : null;
}

/** What the plan promises, with its unit. */
export function describeTarget(target: Target, unit: string): string {
  switch (target.kind) {
    case "NUMBER":
      return withUnit(target.value, unit);
    case "RANGE":
      return `${formatRange(target.low, target.high)}${unit === "%" ? "%" : ` ${unit}`}`.trim();
    case "MILESTONE":
      return `${formatNumber(target.planned)} tahap`;
    case "YES_NO":
      return "Terlaksana";
  }
}

/** What was recorded, with its unit. */
export function describeActual(target: Target, value: string, unit: string): string {
  if (target.kind === "YES_NO") return value === "1" ? "Sudah" : "Belum";
  return target.kind === "MILESTONE" ? `${formatNumber(value)} tahap` : withUnit(value, unit);
}

interface Doubted {
  readonly target: Target;
  readonly unit: string;
  readonly earlier: { readonly month: string; readonly value: string } | null;
}

/** The question at a number that is far from what was to be expected. */
export function describeDoubt(doubt: Doubt, { target, unit, earlier }: Doubted, value: string): string {
  const said = describeActual(target, value, unit);
  if (doubt === "BELOW_EARLIER" && earlier !== null)
    return (
      `${said} lebih kecil daripada yang tercatat sampai ${formatMonth(earlier.month)}, ` +
      `${describeActual(target, earlier.value, unit)}. Isi jumlah sejak awal masa SKP. Sudah benar?`
    );
  const percent = formatPercent(percentOfTarget(target, value) ?? "0", 0);
  return `${said} adalah ${percent} dari target ${describeTarget(target, unit)}. Sudah benar?`;
}

/** What the appraiser reads beside a number that was asked about. */
export const confirmedNote: Record<Doubt, string> = {
  FAR_ABOVE: `lebih dari ${ASKED_ABOVE_PERCENT}% target; ditanyakan, dan dipastikan benar oleh pegawai`,
  BELOW_EARLIER: "lebih kecil daripada bulan sebelumnya; ditanyakan, dan dipastikan benar oleh pegawai",
};

/** The unit inside the field. */
export const unitInField = (target: Target, unit: string): string =>
  target.kind === "MILESTONE" ? "tahap" : unit;

/** "Target s.d. September" where the term has its own target, otherwise "Target". */
export const targetLabel = (pace: TermPace | null, month: string): string =>
  pace === null || pace.kind === "HOLDS" ? "Target" : `Target s.d. ${monthName(Number(month.slice(5, 7)))}`;

/** What is due in the term, with its unit: "625 dokumen". */
export const describeDue = ({ target, pace }: Pick<Promised, "target" | "pace">, unit: string): string =>
  describeTarget(dueTarget(target, pace), unit);

interface SchemeWords {
  readonly cap: string;
  readonly wholePercent: boolean;
}

/** The achievement as it is printed, how it came about, and what the scheme then does with it. */
export interface AchievementWords {
  readonly percent: string;
  readonly formula: string;
  readonly note: string;
  readonly result: string;
}

/** "(1 + (1 − 24,5 ÷ 24)) × 100% = 97,9%", ", dibulatkan", "98%". */
export function describeAchievement(
  { polarity, target, pace }: Promised,
  value: string,
  scheme: SchemeWords,
): AchievementWords | null {
  const reached = achievementOf({ polarity, target, pace: pace ?? null }, asReported(target.kind, value));
  if (reached === null) return null;
  const whole = roundHalfUp(reached.percent, 0);
  const exact = printed(reached.percent, whole);
  const actual = target.kind === "YES_NO" ? String(value === "1") : value;
  const inputs = { ...target, ...paceInputs(pace), actual, polarity };
  const formula =
    describeFormula({ rule: `ACHIEVEMENT_${reached.rule}`, inputs, value: exact }) ?? formatPercent(exact, 4);
  const isOver = isBelow(ratio(scheme.cap), reached.percent);
  if (isOver && !scheme.wholePercent)
    return {
      percent: formatPercent(exact, 4),
      formula,
      note: ", dihitung paling tinggi ",
      result: formatPercent(scheme.cap),
    };
  if (!scheme.wholePercent || formatNumber(exact) === formatNumber(whole))
    return { percent: formatPercent(exact, 4), formula, note: "", result: "" };
  return { percent: formatPercent(whole), formula, note: ", dibulatkan ", result: formatPercent(whole) };
}

/**
 * One decimal, and more where the printed figure would be rounded to another whole percent than the
 * exact one: 99,49%, not 99,5%, becomes 99%.
 */
function printed(percent: Ratio, whole: string): string {
  const places = [1, 2, 3].find((count) => roundHalfUp(ratio(roundHalfUp(percent, count)), 0) === whole);
  return roundHalfUp(percent, places ?? 4);
}

/** Why an achievement is counted the way it is. */
export function explainAchievement({ polarity, target }: Pick<Promised, "polarity" | "target">): string {
  const article = "PermenPANRB 8/2021 Lampiran Bab VI.";
  if (target.kind === "YES_NO") return "Terlaksana dihitung 100%, belum terlaksana 0%.";
  if (target.kind === "MILESTONE") return "Tahap yang selesai dibagi tahap yang direncanakan, dikali 100%.";
  if (target.kind === "RANGE")
    return (
      "Di dalam rentang dihitung 100%. Di bawahnya dibandingkan dengan batas bawah, di " +
      `atasnya dengan batas atas. ${article}`
    );
  return polarity === "LESS"
    ? "Makin kecil makin baik: hasil di bawah target menaikkan capaian di atas 100%, hasil " +
        `di atas target menurunkannya. ${article}`
    : `Makin besar makin baik: realisasi dibagi target, dikali 100%. ${article}`;
}

/** The first and last characters of a SHA-256: "9f2c 41d7 … a71e". */
export const shortFingerprint = (sha256: string): string =>
  `${sha256.slice(0, 4)} ${sha256.slice(4, 8)} … ${sha256.slice(-4)}`;

/** Said where the same file stands elsewhere too. */
export const sameFileNote = (
  place: { readonly month: string; readonly ikiTitle: string },
  month: string,
): string =>
  place.month === month
    ? `Berkas yang sama sudah dipakai pada indikator “${place.ikiTitle}”.`
    : `Berkas yang sama sudah dipakai di realisasi ${monthName(Number(place.month.slice(5, 7)))}.`;

/** "1,9 dari 3,1 MB · sekitar 20 detik lagi". */
export function describeProgress(loaded: number, total: number, secondsLeft: number | null): string {
  const amount = `${formatFileSize(loaded)} dari ${formatFileSize(total)}`;
  if (secondsLeft === null) return amount;
  return secondsLeft > 90
    ? `${amount} · sekitar ${Math.ceil(secondsLeft / 60)} menit lagi`
    : `${amount} · sekitar ${Math.max(1, secondsLeft)} detik lagi`;
}

interface ClosedFacts {
  readonly isOwn: boolean;
  readonly employee: string;
  readonly appraiser: string;
  readonly term: string;
  readonly submittedOn: string | null;
}

export interface ClosedWords {
  readonly title: string;
  readonly next: string;
}

const BY_STATUS: Record<string, (facts: ClosedFacts) => ClosedWords> = {
  SUBMITTED: ({ term, appraiser, submittedOn }) => ({
    title: `Realisasi ${term} sudah dikirim${submittedOn === null ? "" : ` pada ${formatDay(submittedOn)}`}.`,
    next: `Sekarang giliran ${appraiser} menilai. Isian terkunci sampai dinilai atau dikembalikan.`,
  }),
  FINAL: ({ term, appraiser }) => ({
    title: `Realisasi ${term} sudah dinilai.`,
    next: `${appraiser} sudah menetapkan hasilnya, jadi isian terkunci.`,
  }),
};

/** Why a month is read-only, and who acts next. */
export function describeClosed(refusal: Refusal, facts: ClosedFacts): ClosedWords {
  const ofStatus = refusal.code === "WRONG_STATUS" ? BY_STATUS[refusal.status]?.(facts) : undefined;
  if (ofStatus !== undefined) return ofStatus;
  if (refusal.code === "NOT_ALLOWED")
    return {
      title: `Realisasi ${facts.employee}.`,
      next: `Hanya ${facts.employee} yang mengisinya; Anda membaca.`,
    };
  return { title: "Bulan ini hanya bisa dibaca.", next: describeRefusal(refusal) };
}

const SENT: Readonly<Record<string, string>> = { SUBMITTED: "dikirim", FINAL: "dinilai" };

/** What a month still lacks, as short as a tile allows: "3 / 5", or "bukti 2 / 5" once every number stands. */
export const openMonthNote = ({ filled, proved, total }: MonthCount): string =>
  filled < total ? `${filled} / ${total}` : `bukti ${proved} / ${total}`;

/** In one word, under the name of a month, why it takes no more work. */
export function closedMonthNote(refusal: Refusal): string {
  if (refusal.code === "TERM_CLOSED") return "ditutup";
  if (refusal.code === "WRONG_STATUS") return SENT[refusal.status] ?? "terkunci";
  return "terkunci";
}

const UPLOAD_PROBLEMS: ReadonlyMap<string, string> = new Map([
  ...(
    [
      "FILE_TOO_LARGE",
      "FILE_EMPTY",
      "FILE_TYPE_UNKNOWN",
      "TERM_CLOSED",
      "MONTH_NOT_BEGUN",
      "MONTH_OUTSIDE_TERM",
      "NOT_ALLOWED",
      "NOT_FOUND",
    ] as const
  ).map((code) => [code, describeRefusal({ code })] as const),
  ["FILE_ALREADY_HERE", "Berkas yang sama sudah dilampirkan pada indikator ini."],
  ["EVIDENCE_FULL", "Indikator ini sudah punya bukti sebanyak yang diperbolehkan dalam satu bulan."],
  ["WRONG_STATUS", describeRefusal({ code: "WRONG_STATUS", status: "" })],
  ["FAULT", "Berkas belum tersimpan karena gangguan. Coba ulangi."],
]);

/**
 * What went wrong with a file that was sent without a script; the code comes from the address, so only
 * known ones speak.
 */
export const describeUploadProblem = (code: string): string | null => UPLOAD_PROBLEMS.get(code) ?? null;

/** What an upload says when it did not go through without the server saying why. */
export const uploadWords = {
  broken: "Sambungan putus. Berkas masih ada di perangkat ini; unggahan bisa diulang.",
  signedOut: "Sesi Anda sudah berakhir. Masuk lagi di tab lain, lalu ulangi.",
  fault: "Berkas belum tersimpan karena gangguan. Coba ulangi.",
  running: (count: number): string => `${count} unggahan berjalan. Jangan tutup halaman ini.`,
} as const;

/** What the statuses of an SKP that is not approved yet mean for carrying it out. */
export const noSkpWords = {
  NONE: {
    title: "Belum ada SKP yang ditetapkan.",
    next: "Realisasi diisi per indikator SKP. Mulai dengan menyusun SKP Anda.",
    action: "Susun SKP",
  },
  DRAFT: {
    title: "SKP Anda masih draf.",
    next: "Realisasi bisa diisi sesudah SKP ditetapkan. Lengkapi, lalu ajukan ke penilai.",
    action: "Lengkapi SKP",
  },
  RETURNED: {
    title: "SKP Anda dikembalikan.",
    next: "Perbaiki sesuai catatan penilai, lalu ajukan lagi. Realisasi bisa diisi sesudah ditetapkan.",
    action: "Perbaiki SKP",
  },
  SUBMITTED: {
    title: "SKP Anda menunggu persetujuan.",
    next: "Realisasi bisa diisi sesudah SKP ditetapkan oleh",
    action: "Lihat SKP",
  },
} as const;
