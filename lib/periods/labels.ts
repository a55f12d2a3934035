import type { TermName } from "@/lib/kernel/term";
import { formatDay, termName } from "@/lib/labels/date";

/** What the page says after a term was opened. */
export const termOpened = (term: TermName): string =>
  `${termName(term)} dibuka. Pegawai dapat mengirim realisasi, penilai dapat menilai.`;

/** What the page says after a term was closed. */
export const termClosed = (term: TermName): string =>
  `${termName(term)} ditutup. Yang belum selesai tetap tercatat apa adanya.`;

/** How many people are due in a term, and how far they are. */
export interface TermCounts {
  people: number;
  approved: number;
  submitted: number;
  rated: number;
}

/** What is unfinished in a term, before it is closed: only what lacks is named. */
export function unfinishedSentence({ people, approved, submitted, rated }: TermCounts): string {
  const lacking = [
    [people - approved, "belum punya SKP yang ditetapkan"],
    [approved - submitted, "belum mengirim realisasi"],
    [submitted - rated, "menunggu dinilai"],
  ] as const;
  const named = lacking.filter(([count]) => count > 0).map(([count, what]) => `${count} pegawai ${what}`);
  return named.length === 0
    ? "Semua pegawai selesai dinilai."
    : `${named.join(", ")}. Sesudah ditutup, mereka tidak dapat melanjutkan sampai masa ini dibuka kembali.`;
}

/** Somebody due in a term who is not rated in it, and with whom that lies. */
export interface HeldUp {
  employeeId: string;
  name: string;
  unit: string;
  at: "PLAN" | "SENDING" | "RATING";
}

/** The people of a term who are not rated, as many as are asked for, of how many there are. */
export interface Unfinished {
  people: HeldUp[];
  total: number;
}

/** Where somebody is held up, in words. */
export const heldUpWords: Record<HeldUp["at"], string> = {
  PLAN: "SKP belum ditetapkan",
  SENDING: "Realisasi belum dikirim",
  RATING: "Menunggu dinilai",
};

/** What the page says after a year was set up. */
export const yearPrepared = (year: number): string =>
  `Tahun ${year} siap. Pegawai dapat menyusun SKP ${year}.`;

/** "batas 17 Oktober 2026", or both days where they differ. */
export const deadlineWords = ({ dueOn, sendBy }: { dueOn: string; sendBy: string }): string =>
  dueOn === sendBy
    ? `batas ${formatDay(dueOn)}`
    : `batas mengirim ${formatDay(sendBy)}, batas menilai ${formatDay(dueOn)}`;

/** What the page says after a deadline was moved. */
export const dueDayChanged = ({
  dueOn,
  sendBy,
  ...term
}: TermName & { dueOn: string; sendBy: string }): string =>
  dueOn === sendBy
    ? `Batas ${termName(term)} menjadi ${formatDay(dueOn)}. Yang belum selesai diberi tahu.`
    : `${termName(term)}: ${deadlineWords({ dueOn, sendBy })}. Yang belum selesai diberi tahu.`;
