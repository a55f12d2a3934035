import type { Zone } from "@/lib/kernel/zone";
import { formatMoment, formatTime } from "@/lib/labels/date";

/** What the save bar says of a form that saves itself. */
export const savingWords = {
  saved: "Semua isian tersimpan.",
  unsaved: "Ada isian yang belum tersimpan.",
  saving: "Menyimpan…",
  offline: "Belum tersimpan: sambungan putus.",
  signedOut: "Sesi berakhir, belum tersimpan.",
  signedOutSaved: "Sesi berakhir. Isian terakhir sudah tersimpan, tetapi belum dikirim.",
  conflict: "Belum tersimpan: ada isian yang sudah diubah dari tempat lain. Pilih yang dipakai.",
  invalid: "Belum tersimpan: ada isian yang perlu diperbaiki.",
  asked: "Belum tersimpan: ada angka yang perlu Anda pastikan.",
  refused: "Belum tersimpan.",
  onDevice: "Isian aman di perangkat ini.",
  notOnDevice: "Perangkat ini tidak bisa menyimpannya: jangan tutup halaman ini.",
  elsewhere: "Formulir ini juga terbuka di tab lain; teruskan di satu tab saja.",
} as const;

/** "Tersimpan otomatis pukul 09.41 WIB." */
export const savedByItself = (moment: string, zone: Zone): string =>
  `Tersimpan otomatis pukul ${formatTime(new Date(moment), zone)}.`;

/** "Tersimpan 3 Juli 2026, 09.41 WIB." */
export const savedBefore = (moment: string, zone: Zone): string =>
  `Tersimpan ${formatMoment(new Date(moment), zone)}.`;
