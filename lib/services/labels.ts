import { DATA_SCOPES, type ApiScope } from "@/lib/services/rules/keys";
import type { RefusalCode } from "@/lib/kernel/refusal";
import type { PointKind } from "@/lib/kernel/service";
import { slugOf } from "@/lib/kernel/slug";
import { formatMonth, formatDay } from "@/lib/labels/date";
import { formatNumber, formatShare } from "@/lib/labels/number";
import { describeRefusal } from "@/lib/labels/refusals";
import type { AssignmentState, Ending } from "@/lib/services/rules/points";

/** The kind of a point in one or two words. */
export const pointKindLabel: Record<PointKind, string> = {
  COUNTER: "Loket atau meja",
  KIOSK: "Kios",
  ONLINE: "Tautan",
};

/** What each kind is for. */
export const pointKindNote: Record<PointKind, string> = {
  COUNTER: "Warga memindai QR di poster atau kartu meja dengan ponselnya.",
  KIOSK: "Tablet atau komputer yang tinggal di tempat; isian kosong lagi untuk orang berikutnya.",
  ONLINE: "Tautan di surel, pesan, atau situs, untuk yang dilayani dari jauh.",
};

interface PointWords {
  readonly service: string;
  readonly unit: string;
  readonly url: string;
}

/** An e-mail that asks somebody who was served to answer, ready to be sent. */
export function surveyMail({ service, unit, url }: PointWords): string {
  const subject = `Bagaimana layanan ${service}?`;
  const body = [
    "Yth. Bapak/Ibu,",
    "",
    `Terima kasih sudah memakai layanan ${service} di ${unit}.`,
    "Kami mohon waktu sekitar 1 menit untuk menilainya lewat tautan ini:",
    "",
    url,
    "",
    "Jawaban Anda tanpa nama dan tidak memengaruhi pelayanan yang Anda terima. Anda boleh " +
      "menjawab juga bila permohonannya masih diproses atau ditolak.",
    "",
    "Terima kasih,",
    unit,
  ].join("\r\n");
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}

/** "poster-ktp-el-loket-1.pdf". */
export const pointFileName = (
  kind: "poster" | "kartu-meja" | "qr",
  { slug, name }: { slug: string; name: string },
  ending: string,
): string => `${kind}-${slug}-${slugOf(name, 100)}.${ending}`.replace("-.", ".");

/** What stands on posters and cards. */
export const posterWords = {
  ask: "Bagaimana layanan kami hari ini?",
  how: "Pindai dengan kamera ponsel",
  promise: "Tanpa nama, sekitar 1 menit",
  also: "Berlaku juga bila permohonan Anda masih diproses atau ditolak.",
  typed: "Atau ketik di ponsel",
  english: "How was our service today? Scan to tell us. Anonymous, about 1 minute.",
  fold: "lipat di sini",
  cut: "potong di sini",
} as const;

interface Result {
  readonly answers: number;
  readonly counts: readonly number[] | null;
  readonly since: string | null;
}

/** How many answered and since when, or why nothing is shown. */
export function questionReading({ answers, counts, since }: Result): string {
  if (answers === 0 || since === null) return "Belum ada jawaban.";
  if (counts === null)
    return (
      `Baru ${formatNumber(answers)} jawaban. Hasil tampil mulai 5 jawaban, supaya jawaban ` +
      "satu orang tidak terbaca."
    );
  return `${formatNumber(answers)} jawaban sejak ${formatMonth(since.slice(0, 7))}.`;
}

/** "12 (40,0%)". */
export const optionShare = (count: number, answers: number): string =>
  `${formatNumber(count)} (${formatShare(count, answers)})`;

/** Where an assignment stands. */
export const assignmentStateLabel: Record<
  AssignmentState,
  { readonly label: string; readonly tone: "ok" | "info" | "neutral" }
> = {
  NOW: { label: "Bertugas", tone: "ok" },
  LATER: { label: "Belum mulai", tone: "info" },
  OVER: { label: "Selesai", tone: "neutral" },
};

