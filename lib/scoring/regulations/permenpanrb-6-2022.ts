import type { ExpectationRating, Predikat } from "@/lib/kernel/codes";
import type { Citation } from "@/lib/scoring/regulations/citation";

export const PREDIKAT_MATRIX_SOURCE: Citation = {
  regulation: "PermenPANRB 6/2022",
  article: null,
  effectiveFrom: "2022-02-03",
};

/** Work rating, then behaviour rating. The matrix is not symmetric: poor behaviour outweighs good work. */
export const PREDIKAT_MATRIX: Readonly<
  Record<ExpectationRating, Readonly<Record<ExpectationRating, Predikat>>>
> = {
  DI_ATAS_EKSPEKTASI: {
    DI_BAWAH_EKSPEKTASI: "KURANG",
    SESUAI_EKSPEKTASI: "BAIK",
    DI_ATAS_EKSPEKTASI: "SANGAT_BAIK",
  },
  SESUAI_EKSPEKTASI: { DI_BAWAH_EKSPEKTASI: "KURANG", SESUAI_EKSPEKTASI: "BAIK", DI_ATAS_EKSPEKTASI: "BAIK" },
  DI_BAWAH_EKSPEKTASI: {
    DI_BAWAH_EKSPEKTASI: "SANGAT_KURANG",
    SESUAI_EKSPEKTASI: "BUTUH_PERBAIKAN",
    DI_ATAS_EKSPEKTASI: "BUTUH_PERBAIKAN",
  },
};
