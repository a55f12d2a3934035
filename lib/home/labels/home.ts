import type { Day } from "@/lib/kernel/calendar";
import type { AppraisalStatus, TermName, TermStatus } from "@/lib/kernel/term";
import type { OwnTask, OwnTaskLock, Todo } from "@/lib/home/rules";
import { type Zone, hourOf } from "@/lib/kernel/zone";
import { formatMonth, termName } from "@/lib/labels/date";
import { formatScore } from "@/lib/labels/number";
import { judgingWords } from "@/lib/labels/statuses";

/** What the sentences of the home page speak about besides the todo itself. */
export interface TodoContext {
  term: TermName | null;
  /** The term in which people wait for the viewer's rating. */
  judged: TermName | null;
  appraiser: string | null;
  /** The term that the HR agency is asked to open or close. */
  named: TermName | null;
}

interface Step {
  label: string;
  href: string;
}

/** The one thing to do now in words: what, what happens next, and the way there. */
export interface TodoWords {
  title: string;
  text: string;
  action: Step | null;
  also: Step | null;
}

const lower = (term: TermName | null): string => {
  const name = term === null ? "masa ini" : termName(term);
  return name.replace("Triwulan", "triwulan");
};
const who = (name: string | null): string => name ?? "penilai Anda";
/** The same where a sentence begins. */
const whoFirst = (name: string | null): string => name ?? "Penilai Anda";
const monthHref = (skpId: string, month: string): string => `/realisasi/${skpId}/${month}`;
const monthOnly = (month: string): string => formatMonth(month).split(" ")[0] ?? "";

type Words = {
  [Does in Todo["does"]]: (todo: Extract<Todo, { does: Does }>, context: TodoContext) => TodoWords;
};

const OPEN_SKP = (skpId: string): Step => ({ label: "Buka SKP", href: `/skp/${skpId}` });

