import type { Unsur, Mutu } from "@/lib/kernel/codes";

interface UnsurWords {
  readonly code: string;
  readonly name: string;
  readonly official: string;
  readonly shortName: string;
  readonly question: string;
  readonly answers: readonly [string, string, string, string];
}

/** The nine unsur of PermenPANRB 14/2017: names, the question to a citizen, four worded answers, lowest first. */
export const unsur: Record<Unsur, UnsurWords> = {
  PERSYARATAN: {
    code: "U1",
    name: "Persyaratan",
    official: "Persyaratan",
    shortName: "Persyaratan",
    question: "Apakah syarat yang diminta sesuai dengan jenis layanannya?",
    answers: ["Tidak sesuai", "Kurang sesuai", "Sesuai", "Sangat sesuai"],
  },
  PROSEDUR: {
    code: "U2",
    name: "Prosedur",
    official: "Sistem, Mekanisme, dan Prosedur",
    shortName: "Prosedur",
    question: "Apakah alur layanan di sini mudah diikuti?",
    answers: ["Tidak mudah", "Kurang mudah", "Mudah", "Sangat mudah"],
  },
  WAKTU: {
    code: "U3",
    name: "Waktu penyelesaian",
    official: "Waktu Penyelesaian",
    shortName: "Waktu",
    question: "Seberapa cepat layanan Anda selesai?",
    answers: ["Tidak cepat", "Kurang cepat", "Cepat", "Sangat cepat"],
  },
  BIAYA: {
    code: "U4",
    name: "Biaya/tarif",
    official: "Biaya/Tarif",
    shortName: "Biaya",
    question: "Bagaimana biaya layanan ini menurut Anda?",
    answers: ["Sangat mahal", "Cukup mahal", "Murah", "Gratis"],
  },
  PRODUK: {
    code: "U5",
    name: "Produk layanan",
    official: "Produk Spesifikasi Jenis Pelayanan",
    shortName: "Hasil layanan",
    question: "Apakah hasil yang Anda terima sesuai standar layanan?",
    answers: ["Tidak sesuai", "Kurang sesuai", "Sesuai", "Sangat sesuai"],
  },
  KOMPETENSI: {
    code: "U6",
    name: "Kompetensi pelaksana",
    official: "Kompetensi Pelaksana",
    shortName: "Kemampuan petugas",
    question: "Apakah petugas cakap melayani Anda?",
    answers: ["Tidak kompeten", "Kurang kompeten", "Kompeten", "Sangat kompeten"],
  },
  PERILAKU: {
    code: "U7",
    name: "Perilaku pelaksana",
    official: "Perilaku Pelaksana",
    shortName: "Sikap petugas",
    question: "Apakah petugas sopan dan ramah?",
    answers: ["Tidak sopan dan ramah", "Kurang sopan dan ramah", "Sopan dan ramah", "Sangat sopan dan ramah"],
  },
  SARANA: {
    code: "U8",
    name: "Sarana dan prasarana",
    official: "Sarana dan Prasarana",
    shortName: "Sarana",
    question: "Bagaimana ruang tunggu, toilet, dan perlengkapan di sini?",
    answers: ["Buruk", "Cukup", "Baik", "Sangat baik"],
  },
  PENGADUAN: {
    code: "U9",
    name: "Pengaduan",
    official: "Penanganan Pengaduan, Saran dan Masukan",
    shortName: "Pengaduan",
    question: "Jika ada keluhan, apakah ditangani?",
    answers: ["Tidak ada", "Ada tetapi tidak berfungsi", "Berfungsi kurang maksimal", "Dikelola dengan baik"],
  },
};

/** What a grade of service says (PermenPANRB 14/2017). */
export const mutuLabel: Record<Mutu, string> = {
  A: "Sangat baik",
  B: "Baik",
  C: "Kurang baik",
  D: "Tidak baik",
};

/** Grade and words together: "B (Baik)". */
export const formatMutu = (mutu: Mutu): string => `${mutu} (${mutuLabel[mutu]})`;
