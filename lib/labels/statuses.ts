import { daysOfTerm, type Day } from "@/lib/kernel/calendar";
import { sendableFrom, type AppraisalStatus, type TermName, type TermStatus } from "@/lib/kernel/term";

/** A state in words with the tone of its tag. */
export interface StatusWords {
  readonly label: string;
  readonly tone: "neutral" | "info" | "brass" | "ok" | "danger";
  readonly next: string;
}

/** States of an SKP; `next` says who acts. */
export const skpStatus = {
  DRAFT: { label: "Draf", tone: "brass", next: "Anda melengkapi lalu mengajukan." },
  SUBMITTED: { label: "Menunggu persetujuan", tone: "info", next: "Penilai menyetujui atau mengembalikan." },
  RETURNED: {
    label: "Dikembalikan",
    tone: "danger",
    next: "Anda memperbaiki sesuai catatan lalu mengajukan lagi.",
  },
  APPROVED: { label: "Ditetapkan", tone: "ok", next: "Anda mengisi realisasi tiap bulan." },
} as const satisfies Record<string, StatusWords>;

/** States of an appraisal of one term. */
export const appraisalStatus = {
  OPEN: { label: "Belum dikirim", tone: "brass", next: "Pegawai mengisi realisasi lalu mengirim." },
  SUBMITTED: { label: "Menunggu penilaian", tone: "info", next: "Penilai memberi rating dan umpan balik." },
  RETURNED: {
    label: "Dikembalikan",
    tone: "danger",
    next: "Pegawai memperbaiki sesuai catatan lalu mengirim lagi.",
  },
  FINAL: {
    label: "Selesai dinilai",
    tone: "ok",
    next: "Pegawai membaca hasilnya; keberatan dapat diajukan sampai batas waktu.",
  },
} as const satisfies Record<string, StatusWords>;

/** Whether a term may be sent by now, by whoever works to its end: before that nobody is behind. */
export function sendingHasBegun(term: TermName, today: Day): boolean {
  const endsOn = daysOfTerm(term).to;
  return today >= sendableFrom({ endsOn }, { endsOn });
}

/**
 * The state of one person in one term: where the term is not open yet, or cannot be sent yet, nobody is late, and where
 * it is closed nothing is waited for.
 */
export function judgingWords(
  status: AppraisalStatus,
  term: TermName & { readonly status: TermStatus },
  today: Day,
): StatusWords {
  if (term.status === "OPEN" && status === "OPEN" && !sendingHasBegun(term, today))
    return { label: "Masih berjalan", tone: "neutral", next: appraisalStatus.OPEN.next };
  if (status === "FINAL" || term.status === "OPEN") return appraisalStatus[status];
  return term.status === "UPCOMING"
    ? termStatus.UPCOMING
    : { label: "Tidak selesai dinilai", tone: "neutral", next: termStatus.CLOSED.next };
}

/** States of a term. */
export const termStatus = {
  UPCOMING: { label: "Belum dibuka", tone: "neutral", next: "Dibuka pada tanggal mulai." },
  OPEN: { label: "Sedang berjalan", tone: "info", next: "Realisasi dan penilaian dapat diisi." },
  CLOSED: { label: "Ditutup", tone: "neutral", next: "Admin BKD dapat membuka kembali dengan alasan." },
} as const satisfies Record<string, StatusWords>;
