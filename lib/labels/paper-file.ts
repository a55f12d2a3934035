import type { PaperFileProblem } from "@/lib/kernel/workbook";

const FILE_PROBLEMS: Record<PaperFileProblem, string> = {
  TOO_LARGE: "Berkas lebih besar dari 2 MB. Bagi menjadi beberapa berkas.",
  EMPTY: "Berkas kosong. Pilih berkas lain.",
  NOT_XLSX:
    "Isi berkas bukan buku kerja XLSX, atau memuat makro. Simpan ulang sebagai Excel Workbook (.xlsx).",
  OLD_OR_LOCKED:
    "Berkas ini berformat Excel lama (.xls) atau dikunci dengan kata sandi. Simpan ulang " +
    "sebagai .xlsx tanpa kata sandi.",
  UNPACKS_TOO_LARGE:
    "Isi berkas terlalu besar sesudah dibuka. Salin hanya tabel kuesioner ke berkas baru, lalu unggah lagi.",
  BROKEN:
    "Berkas rusak atau tidak dapat dibaca. Buka dengan aplikasi lembar kerja, simpan " +
    "ulang sebagai .xlsx, lalu unggah lagi.",
  NO_HEADINGS:
    "Baris judul kolom U1 sampai U9 tidak ditemukan pada 20 baris pertama. Pakai templat, " +
    "atau beri judul kolom U1, U2, sampai U9.",
  COLUMNS_MISSING: "Kolom unsur belum lengkap",
  COLUMNS_TWICE: "Ada judul kolom yang dipakai dua kali",
  TOO_MANY_ROWS: "Lebih dari 2.000 kuesioner dalam satu berkas. Bagi menjadi beberapa berkas.",
  NO_ROWS: "Tidak ada kuesioner di bawah judul kolom.",
};

/** Why a workbook cannot be read, in one sentence. */
export function paperFileProblem(problem: PaperFileProblem, columns: readonly string[]): string {
  const sentence = FILE_PROBLEMS[problem];
  return columns.length === 0 ? sentence : `${sentence}: ${columns.slice(0, 9).join(", ")}.`;
}