/** "1 Juli 2026 sampai 30 September 2026", "sejak 1 Juli 2026". */
export const assignmentDays = ({
  startsOn,
  endsOn,
}: {
  readonly startsOn: string;
  readonly endsOn: string | null;
}): string =>
  endsOn === null
    ? `sejak ${formatDay(startsOn)}`
    : startsOn === endsOn
      ? formatDay(startsOn)
      : `${formatDay(startsOn)} sampai ${formatDay(endsOn)}`;

export const assigned = ({ name, point }: { readonly name: string; readonly point: string }): string =>
  `${name} ditugaskan di ${point}.`;

/** What became of an assignment that was ended. */
export const assignmentEnded = (ending: Ending & { readonly name: string }): string =>
  ending.kind === "DELETE"
    ? `Penugasan ${ending.name} yang belum mulai dibatalkan.`
    : `Penugasan ${ending.name} berakhir ${formatDay(ending.endsOn)}.`;

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
  WRONG_PARAMETERS: "Parameter tidak dikenali atau di luar batas",
  TOO_LARGE: "Isi permintaan terlalu besar.",
  TOO_SLOW: "Isi permintaan terlalu lama sampai.",
  NO_KEY: "Sertakan kunci: Authorization: Bearer tk_…",
  FAULT: "Terjadi gangguan. Coba lagi beberapa saat lagi.",
} as const;

/** What a key opens, as the HR agency chooses it. */
export const SCOPE_WORDS: Readonly<Record<ApiScope, string>> = {
  TICKETS: "Karcis survei",
  UNITS_READ: "Unit organisasi",
  PEOPLE_READ: "Pegawai dan statusnya",
  PLACEMENTS_READ: "Penempatan pegawai",
  RESULTS_READ: "Hasil penilaian yang sudah ditetapkan",
};

/** "Unit organisasi, Pegawai dan statusnya". */
export const scopesOpened = (scopes: readonly ApiScope[]): string =>
  scopes.map((scope) => SCOPE_WORDS[scope]).join(", ");

/** What pages say of keys, by what they are for. */
export const keyPageWords = {
  tickets: {
    lead:
      "Untuk kantor yang punya sistem antrean sendiri, dan supaya jawaban dari komputer kantor " +
      "diperiksa lebih dulu.",
    form: {
      reading:
        "Dengan kunci ini sistem antrean kantor meminta karcis survei untuk layanan di bawah unit yang dipilih.",
      example: "Misalnya: Mesin antrean lobi Dukcapil.",
      place: "sistem antrean",
    },
    list: {
      title: "Kunci sistem antrean",
      empty: "Kunci hanya diperlukan bila kantor punya sistem antrean sendiri.",
      effect:
        "Sistem yang memakainya langsung berhenti mendapat karcis. Karcis yang sudah diberikan tetap berlaku.",
    },
  },
  data: {
    form: {
      reading:
        "Dengan kunci ini sistem lain milik instansi membaca data unit yang dipilih dan semua unit di bawahnya.",
      example: "Misalnya: SIMPEG, atau penghitung tunjangan.",
      place: "sistem yang akan memakainya",
      scopes: DATA_SCOPES.map((value) => ({ value, label: SCOPE_WORDS[value] })),
    },
    list: {
      title: "Kunci data",
      empty: "Kunci hanya diperlukan bila sistem lain perlu membaca data dari sini.",
      effect: "Sistem yang memakainya langsung berhenti dapat membaca data.",
    },
  },
} as const;

/** What was done with a key or a network. */
export const keyWords = {
  revoked: (name: string): string =>
    `Kunci “${name}” sudah dicabut. Permintaan dengan kunci itu ditolak mulai sekarang.`,
  networkAdded: (range: string): string => `Jaringan ${range} ditambahkan.`,
  networkRemoved: (range: string): string => `Jaringan ${range} dihapus dari daftar.`,
} as const;
