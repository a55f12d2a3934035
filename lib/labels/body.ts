/** Why what somebody sends is not read to its end. */
export const bodyWords = {
  TOO_LARGE: "Kiriman terlalu besar. Kurangi isinya, lalu kirim lagi.",
  TOO_SLOW: "Kiriman terlalu lama sampai. Periksa sambungan Anda, lalu kirim lagi.",
  UNREADABLE: "Kiriman tidak dapat dibaca. Muat ulang halaman, lalu kirim lagi.",
} as const;

export type BodyProblem = keyof typeof bodyWords;

/** Why a request is not looked at at all. */
export const gateWords = {
  NO_SUCH_PAGE: "Halaman tidak ditemukan. Periksa alamatnya.",
  NO_SUCH_WAY: "Cara meminta seperti ini tidak dilayani.",
  FOREIGN: "Kiriman ini datang dari situs lain. Buka halaman Teraju, lalu kirim dari sana.",
} as const;
