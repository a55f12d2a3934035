import type { Step } from "@/lib/scoring/explanation";
import { formatFixed, formatNumber } from "@/lib/labels/number";
import { ratingLabel } from "@/lib/labels/ratings";

type SurveyProblem = { row: number; column: number; text: string } | "EMPTY" | "TOO_MANY";

type Facts = Readonly<Record<string, string | null>>;

const number = (text: string | null | undefined): string => (text == null ? "-" : formatNumber(text));
const rating = (text: string | null | undefined): string => ratingLabel[text as keyof typeof ratingLabel];

const SENTENCES: Partial<Record<Step["rule"], (facts: Facts, value: string | null) => string>> = {
  PREDIKAT_MATRIX: ({ work, behaviour }) =>
    `Hasil kerja ${rating(work).toLowerCase()} bertemu perilaku ${rating(behaviour).toLowerCase()}.`,
  ANGKA_KREDIT: ({ months, percent, coefficient }, value) =>
    `${number(months)} ÷ 12 × ${number(percent)}% × ${number(coefficient)} = ${number(value)}`,
  SKM: ({ n }, value) =>
    "Jumlah rata-rata unsur ÷ banyaknya unsur × 25 = " +
    `${value === null ? "-" : formatFixed(value, 2)}, dari ${number(n)} responden.`,
  SKM_UNSUR: ({ sum, answered }, value) =>
    `${number(sum)} ÷ ${number(answered)} = ${value === null ? "-" : formatFixed(value, 4)}`,
};

/** How a step of a public calculator was computed, with its numbers. */
export const describeCalculation = (step: Step): string =>
  SENTENCES[step.rule]?.(step.inputs, step.value) ?? "";

/** What could not be read of pasted survey rows, with the place. */
export function describeSurveyProblem(problem: SurveyProblem): string {
  if (problem === "EMPTY") return "Belum ada baris jawaban. Tempel atau unggah baris dahulu.";
  if (problem === "TOO_MANY") return "Terlalu banyak: paling banyak 20.000 baris sekaligus.";
  return (
    `Baris ${problem.row}, kolom ${problem.column}: “${problem.text}” bukan angka 1 ` +
    "sampai 4. Kosongkan bila tidak dijawab."
  );
}

/** The public calculators, in the order of their list. */
export const calculators = [
  {
    href: "/kalkulator/ikm",
    title: "Hitung IKM",
    about: "Indeks Kepuasan Masyarakat dari baris jawaban survei (PermenPANRB 14/2017).",
  },
  {
    href: "/kalkulator/angka-kredit",
    title: "Hitung angka kredit",
    about: "Dari predikat dan bulan menjadi angka kredit (PermenPANRB 1/2023).",
  },
  {
    href: "/kalkulator/predikat",
    title: "Baca predikat",
    about: "Dua rating bertemu di matriks 3 × 3 (PermenPANRB 6/2022).",
  },
  {
    href: "/kalkulator/sebaran",
    title: "Periksa sebaran predikat",
    about: "Sebaran satu unit dibanding pedoman SE MenPANRB 3/2023.",
  },
] as const;
