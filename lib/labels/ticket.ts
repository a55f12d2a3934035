import type { RefusalCode } from "@/lib/domain/refusal";
import { formatDay } from "@/lib/labels/date";
import { describeRefusal } from "@/lib/labels/refusals";

/** What stands on every slip. */
export const slipWords = {
  title: "Karcis survei",
  ask: "Bagaimana layanan kami?",
  how: "Pindai kodenya, atau ketik di ponsel:",
  once: "Tanpa nama. Satu karcis untuk satu jawaban.",
  until: (day: string): string => `Berlaku sampai ${formatDay(day)}`,
  mark: (mark: string): string => `Lembar ${mark}`,
} as const;

/** "karcis-ktp-el-40.pdf". */
export const sheetFileName = (slug: string, count: number): string =>
  `karcis-${slug.replace(/[^a-z0-9-]/g, "")}-${count}.pdf`;

const SHEET_REFUSALS = [
  "NOT_FOUND",
  "NOT_ALLOWED",
  "SERVICE_CLOSED",
  "POINT_NOT_IN_USE",
  "SHEET_OF_OTHERS",
] as const satisfies readonly RefusalCode[];

/** Why a sheet was not made, from the code in the address; null where there is none. */
export function sheetProblem(code: string | undefined): string | null {
  if (code === undefined) return null;
  const known = SHEET_REFUSALS.find((one) => one === code);
  return known === undefined
    ? "Lembar karcis belum dibuat. Periksa pilihannya, lalu coba lagi."
    : describeRefusal({ code: known });
}

/** "14 hari". */
export const ticketDaysLabel = (days: number): string => `${days} hari`;

/** What a queue system reads where its call was not understood; refusals have words of their own. */
export const callWords = {
  NOT_JSON: 'Isi permintaan harus JSON, misalnya {"layanan": "ktp-el", "jumlah": 1}.',
  WRONG_FIELDS:
    "Isian tidak dikenali. Wajib: layanan (alamat pendek layanan). Boleh: titik (kode titik), jumlah (1 sampai 100).",
  TOO_LARGE: "Isi permintaan terlalu besar.",
  NO_KEY: "Sertakan kunci: Authorization: Bearer tk_…",
  FAULT: "Terjadi gangguan. Coba lagi beberapa saat lagi.",
} as const;
