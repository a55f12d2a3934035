/** What was done with a key or a network. */
export const keyWords = {
  revoked: (name: string): string =>
    `Kunci “${name}” sudah dicabut. Permintaan dengan kunci itu ditolak mulai sekarang.`,
  networkAdded: (range: string): string => `Jaringan ${range} ditambahkan.`,
  networkRemoved: (range: string): string => `Jaringan ${range} dihapus dari daftar.`,
} as const;
