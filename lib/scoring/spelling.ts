import type { ExpectationRating, OrganisationPredikat, Predikat } from "@/lib/kernel/codes";
import { EXPECTATION_RATINGS, ORGANISATION_PREDIKATS, PREDIKATS } from "@/lib/kernel/codes";

/**
 * "Di Atas Ekspektasi", "diatas ekspektasi" and "DI_ATAS_EKSPEKTASI" are one and the same; so is
 * "Kurang/Misconduct" and "KURANG (MISCONDUCT)".
 */
const letters = (text: string): string => text.toUpperCase().replace(/[^A-Z]/g, "");

const OTHER_NAMES: Readonly<Record<string, "BUTUH_PERBAIKAN" | "KURANG">> = {
  CUKUP: "BUTUH_PERBAIKAN",
  BUTUHPERBAIKANCUKUP: "BUTUH_PERBAIKAN",
  MISCONDUCT: "KURANG",
  KURANGMISCONDUCT: "KURANG",
};

const among = <T extends string>(values: readonly T[], text: string): T | null =>
  values.find((value) => letters(value) === letters(text)) ?? null;

/** The rating an imported text means, whatever its spelling; null when it means none. */
export function readExpectationRating(text: string): ExpectationRating | null {
  return among(EXPECTATION_RATINGS, text);
}

/** The predikat an imported text means, whatever its spelling; null when it means none. */
export function readPredikat(text: string): Predikat | null {
  return among(PREDIKATS, text) ?? OTHER_NAMES[letters(text)] ?? null;
}

/** The capaian kinerja organisasi an imported text means; null when it means none. */
export function readOrganisationPredikat(text: string): OrganisationPredikat | null {
  return among(ORGANISATION_PREDIKATS, text) ?? OTHER_NAMES[letters(text)] ?? null;
}

/** The number by which SIASN knows a rating: 1 above, 2 meets, 3 below. */
export function siasnRatingCode(rating: ExpectationRating): number {
  return EXPECTATION_RATINGS.indexOf(rating) + 1;
}

/** The number by which SIASN knows a predikat: 1 Sangat Baik to 5 Sangat Kurang. */
export function siasnPredikatCode(predikat: Predikat): number {
  return PREDIKATS.indexOf(predikat) + 1;
}
