import type { Span, TermName } from "@/lib/kernel/term";
import type { Education, Occupation, Sex } from "@/lib/surveys/rules/answers";
import { formatDay, termName } from "@/lib/labels/date";
import { formatFixed, formatNumber } from "@/lib/labels/number";
import { formatMutu, unsur } from "@/lib/labels/unsur";
import type { Mutu, Unsur } from "@/lib/kernel/codes";

export const sexLabel: Record<Sex, string> = { L: "Laki-laki", P: "Perempuan" };

export const educationLabel: Record<Education, string> = {
  SD: "SD",
  SLTP: "SMP/sederajat",
  SLTA: "SMA/sederajat",
  DIPLOMA: "Diploma",
  S1: "S1",
  S2: "S2",
  S3: "S3",
};

export const occupationLabel: Record<Occupation, string> = {
  PNS: "PNS",
  TNI_POLRI: "TNI/Polri",
  SWASTA: "Pegawai swasta",
  WIRASWASTA: "Wirausaha",
  PELAJAR: "Pelajar/mahasiswa",
  PETANI: "Petani/nelayan",
  LAINNYA: "Lainnya",
};

/** Why a small group has no index. */
export const tooFewRespondents = "kurang dari 5 responden";

/** "waktu penyelesaian, sarana dan prasarana, dan pengaduan". */
export function listUnsur(names: readonly Unsur[]): string {
  const words = names.map((name) => unsur[name].name.toLowerCase());
  return words.length < 3
    ? words.join(" dan ")
    : `${words.slice(0, -1).join(", ")}, dan ${words.at(-1) ?? ""}`;
}

interface IndexFacts {
  readonly respondents: number;
  readonly shown: boolean;
  readonly ikm: string | null;
  readonly mutu: Mutu | null;
}

/** The index of a service in one sentence, or why there is none. */
export function ikmReading({ respondents, shown, ikm, mutu }: IndexFacts): string {
  if (respondents === 0) return "Belum ada jawaban pada masa ini.";
  if (!shown)
    return (
      `Baru ${formatNumber(respondents)} responden. Hasil tampil mulai 5 responden, supaya ` +
      "jawaban satu orang tidak terbaca."
    );
  if (ikm === null || mutu === null)
    return (
      `${formatNumber(respondents)} responden, tetapi ada unsur yang belum dijawab siapa ` +
      "pun, jadi IKM belum dapat dihitung."
    );
  return `IKM ${formatFixed(ikm, 2)}, mutu ${formatMutu(mutu)}, dari ${formatNumber(respondents)} responden.`;
}

/** "84,72 B", or the reason why there is no index. */
export function ikmShort({ respondents, shown, ikm, mutu }: IndexFacts): {
  readonly value: string;
  readonly note: string;
} {
  if (respondents === 0) return { value: "-", note: "belum ada jawaban" };
  if (!shown) return { value: "-", note: tooFewRespondents };
  if (ikm === null || mutu === null) return { value: "-", note: "ada unsur tanpa jawaban" };
  return { value: formatFixed(ikm, 2), note: mutu };
}

/**
 * Whose answers a figure counts, always as a period: the days of the term, with those given since while it is still
 * open, and once its survey is closed the day on which it was published.
 */
export function answersSpan(term: TermName, answers: Span, publishedOn: string | null): string {
  const days = `${termName(term)}, jawaban ${formatDay(answers.startsOn)} sampai ${formatDay(answers.endsOn)}`;
  return publishedOn === null
    ? `${days}, survei belum ditutup`
    : `${days}, ditutup, terbit ${formatDay(publishedOn)}`;
}
