/** How often terms are judged. */
export const cadenceLabel = { BULANAN: "Bulanan", TRIWULANAN: "Triwulanan" } as const;