const WORDS: Words = {
  OPEN_A_TERM: (_, { named }) => ({
    title: `Buka ${lower(named)}`,
    text: "Masanya sudah mulai. Sesudah dibuka, pegawai dapat mengirim realisasi dan penilai dapat menilai.",
    action: { label: "Buka halaman periode", href: "/admin/periode" },
    also: { label: "Lihat kelengkapan", href: "/dasbor" },
  }),
  CLOSE_A_TERM: ({ unfinished }, { named }) => ({
    title: `Tutup ${lower(named)}`,
    text:
      unfinished === 0
        ? "Semua pegawai sudah dinilai dan batas waktunya sudah lewat."
        : `Batas waktunya sudah lewat. ${unfinished} pegawai belum selesai dinilai; yang belum ` +
          "selesai tetap tercatat apa adanya.",
    action: { label: "Buka halaman periode", href: "/admin/periode" },
    also: { label: "Lihat kelengkapan", href: "/dasbor" },
  }),
  APPROVE_PLANS: ({ count, skpId }) => ({
    title: count === 1 ? "Tetapkan atau kembalikan 1 SKP" : `Tetapkan atau kembalikan ${count} SKP`,
    text: "Sebelum SKP ditetapkan, pegawainya belum dapat mengisi realisasi.",
    action: {
      label: count === 1 ? "Periksa SKP" : `Periksa ${count} SKP`,
      href: skpId === null ? "/tim" : `/skp/${skpId}`,
    },
    also: { label: "Buka antrean penilaian", href: "/penilaian" },
  }),
  RATE_TEAM: ({ count, appraisalId }, { judged }) => ({
    title: `Nilai ${count} pegawai untuk ${lower(judged)}`,
    text: "Realisasi dan buktinya sudah dikirim. Penilaian tersimpan sebagai draf sampai Anda menetapkannya.",
    action: {
      label: "Mulai menilai",
      href: appraisalId === null ? "/penilaian" : `/penilaian/${appraisalId}`,
    },
    also: { label: "Lihat antrean", href: "/penilaian" },
  }),
  START_SKP: (_, { term }) => ({
    title: term === null ? "Susun SKP Anda" : `Susun SKP Anda untuk ${lower(term)}`,
    text:
      "SKP menjadi dasar realisasi dan penilaian. Anda dapat menautkannya ke rencana " +
      "pimpinan, dan isian tersimpan sendiri.",
    action: { label: "Mulai menyusun SKP", href: "/skp" },
    also: null,
  }),
  COMPLETE_SKP: ({ skpId }, { appraiser }) => ({
    title: "Lengkapi dan ajukan SKP Anda",
    text: `Sesudah diajukan, ${who(appraiser)} menetapkan atau mengembalikannya dengan catatan.`,
    action: { label: "Lanjutkan SKP", href: `/skp/${skpId}` },
    also: null,
  }),
  MEND_SKP: ({ skpId }, { appraiser }) => ({
    title: "Perbaiki SKP yang dikembalikan",
    text: `Catatan ${who(appraiser)} ada di baris yang perlu diperbaiki.`,
    action: { label: "Perbaiki SKP", href: `/skp/${skpId}` },
    also: null,
  }),
  AWAIT_APPROVAL: ({ skpId }, { appraiser }) => ({
    title: "SKP Anda menunggu persetujuan",
    text: `${whoFirst(appraiser)} menetapkan atau mengembalikannya. Anda mendapat pemberitahuan.`,
    action: null,
    also: OPEN_SKP(skpId),
  }),
  FILL_MONTH: ({ skpId, month, missing, total }, { appraiser, term }) => ({
    title: `Isi realisasi ${monthOnly(month)} untuk ${missing} dari ${total} indikator`,
    text:
      `Sesudah lengkap dan dikirim, ${who(appraiser)} menilai ${lower(term)} Anda. Isian ` +
      "tersimpan sendiri, jadi boleh dicicil.",
    action: { label: `Isi realisasi ${monthOnly(month)}`, href: monthHref(skpId, month) },
    also: missing < total ? { label: "Lihat yang sudah terisi", href: monthHref(skpId, month) } : null,
  }),
  SEND_TERM: ({ skpId, month }, { appraiser, term }) => ({
    title: `Periksa lalu kirim realisasi ${lower(term)}`,
    text: `Semua indikator sudah terisi. Sesudah dikirim, ${who(appraiser)} menilai dan isian tidak berubah lagi.`,
    action: { label: "Periksa dan kirim", href: monthHref(skpId, month) },
    also: null,
  }),
  MEND_TERM: ({ skpId, month }, { appraiser }) => ({
    title: "Perbaiki realisasi yang dikembalikan",
    text: `${whoFirst(appraiser)} menuliskan apa yang perlu diperbaiki. Sesudah diperbaiki, kirim lagi.`,
    action: { label: "Perbaiki realisasi", href: monthHref(skpId, month) },
    also: null,
  }),
  AWAIT_NEXT_MONTH: ({ skpId }) => ({
    title: "Semua bulan yang sudah berjalan terisi",
    text: "Bulan berikutnya dapat diisi sesudah mulai. Tidak ada yang perlu Anda kerjakan sekarang.",
    action: null,
    also: OPEN_SKP(skpId),
  }),
  AWAIT_RATING: ({ skpId }, { appraiser, term }) => ({
    title: "Realisasi Anda sedang dinilai",
    text: `${whoFirst(appraiser)} menilai ${lower(term)} Anda. Anda mendapat pemberitahuan begitu hasilnya ditetapkan.`,
    action: null,
    also: OPEN_SKP(skpId),
  }),
  READ_RESULT: ({ appraisalId }, { term }) => ({
    title: `Baca hasil ${lower(term)} Anda`,
    text: "Setiap angka dapat ditelusuri sampai ke rumus, pasal, dan buktinya.",
    action: { label: "Baca hasil", href: `/nilai/${appraisalId}` },
    also: { label: "Semua hasil", href: "/nilai" },
  }),
  WATCH_TERM: ({ unfinished }) => ({
    title: `${unfinished} penilaian belum selesai`,
    text: "Dihitung dari semua masa yang terbuka. Lihat di perangkat daerah dan tahap mana yang tertahan.",
    action: { label: "Lihat kelengkapan", href: "/dasbor" },
    also: { label: "Buka halaman periode", href: "/admin/periode" },
  }),
  AWAIT_TERM: () => ({
    title: "Tidak ada yang perlu Anda kerjakan sekarang",
    text: "Belum ada masa penilaian yang dibuka untuk Anda. Admin BKD membukanya pada tanggal mulai.",
    action: null,
    also: { label: "Lihat SKP", href: "/skp" },
  }),
  AWAIT_PLACEMENT: () => ({
    title: "Jabatan Anda belum tercatat",
    text:
      "Admin BKD perlu mencatat penempatan Anda sebelum SKP dapat disusun. Anda tidak perlu " +
      "melakukan apa pun di sini.",
    action: null,
    also: { label: "Lihat data Anda", href: "/akun" },
  }),
  AWAIT_RETURN: () => ({
    title: "Anda tidak dinilai pada masa ini",
    text:
      "Status kepegawaian Anda (misalnya tugas belajar atau cuti besar) mencakup masa ini, jadi tidak ada SKP " +
      "atau realisasi yang perlu Anda isi.",
    action: null,
    also: { label: "Lihat hasil yang lalu", href: "/nilai" },
  }),
};

/** Words for the one thing to do; a new kind does not compile without them. */
export function describeTodo(todo: Todo, context: TodoContext): TodoWords {
  const words = WORDS[todo.does] as (todo: Todo, context: TodoContext) => TodoWords;
  return words(todo, context);
}

const PLAN_LABELS: Record<OwnTask["state"], (skp: string) => string> = {
  DONE: (skp) => `${skp} ditetapkan`,
  NOW: (skp) => `Susun dan ajukan ${skp}`,
  RETURNED: (skp) => `Perbaiki ${skp}`,
  WAITING: (skp) => `${skp} diajukan`,
  LOCKED: (skp) => skp,
};

