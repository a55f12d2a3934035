import { educationLabel, occupationLabel, sexLabel } from "@/lib/surveys/labels/survey";
import type { SurveyWords } from "@/lib/surveys/labels/languages/words";
import { unsur } from "@/lib/labels/unsur";
import { UNSUR, type Unsur } from "@/lib/kernel/codes";

const questions = Object.fromEntries(
  UNSUR.map((code) => [
    code,
    { name: unsur[code].shortName, question: unsur[code].question, answers: unsur[code].answers },
  ]),
) as Record<Unsur, SurveyWords["questions"][Unsur]>;

/** The questionnaire in Indonesian; every other language falls back to it. */
export const indonesian: SurveyWords = {
  heading: "Bagaimana layanan yang baru Anda terima?",
  length: "9 pertanyaan pokok, sekitar 1 menit. Yang lain boleh dilewati.",
  extra: "Lalu {n} pertanyaan khusus layanan ini.",
  anonymous: "Tanpa nama.",
  anonymousText:
    "Kami tidak meminta nama, NIK, atau nomor telepon. Petugas loket tidak bisa melihat jawaban Anda.",
  privacy: "Bagaimana jawaban Anda disimpan",
  position: "dari",
  questions,
  outcome: {
    question: "Apa hasil urusan Anda?",
    hint: "Jawab juga bila ditolak atau belum selesai.",
    answers: { FINISHED: "Selesai", RUNNING: "Masih diproses", REFUSED: "Ditolak" },
  },
  message: "Saran untuk kami",
  messageHint:
    "Jangan tulis nama atau NIK siapa pun. Saran dijawab lewat kode, terpisah dari jawaban Anda di atas.",
  optional: "boleh dikosongkan",
  about: "Tentang Anda (boleh dilewati)",
  aboutHint: "Jenis kelamin, pendidikan, dan pekerjaan. Dipakai hanya untuk rekap.",
  sex: "Jenis kelamin",
  education: "Pendidikan terakhir",
  occupation: "Pekerjaan",
  unsaid: "Tidak menjawab",
  sexes: sexLabel,
  educations: educationLabel,
  occupations: occupationLabel,
  answered: "terjawab",
  send: "Kirim jawaban",
  sending: "Mengirim…",
  notSent: "Jawaban belum terkirim",
  stillHere: "Jawaban Anda masih ada di halaman ini.",
  refusals: {
    INVALID: "Ada isian yang tidak kami kenali. Periksa jawaban Anda, lalu kirim lagi.",
    FAULT: "Terjadi gangguan pada kami. Coba kirim lagi sebentar lagi.",
    TICKET_USED: "Karcis ini sudah dipakai untuk satu jawaban. Anda tetap boleh mengirim tanpa karcis.",
    TICKET_UNKNOWN: "Karcis ini tidak dikenal untuk layanan ini. Anda tetap boleh mengirim tanpa karcis.",
    TICKET_EXPIRED: "Masa berlaku karcis ini sudah lewat. Anda tetap boleh mengirim tanpa karcis.",
  },
  restored: "Jawaban yang belum terkirim tadi kami kembalikan.",
  discard: "Kosongkan",
  startAgain: "Mulai dari awal",
  ticket: "Dengan karcis",
  closed: "membukanya kembali pada masa survei berikutnya.",
  notShown: "Terjadi gangguan pada kami",
  notShownText: "Halaman ini belum dapat ditampilkan. Coba buka lagi sebentar lagi.",
  unknown: "Layanan ini tidak ditemukan",
  unknownText:
    "Mungkin alamatnya salah ketik, atau posternya sudah lama. Tanyakan kepada petugas, atau pilih layanan lain.",
  others: "Lihat layanan yang disurvei",
};
