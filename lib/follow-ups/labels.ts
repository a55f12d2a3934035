import type { FollowUpState } from "@/lib/follow-ups/rules";
import { formatNumber } from "@/lib/labels/number";
import { unsur } from "@/lib/labels/unsur";
import type { Unsur } from "@/lib/kernel/codes";

/** The name of an unsur inside a sentence; a code from elsewhere stands for itself. */
export const unsurName = (code: string): string =>
  code in unsur ? unsur[code as Unsur].name.toLowerCase() : code;

/** Where a plan stands, with the tone and icon of its tag. */
export const followUpState: Record<
  FollowUpState,
  {
    readonly label: string;
    readonly tone: "ok" | "danger" | "brass";
    readonly icon: "check" | "warning" | "clock";
  }
> = {
  DONE: { label: "Selesai", tone: "ok", icon: "check" },
  LATE: { label: "Lewat batas", tone: "danger", icon: "warning" },
  PLANNED: { label: "Direncanakan", tone: "brass", icon: "clock" },
};

export const followUpPlanned = (code: string): string => `Rencana tindak lanjut ${unsurName(code)} disimpan.`;
export const followUpFinished = (code: string): string => `Tindak lanjut ${unsurName(code)} dicatat selesai.`;
export const followUpReopened = (code: string): string => `Tindak lanjut ${unsurName(code)} dibuka kembali.`;

interface Counts {
  readonly total: number;
  readonly done: number;
  readonly late: number;
}

/** "2 dari 3 selesai, 1 lewat batas". */
export function followUpCounts({ total, done, late }: Counts): string {
  if (total === 0) return "belum ada";
  return (
    `${formatNumber(done)} dari ${formatNumber(total)} ` +
    `selesai${late === 0 ? "" : `, ${formatNumber(late)} lewat batas`}`
  );
}