/** A task of the list: its name. */
export function taskLabel({ task, state, month }: OwnTask, { term, appraiser }: TodoContext): string {
  switch (task) {
    case "PLAN":
      return PLAN_LABELS[state](term === null ? "SKP" : `SKP ${term.year}`);
    case "MONTH":
      return `Realisasi ${month === null ? "" : monthOnly(month)}`;
    case "SEND":
      return `Kirim ${lower(term)} ke ${who(appraiser)}`;
    case "RESULT":
      return `Terima hasil ${lower(term)}`;
  }
}

const STATE_WORDS: Record<
  OwnTask["state"],
  { label: string; tone: "ok" | "brass" | "danger" | "info" | "neutral" }
> = {
  DONE: { label: "Selesai", tone: "ok" },
  NOW: { label: "Perlu dikerjakan", tone: "brass" },
  RETURNED: { label: "Dikembalikan", tone: "danger" },
  WAITING: { label: "Menunggu penilai", tone: "info" },
  LOCKED: { label: "Menunggu", tone: "neutral" },
};

const LOCK_WORDS: Record<OwnTaskLock, (month: string) => string> = {
  PLAN: () => "Sesudah SKP ditetapkan",
  MONTH: (month) => `Mulai 1 ${month}`,
  FIGURES: (month) => `Sesudah ${month} terisi`,
  SENDING: () => "Sesudah dikirim",
};

/** A task of the list: its state, with how much is missing. */
export function taskState({ state, missing, lock, month }: OwnTask): {
  label: string;
  tone: "ok" | "brass" | "danger" | "info" | "neutral";
} {
  if (lock !== null)
    return { label: LOCK_WORDS[lock](month === null ? "" : monthOnly(month)), tone: "neutral" };
  return state === "NOW" && missing > 0
    ? { label: `${missing} belum diisi`, tone: "brass" }
    : STATE_WORDS[state];
}

/** "Selamat pagi" until 11, "siang" until 15, "sore" until 18, then "malam". */
export function greeting(moment: Date, zone: Zone): string {
  const hour = hourOf(moment, zone);
  if (hour < 4 || hour >= 18) return "Selamat malam";
  if (hour < 11) return "Selamat pagi";
  return hour < 15 ? "Selamat siang" : "Selamat sore";
}

/** What asks for no work in one's own term: it has another deadline, or none. */
const OF_NO_OWN_TERM: readonly Todo["does"][] = [
  "READ_RESULT",
  "OPEN_A_TERM",
  "CLOSE_A_TERM",
  "WATCH_TERM",
  "APPROVE_PLANS",
];

/** The term whose deadline stands beside the todo: the one that it asks for work in; null where there is none. */
export function termDue<T>(
  { does }: Todo,
  { term, judged }: { readonly term: T; readonly judged: T },
): T | null {
  if (does === "RATE_TEAM") return judged;
  return does.startsWith("AWAIT") || OF_NO_OWN_TERM.includes(does) ? null : term;
}

/** The state of a term under the ruler, where there is no predikat. */
export function termNote(
  term: TermName & { readonly status: TermStatus },
  appraisal: AppraisalStatus | null,
  today: Day,
): string {
  if (appraisal === "OPEN" && term.status === "OPEN") return "Menunggu realisasi";
  if (appraisal !== null) return judgingWords(appraisal, term, today).label;
  return term.status === "CLOSED" ? "Tidak ada penilaian" : "Menunggu SKP";
}

interface ScoredTerm {
  total: string;
  name: TermName;
}

/** What the line shows in one sentence. */
export function scoreReading(scored: readonly ScoredTerm[]): string {
  const first = scored[0];
  const last = scored.at(-1);
  if (first === undefined || last === undefined || first === last)
    return "Satu masa sudah dinilai; garis muncul sesudah masa berikutnya.";
  const from = formatScore(first.total);
  const to = formatScore(last.total);
  if (from === to) return `Tetap ${to} sejak ${lower(first.name)}.`;
  const risen = Number(last.total) > Number(first.total);
  return `${risen ? "Naik" : "Turun"} dari ${from} menjadi ${to} sejak ${lower(first.name)}.`;
}

/** What the level line in the drawing is: the worth of reaching every target exactly. */
export const onTargetWords = (score: string): string =>
  `Garis mendatar ${formatScore(score)}: nilai bila semua capaian 100% dan perilaku sesuai ekspektasi, menurut ` +
  "aturan nilai yang berlaku.";

/** Bounds of the drawing: whole tens around the scores, and around what exactly on target gives where that is known. */
export function scoreScale(
  totals: readonly string[],
  onTarget: string | null,
): { low: string; high: string } {
  const values = [...totals, ...(onTarget === null ? [] : [onTarget])].map(Number);
  const low = Math.floor((Math.min(...values) - 1) / 10) * 10;
  const high = Math.ceil((Math.max(...values) + 1) / 10) * 10;
  return { low: String(Math.max(0, low)), high: String(Math.min(120, high)) };
}

/** Where the home page stands: something to do, or somebody else is at it. */
export const todoEyebrow = ({ does }: Todo): string =>
  does.startsWith("AWAIT") ? "Tidak ada yang menunggu Anda" : "Yang perlu Anda kerjakan sekarang";
