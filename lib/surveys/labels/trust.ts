import type { AnswerChannel } from "@/lib/kernel/service";
import { formatNumber } from "@/lib/labels/number";
import type { ReviewDecision } from "@/lib/surveys/rules/answers";
import type { QuarantineReason } from "@/lib/surveys/rules/trust";

interface ReasonWords {
  /** In a list or a filter. */
  readonly name: string;
  /** What was noticed, and what may be an honest explanation. */
  readonly meaning: string;
}

/** Why an answer waits for a review, in words for its reviewer and for the public. */
export const quarantineReason: Record<QuarantineReason, ReasonWords> = {
  NO_FORM: {
    name: "Tanpa membuka formulir",
    meaning:
      "Dikirim tanpa membuka formulir survei kami, atau formulirnya dibuka lebih dari seminggu sebelumnya.",
  },
  STRAIGHT_LINE: {
    name: "Asal sama",
    meaning:
      "Kesembilan jawaban sama dan dikirim kurang dari 8 detik sesudah formulir dibuka. " +
      "Sulit membaca sembilan pertanyaan secepat itu.",
  },
  STAFF_DEVICE: {
    name: "Gawai pegawai",
    meaning:
      "Dikirim dari gawai yang hari itu dipakai masuk sebagai pegawai. Warga mungkin meminjam ponsel petugas.",
  },
  OWN_NETWORK: {
    name: "Jaringan kantor",
    meaning: "Dikirim dari jaringan komputer kantor sendiri. Warga mungkin memakai Wi-Fi kantor.",
  },
  NIGHT: {
    name: "Malam hari",
    meaning: "Dikirim antara pukul 22.00 dan 05.00 untuk layanan yang tidak buka malam.",
  },
  DEVICE_REPEATED: {
    name: "Gawai berulang",
    meaning:
      "Gawai yang sama sudah mengirim beberapa jawaban hari itu. Satu keluarga mungkin berbagi ponsel.",
  },
  NETWORK_BUSY: {
    name: "Jaringan terlalu ramai",
    meaning: "Jawaban dari satu jaringan dalam satu jam lebih banyak daripada yang bisa dilayani titik itu.",
  },
  BURST: {
    name: "Beruntun",
    meaning: "Banyak jawaban masuk dalam sepuluh menit, lebih rapat daripada antrean biasa.",
  },
  OVER_CAPACITY: {
    name: "Melebihi kemampuan layanan",
    meaning: "Jawaban dalam satu jam lebih banyak daripada orang yang bisa dilayani titik itu.",
  },
  SAME_ANSWERS: {
    name: "Jawaban persis sama",
    meaning: "Beberapa jawaban berturut-turut persis sama pada kesembilan unsur.",
  },
};

/** One reason by its stored code; a code from elsewhere stands for itself. */
export const reasonName = (code: string): string =>
  code in quarantineReason ? quarantineReason[code as QuarantineReason].name : code;

/** "jaringan kantor, malam hari". */
export const listReasons = (codes: readonly string[]): string => codes.map(reasonName).join(", ");

export const channelLabel: Record<AnswerChannel, string> = {
  LINK: "Tautan",
  QR: "Kode QR",
  KIOSK: "Kios",
  TICKET: "Karcis",
  PAPER: "Kertas",
};

/** The part of a day an hour (0 to 23) lies in; a reviewer is told no more of the time. */
export function partOfDay(hour: number): string {
  if (hour < 5 || hour >= 19) return "malam";
  if (hour < 11) return "pagi";
  return hour < 15 ? "siang" : "sore";
}

/** Why an answer stands in the list without a box to mark. */
export const reviewState = {
  OPEN: "",
  OWN: "Anda bertugas di titik ini pada hari itu, jadi diperiksa orang lain.",
  CLOSED: "Survei triwulannya sudah ditutup, jadi tetap dikeluarkan.",
} as const;

/** The answer to a decision. */
export function answersReviewed({
  decision,
  count,
  left,
}: {
  readonly decision: ReviewDecision;
  readonly count: number;
  readonly left: number;
}): string {
  const what = decision === "RELEASED" ? "sekarang dihitung" : "tetap dikeluarkan";
  const told = `${formatNumber(count)} jawaban ${what}.`;
  return left === 0
    ? told
    : `${told} ${formatNumber(left)} tidak diputuskan: dari titik dan hari Anda bertugas, atau triwulannya ` +
        "sudah ditutup.";
}
