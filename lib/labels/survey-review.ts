import type { AnswerChannel } from "@/lib/domain/service";
import type { ReviewDecision } from "@/lib/domain/survey-review";
import { formatNumber } from "@/lib/labels/number";

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
  return (
    `${formatNumber(count)} jawaban ` +
    `${what}.${left === 0 ? "" : ` ${formatNumber(left)} tidak diputuskan: dari titik dan hari Anda bertugas, atau triwulannya sudah ditutup.`}`
  );
}
