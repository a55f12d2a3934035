import type { Refusal, RefusalCode } from "@/lib/domain/refusal";

type Words = { [Code in RefusalCode]: string | ((refusal: Extract<Refusal, { code: Code }>) => string) };

const WORDS: Words = {
  NOT_FOUND: "Data ini tidak ditemukan atau bukan untuk Anda.",
  NOT_ALLOWED: "Peran Anda tidak mencakup tindakan ini. Hubungi admin BKD bila seharusnya bisa.",
  OWN_RATING: "Tidak ada yang menilai atau menyetujui kinerjanya sendiri.",
  NOT_THE_APPRAISER: "Hanya pejabat penilai yang tercatat untuk masa ini yang dapat melakukannya.",
  NO_APPRAISER: "Pejabat penilai Anda belum ditetapkan. Admin BKD perlu menetapkannya; isian Anda tetap tersimpan.",
  WRONG_STATUS: "Tahap ini sudah lewat: statusnya sudah berubah. Muat ulang halaman untuk melihat keadaan terbaru.",
  STALE: "Data ini sudah diubah dari tempat lain sesudah Anda membukanya. Isian Anda masih ada di halaman ini dan belum disimpan. Buka versi terbaru di tab lain, bandingkan, lalu muat ulang.",
  TERM_NOT_OPEN: "Masa penilaian ini belum dibuka.",
  TERM_CLOSED: "Masa penilaian ini sudah ditutup. Admin BKD dapat membukanya kembali dengan alasan.",
  MONTH_OUTSIDE_TERM: "Bulan ini di luar masa SKP Anda.",
  MONTH_NOT_BEGUN: "Bulan ini belum mulai, jadi belum bisa diisi.",
  NO_PLACEMENT: "Jabatan Anda belum tercatat pada tanggal ini. Admin BKD perlu melengkapi penempatan Anda.",
  NO_PERIOD: "Periode penilaian tahun ini belum dibuka oleh admin BKD.",
  SKP_EXISTS: "SKP untuk masa ini sudah ada.",
  SKP_INCOMPLETE: (r) => `SKP belum bisa diajukan: masih ada ${r.count} hal yang perlu dilengkapi.`,
  RHK_NOT_OF_SUPERIOR: "RHK pimpinan yang dipilih bukan milik pejabat penilai Anda.",
  COMMENT_REQUIRED: "Tulis apa yang perlu diperbaiki, pada baris mana, sebelum mengembalikan.",
  ACTUAL_MISSING: (r) => `${r.count} indikator belum diisi realisasinya.`,
  EVIDENCE_MISSING: (r) => `${r.count} indikator belum punya bukti dukung.`,
  RATINGS_INCOMPLETE: (r) => `${r.count} penilaian belum dipilih.`,
  REASON_REQUIRED: "Tulis alasan, karena pilihan ini berbeda dari saran atau di luar pedoman sebaran.",
  NO_SCHEME: "Aturan nilai untuk OPD ini belum ditetapkan. Admin BKD perlu menetapkannya.",
  FILE_TOO_LARGE: "Berkas lebih besar dari 10 MB. Perkecil atau pecah berkasnya.",
  FILE_EMPTY: "Berkas kosong. Pilih berkas lain.",
  FILE_TYPE_UNKNOWN: "Isi berkas bukan PDF, JPG, PNG, DOCX atau XLSX. Nama berkas tidak menentukan; simpan ulang dalam salah satu bentuk itu.",
  FILE_ALREADY_HERE: (r) => `Berkas yang sama sudah dilampirkan sebagai “${r.name}” (${r.month}).`,
  SIGN_IN_FAILED: "NIP atau kata sandi tidak cocok.",
  TOO_MANY_ATTEMPTS: (r) => `Terlalu banyak percobaan. Coba lagi dalam ${r.minutes} menit.`,
  PASSWORD_WRONG: "Kata sandi sekarang tidak cocok.",
  PASSWORD_TOO_SHORT: "Kata sandi paling sedikit 10 karakter.",
  PASSWORD_COMMON: "Kata sandi ini terlalu mudah ditebak. Pilih yang lain.",
  PASSWORD_CONTAINS_NIP: "Kata sandi tidak boleh memuat NIP Anda.",
  PASSWORD_UNCHANGED: "Kata sandi baru harus berbeda dari yang lama.",
  SERVICE_CLOSED: "Survei untuk layanan ini sedang tidak dibuka.",
  NOTHING_ANSWERED: "Jawab paling sedikit satu pertanyaan sebelum mengirim.",
};

/** The sentence for a refusal; a new code does not compile without words. */
export function describeRefusal(refusal: Refusal): string {
  const words = WORDS[refusal.code] as string | ((refusal: Refusal) => string);
  return typeof words === "string" ? words : words(refusal);
}
