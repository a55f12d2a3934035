/** The words of the exploring view of a chart. */
export const exploreWords = {
  view: "Jelajah",
  opening: "Membuka Jelajah…",
  failed: "Jelajah tidak dapat dibuka. Periksa sambungan, lalu coba lagi.",
  again: "Coba lagi",
  nothing: "Tidak ada data.",
  scale: "Ukuran",
  columns: "Yang digambar",
  from: "Dari",
  to: "Sampai",
  all: "Tampilkan semua",
  search: "Cari nama",
  picture: "Unduh gambar (PNG)",
  file: "Unduh data (CSV)",
  pictureFailed: "Gambar tidak dapat dibuat di peramban ini.",
} as const;

/** "Bandingkan OPD", with how many are chosen. */
export const compareWords = (category: string, chosen: number): string =>
  chosen === 0 ? `Bandingkan ${category} pilihan` : `Bandingkan ${category} pilihan: ${chosen} dipilih`;

/** How the drawing is operated, for those who do not see it. */
export const drawingWords = (title: string): string =>
  `${title}: baca nilai dengan tombol panah, buka dengan Enter`;

/** Where the row that is read out leads. */
export const openWords = (label: string): string => `Buka ${label}`;
