import type { Cadence } from "@/lib/kernel/codes";
import type { SchemeState } from "@/lib/schemes/rules";
import type { CitizenAttribution, Conversion, MissingPolicy } from "@/lib/scoring/scheme";
import { formatDay } from "@/lib/labels/date";
import { formatNumber } from "@/lib/labels/number";
import type { StatusWords } from "@/lib/labels/statuses";

/** What becomes of a component without data, as a choice. */
export const missingPolicyLabel: Record<MissingPolicy, string> = {
  RENORMALISE: "Bobotnya dibagi ke yang lain",
  ZERO: "Dihitung nol",
  BLOCK: "Nilai belum keluar",
};

/** The same as the end of a sentence. */
export const missingPolicySentence: Record<MissingPolicy, string> = {
  RENORMALISE: "Bila datanya belum ada, bobotnya dibagi kepada komponen lain.",
  ZERO: "Bila datanya belum ada, komponen ini dihitung nol.",
  BLOCK: "Bila datanya belum ada, nilai belum dikeluarkan.",
};

/** How achievement becomes points. */
export const conversionLabel: Record<Conversion, string> = {
  NONE: "Tanpa konversi: capaian 98% menjadi 98",
  PERMENPANRB_8_2021:
    "Tabel PermenPANRB 8/2021: capaian dibulatkan ke persen bulat lalu dibaca pada tabel nilai 0 sampai 120",
};

/** Whose index a citizen's answer counts for. */
export const attributionLabel: Record<CitizenAttribution, string> = {
  UNIT: "Indeks layanan unit",
  PETUGAS: "Indeks petugas, dan indeks unit bila jawaban untuk petugas belum cukup",
};

/** Deduction codes in common use; an office may add its own. */
const DEDUCTIONS: Readonly<Record<string, string>> = {
  TL1: "terlambat 1 sampai 30 menit",
  TL2: "terlambat 31 sampai 60 menit",
  TL3: "terlambat 61 sampai 90 menit",
  TL4: "terlambat lebih dari 90 menit",
  PSW1: "pulang lebih awal 1 sampai 30 menit",
  PSW2: "pulang lebih awal 31 sampai 60 menit",
  PSW3: "pulang lebih awal 61 sampai 90 menit",
  PSW4: "pulang lebih awal lebih dari 90 menit",
  ALPA: "tidak masuk tanpa keterangan",
};

/** "TL1 (terlambat 1 sampai 30 menit)", or the bare code where it is the office's own. */
export function deductionName(code: string): string {
  const meaning = DEDUCTIONS[code];
  return meaning === undefined ? code : `${code} (${meaning})`;
}

/** Every how many months a score is computed. */
export const cadenceSentence: Record<Cadence, string> = {
  BULANAN: "tiap bulan",
  TRIWULANAN: "tiap triwulan",
};

/** States of a scheme version. */
export const schemeState = {
  DRAFT: { label: "Draf", tone: "brass", next: "Masih dapat diubah, disimulasikan, dan diberlakukan." },
  ASSIGNED: {
    label: "Berlaku",
    tone: "ok",
    next: "Sudah ditetapkan untuk OPD, jadi tidak diubah lagi; salin menjadi versi baru untuk mengubahnya.",
  },
  USED: {
    label: "Dipakai",
    tone: "info",
    next: "Sudah dipakai nilai akhir, jadi tidak berubah lagi; salin menjadi versi baru untuk mengubahnya.",
  },
} as const satisfies Record<SchemeState, StatusWords>;
/** What a state means in numbers: "dipakai 5 nilai akhir". */
export const usedBy = (scores: number): string =>
  scores === 0 ? "belum dipakai nilai akhir" : `dipakai ${formatNumber(scores)} nilai akhir`;

/** "sejak 1 Januari 2026". */
export const since = (day: string): string => `sejak ${formatDay(day)}`;
