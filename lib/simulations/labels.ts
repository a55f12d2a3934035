import type { ExpectationRating, NumericClass } from "@/lib/kernel/codes";
import { formatNumber, formatSigned } from "@/lib/labels/number";
import { numericClassLabel } from "@/lib/labels/predikat";
import { ratingLabel } from "@/lib/labels/ratings";
import type { SimulationView } from "@/lib/simulations/rules";
import type { StatusWords } from "@/lib/labels/statuses";

interface Counted {
  readonly people: number;
  readonly up: number;
  readonly down: number;
  readonly same: number;
  readonly gained: number;
  readonly lost: number;
  readonly meanChange: string | null;
}

/** The finding of a simulation in one sentence. */
export function simulationFinding({ people, up, down, same, gained, lost, meanChange }: Counted): string {
  if (people === 0) return "Tidak ada nilai yang dihitung.";
  if (same === people) return `Tidak ada nilai yang berubah dari ${formatNumber(people)} nilai.`;
  const ways = [
    [up, "naik"],
    [down, "turun"],
    [gained, "baru keluar"],
    [lost, "tidak keluar lagi"],
  ] as const;
  const counted = ways
    .filter(([count]) => count > 0)
    .map(([count, words]) => `${formatNumber(count)} ${words}`)
    .join(", ");
  const mean = meanChange === null ? "" : `; rata-rata ${formatSigned(meanChange, 2)} angka`;
  return `${formatNumber(people - same)} dari ${formatNumber(people)} nilai berubah: ${counted}${mean}.`;
}

/** A suggestion as it stands in a table, or why there is none. */
export const suggestionWords = (rating: ExpectationRating | null): string =>
  rating === null ? "tanpa saran" : ratingLabel[rating];

/** A numeric class in words, or why there is none. */
export const classWords = (category: NumericClass | null): string =>
  category === null ? "tanpa nilai" : numericClassLabel[category];

/** "Baik menjadi Cukup"; one word where nothing changed. */
export const passageWords = (before: string, after: string): string =>
  before === after ? after : `${before} menjadi ${after.charAt(0).toLowerCase()}${after.slice(1)}`;

/** Five points of the scale: "85 sampai 90". */
export const bucketName = (from: number): string => `${from} sampai ${from + 5}`;

const PROBLEMS: Readonly<Record<string, string>> = {
  UNKNOWN_DEDUCTION: "punya potongan kehadiran yang tidak ada angkanya dalam aturan ini, jadi tidak dihitung",
  REQUIRED: "punya rencana tanpa dimensi, jadi rencana itu tidak dihitung",
  UNKNOWN_DIMENSION:
    "punya rencana dengan dimensi yang tidak ada dalam aturan ini, jadi rencana itu tidak dihitung",
  NOT_NUMERIC: "punya target ya atau tidak, padahal aturan ini meminta angka",
  ASPECT_ABSENT: "tidak mengukur aspek yang diwajibkan aturan ini",
};

/** What does not fit between the recorded data and the scheme: "12 penilaian …". */
export const problemSentence = (code: string, count: number): string =>
  `${formatNumber(count)} penilaian ${PROBLEMS[code] ?? "tidak cocok dengan aturan ini"}.`;

/** Where a distribution moved, in one sentence. */
export function distributionReading(
  buckets: readonly { readonly from: number; readonly before: number; readonly after: number }[],
): string {
  const peak = (pick: (bucket: { before: number; after: number }) => number) =>
    buckets.reduce<(typeof buckets)[number] | null>(
      (best, next) => (best === null || pick(next) > pick(best) ? next : best),
      null,
    );
  const [old, fresh] = [peak(({ before }) => before), peak(({ after }) => after)];
  if (old === null || fresh === null) return "Belum ada nilai untuk digambar.";
  if (old.from === fresh.from) return `Paling banyak nilai tetap antara ${bucketName(old.from)}.`;
  return `Paling banyak nilai bergeser dari ${bucketName(old.from)} ke ${bucketName(fresh.from)}.`;
}

/** States of a simulation. */
export const simulationState = {
  WAITING: { label: "Menunggu giliran", tone: "brass", next: "Dimulai dalam beberapa detik." },
  RUNNING: {
    label: "Sedang dihitung",
    tone: "info",
    next: "Anda boleh meninggalkan halaman ini; hasilnya tetap disimpan.",
  },
  INTERRUPTED: {
    label: "Terhenti",
    tone: "danger",
    next: "Server berhenti di tengah jalan. Perhitungan dilanjutkan sendiri, atau lanjutkan sekarang.",
  },
  DONE: { label: "Selesai", tone: "ok", next: "Hasil di bawah tidak mengubah nilai siapa pun." },
  FAILED: {
    label: "Gagal",
    tone: "danger",
    next: "Perhitungan tidak dapat diselesaikan. Jalankan lagi; bila gagal lagi, hubungi pengelola aplikasi.",
  },
} as const satisfies Record<SimulationView, StatusWords>;
