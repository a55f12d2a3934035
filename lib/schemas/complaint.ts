import { z } from "zod";
import { COMPLAINT_KINDS, REFUSAL_REASONS } from "@/lib/domain/complaint";
import { text, version } from "@/lib/schemas/shared";

const needed = (longest: number, message: string) => text(longest).refine((value) => value !== "", message);

/** The code of a case as the address or the form carries it. */
const code = z.string().regex(/^AD-[0-9A-Z]{4}-[0-9A-Z]{4}$/, "Kode aduan tidak dikenali.");

/** Whom a citizen writes to: "opd:<code>" or "layanan:<slug>". */
const about = z.string().regex(/^(opd|layanan):.{1,200}$/, "Pilih kantor atau layanan yang Anda maksud.");

export const COMPLAINT_LENGTH = 2000;
export const NOTE_LENGTH = 1000;

export const submitComplaintSchema = z.object({
  submissionKey: z.uuid("Muat ulang halaman, lalu kirim lagi."),
  kind: z.enum(COMPLAINT_KINDS, "Pilih pengaduan atau saran."),
  about,
  text: needed(COMPLAINT_LENGTH, "Tulis apa yang ingin Anda sampaikan."),
});

/** A case and the version it was opened with. */
const opened = z.object({ code, version });

export const verifyComplaintSchema = opened;
export const forwardComplaintSchema = opened.extend({
  unitId: z.uuid("Pilih unit yang menangani."),
  note: text(NOTE_LENGTH).optional(),
});
export const answerComplaintSchema = opened.extend({
  answer: needed(COMPLAINT_LENGTH, "Tulis jawaban untuk warga."),
});
export const refuseComplaintSchema = opened.extend({
  reason: z.enum(REFUSAL_REASONS, "Pilih alasan."),
  explanation: needed(NOTE_LENGTH, "Tulis penjelasan untuk warga."),
});
export const noteComplaintSchema = opened.extend({ note: needed(NOTE_LENGTH, "Tulis catatannya.") });

/** Marks are longer than what they hide, so the copy may be longer than the text. */
export const hideComplaintWordsSchema = opened.extend({
  copy: needed(10 * COMPLAINT_LENGTH, "Teks tidak boleh kosong."),
});

export type SubmitComplaintInput = z.infer<typeof submitComplaintSchema>;
export type OpenedComplaintInput = z.infer<typeof opened>;
export type ForwardComplaintInput = z.infer<typeof forwardComplaintSchema>;
export type AnswerComplaintInput = z.infer<typeof answerComplaintSchema>;
export type RefuseComplaintInput = z.infer<typeof refuseComplaintSchema>;
export type NoteComplaintInput = z.infer<typeof noteComplaintSchema>;
export type HideComplaintWordsInput = z.infer<typeof hideComplaintWordsSchema>;
