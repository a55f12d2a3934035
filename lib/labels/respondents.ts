/** Who answered a survey; every answer may be skipped (PermenPANRB 14/2017). */
export const sexLabel = { L: "Laki-laki", P: "Perempuan" } as const;

/** Education of a respondent. */
export const educationLabel = { SD: "SD", SLTP: "SLTP", SLTA: "SLTA", DIPLOMA: "Diploma", S1: "S1", S2: "S2", S3: "S3" } as const;

/** Occupation of a respondent. */
export const occupationLabel = {
  PNS: "PNS",
  TNI_POLRI: "TNI/Polri",
  SWASTA: "Swasta",
  WIRASWASTA: "Wiraswasta atau wirausaha",
  PELAJAR: "Pelajar atau mahasiswa",
  PETANI: "Petani",
  LAINNYA: "Lainnya",
} as const;
