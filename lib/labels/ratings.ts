import type { ExpectationRating, RaterGroup } from "@/lib/kernel/codes";

/** A rating in full, as on the choice itself. */
export const ratingLabel = {
  DI_ATAS_EKSPEKTASI: "Di atas ekspektasi",
  SESUAI_EKSPEKTASI: "Sesuai ekspektasi",
  DI_BAWAH_EKSPEKTASI: "Di bawah ekspektasi",
} as const satisfies Record<ExpectationRating, string>;

export type RatingKey = keyof typeof ratingLabel;

/** A rating where the word "ekspektasi" is already beside it. */
export const ratingShortLabel: Record<ExpectationRating, string> = {
  DI_ATAS_EKSPEKTASI: "Di atas",
  SESUAI_EKSPEKTASI: "Sesuai",
  DI_BAWAH_EKSPEKTASI: "Di bawah",
};

/** What a rating of the work means, under its choice. */
export const workRatingHint: Record<ExpectationRating, string> = {
  DI_ATAS_EKSPEKTASI: "Melampaui target dan berdampak",
  SESUAI_EKSPEKTASI: "Target tercapai, mutu sesuai",
  DI_BAWAH_EKSPEKTASI: "Sebagian besar target tidak tercapai",
};

/** What a rating of behaviour means, under its choice. */
export const behaviourRatingHint: Record<ExpectationRating, string> = {
  DI_ATAS_EKSPEKTASI: "Menjadi teladan bagi tim",
  SESUAI_EKSPEKTASI: "Konsisten dengan panduan perilaku",
  DI_BAWAH_EKSPEKTASI: "Ada perilaku yang harus diperbaiki",
};

/** The three ratings in the order of the rating form, lowest first. */
export const ratingChoiceOrder = [
  "DI_BAWAH_EKSPEKTASI",
  "SESUAI_EKSPEKTASI",
  "DI_ATAS_EKSPEKTASI",
] as const satisfies readonly ExpectationRating[];

/** Who rates behaviour. */
export const raterGroupLabel: Record<RaterGroup, string> = {
  ATASAN: "Atasan",
  REKAN: "Rekan",
  BAWAHAN: "Bawahan",
  DIRI: "Diri sendiri",
};
