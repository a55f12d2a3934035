import { citizenInterval } from "@/lib/labels/citizen-index";
import { formatFixed, formatNumber } from "@/lib/labels/number";
import { listUnsur } from "@/lib/surveys/labels/survey";
import type { CitizenIndex } from "@/lib/scoring/periodic-input";
import type { CountedIndex } from "@/lib/scoring/citizen";
import type { Unsur } from "@/lib/kernel/codes";

/** An index with what stands under it; without a figure the reason why there is none. */
export interface VoiceFigure {
  readonly value: string | null;
  readonly note: string;
}

/** "84,12", under it "23 jawaban; rentang 95%: 82,90 sampai 85,34". */
export function voiceFigure(index: CitizenIndex | null): VoiceFigure {
  if (index === null || index.n === 0) return { value: null, note: "Tidak ada jawaban" };
  const count = `${formatNumber(index.n)} jawaban`;
  if (index.ikm === null)
    return {
      value: null,
      note:
        index.n < 5
          ? `Baru ${count}; tampil mulai 5 jawaban`
          : `${count}, tetapi ada pertanyaan yang dijawab kurang dari 5 orang`,
    };
  const interval = citizenInterval({ low: index.low ?? null, high: index.high ?? null });
  return { value: formatFixed(index.ikm, 2), note: interval === "" ? count : `${count}; ${interval}` };
}

/** "waktu penyelesaian dan sarana dan prasarana". */
export const themeWords = (names: readonly Unsur[]): string => (names.length === 0 ? "-" : listUnsur(names));

interface CountedFacts {
  readonly counted: CountedIndex | null;
  readonly needed: number | null;
}

/** Which index counts in the score, where it counts one at all. */
export function countedWords({ counted, needed }: CountedFacts): string {
  if (counted === null)
    return needed === null ? "-" : `Belum ada: dihitung mulai ${formatNumber(needed)} jawaban`;
  if (counted.of === "PETUGAS") return "Indeks Anda sendiri";
  if (counted.instead === undefined) return "Indeks OPD";
  return counted.instead.n < counted.instead.needed
    ? `Indeks OPD, karena indeks Anda dihitung mulai ${formatNumber(counted.instead.needed)} jawaban`
    : "Indeks OPD, karena indeks Anda belum lengkap";
}
