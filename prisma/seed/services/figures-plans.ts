import type { QuarantineReason } from "@/lib/surveys/rules/trust";
import type { Unsur } from "@/lib/kernel/codes";

/** What offices usually do about a weak unsur, and what came of it. */
export const REMEDIES: Readonly<Record<Unsur, { readonly action: string; readonly result: string }>> = {
  PERSYARATAN: {
    action: "Menyederhanakan daftar syarat dan memasangnya di ruang tunggu serta di situs dinas.",
    result: "Syarat berkurang dari tujuh menjadi lima; papan syarat terpasang.",
  },
  PROSEDUR: {
    action: "Menyusun alur satu halaman dan menempatkan petugas pengarah di pintu masuk.",
    result: "Alur baru dipakai; satu petugas pengarah bertugas pada jam buka.",
  },
  WAKTU: {
    action: "Membuka loket tambahan pada jam ramai dan memisahkan antrean pengambilan.",
    result: "Loket tambahan dibuka pukul 09.00 sampai 12.00; waktu tunggu turun.",
  },
  BIAYA: {
    action: "Memasang tarif resmi di setiap loket dan menerima pembayaran nontunai.",
    result: "Papan tarif terpasang di semua loket; QRIS tersedia.",
  },
  PRODUK: {
    action: "Memeriksa ulang hasil layanan sebelum diserahkan kepada warga.",
    result: "Daftar periksa dipakai; salah cetak berkurang.",
  },
  KOMPETENSI: {
    action: "Melatih petugas loket tentang aturan terbaru setiap bulan.",
    result: "Dua pelatihan selesai, seluruh petugas loket hadir.",
  },
  PERILAKU: {
    action: "Melatih sapaan dan cara menjelaskan penolakan dengan sopan.",
    result: "Pelatihan selesai; keluhan sikap petugas berkurang.",
  },
  SARANA: {
    action: "Menambah kursi tunggu, memperbaiki toilet, dan menyediakan ruang laktasi.",
    result: "Empat puluh kursi tunggu ditambah; toilet sudah diperbaiki.",
  },
  PENGADUAN: {
    action: "Menunjuk petugas pengaduan dan menempel nomor aduan di ruang tunggu.",
    result: "Petugas pengaduan ditunjuk; aduan dijawab dalam tiga hari.",
  },
};

export interface OddPlan {
  readonly slug: string;
  readonly reason: QuarantineReason;
  /** How many such answers came on one day of a month. */
  readonly count: number;
  /** The same answer to all nine questions. */
  readonly answer: number;
  /** Whether a reviewer found an honest explanation. */
  readonly honest: boolean;
}

/** Answers that were looked at by a person: some had an honest explanation, some had none. */
export const ODD: readonly OddPlan[] = [
  { slug: "ktp-el", reason: "NIGHT", count: 2, answer: 4, honest: false },
  { slug: "ktp-el", reason: "STRAIGHT_LINE", count: 1, answer: 1, honest: false },
  { slug: "kartu-keluarga", reason: "OWN_NETWORK", count: 2, answer: 3, honest: true },
  { slug: "puskesmas-sukamaju", reason: "DEVICE_REPEATED", count: 4, answer: 4, honest: false },
  { slug: "perizinan-usaha", reason: "SAME_ANSWERS", count: 5, answer: 4, honest: false },
  { slug: "kecamatan-sukamaju", reason: "STAFF_DEVICE", count: 1, answer: 4, honest: false },
];
