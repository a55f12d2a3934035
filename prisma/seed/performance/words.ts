import type { ExpectationRating } from "@/lib/kernel/codes";
import type { Draw } from "@/prisma/seed/random";

const FEEDBACK: Record<ExpectationRating, readonly string[]> = {
  DI_ATAS_EKSPEKTASI: [
    "Hasilnya melampaui rencana dan caranya bisa ditiru. Tolong catat langkahnya supaya rekan lain dapat memakainya.",
    "Target terlampaui dengan mutu yang terjaga. Triwulan depan mari kita coba sasaran yang lebih menantang.",
    "Kerja yang rapi dan cepat. Pertahankan, dan bantu rekan yang masih tertinggal.",
  ],
  SESUAI_EKSPEKTASI: [
    "Target tercapai dan laporannya lengkap. Jaga waktu penyelesaian di akhir bulan.",
    "Pekerjaan berjalan sesuai rencana. Mutu data sudah baik; periksa sekali lagi sebelum dikirim.",
    "Sesuai rencana. Untuk triwulan depan, kirim bukti setiap bulan supaya tidak menumpuk.",
    "Tanggung jawab diselesaikan dengan baik. Mari bahas cara memangkas antrean di hari Senin.",
  ],
  DI_BAWAH_EKSPEKTASI: [
    "Beberapa target belum tercapai. Kita susun rencana perbaikan bersama minggu depan dan pantau tiap dua pekan.",
    "Capaian masih tertinggal dari rencana. Sampaikan hambatannya lebih awal supaya bisa dibantu.",
  ],
};

/** What an appraiser writes with a rating. */
export const feedbackFor = (rating: ExpectationRating, draw: Draw): string => draw.pick(FEEDBACK[rating]);

/** Why a rating differs from what the numbers suggest. */
export const REASON =
  "Capaian dipertimbangkan bersama bobot pekerjaan, bukti dukung, dan hambatan di luar " +
  "kendali pegawai pada triwulan ini.";

/** Examples of behaviour, for some of the values. */
export const BEHAVIOUR_NOTES: readonly string[] = [
  "Membantu rekan baru memahami alur layanan.",
  "Menanggapi keluhan warga pada hari yang sama.",
  "Mengusulkan cara kerja yang lebih ringkas.",
  "Menjaga kerahasiaan data warga.",
  "Hadir menggantikan rekan yang berhalangan.",
  "Mengingatkan tim tentang tenggat dengan sopan.",
];

/** Words between ratings (umpan balik berkelanjutan); each fits whatever line of a plan it hangs on. */
export const NOTES_IN_BETWEEN: readonly string[] = [
  "Terima kasih, laporan bulan ini masuk tepat waktu. Lampirkan juga lembar rekapnya.",
  "Hasil bulan ini sudah terlihat. Bila ada hambatan, sampaikan lebih awal supaya bisa dibantu.",
  "Pekerjaan ini berjalan sesuai rencana. Tolong catat langkahnya supaya rekan lain dapat memakainya.",
];

export const RETURN_COMMENT =
  "Bukti untuk indikator pertama belum dapat dibuka. Perbaiki tautannya lalu kirim lagi.";
export const PLAN_COMMENT =
  "Target triwulan belum sejalan dengan rencana bidang. Sesuaikan lalu ajukan lagi.";
