import type { ExpectationRating, Potential } from "@/lib/kernel/codes";

export type TalentBox = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/** Potential, then performance; PermenPANRB 3/2020. */
export const NINE_BOX: Readonly<Record<Potential, Readonly<Record<ExpectationRating, TalentBox>>>> = {
  TINGGI: { DI_BAWAH_EKSPEKTASI: 6, SESUAI_EKSPEKTASI: 8, DI_ATAS_EKSPEKTASI: 9 },
  MENENGAH: { DI_BAWAH_EKSPEKTASI: 3, SESUAI_EKSPEKTASI: 5, DI_ATAS_EKSPEKTASI: 7 },
  RENDAH: { DI_BAWAH_EKSPEKTASI: 1, SESUAI_EKSPEKTASI: 2, DI_ATAS_EKSPEKTASI: 4 },
};
