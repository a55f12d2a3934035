import type { ImportFileProblem, Refusal } from "@/lib/kernel/refusal";
import { formatDay } from "@/lib/labels/date";
import { formatNumber } from "@/lib/labels/number";

type Words = {
  [Code in Refusal["code"]]: string | ((refusal: Extract<Refusal, { code: Code }>) => string);
};

const FILES: Readonly<Record<ImportFileProblem, string>> = {
  NOT_XLSX:
    "Isi berkas bukan buku kerja XLSX dan bukan teks CSV, atau memuat makro. Simpan ulang sebagai Excel " +
    "Workbook (.xlsx).",
  OLD_OR_LOCKED:
    "Berkas ini berformat Excel lama (.xls) atau dikunci dengan kata sandi. Simpan ulang sebagai .xlsx tanpa " +
    "kata sandi.",
  UNPACKS_TOO_LARGE:
    "Isi berkas terlalu besar sesudah dibuka. Salin hanya tabelnya ke berkas baru, lalu unggah lagi.",
  BROKEN:
    "Berkas rusak atau tidak dapat dibaca. Buka dengan aplikasi lembar kerja, simpan ulang sebagai .xlsx, lalu " +
    "unggah lagi.",
  NO_TABLE:
    "Tidak ada tabel unit, jabatan, pegawai, atau penempatan yang dikenali pada 20 baris pertama tiap lembar. " +
    "Pakai judul kolom seperti pada templat.",
  COLUMNS_MISSING: "Ada kolom wajib yang belum ada",
  COLUMNS_TWICE: "Ada judul kolom yang dipakai dua kali",
  TABLE_TWICE: "Ada tabel yang terdapat di dua lembar. Gabungkan menjadi satu lembar",
  TOO_MANY_ROWS: "Ada lembar dengan lebih dari 20.000 baris. Bagi menjadi beberapa berkas",
  NO_ROWS: "Tidak ada baris di bawah judul kolom.",
};

const CELLS = {
  FORMULA: "Sel ini berisi rumus. Salin, lalu tempel sebagai nilai.",
  MERGED: "Sel ini digabung dengan sel lain. Pisahkan, lalu isi tiap selnya.",
  ROUNDED:
    "Angka ini disimpan sebagai bilangan, sehingga angka terakhirnya dibulatkan. Ubah format sel menjadi Teks, " +
    "lalu tulis lagi angkanya.",
} as const;

function fileWords(problem: ImportFileProblem, names: readonly string[]): string {
  const sentence = FILES[problem];
  return names.length === 0 ? sentence : `${sentence}: ${names.slice(0, 9).join(", ")}.`;
}

/** Refusals of files that are taken in bulk. */
export const importRefusals = {
  IMPORT_UNREADABLE: (r) => fileWords(r.problem, r.names),
  IMPORT_FAULTY: (r) =>
    `${formatNumber(r.count)} kesalahan belum diperbaiki, jadi belum ada yang disimpan. Perbaiki berkasnya, lalu ` +
    "unggah lagi.",
  IMPORT_NOTHING: "Tidak ada yang berubah dengan berkas ini.",
  IMPORT_CHANGED:
    "Data sudah berubah sejak berkas ini diperiksa, jadi belum ada yang disimpan. Unggah berkasnya sekali lagi.",
  IMPORT_DONE: "Impor ini sudah diterapkan atau dibatalkan.",
  IMPORT_NOT_LAST: (r) =>
    `Impor ${r.fileName} dilakukan sesudah ini. Batalkan impor yang lebih baru itu lebih dulu.`,
  IMPORT_BUILT_ON:
    "Sesudah impor ini sudah ada yang dikerjakan atau diubah pada datanya, jadi impor tidak dapat dibatalkan lagi. " +
    "Perbaiki datanya lewat halamannya, atau dengan berkas baru.",
  IMPORT_TWICE: (r) => `Sama dengan baris ${formatNumber(r.row)}. Hapus salah satunya.`,
  IMPORT_CELL: (r) => CELLS[r.what],
  IMPORT_UNIT_UNNAMED: "Isi kode unit, atau ID unor dari SIASN. Tanpa itu unit tidak dapat dikenali lagi.",
  IMPORT_UNOR_HAS_CODE: (r) =>
    `ID unor pada baris ini sudah milik unit berkode ${r.unit}. Pakai kode itu, atau kosongkan kolom Kode.`,
  IMPORT_PARENT_MISSING: "Isi kode atau ID unor unit di atasnya. Hanya instansi yang tidak punya.",
  IMPORT_SECOND_TOP: (r) => `Instansi sudah ada dengan kode ${r.unit}. Hanya ada satu instansi.`,
  IMPORT_POSITIONS_ALIKE: (r) =>
    `${formatNumber(r.count)} jabatan di unit itu bernama sama. Bedakan dulu namanya di halaman unit.`,
  IMPORT_NIP_UNKNOWN:
    "Tidak ada pegawai dengan NIP ini, juga tidak di lembar Pegawai. Tambahkan dulu di sana.",
  IMPORT_TOO_FAR_AHEAD: (r) => `TMT paling lambat ${formatDay(r.last)}.`,
  IMPORT_PLACE_HAS_NO_END:
    "Jabatan definitif tidak punya hari terakhir. Kosongkan, atau tulis Plt. atau Plh.",
  IMPORT_LAST_DAY_MISSING: "Isi hari terakhir Plt. atau Plh.",
  IMPORT_TMT_NOT_AFTER: (r) =>
    `Pegawai ini sudah punya jabatan lain mulai ${formatDay(r.day)}. TMT jabatan baru harus sesudahnya.`,
  IMPORT_DECREE_MISSING: "Baris ini memindahkan pegawai yang sudah punya tempat. Isi nomor SK mutasinya.",
  IMPORT_TOO_MANY_MOVES: (r) =>
    `Satu berkas paling banyak memindahkan ${formatNumber(r.most)} pegawai. Bagi menjadi beberapa berkas.`,
} satisfies Partial<Words>;
